package zhenggai.ui.account;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.collections.ListChangeListener;
import javafx.event.EventHandler;
import javafx.scene.input.InputEvent;
import javafx.stage.Window;

/** How long nobody touched any window: after the minutes of the case it says so, once, and again after the next touch. */
public final class IdleWatch {
    private static final javafx.util.Duration OFTEN = javafx.util.Duration.seconds(5);

    private final Clock clock;
    private final Runnable idle;
    private final Timeline beat = new Timeline(new KeyFrame(OFTEN, event -> look()));
    private final EventHandler<InputEvent> touch = event -> touched();
    private final ListChangeListener<Window> windows = this::follow;
    private Instant last;
    private int minutes;
    private boolean said;

    public IdleWatch(Clock clock, Runnable idle) {
        this.clock = clock;
        this.idle = idle;
        this.last = clock.instant();
    }

    /** @param ofCase 0 for never */
    public void after(int ofCase) {
        minutes = ofCase;
    }

    public void start() {
        touched();
        Window.getWindows().forEach(window -> window.addEventFilter(InputEvent.ANY, touch));
        Window.getWindows().addListener(windows);
        beat.setCycleCount(Animation.INDEFINITE);
        beat.play();
    }

    public void stop() {
        beat.stop();
        Window.getWindows().removeListener(windows);
        Window.getWindows().forEach(window -> window.removeEventFilter(InputEvent.ANY, touch));
    }

    /** A PC that slept finds the time gone, too. */
    public void look() {
        if (minutes > 0 && !said && Duration.between(last, clock.instant()).compareTo(Duration.ofMinutes(minutes)) >= 0) {
            said = true;
            idle.run();
        }
    }

    private void touched() {
        last = clock.instant();
        said = false;
    }

    private void follow(ListChangeListener.Change<? extends Window> change) {
        while (change.next()) {
            change.getAddedSubList().forEach(window -> window.addEventFilter(InputEvent.ANY, touch));
            change.getRemoved().forEach(window -> window.removeEventFilter(InputEvent.ANY, touch));
        }
    }
}
