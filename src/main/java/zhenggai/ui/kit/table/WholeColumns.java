package zhenggai.ui.kit.table;

import java.util.List;
import java.util.function.Supplier;

import javafx.scene.control.ResizeFeaturesBase;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableColumnBase;
import javafx.scene.control.TableView;
import javafx.scene.control.TreeTableColumn;
import javafx.scene.control.TreeTableView;
import org.jspecify.annotations.Nullable;
import zhenggai.ui.kit.Theme;

/**
 * How a table beside a panel shares its width: one column of long words takes what is left by as many others as can be read whole, so that
 * none is cut at the edge; those that find no room wait behind it, a scroll away. Once the user drags that column, it stays as it was left.
 */
public final class WholeColumns {
    private final Supplier<? extends List<? extends TableColumnBase<?, ?>>> shown;
    private final TableColumnBase<?, ?> elastic;
    private final double least;
    private boolean isLeft;

    private WholeColumns(Supplier<? extends List<? extends TableColumnBase<?, ?>>> shown, TableColumnBase<?, ?> elastic, double least, boolean isLeft) {
        this.shown = shown;
        this.elastic = elastic;
        this.least = Theme.room(least, elastic.getText());
        this.isLeft = isLeft;
    }

    /** @param least in letters, how wide the column that gives and takes is at the least */
    public static <R> WholeColumns in(TableView<R> table, TableColumn<R, ?> elastic, double least) {
        WholeColumns shared = new WholeColumns(table::getVisibleLeafColumns, elastic, least, false);
        table.setColumnResizePolicy(asked -> !shared.shares(asked, asked.getColumn()) && TableView.UNCONSTRAINED_RESIZE_POLICY.call(asked));
        return shared;
    }

    /**
     * @param least in letters, how wide the column that gives and takes is at the least
     * @param isLeft the user dragged the column on an earlier day
     */
    public static <R> WholeColumns in(TreeTableView<R> table, TreeTableColumn<R, ?> elastic, double least, boolean isLeft) {
        WholeColumns shared = new WholeColumns(table::getVisibleLeafColumns, elastic, least, isLeft);
        table.setColumnResizePolicy(asked -> !shared.shares(asked, asked.getColumn()) && TreeTableView.UNCONSTRAINED_RESIZE_POLICY.call(asked));
        return shared;
    }

    /** Whether the user has dragged the column, now or on an earlier day. */
    public boolean isLeft() {
        return isLeft;
    }

    /** False where a column is dragged, which is the table's own affair. */
    private boolean shares(ResizeFeaturesBase<?> asked, @Nullable TableColumnBase<?, ?> dragged) {
        if (dragged != null) {
            isLeft |= dragged == elastic;
            return false;
        }
        double room = isLeft ? 0 : room(asked.getContentWidth());
        if (room > 0) {
            elastic.setPrefWidth(room);
        }
        return true;
    }

    /** What the elastic column gets; nothing where it cannot help. */
    private double room(double width) {
        List<? extends TableColumnBase<?, ?>> columns = shown.get();
        double room = 0;
        double others = 0;
        for (int i = 0; i < columns.size(); i++) {
            others += columns.get(i) == elastic ? 0 : columns.get(i).getWidth();
            if (i >= columns.indexOf(elastic) && width - others >= least) {
                room = width - others;
            }
        }
        return Math.floor(room);
    }
}
