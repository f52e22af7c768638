package zhenggai;

import java.util.Set;

import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.IndexedCell;

/** For measuring the start: says when the ledger's first rows have been drawn, and ends the program. Only with a system property. */
final class FirstFrame implements Runnable {
    private static final String ASKED = "zhenggai.exit-after-first-frame";

    private final Scene scene;
    private boolean filled;
    private boolean said;

    private FirstFrame(Scene scene) {
        this.scene = scene;
    }

    static void watch(Scene scene) {
        if (Boolean.getBoolean(ASKED)) {
            scene.addPostLayoutPulseListener(new FirstFrame(scene));
        }
    }

    /** The frame of a pulse is drawn after its listeners, so the next pulse is the proof. */
    @Override
    public void run() {
        if (filled && !said) {
            said = true;
            Main.say("first frame");
            Platform.exit();
        }
        filled = hasRows();
        if (filled) {
            Platform.requestNextPulse();
        }
    }

    private boolean hasRows() {
        Set<Node> rows = scene.getRoot().lookupAll(".tree-table-row-cell");
        return rows.stream().anyMatch(row -> row instanceof IndexedCell<?> cell && !cell.isEmpty());
    }
}
