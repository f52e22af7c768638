package zhenggai.ui.evidence.round;

import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.util.Duration;

/** The beat of the quiet check of evidence files in the window: a while after the case is there, then four portions a second at most, and once a minute whether another day has come. */
public final class EvidenceBeat {
    /** Whoever has just opened a case wants to see it, and the disk is busy with that. */
    static final Duration PATIENCE = Duration.seconds(10);
    static final Duration PORTION = Duration.millis(250);
    static final Duration MINUTE = Duration.minutes(1);

    private final RoundModel round;
    private final Clockwork clockwork;
    private Runnable first = () -> { };
    private Runnable portions = () -> { };
    private Runnable minutes = () -> { };

    /** What strikes on the FX thread again and again. */
    @FunctionalInterface
    interface Clockwork {
        /** @return what stops it */
        Runnable start(Duration every, Runnable stroke);
    }

    public EvidenceBeat(RoundModel round) {
        this(round, EvidenceBeat::timeline);
    }

    EvidenceBeat(RoundModel round, Clockwork clockwork) {
        this.round = round;
        this.clockwork = clockwork;
        round.underWayProperty().addListener((property, before, now) -> {
            portions.run();
            portions = now ? clockwork.start(PORTION, round::tick) : () -> { };
        });
    }

    private static Runnable timeline(Duration every, Runnable stroke) {
        Timeline timeline = new Timeline(new KeyFrame(every, event -> stroke.run()));
        timeline.setCycleCount(Animation.INDEFINITE);
        timeline.play();
        return timeline::stop;
    }

    /** Begun anew where it was begun already. */
    public void start() {
        first.run();
        first = clockwork.start(PATIENCE, this::begin);
    }

    private void begin() {
        first.run();
        minutes.run();
        round.look();
        minutes = clockwork.start(MINUTE, round::look);
    }

    /** The case is left: what is being read now is the last portion. */
    public void stop() {
        first.run();
        minutes.run();
        round.stop();
    }
}
