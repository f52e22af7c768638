package zhenggai.ui.kit.table;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.ResizeFeaturesBase;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableColumnBase;
import javafx.scene.control.TableView;
import javafx.scene.control.TreeTableColumn;
import javafx.scene.control.TreeTableView;
import org.jspecify.annotations.Nullable;
import zhenggai.ui.kit.Remembered;
import zhenggai.ui.kit.Theme;
import zhenggai.words.Texts;

/**
 * How a table beside a panel shares its width: one column of long words takes what is left by as many others as can be read whole, so that
 * none is cut at the edge; those that find no room wait behind it, a scroll away. Once the user drags that column, it stays as it was left,
 * until the menu of any heading brings the usual widths back.
 */
public final class WholeColumns {
    /** In letters, what can still be told from what; where so little is left, the rest is a scroll away. */
    private static final double BEGINNING = 7;

    private final Supplier<? extends List<? extends TableColumnBase<?, ?>>> shown;
    private final TableColumnBase<?, ?> elastic;
    private final double least;
    private final Map<TableColumnBase<?, ?>, Double> usual = new LinkedHashMap<>();
    private Runnable forget = () -> { };
    private boolean isLeft;
    private boolean isResetting;
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

    /**
     * Widths come back as the user left them on an earlier day, until the usual ones are asked for.
     *
     * @param name the table's among all that is remembered
     */
    public WholeColumns remembering(Remembered remembered, String name) {
        String dragged = name + "-dragged";
        isLeft = remembered.is(dragged);
        usual.keySet().forEach(column -> {
            double known = remembered.number(width(name, column), 0);
            if (known > 0 && (column != elastic || isLeft)) {
                widen(column, Theme.em(known));
            }
            column.widthProperty().addListener((property, before, now) -> {
                if (!isResetting && (column != elastic || isLeft)) {
                    remembered.keep(width(name, column), Math.round(now.doubleValue() / Theme.em(1) * 10) / 10.0);
                    remembered.keep(dragged, isLeft);
                }
            });
        });
        forget = () -> {
            usual.keySet().forEach(column -> remembered.forget(width(name, column)));
            remembered.forget(dragged);
        };
        return this;
    }

    private static String width(String table, TableColumnBase<?, ?> column) {
        return table + "-column-" + column.getId() + "-width";
    }

    /** Gives every column the width it had when the table was made, and the elastic one what is left. */
    public void usual() {
        isResetting = true;
        isLeft = false;
        usual.forEach(WholeColumns::widen);
        share();
        isResetting = false;
        forget.run();
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
            isLeft |= dragged == elastic;
            return false;
        }
        width = asked.getContentWidth();
        share();
        return true;
    }

    private void share() {
        if (!isLeft) {
            widen(elastic, room());
        }
    }

    /** Dragging a column leaves its preferred width alone, and preferring again what is preferred already does nothing. */
    private static void widen(TableColumnBase<?, ?> column, double to) {
        column.setPrefWidth(column.getWidth());
        column.setPrefWidth(to);
    }

    /** In a wide table it keeps a quarter of the width from the others, but not more than half as much again as in a narrow one. */
    private double least() {
        return Math.clamp(width / 4, least, least * 1.5);
    }

    /** What the elastic column gets: what those before it leave, where no other can be read whole beside it. */
    private double room() {
        List<? extends TableColumnBase<?, ?>> columns = shown.get();
        double room = 0;
        double others = 0;
        double before = 0;
        for (int i = 0; i < columns.size(); i++) {
            others += columns.get(i) == elastic ? 0 : columns.get(i).getWidth();
            before = i <= columns.indexOf(elastic) ? others : before;
            if (i >= columns.indexOf(elastic) && width - others >= least()) {
                room = width - others;
            }
        }
        return Math.floor(room > 0 ? room : Math.max(width - before, Theme.em(BEGINNING)));
    }
}
