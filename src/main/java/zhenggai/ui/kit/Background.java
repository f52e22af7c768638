package zhenggai.ui.kit;

import java.util.concurrent.Callable;
import java.util.concurrent.CancellationException;
import java.util.concurrent.Executor;
import java.util.function.Consumer;

import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;
import zhenggai.domain.Refused;
import zhenggai.paper.Watch;

/**
 * The only bridge between the worlds: work on the case happens on its one worker thread, in the order it was asked for; papers are laid out
 * and drawn on a thread of their own, so that a large one keeps nobody from working; results and failures arrive on the FX thread. With
 * immediate executors everything happens at once, so tests never wait.
 */
public final class Background {
    private final Executor worker;
    private final Executor press;
    private final Executor fxThread;
    private final Consumer<Throwable> problems;
    private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper();
    private final ObservableList<Job> jobs = FXCollections.observableArrayList();
    /** One for all: a view of a list forgets its listeners when nobody holds it any more. */
    private final ObservableList<Job> seenJobs = FXCollections.unmodifiableObservableList(jobs);
    private int running;

    /** Where work happens: on the thread of the case file, or on that of the papers, which never touches the file. */
    public enum Lane { CASE, PRESS }

    /** Work that tells how far it is. */
    @FunctionalInterface
    public interface Watched<T> {
        T call(Watch watch) throws Exception;
    }

    public Background(Executor worker, Executor press, Executor fxThread, Consumer<Throwable> problems) {
        this.worker = worker;
        this.press = press;
        this.fxThread = fxThread;
        this.problems = problems;
    }

    /** One thread for everything, where no case is worked on while papers are made. */
    public Background(Executor worker, Executor fxThread, Consumer<Throwable> problems) {
        this(worker, worker, fxThread, problems);
    }

    /** True while something is under way; changes on the FX thread. */
    public ReadOnlyBooleanProperty busyProperty() {
        return busy.getReadOnlyProperty();
    }

    /** Long work under way, oldest first; changes on the FX thread. */
    public ObservableList<Job> jobs() {
        return seenJobs;
    }

    /** Does the work on the worker and hands its result, or its failure, to the FX thread. */
    public <T> void run(Callable<T> work, Consumer<? super T> then) {
        run(work, then, problems);
    }

    /** Does the work and hands a failure to the caller instead of to everybody's presenter, for sentences that belong beside a field. */
    public <T> void run(Callable<T> work, Consumer<? super T> then, Consumer<? super Throwable> otherwise) {
        run(Lane.CASE, work, then, otherwise);
    }

    private <T> void run(Lane lane, Callable<T> work, Consumer<? super T> then, Consumer<? super Throwable> otherwise) {
        onFx(1);
        (lane == Lane.CASE ? worker : press).execute(() -> {
            try {
                T result = work.call();
                fxThread.execute(() -> finish(() -> then.accept(result)));
            } catch (Exception | Error failed) {
                fxThread.execute(() -> finish(() -> otherwise.accept(failed)));
            }
        });
    }

    /** Does short work on a paper that is already made: drawing, closing. */
    public <T> void press(Callable<T> work, Consumer<? super T> then) {
        run(Lane.PRESS, work, then, problems);
    }

    /** Does short work beside the case that nobody waits for: the window shows no sign of it. */
    public <T> void quietly(Callable<T> work, Consumer<? super T> then, Consumer<? super Throwable> otherwise) {
        press.execute(() -> {
            try {
                T result = work.call();
                fxThread.execute(() -> then.accept(result));
            } catch (Exception | Error failed) {
                fxThread.execute(() -> otherwise.accept(failed));
            }
        });
    }

    /** Does long work that is shown in the window while it lasts and can be called off there; then nothing follows but the window's quiet word. */
    public <T> Job watch(Lane lane, String title, Watched<T> work, Consumer<? super T> then) {
        return watch(lane, title, work, then, failed -> {
            if (!(failed instanceof CancellationException)) {
                problems.accept(failed);
            }
        });
    }

    /** @param otherwise is given a {@link CancellationException} where the work was called off */
    public <T> Job watch(Lane lane, String title, Watched<T> work, Consumer<? super T> then, Consumer<? super Throwable> otherwise) {
        Job job = new Job(title);
        jobs.add(job);
        run(lane, () -> {
            Watch watch = job.watch(fxThread::execute);
            // called off before it began
            watch.reached(0, 1);
            return work.call(watch);
        }, result -> {
            job.succeed();
            jobs.remove(job);
            then.accept(result);
        }, failed -> {
            job.end();
            jobs.remove(job);
            otherwise.accept(failed);
        });
        return job;
    }

