package zhenggai;

import javafx.application.Platform;
import javafx.scene.Scene;

/** Tells when what stands in the window now can be seen. A pulse waits until the one before it has been drawn, but only behind its own listeners: the second pulse after the first is the proof. */
final class Drawn implements Runnable {
    private static final int PROOF = 3;

    private final Scene scene;
    private final Runnable deed;
    private int pulses;

    private Drawn(Scene scene, Runnable deed) {
        this.scene = scene;
        this.deed = deed;
    }

    static void then(Scene scene, Runnable deed) {
        scene.addPostLayoutPulseListener(new Drawn(scene, deed));
        Platform.requestNextPulse();
    }

    @Override
    public void run() {
        pulses++;
        if (pulses == PROOF) {
            scene.removePostLayoutPulseListener(this);
            deed.run();
        } else {
            Platform.requestNextPulse();
        }
    }
}
