package zhenggai.ui.kit;

import javafx.animation.PauseTransition;
import javafx.geometry.Pos;
import javafx.scene.Node;
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

    private final HBox bar = new HBox();
    private final PauseTransition leave = new PauseTransition(STAYS);
    private boolean offersDeed;

    public Notices() {
        bar.getStyleClass().add("notice");
        bar.setAlignment(Pos.CENTER_LEFT);
        bar.setMaxHeight(Region.USE_PREF_SIZE);
        leave.setOnFinished(event -> hide());
        hide();
    }

    public Region bar() {
        return bar;
    }

    /** What was done, with the verb that takes it back; {@link #overtaken} puts it away. */
    public void say(String text, String verb, Runnable deed) {
        Button action = new Button(verb);
        action.getStyleClass().add("flat");
        action.setOnAction(event -> {
            hide();
            deed.run();
        });
        show("done", sentence(text), spacer(), action, close());
        offersDeed = true;
    }

    public void say(String text) {
        show("done", sentence(text), spacer(), close());
    }

    /** Something else has happened to the case since: the verb would take back that, and not what the sentence says. */
    public void overtaken() {
        if (offersDeed) {
            hide();
        }
    }

    public void warn(String text) {
        show("rule", sentence(text), spacer(), close());
    }

    /** Made anew each time: most windows are opened and closed without a word. */
    private void show(String kind, Node... parts) {
        offersDeed = false;
        bar.getChildren().setAll(parts);
        bar.getStyleClass().removeAll("done", "rule");
        bar.getStyleClass().add(kind);
        bar.setVisible(true);
        bar.setManaged(true);
        leave.playFromStart();
    }

    private static Label sentence(String text) {
        Label sentence = new Label(text);
        sentence.setWrapText(true);
        sentence.setMinHeight(Region.USE_PREF_SIZE);
        return sentence;
    }

    private Button close() {
        Button close = Icons.button(Icons.CLOSE, Texts.text("notice.close"));
        close.setOnAction(event -> hide());
        return close;
    }

    private void hide() {
        leave.stop();
        offersDeed = false;
        bar.setVisible(false);
        bar.setManaged(false);
    }

    private static Region spacer() {
        Region spacer = new Region();
        HBox.setHgrow(spacer, Priority.ALWAYS);
        return spacer;
    }
}
