package zhenggai;

import java.util.Set;

import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Label;

/** For measuring the start: says when the board's figures, or the start screen, can be seen, and ends the program. Only with a system property. */
final class FirstFrame implements Runnable {
    private static final String ASKED = "zhenggai.exit-after-first-frame";

    private final Scene scene;

    private FirstFrame(Scene scene) {
        this.scene = scene;
    }

    static void watch(Scene scene) {
        if (Boolean.getBoolean(ASKED)) {
            scene.addPostLayoutPulseListener(new FirstFrame(scene));
        }
    }

    @Override
    public void run() {
        if (hasFigures()) {
            scene.removePostLayoutPulseListener(this);
            Drawn.then(scene, () -> {
                Main.say("first frame");
                Platform.exit();
            });
        }
    }

    private boolean hasFigures() {
        Set<Node> numbers = scene.getRoot().lookupAll(".gauge-number");
        return numbers.stream().anyMatch(number -> number instanceof Label label && !label.getText().isEmpty()) || scene.getRoot().lookup(".start-page") != null;
    }
}
