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
    void whatWasDoneBeforeTheCancelReachedItWasNotCalledOff() {
        Deque<Runnable> press = new ArrayDeque<>();
        List<String> kept = new ArrayList<>();
        Background waiting = new Background(Runnable::run, press::add, Runnable::run, failed -> kept.add("failed"));
        Job[] job = new Job[1];
        job[0] = waiting.watch(Background.Lane.PRESS, "issue", watch -> {
            watch.reached(1, 1);
            job[0].callOff();
            return "kept";
        }, kept::add);
        press.remove().run();
        assertThat(kept).containsExactly("kept");
        assertThat(job[0].isCalledOff()).isFalse();
    }

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
    void aDeedIsNotBegunAgainBeforeItWasAnsweredWhateverTheAnswerIs() {
        Background.Once issuing = background.once();
        issuing.attempt(() -> "first", heard::add, refused -> heard.add("never"));
        issuing.attempt(() -> "second", heard::add, refused -> heard.add("never"));
        assertThat(issuing.underWayProperty().get()).isTrue();
        runAll();
        assertThat(heard).containsExactly("first");
        issuing.attempt(() -> {
            throw new Refused("office.name-missing");
        }, done -> heard.add("never"), refused -> heard.add(refused.textKey()));
        runAll();
        issuing.attempt(() -> {
            throw new IllegalStateException("locked");
        }, done -> heard.add("never"), refused -> heard.add("never"));
        runAll();
        assertThat(issuing.underWayProperty().get()).isFalse();
        assertThat(heard).containsExactly("first", "office.name-missing");
        assertThat(problems).hasSize(1);
    }

    @Test
    void anAnswerThatNobodyWaitsForAnyMoreIsClosed() {
        Background.Latest drawings = background.latest();
        drawings.run(() -> (AutoCloseable) () -> heard.add("closed"), drawn -> heard.add("shown"));
        worker.remove().run();
        drawings.drop();
        runAll();
        assertThat(heard).containsExactly("closed");
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

    @Test
    void whatANewerRequestHasOvertakenIsNotEvenBegun() {
        Background.Latest search = background.latest();
        search.run(() -> heard.add("begun"), done -> heard.add("never"));
        search.run(() -> "newest", heard::add);
        runAll();
        assertThat(heard).containsExactly("newest");
    }

    @Test
    void longWorkIsSeenWhileItLastsAndTellsWholePercentsOnly() {
        List<Double> told = new ArrayList<>();
        Job job = background.watch(Background.Lane.PRESS, "papers", watch -> {
            for (int page = 1; page <= 400; page++) {
                watch.reached(page, 400);
            }
            return "made";
        }, heard::add);
        job.progressProperty().addListener((property, before, now) -> told.add(now.doubleValue()));
        assertThat(background.jobs()).containsExactly(job);
        runAll();
        assertThat(heard).containsExactly("made");
        assertThat(told).hasSize(101).startsWith(0.0, 0.01).endsWith(1.0);
        assertThat(background.jobs()).isEmpty();
        assertThat(job.isOver()).isTrue();
    }

    @Test
    void whoListensToTheJobsIsNotForgotten() {
        background.jobs().addListener((javafx.beans.InvalidationListener) change -> heard.add("jobs"));
        System.gc();
        background.watch(Background.Lane.PRESS, "papers", watch -> "made", done -> { });
        runAll();
        assertThat(heard).containsExactly("jobs", "jobs");
    }

    @Test
    void whatIsCalledOffEndsEarlyAndIsNoProblem() {
        List<Integer> reached = new ArrayList<>();
        Job[] job = new Job[1];
        job[0] = background.watch(Background.Lane.PRESS, "papers", watch -> {
            for (int page = 1; page <= 100; page++) {
                watch.reached(page, 100);
                reached.add(page);
                if (page == 3) {
                    job[0].callOff();
                }
            }
            return "made";
        }, heard::add);
        runAll();
        assertThat(reached).containsExactly(1, 2, 3);
        assertThat(heard).isEmpty();
        assertThat(problems).isEmpty();
        assertThat(job[0].isCalledOff()).isTrue();
        assertThat(background.busyProperty().get()).isFalse();
    }

    @Test
    void whatIsCalledOffBeforeItBeganNeverBegins() {
        background.watch(Background.Lane.PRESS, "papers", watch -> heard.add("begun"), done -> heard.add("never")).callOff();
        runAll();
        assertThat(heard).isEmpty();
    }

    @Test
    void aNewerPaperEndsTheOlderOneWithoutAWord() {
        Background.Latest makings = background.latest(Background.Lane.PRESS);
        Job older = makings.watch("older", watch -> {
            watch.reached(1, 2);
            return "older";
        }, heard::add, failed -> heard.add("never"));
        makings.watch("newer", watch -> "newer", heard::add, failed -> heard.add("never"));
        runAll();
        assertThat(heard).containsExactly("newer");
        assertThat(older.isCalledOff()).isFalse();
        assertThat(problems).isEmpty();
    }

    @Test
    void aFaultOfSomethingOvertakenIsStillAProblem() {
        Background.Latest makings = background.latest();
        makings.run(() -> {
            makings.drop();
            throw new IllegalStateException("ours");
        }, done -> heard.add("never"));
        runAll();
        assertThat(problems).hasSize(1);
        assertThat(heard).isEmpty();
    }

    @Test
    void papersAreMadeBesideTheCase() {
        Deque<Runnable> press = new ArrayDeque<>();
        Background two = new Background(worker::add, press::add, fx::add, problems::add);
        two.watch(Background.Lane.PRESS, "papers", watch -> "made", heard::add);
        two.run(() -> "read", heard::add);
        worker.remove().run();
        assertThat(press).hasSize(1);
        fx.remove().run();
        assertThat(heard).containsExactly("read");
    }

    private void runAll() {
        while (!worker.isEmpty() || !fx.isEmpty()) {
            (worker.isEmpty() ? fx : worker).remove().run();
        }
    }
}
