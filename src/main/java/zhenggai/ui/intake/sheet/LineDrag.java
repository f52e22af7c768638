package zhenggai.ui.intake.sheet;

import java.util.List;
import java.util.function.BiConsumer;

import javafx.css.PseudoClass;
import javafx.scene.control.TreeCell;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.DataFormat;
import javafx.scene.input.DragEvent;
import javafx.scene.input.TransferMode;
import zhenggai.domain.table.RowLevel;

/** Dragging an item of a ledger to another level: near an edge of a row it is of the level of that row, else of the one below. Its row stays where it is. */
final class LineDrag {
    private static final DataFormat LINE = new DataFormat("application/x-zhenggai-ledger-line");
    private static final PseudoClass BESIDE = PseudoClass.getPseudoClass("drop-after");
    private static final PseudoClass INSIDE = PseudoClass.getPseudoClass("drop-inside");
    private static final double EDGE = 0.25;

    private final TreeCell<LineTree.Entry> cell;
    private final BiConsumer<Integer, RowLevel> dropped;

    private LineDrag(TreeCell<LineTree.Entry> cell, BiConsumer<Integer, RowLevel> dropped) {
        this.cell = cell;
        this.dropped = dropped;
    }

    /** @param dropped told the place of the item and the level it was let go at */
    static void over(TreeCell<LineTree.Entry> cell, BiConsumer<Integer, RowLevel> dropped) {
        LineDrag drag = new LineDrag(cell, dropped);
        cell.setOnDragDetected(event -> {
            if (cell.getItem() != null && cell.getTreeItem().isLeaf()) {
                ClipboardContent content = new ClipboardContent();
                content.put(LINE, cell.getItem().lines().iterator().next());
                cell.startDragAndDrop(TransferMode.MOVE).setContent(content);
                event.consume();
            }
        });
        cell.setOnDragOver(drag::over);
        cell.setOnDragExited(event -> drag.mark(List.of()));
        cell.setOnDragDropped(drag::drop);
    }

    private void over(DragEvent event) {
        if (event.getDragboard().hasContent(LINE) && cell.getItem() != null) {
            event.acceptTransferModes(TransferMode.MOVE);
            mark(List.of(isAtEdge(event.getY()) ? BESIDE : INSIDE));
            event.consume();
        }
    }

    private void drop(DragEvent event) {
        if (event.getDragboard().hasContent(LINE) && cell.getItem() != null) {
            dropped.accept((Integer) event.getDragboard().getContent(LINE), level(event.getY()));
            event.setDropCompleted(true);
            event.consume();
        }
    }

    private RowLevel level(double y) {
        RowLevel own = cell.getItem().level();
        boolean isLowest = own.ordinal() + 1 == RowLevel.values().length;
        return isAtEdge(y) || isLowest ? own : RowLevel.values()[own.ordinal() + 1];
    }

    private boolean isAtEdge(double y) {
        return y < EDGE * cell.getHeight() || y > (1 - EDGE) * cell.getHeight();
    }

    private void mark(List<PseudoClass> marks) {
        List.of(BESIDE, INSIDE).forEach(each -> cell.pseudoClassStateChanged(each, marks.contains(each)));
    }
}
