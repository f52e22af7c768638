package zhenggai.ui.kit;

import javafx.scene.Node;
import javafx.scene.control.DialogPane;
import javafx.scene.control.ScrollPane;
import javafx.stage.Window;

/** How large a dialog is: as it likes, but not larger than the window it belongs to, which at 200 % may be small. */
public final class Room {
    private Room() {}

    /** What a dialog holds: as large as its room, and scrolled where that is too small for it. */
    public static ScrollPane scrolled(Node content) {
        ScrollPane scroll = new ScrollPane(content);
        scroll.setFitToWidth(true);
        scroll.setFitToHeight(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        Reveal.focused(scroll);
        return scroll;
    }

    /** @param wide and {@code high}: in letters */
    public static void give(DialogPane pane, Window owner, double wide, double high) {
        pane.setPrefSize(Math.min(Theme.em(wide), owner.getWidth()), Math.min(Theme.em(high), owner.getHeight()));
    }
}
