package zhenggai;

import java.nio.file.Path;
import java.util.Set;
import java.util.function.Consumer;

import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import org.jspecify.annotations.Nullable;
import zhenggai.cli.desk.ExitCode;

/**
 * For measuring the start, and for noting what it loads; only with a system property. {@code true} says when the board's figures, or the start
 * screen, can be seen, and ends the program; {@code whole} waits for all of the board. The path of a case lets the start screen come first, then all
 * of that case's board, as on a day at the office.
 */
final class FirstFrame implements Runnable {
    private static final String ASKED = "zhenggai.exit-after-first-frame";
    private static final String ANY = "true";
    private static final String WHOLE = "whole";

    private final Scene scene;
    private final Drawn drawn;
    private final String asked;
    private final Consumer<Path> open;
    /** The start screen from which the case was asked for. */
    private @Nullable Parent left;

    private FirstFrame(Scene scene, Drawn drawn, String asked, Consumer<Path> open) {
        this.scene = scene;
        this.drawn = drawn;
        this.asked = asked;
        this.open = open;
    }

    static void watch(Scene scene, Drawn drawn, Consumer<Path> open) {
        String asked = System.getProperty(ASKED);
        if (asked != null && !asked.isEmpty() && !Boolean.FALSE.toString().equals(asked)) {
            scene.addPostLayoutPulseListener(new FirstFrame(scene, drawn, asked, open));
        }
    }

    @Override
    public void run() {
        if (isReached()) {
            scene.removePostLayoutPulseListener(this);
            drawn.behind(() -> {
                Main.say("first frame");
                Platform.exit();
            });
        } else if (isAtStart() && !asked.equals(WHOLE)) {
            lead();
        }
    }

    private boolean isReached() {
        return asked.equals(ANY) ? hasFigures() || isAtStart() : isWhole();
    }

    /** From the start screen to the case. */
    private void lead() {
        if (left == null) {
            left = scene.getRoot();
            drawn.behind(() -> open.accept(Path.of(asked)));
        } else if (left != scene.getRoot()) {
            // instead of the case came what says why there is none
            Main.say("no case");
            System.exit(ExitCode.UNAVAILABLE);
        }
    }

    private boolean isAtStart() {
        return scene.getRoot().lookup(".start-page") != null;
    }

    /** What comes last on the board is there. */
    private boolean isWhole() {
        return scene.getRoot().lookup("#board-split") != null;
    }

    private boolean hasFigures() {
        Set<Node> numbers = scene.getRoot().lookupAll(".gauge-number");
        return numbers.stream().anyMatch(number -> number instanceof Label label && !label.getText().isEmpty());
    }
}
