package zhenggai.ui.kit.table;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.ResizeFeaturesBase;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableColumnBase;
import javafx.scene.control.TableView;
import javafx.scene.control.TreeTableColumn;
import javafx.scene.control.TreeTableView;
import org.jspecify.annotations.Nullable;
import zhenggai.ui.kit.Theme;
import zhenggai.words.Texts;

/**
 * How a table beside a panel shares its width: one column of long words takes what is left by as many others as can be read whole, so that
 * none is cut at the edge; those that find no room wait behind it, a scroll away. Once the user drags that column, it stays as it was left,
 * until the menu of any heading brings the usual widths back.
 */
public final class WholeColumns {
    private final Supplier<? extends List<? extends TableColumnBase<?, ?>>> shown;
    private final TableColumnBase<?, ?> elastic;
    private final double least;
    private final ReadOnlyBooleanWrapper left = new ReadOnlyBooleanWrapper();
    private final Map<TableColumnBase<?, ?>, Double> usual = new LinkedHashMap<>();
    private double width;

    private WholeColumns(Supplier<? extends List<? extends TableColumnBase<?, ?>>> shown, TableColumnBase<?, ?> elastic, double least) {
        this.shown = shown;
        this.elastic = elastic;
        this.least = Theme.room(least, elastic.getText());
    }

    /** @param least in letters, how wide the column that gives and takes is at the least */
    public static <R> WholeColumns in(TableView<R> table, TableColumn<R, ?> elastic, double least) {
        WholeColumns shared = new WholeColumns(table::getVisibleLeafColumns, elastic, least);
        shared.offer(table.getColumns());
        table.setColumnResizePolicy(asked -> !shared.shares(asked, asked.getColumn()) && TableView.UNCONSTRAINED_RESIZE_POLICY.call(asked));
        return shared;
    }

    /** @param least in letters, how wide the column that gives and takes is at the least */
    public static <R> WholeColumns in(TreeTableView<R> table, TreeTableColumn<R, ?> elastic, double least) {
        WholeColumns shared = new WholeColumns(table::getVisibleLeafColumns, elastic, least);
        shared.offer(table.getColumns());
        table.setColumnResizePolicy(asked -> !shared.shares(asked, asked.getColumn()) && TreeTableView.UNCONSTRAINED_RESIZE_POLICY.call(asked));
        return shared;
    }

    /** True from when the user drags the column. */
    public ReadOnlyBooleanProperty leftProperty() {
        return left.getReadOnlyProperty();
    }

    /** Leaves the column at that width, as the user did on an earlier day. */
    public void leave(double columnWidth) {
        left.set(true);
        widen(elastic, columnWidth);
    }

    /** Gives every column the width it had when the table was made, and the elastic one what is left. */
    public void usual() {
        left.set(false);
        usual.forEach(WholeColumns::widen);
        share();
    }

    private void offer(List<? extends TableColumnBase<?, ?>> columns) {
        for (TableColumnBase<?, ?> column : columns) {
            usual.put(column, column.getPrefWidth());
            MenuItem item = new MenuItem(Texts.text("table.usual-widths"));
            item.setOnAction(event -> usual());
            column.setContextMenu(new ContextMenu(item));
        }
    }

    /** False where a column is dragged, which is the table's own affair. */
    private boolean shares(ResizeFeaturesBase<?> asked, @Nullable TableColumnBase<?, ?> dragged) {
        if (dragged != null) {
            left.set(left.get() || dragged == elastic);
            return false;
        }
        width = asked.getContentWidth();
        share();
        return true;
    }

    private void share() {
        double room = left.get() ? 0 : room();
        if (room > 0) {
            widen(elastic, room);
        }
    }

    /** Dragging a column leaves its preferred width alone, and preferring again what is preferred already does nothing. */
    private static void widen(TableColumnBase<?, ?> column, double to) {
        column.setPrefWidth(column.getWidth());
        column.setPrefWidth(to);
    }

    /** What the elastic column gets; nothing where it cannot help. */
    private double room() {
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
