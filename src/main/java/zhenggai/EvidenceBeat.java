package zhenggai;

import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.PauseTransition;
import javafx.animation.Timeline;
import javafx.util.Duration;
import zhenggai.ui.evidence.round.RoundModel;

/** The beat of the quiet check of evidence files in the window: a while after the case is there, then four portions a second at most, and once a minute whether another day has come. */
final class EvidenceBeat {
    private final RoundModel round;
    private final Timeline portions;
    private final Timeline minutes;
    /** Whoever has just opened a case wants to see it, and the disk is busy with that. */
    private final PauseTransition first = new PauseTransition(Duration.seconds(10));

    EvidenceBeat(RoundModel round) {
        this.round = round;
        this.portions = endless(new KeyFrame(Duration.millis(250), event -> round.tick()));
        this.minutes = endless(new KeyFrame(Duration.minutes(1), event -> round.look()));
        first.setOnFinished(event -> {
            round.look();
            minutes.play();
        });
        round.underWayProperty().addListener((property, before, now) -> {
            if (now) {
                portions.play();
            } else {
                portions.stop();
            }
        });
    }

    private static Timeline endless(KeyFrame frame) {
        Timeline timeline = new Timeline(frame);
        timeline.setCycleCount(Animation.INDEFINITE);
        return timeline;
    }

    void start() {
        first.playFromStart();
    }

    /** The case is left: what is being read now is the last portion. */
    void stop() {
        first.stop();
        minutes.stop();
        round.stop();
    }
}
