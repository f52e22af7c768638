package zhenggai.ui.kit;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.javafx.FontIcon;

/** What stands where there is nothing yet: a pictogram, a title, a sentence that helps, and the actions that begin. */
public final class EmptyState extends VBox {

    public EmptyState(Ikon ikon, String title, String sentence, Node... actions) {
        getStyleClass().add("empty-state");
        setAlignment(Pos.CENTER);
        setMinHeight(0);
        FontIcon picture = Icons.of(ikon, 3.2);
        picture.getStyleClass().add("empty-icon");
        Label heading = new Label(title);
        heading.getStyleClass().add("title-3");
        Label text = new Label(sentence);
        text.getStyleClass().add("text-muted");
        text.setWrapText(true);
        text.setMaxWidth(Theme.em(34));
        text.setMinHeight(USE_PREF_SIZE);
        FlowPane row = new FlowPane(Theme.em(0.6), Theme.em(0.6), actions);
        row.setAlignment(Pos.CENTER);
        getChildren().addAll(picture, heading, text, row);
    }
}
