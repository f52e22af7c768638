package zhenggai.ui.kit;

import java.util.concurrent.Callable;
import java.util.concurrent.Executor;
import java.util.function.Consumer;

import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import zhenggai.domain.Refused;

/**
 * The only bridge between the two worlds: work happens on the one worker thread, in the order it was asked for; results and failures
 * arrive on the FX thread. With immediate executors everything happens at once, so tests never wait.
 */
public final class Background {
    private final Executor worker;
    private final Executor fxThread;
    private final Consumer<Throwable> problems;
    private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper();
    private int running;

    public Background(Executor worker, Executor fxThread, Consumer<Throwable> problems) {
        this.worker = worker;
        this.fxThread = fxThread;
        this.problems = problems;
    }

    /** True while something is under way; changes on the FX thread. */
    public ReadOnlyBooleanProperty busyProperty() {
        return busy.getReadOnlyProperty();
    }

    /** Does the work on the worker and hands its result, or its failure, to the FX thread. */
    public <T> void run(Callable<T> work, Consumer<? super T> then) {
        run(work, then, problems);
    }

    /** Does the work and hands a failure to the caller instead of to everybody's presenter, for sentences that belong beside a field. */
    public <T> void run(Callable<T> work, Consumer<? super T> then, Consumer<? super Throwable> otherwise) {
        onFx(1);
        worker.execute(() -> {
            try {
                T result = work.call();
                fxThread.execute(() -> finish(() -> then.accept(result)));
            } catch (Exception | Error failed) {
                fxThread.execute(() -> finish(() -> otherwise.accept(failed)));
            }
        });
    }

    /** Hands something that happened on the worker to the FX thread. */
    public void tell(Runnable news) {
        fxThread.execute(news);
    }

    /** Does the work; a rule's no goes to the caller, whose sentence stands beside a field, any other failure to everybody's presenter. */
    public <T> void attempt(Callable<T> work, Consumer<? super T> then, Consumer<? super Refused> refused) {
        run(work, then, failed -> {
            if (failed instanceof Refused no) {
                refused.accept(no);
            } else {
                problems.accept(failed);
            }
        });
    }

    /** A line of requests of which only the newest is answered, as typing in a search field needs it. */
    public Latest latest() {
        return new Latest();
    }

    /** Work that is asked for again and again; an answer that a newer request has overtaken is dropped. */
    public final class Latest {
        private int newest;

        private Latest() {}

        public <T> void run(Callable<T> work, Consumer<? super T> then) {
            int mine = ++newest;
            Background.this.run(work, result -> {
                if (mine == newest) {
                    then.accept(result);
                }
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
