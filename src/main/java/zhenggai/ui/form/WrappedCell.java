package zhenggai.ui.form;

import javafx.geometry.Insets;
import javafx.scene.control.TableCell;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import zhenggai.domain.form.Difference;
import zhenggai.ui.kit.Theme;

/** A cell whose words stand in as many lines as they need: what is to be compared has to be seen whole. */
final class WrappedCell extends TableCell<Difference, String> {
    private final Text words = new Text();
    private final VBox room = new VBox(words);

    WrappedCell() {
        room.setPadding(new Insets(Theme.em(0.4), 0, Theme.em(0.4), 0));
        words.wrappingWidthProperty().bind(widthProperty().subtract(Theme.em(1.4)));
        words.fillProperty().bind(textFillProperty());
    }

    @Override
    protected void updateItem(String text, boolean empty) {
        super.updateItem(text, empty);
        words.setText(empty ? "" : text);
        setGraphic(empty ? null : room);
    }
}
