package zhenggai.ui.kit;

import javafx.animation.PauseTransition;
import javafx.beans.InvalidationListener;
import javafx.beans.WeakInvalidationListener;
import javafx.collections.ObservableList;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;
import zhenggai.words.Texts;

/** The one place of the window where long work is seen and called off: the oldest job, how far it is, how many wait behind it. */
public final class JobBar extends HBox {
    /** What is done sooner would only flicker. */
    private static final Duration PATIENCE = Duration.millis(600);
    private static final Duration STAYS = Duration.seconds(6);

    private final ObservableList<Job> jobs;
    /** Heard as long as the bar is: the work outlives its windows. */
    private final InvalidationListener heard = change -> changed();
    private @Nullable Line line;
    private final PauseTransition patience = new PauseTransition(PATIENCE);
    private final PauseTransition leave = new PauseTransition(STAYS);
    private @Nullable Job shown;

    public JobBar(ObservableList<Job> jobs) {
        this.jobs = jobs;
        getStyleClass().add("job-bar");
        setAlignment(Pos.CENTER_RIGHT);
        patience.setOnFinished(event -> show());
        leave.setOnFinished(event -> hide());
        // the place is there before the first work is
        setMinHeight(Theme.em(1.6));
        hide();
        jobs.addListener(new WeakInvalidationListener(heard));
        changed();
    }

    private void changed() {
        if (shown != null && !jobs.contains(shown)) {
            boolean calledOff = shown.isCalledOff();
            String title = shown.title();
            hide();
            if (calledOff) {
                say(Texts.text("job.called-off", title));
            }
        }
        if (shown != null) {
            name(shown);
        } else if (!jobs.isEmpty()) {
            patience.playFromStart();
        } else {
            patience.stop();
        }
    }

    private void show() {
        if (jobs.isEmpty()) {
            return;
        }
        leave.stop();
        shown = jobs.getFirst();
        line().show(shown);
        name(shown);
        appear(true);
    }

    private void name(Job job) {
        int behind = jobs.size() - 1;
        line().name(job, behind == 0 ? job.title() : Texts.text("job.and-more", job.title(), behind));
    }

    private void say(String sentence) {
        line().words.setText(sentence);
        appear(false);
        leave.playFromStart();
    }

    private void appear(boolean working) {
        setVisible(true);
        line().work(working);
    }

    private void hide() {
        if (line != null) {
            line.bar.progressProperty().unbind();
        }
        shown = null;
        setVisible(false);
    }

    /** Made when work lasts for the first time: most windows never show it. */
    private Line line() {
        if (line == null) {
            line = new Line();
            getChildren().setAll(line.words, line.bar, line.cancel);
        }
        return line;
    }

    /** What is under way, how far it is, and the way to call it off. */
    private static final class Line {
        private final Label words = new Label();
        private final ProgressBar bar = new ProgressBar();
        private final Button cancel = new Button(Texts.text("answer.cancel"));

        Line() {
            words.setId("job-words");
            bar.setPrefWidth(Theme.em(10));
            cancel.setId("job-cancel");
            cancel.getStyleClass().add("small");
        }

        void show(Job job) {
            bar.progressProperty().bind(job.progressProperty());
            cancel.setDisable(false);
            cancel.setOnAction(event -> {
                job.callOff();
                cancel.setDisable(true);
            });
        }

        void name(Job job, String named) {
            words.setText(named);
            bar.setAccessibleText(named);
            cancel.setAccessibleText(Texts.text("job.cancel", job.title()));
        }

        void work(boolean working) {
            bar.setVisible(working);
            bar.setManaged(working);
            cancel.setVisible(working);
            cancel.setManaged(working);
        }
    }
}
