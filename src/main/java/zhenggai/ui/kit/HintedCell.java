package zhenggai.ui.kit;

import javafx.scene.control.TableCell;
import javafx.scene.control.Tooltip;

/** A cell of a table with one line of words; what its column may be too narrow for is whole in its hint. */
public final class HintedCell<T> extends TableCell<T, String> {
    private static final int SHORT = 8;

    @Override
    protected void updateItem(String words, boolean empty) {
        super.updateItem(words, empty);
        boolean some = !empty && words != null;
        setText(some ? words : null);
        setTooltip(some && words.length() > SHORT ? new Tooltip(words) : null);
    }
}
