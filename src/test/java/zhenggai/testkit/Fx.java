package zhenggai.testkit;

import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BooleanSupplier;

import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.stage.Window;

/** The FX thread as a test sees it: something is done there, and the test goes on when it is done. */
public final class Fx {
    private static final int SECONDS = 20;
    private static final int SOON = 5;

    private Fx() {}

    /** Does it on the FX thread and returns its result; what it throws is thrown here. */
    public static <T> T get(Callable<T> work) {
        if (Platform.isFxApplicationThread()) {
            return here(work);
        }
        CompletableFuture<T> answer = new CompletableFuture<>();
        Platform.runLater(() -> {
            try {
                answer.complete(work.call());
            } catch (Exception | Error failed) {
                answer.completeExceptionally(failed);
            }
        });
        return wait(answer);
    }

    public static void run(Runnable work) {
        get(() -> {
            work.run();
            return true;
        });
    }

    /** Returns when everything that was waiting on the FX thread has happened and every window has been laid out. */
    public static void settle() {
        for (int round = 0; round < 3; round++) {
            run(() -> Window.getWindows().stream().filter(w -> w.getScene() != null).forEach(Fx::layOut));
        }
    }

    /** Settles again and again until it is so; for work on a real worker thread. */
    public static void until(BooleanSupplier so) {
        if (!comesTrue(so, SECONDS)) {
            throw new AssertionError("not so after " + SECONDS + " seconds");
        }
    }

    /** Whether it is so within a few frames' time, for what the next frames bring into sight. */
    static boolean comesTrue(BooleanSupplier so) {
        return comesTrue(so, SOON);
    }

    private static boolean comesTrue(BooleanSupplier so, int seconds) {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(seconds);
        while (!get(so::getAsBoolean)) {
            if (System.nanoTime() > end) {
                return false;
            }
            pulse();
        }
        return true;
    }

    /** Waits for the next frame. */
    private static void pulse() {
        CompletableFuture<Boolean> drawn = new CompletableFuture<>();
        Platform.runLater(() -> {
            Runnable[] once = new Runnable[1];
            Scene scene = Window.getWindows().stream().map(Window::getScene).filter(s -> s != null).findFirst().orElse(null);
            if (scene == null) {
                drawn.complete(true);
                return;
            }
            once[0] = () -> {
                scene.removePostLayoutPulseListener(once[0]);
                drawn.complete(true);
            };
            scene.addPostLayoutPulseListener(once[0]);
            Platform.requestNextPulse();
        });
        wait(drawn);
    }

    private static void layOut(Window window) {
        window.getScene().getRoot().applyCss();
        window.getScene().getRoot().layout();
    }

    private static <T> T wait(CompletableFuture<T> answer) {
        try {
            return answer.get(SECONDS, TimeUnit.SECONDS);
        } catch (ExecutionException failed) {
            throw rethrown(failed.getCause());
        } catch (InterruptedException | TimeoutException stuck) {
            throw new AssertionError("the FX thread does not answer", stuck);
        }
    }

    private static <T> T here(Callable<T> work) {
        try {
            return work.call();
        } catch (Exception failed) {
            throw rethrown(failed);
        }
    }

    private static RuntimeException rethrown(Throwable cause) {
        return switch (cause) {
            case RuntimeException unchecked -> unchecked;
            case Error error -> throw error;
            default -> new IllegalStateException(cause);
        };
    }
}
