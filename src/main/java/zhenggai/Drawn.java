package zhenggai;

import java.util.function.Consumer;

import javafx.application.Platform;
import javafx.geometry.Rectangle2D;
import javafx.scene.Scene;
import javafx.scene.SnapshotParameters;

/** Tells when what stands in the window now can be seen. */
final class Drawn {
    private final Scene scene;
    private final Consumer<Runnable> later;

    /** @param later lets the FX thread do something behind all that waits for it already */
    Drawn(Scene scene, Consumer<Runnable> later) {
        this.scene = scene;
        this.later = later;
    }

    /** Does it when the next picture of the window is there. */
    void then(Runnable deed) {
        Runnable[] once = new Runnable[1];
        once[0] = () -> {
            scene.removePostLayoutPulseListener(once[0]);
            behind(deed);
        };
        scene.addPostLayoutPulseListener(once[0]);
        Platform.requestNextPulse();
    }

    /**
     * From within a pulse: does it when that pulse's picture is there. The thread that draws takes one thing after the other, so a picture of a
     * single point comes back behind it; where a picture is put into the window by the FX thread, that stands in line before the deed.
     */
    void behind(Runnable deed) {
        later.accept(() -> {
            SnapshotParameters point = new SnapshotParameters();
            point.setViewport(new Rectangle2D(0, 0, 1, 1));
            scene.getRoot().snapshot(point, null);
            later.accept(deed);
        });
    }
}
