package zhenggai.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

import org.junit.jupiter.api.Test;
import zhenggai.domain.Refused;

/** The bridge between the threads, with queues in their place that a test empties when it likes. */
class BackgroundTest {
    private final Deque<Runnable> worker = new ArrayDeque<>();
    private final Deque<Runnable> fx = new ArrayDeque<>();
    private final List<Throwable> problems = new ArrayList<>();
    private final List<String> heard = new ArrayList<>();
    private final Background background = new Background(worker::add, fx::add, problems::add);

    @Test
    void workHappensOnTheWorkerAndItsResultOnTheFxThread() {
        background.run(() -> "done", heard::add);
        assertThat(heard).isEmpty();
        worker.remove().run();
        assertThat(heard).isEmpty();
        fx.remove().run();
        assertThat(heard).containsExactly("done");
    }

    @Test
    void onlyTheNewestAnswerToTypingIsTaken() {
        Background.Latest search = background.latest();
        search.run(() -> "z", heard::add);
        search.run(() -> "zg", heard::add);
        runAll();
        assertThat(heard).containsExactly("zg");
    }

    @Test
    void aFailureGoesToThePresenterOrToWhoeverAskedForIt() {
        background.run(() -> {
            throw new Refused("office.name-missing");
        }, done -> heard.add("never"));
        background.run(() -> {
            throw new Refused("office.name-missing");
        }, done -> heard.add("never"), failed -> heard.add("beside the field"));
        runAll();
        assertThat(problems).hasSize(1).first().isInstanceOf(Refused.class);
        assertThat(heard).containsExactly("beside the field");
    }

    @Test
    void aScreenThatFailsOnItsAnswerIsAProblemAndNothingStaysBusy() {
        background.run(() -> "done", done -> {
            throw new IllegalStateException("screen");
        });
        assertThat(background.busyProperty().get()).isTrue();
        runAll();
        assertThat(problems).hasSize(1);
        assertThat(background.busyProperty().get()).isFalse();
    }

    private void runAll() {
        while (!worker.isEmpty() || !fx.isEmpty()) {
            (worker.isEmpty() ? fx : worker).remove().run();
        }
    }
}
