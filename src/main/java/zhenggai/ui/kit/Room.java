package zhenggai.ui.kit;

import javafx.scene.control.DialogPane;
import javafx.stage.Window;

/** How large a dialog is: as it likes, but not larger than the window it belongs to, which at 200 % may be small. */
public final class Room {
    private Room() {}

    /** @param wide and {@code high}: in letters */
    public static void give(DialogPane pane, Window owner, double wide, double high) {
        pane.setPrefSize(Math.min(Theme.em(wide), owner.getWidth()), Math.min(Theme.em(high), owner.getHeight()));
    }
}
