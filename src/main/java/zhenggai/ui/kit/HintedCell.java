package zhenggai.ui.kit;

import java.util.function.Function;
import java.util.stream.Stream;

import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.Tooltip;
import zhenggai.words.Texts;

/** A cell of a table with one line of words; what its column may be too narrow for is whole in its hint. */
public final class HintedCell<T> extends TableCell<T, String> {
    private static final int SHORT = 8;

    /**
     * A column of such cells.
     *
     * @param key the text key of its heading
     * @param width in letters; the heading has room in any case
     */
    public static <T> TableColumn<T, String> column(String key, double width, Function<T, String> words) {
        TableColumn<T, String> column = new TableColumn<>(Texts.text(key));
        column.setPrefWidth(Theme.room(width, column.getText()));
        column.setCellValueFactory(cell -> new ReadOnlyObjectWrapper<>(words.apply(cell.getValue()).replace('\n', ' ')));
        column.setCellFactory(any -> new HintedCell<>());
        return column;
    }

    /** What it holds is as wide as it says, so it need not grow. */
    public static <T> TableColumn<T, String> narrow(TableColumn<T, String> column) {
        column.setMinWidth(column.getPrefWidth());
        column.setMaxWidth(column.getPrefWidth());
        return column;
    }

    /** With room for the longest of the constants it can say, in whatever language. */
    public static <T> TableColumn<T, String> fitting(TableColumn<T, String> column, Enum<?>... says) {
        column.setPrefWidth(Math.max(column.getPrefWidth(), Theme.room(0, Stream.of(says).map(Texts::text))));
        return column;
    }

    @Override
    protected void updateItem(String words, boolean empty) {
        super.updateItem(words, empty);
        boolean some = !empty && words != null;
        setText(some ? words : null);
        setTooltip(some && words.length() > SHORT ? new Tooltip(words) : null);
    }
}