    /** Hands something that happened on the worker to the FX thread. */
    public void tell(Runnable news) {
        fxThread.execute(news);
    }

    /** Hands a failure to everybody's presenter. */
    public void fail(Throwable failed) {
        problems.accept(failed);
    }

    /** Does the work; a rule's no goes to the caller, whose sentence stands beside a field, any other failure to everybody's presenter. */
    public <T> void attempt(Callable<T> work, Consumer<? super T> then, Consumer<? super Refused> refused) {
        run(work, then, failed -> sort(failed, refused));
    }

    private void sort(Throwable failed, Consumer<? super Refused> refused) {
        if (failed instanceof Refused no) {
            refused.accept(no);
        } else {
            problems.accept(failed);
        }
    }

    /** A line in which one deed is under way at a time, as a button that may be pressed twice needs it. */
    public Once once() {
        return new Once();
    }

    /** A line of requests of which only the newest is answered, as typing in a search field needs it. */
    public Latest latest() {
        return latest(Lane.CASE);
    }

    public Latest latest(Lane lane) {
        return new Latest(lane);
    }

    /** Work that is asked for again and again: what a newer request has overtaken is not begun, ended early, or its answer dropped. */
    public final class Latest {
        private final Lane lane;
        private volatile int newest;
        private @Nullable Job job;

        private Latest(Lane lane) {
            this.lane = lane;
        }

        public <T> void run(Callable<T> work, Consumer<? super T> then) {
            run(work, then, problems);
        }

        public <T> void run(Callable<T> work, Consumer<? super T> then, Consumer<? super Throwable> otherwise) {
            int mine = next();
            Background.this.run(lane, () -> mine == newest ? work.call() : null, result -> answer(mine, result, then), failed -> settle(mine, failed, otherwise));
        }

        /** The same for long work, which is shown in the window while it lasts. */
        public <T> Job watch(String title, Watched<T> work, Consumer<? super T> then, Consumer<? super Throwable> otherwise) {
            int mine = next();
            Job fresh = Background.this.watch(lane, title, work, result -> answer(mine, result, then), failed -> settle(mine, failed, otherwise));
            job = fresh;
            return fresh;
        }

        /** Whatever is under way is not wanted any more. */
        public void drop() {
            next();
        }

        private int next() {
            if (job != null) {
                job.overtake();
                job = null;
            }
            return ++newest;
        }

        /** An answer that nobody waits for any more lets go of what it holds open. */
        private <T> void answer(int mine, T result, Consumer<? super T> then) {
            if (mine == newest) {
                then.accept(result);
            } else if (result instanceof AutoCloseable held) {
                Background.this.run(lane, () -> {
                    held.close();
                    return true;
                }, closed -> { }, problems);
            }
        }

        /** What fails after it was overtaken concerns nobody, unless the program is wrong. */
        private void settle(int mine, Throwable failed, Consumer<? super Throwable> otherwise) {
            if (mine == newest) {
                otherwise.accept(failed);
            } else if (!(failed instanceof CancellationException || failed instanceof Refused)) {
                problems.accept(failed);
            }
        }
    }

    /** A deed that is not begun again before it was answered: who presses twice means it once. */
    public final class Once {
        private final ReadOnlyBooleanWrapper underWay = new ReadOnlyBooleanWrapper();

        private Once() {}

        public ReadOnlyBooleanProperty underWayProperty() {
            return underWay.getReadOnlyProperty();
        }

        /** Does the work as {@link Background#attempt} does, unless the deed is under way. */
        public <T> void attempt(Callable<T> work, Consumer<? super T> then, Consumer<? super Refused> refused) {
            if (underWay.get()) {
                return;
            }
            underWay.set(true);
            Background.this.run(work, result -> {
                underWay.set(false);
                then.accept(result);
            }, failed -> {
                underWay.set(false);
                sort(failed, refused);
            });
        }
    }

    private void finish(Runnable last) {
        try {
            last.run();
        } catch (RuntimeException failed) {
            problems.accept(failed);
        } finally {
            onFx(-1);
        }
    }

    private void onFx(int change) {
        running += change;
        busy.set(running > 0);
    }
}
