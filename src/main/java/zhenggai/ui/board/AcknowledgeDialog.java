package zhenggai.ui.board;

import java.util.List;
import java.util.stream.Collectors;

import javafx.scene.control.Button;
import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.stage.Window;
import zhenggai.domain.reminding.Matter;
import zhenggai.ui.board.look.BoardLook;
import zhenggai.ui.board.look.MatterWords;
import zhenggai.ui.kit.Asking;
import zhenggai.ui.kit.Forms;
import zhenggai.ui.kit.Refusing;
import zhenggai.ui.kit.Theme;
import zhenggai.words.Texts;

/** Asks what was done about some matters; Ctrl+Enter or the button puts it on record, a refusal stands below the field. */
final class AcknowledgeDialog {
    private static final int NAMED = 4;
    private static final double WIDE = 38;

    private AcknowledgeDialog() {}

    /** @param then happens when it is in the case */
    static void show(Window owner, BoardModel model, List<Matter> matters, Runnable then) {
        Asking asking = new Asking(owner, Texts.text("acknowledgement.make"), model.underWayProperty());
        TextArea done = Forms.area(Texts.text("board.done"), 4);
        done.setId("acknowledge-done");
        done.setPromptText(Texts.text("board.done-prompt"));
        Refusing field = new Refusing(Forms.field(Texts.text("board.done"), done));
        VBox content = new VBox(Theme.em(0.8), about(model, matters), field);
        content.setPrefWidth(Math.min(Theme.em(WIDE), owner.getWidth() - Theme.em(4)));
        asking.pane().setContent(content);
        Button button = asking.verb(Texts.text("acknowledgement.make"), ButtonData.OK_DONE, close -> model.acknowledge(matters, done.getText(), () -> {
            close.run();
            then.run();
        }, refused -> {
            field.refuse(refused);
            done.requestFocus();
        }));
        button.setId("acknowledge-record");
        done.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ENTER && event.isShortcutDown()) {
                button.fire();
                event.consume();
            }
        });
        asking.show(done);
    }

    private static Label about(BoardModel model, List<Matter> matters) {
        BoardLook look = model.lookProperty().get();
        String named = matters.stream().limit(NAMED).map(matter -> MatterWords.of(matter, look.rules(), look.board().on()))
            .map(words -> Texts.text("board.matter", words.badge(), words.code(), words.headline(), words.left())).collect(Collectors.joining("\n"));
        Label about = new Label(matters.size() > NAMED ? named + "\n" + Texts.text("board.more", matters.size() - NAMED) : named);
        about.setWrapText(true);
        about.setMinHeight(Region.USE_PREF_SIZE);
        return about;
    }
}
