package zhenggai.ui.intake.source;

import java.util.function.IntConsumer;

import javafx.scene.Node;
import javafx.scene.control.Control;
import javafx.scene.control.IndexedCell;
import javafx.scene.control.ScrollBar;
import javafx.scene.control.skin.VirtualFlow;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;

/**
 * One of two lists that scroll together: tells which row is uppermost while the user scrolls this one. What moves by itself, because something
 * was chosen or because the other side moved, leads nobody.
 */
public final class ScrollSide {
    private final Control list;
    private final IntConsumer scrolled;
    private boolean leads;

    public ScrollSide(Control list, IntConsumer scrolled) {
        this.list = list;
        this.scrolled = scrolled;
        list.addEventFilter(ScrollEvent.ANY, event -> leads = true);
        list.addEventFilter(MouseEvent.MOUSE_PRESSED, event -> leads = event.getTarget() instanceof Node target && isOnBar(target));
        list.addEventFilter(KeyEvent.KEY_PRESSED, event -> leads = false);
        list.skinProperty().addListener((property, before, now) -> {
            if (now != null && flow() != null) {
                flow().positionProperty().addListener((position, old, moved) -> tell());
            }
        });
    }

    /** The other side is scrolled now, or something was chosen. */
    public void follow() {
        leads = false;
    }

    private void tell() {
        if (leads) {
            // a bar that is dragged moves the position before the rows
            flow().layout();
            IndexedCell<?> first = flow().getFirstVisibleCell();
            if (first != null) {
                scrolled.accept(first.getIndex());
            }
        }
    }

    private VirtualFlow<?> flow() {
        return (VirtualFlow<?>) list.lookup(".virtual-flow");
    }

    private static boolean isOnBar(Node target) {
        return target instanceof ScrollBar || target.getParent() != null && isOnBar(target.getParent());
    }
}
