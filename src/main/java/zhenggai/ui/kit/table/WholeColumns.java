package zhenggai.ui.kit.table;

import java.util.List;

import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import zhenggai.ui.kit.Theme;

/**
 * How a table beside a panel shares its width: one column of long words takes what is left by as many others as can be read whole, so that
 * none is cut at the edge; those that find no room wait behind it, a scroll away. Once the user drags that column, it stays as it was left.
 */
public final class WholeColumns<R> {
    private final TableView<R> table;
    private final TableColumn<R, ?> elastic;
    private final double least;
    private boolean isLeft;

    private WholeColumns(TableView<R> table, TableColumn<R, ?> elastic, double least) {
        this.table = table;
        this.elastic = elastic;
        this.least = Theme.room(least, elastic.getText());
    }

    /** @param least in letters, how wide the column that gives and takes is at the least */
    public static <R> void in(TableView<R> table, TableColumn<R, ?> elastic, double least) {
        WholeColumns<R> shared = new WholeColumns<>(table, elastic, least);
        table.setColumnResizePolicy(asked -> {
            if (asked.getColumn() != null) {
                shared.isLeft |= asked.getColumn() == elastic;
                return TableView.UNCONSTRAINED_RESIZE_POLICY.call(asked);
            }
            shared.share(asked.getContentWidth());
            return false;
        });
    }

    private void share(double width) {
        double room = isLeft ? 0 : room(width);
        if (room > 0) {
            elastic.setPrefWidth(room);
        }
    }

    /** What the elastic column gets; nothing where it cannot help. */
    private double room(double width) {
        List<TableColumn<R, ?>> shown = table.getVisibleLeafColumns();
        double room = 0;
        double others = 0;
        for (int i = 0; i < shown.size(); i++) {
            others += shown.get(i) == elastic ? 0 : shown.get(i).getWidth();
            if (i >= shown.indexOf(elastic) && width - others >= least) {
                room = width - others;
            }
        }
        return Math.floor(room);
    }
}
