package zhenggai.ui.kit;

import java.util.concurrent.CancellationException;
import java.util.function.Consumer;

import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import javafx.scene.control.ProgressIndicator;
import zhenggai.paper.Watch;

/** Work that takes its time: what it is, how far it is, and the way to call it off. Looked at on the FX thread, watched on a worker. */
public final class Job {
    private static final int PERCENT = 100;

    private final String title;
    private final ReadOnlyDoubleWrapper progress = new ReadOnlyDoubleWrapper(ProgressIndicator.INDETERMINATE_PROGRESS);
    private volatile boolean stopped;
    private boolean calledOff;
    private boolean over;
    private boolean done;

    Job(String title) {
        this.title = title;
    }

    public String title() {
        return title;
    }

    /** From 0 to 1; below 0 until the work has told for the first time. */
    public ReadOnlyDoubleProperty progressProperty() {
        return progress.getReadOnlyProperty();
    }

    /** Nobody wants the result any more; the work ends as soon as it next tells how far it is. */
    public void callOff() {
        calledOff = true;
        stopped = true;
    }

    /** Whether somebody called it off, and in time: what was done before the word reached it was not called off. */
    public boolean isCalledOff() {
        return calledOff && !done;
    }

    /** Whether it has ended, well or not. */
    public boolean isOver() {
        return over;
    }

    void end() {
        over = true;
    }

    /** It came to its end, whatever was asked of it meanwhile. */
    void succeed() {
        done = true;
        end();
    }

    /** A newer request has taken its place: it ends without a word. */
    void overtake() {
        stopped = true;
    }

    /** Tells only whole percents, so that a long job does not flood the FX thread. */
    Watch watch(Consumer<Runnable> fxThread) {
        return new Watch() {
            private long told = -1;

            @Override
            public void reached(int done, int all) {
                if (stopped) {
                    throw new CancellationException(title);
                }
                long percent = all <= 0 ? 0 : Math.min(PERCENT, (long) done * PERCENT / all);
                if (percent != told) {
                    told = percent;
                    fxThread.accept(() -> progress.set(percent / (double) PERCENT));
                }
            }
        };
    }
}
