package zhenggai.ui.kit;

import javafx.animation.PauseTransition;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.util.Duration;
import zhenggai.words.Texts;

/** A line at the foot of the window that says what was done or what a rule asks for, with an action where one helps. */
public final class Notices {
    private static final Duration STAYS = Duration.seconds(8);

    private final Label sentence = new Label();
    private final Button action = new Button();
    private final Button close = Icons.button(Icons.CLOSE, Texts.text("notice.close"));
    private final HBox bar = new HBox(sentence, spacer(), action, close);
    private final PauseTransition leave = new PauseTransition(STAYS);

    public Notices() {
        bar.getStyleClass().add("notice");
        bar.setAlignment(Pos.CENTER_LEFT);
        bar.setMaxHeight(Region.USE_PREF_SIZE);
        sentence.setWrapText(true);
        sentence.setMinHeight(Region.USE_PREF_SIZE);
        action.getStyleClass().add("flat");
        close.setOnAction(event -> hide());
        leave.setOnFinished(event -> hide());
        hide();
    }

    public Region bar() {
        return bar;
    }

    /** What was done, with the verb that takes it back; {@link #overtaken} puts it away. */
    public void say(String text, String verb, Runnable deed) {
        show(text, "done");
        action.setText(verb);
        action.setOnAction(event -> {
            hide();
            deed.run();
        });
        action.setVisible(true);
        action.setManaged(true);
    }

    public void say(String text) {
        show(text, "done");
    }

    /** Something else has happened to the case since: the verb would take back that, and not what the sentence says. */
    public void overtaken() {
        if (action.isVisible()) {
            hide();
        }
    }

    public void warn(String text) {
        show(text, "rule");
    }

    private void show(String text, String kind) {
        sentence.setText(text);
        bar.getStyleClass().removeAll("done", "rule");
        bar.getStyleClass().add(kind);
        action.setVisible(false);
        action.setManaged(false);
        bar.setVisible(true);
        bar.setManaged(true);
        leave.playFromStart();
    }

    private void hide() {
        leave.stop();
        bar.setVisible(false);
        bar.setManaged(false);
    }

    private static Region spacer() {
        Region spacer = new Region();
        HBox.setHgrow(spacer, Priority.ALWAYS);
        return spacer;
    }
}
