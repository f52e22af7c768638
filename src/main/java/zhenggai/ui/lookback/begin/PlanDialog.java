package zhenggai.ui.lookback.begin;

import java.util.function.Consumer;

import javafx.beans.property.StringProperty;
import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Dialog;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import javafx.stage.Window;
import zhenggai.domain.lookback.LookBack;
import zhenggai.ui.kit.Asking;
import zhenggai.ui.kit.Forms;
import zhenggai.ui.kit.Room;
import zhenggai.ui.kit.Theme;
import zhenggai.ui.panel.TextBox;
import zhenggai.words.Texts;

/** Asks what a look-back that was begun is called, when it is held and who goes; a refusal keeps the dialog and everything in it. */
public final class PlanDialog {
    private static final double WIDE = 34;
    private static final double HIGH = 24;

    private final PlanModel model;

    public PlanDialog(PlanModel model) {
        this.model = model;
    }

    /** @param then is given the look-back as it was saved */
    public Dialog<ButtonType> show(Window owner, Consumer<LookBack> then) {
        Asking asking = new Asking(owner, Texts.text("look-back.edit"), model.underWayProperty());
        TextField title = line("plan-title", "look-back.title", model.titleProperty());
        TextField on = line("plan-on", "look-back.held-on", model.onProperty());
        TextField members = line("plan-members", "look-back.members", model.membersProperty());
        asking.pane().setContent(new VBox(Theme.em(0.7), Forms.field(Texts.text("look-back.title"), title), Forms.field(Texts.text("look-back.held-on"), on),
            Forms.field(Texts.text("look-back.members"), members), TextBox.refusal(model.refusalProperty())));
        Room.give(asking.pane(), owner, WIDE, HIGH);
        asking.verb(Texts.text("form.save"), ButtonData.OK_DONE, close -> model.save(saved -> {
            close.run();
            then.accept(saved);
        })).setId("plan-save");
        return asking.show(title);
    }

    private static TextField line(String id, String key, StringProperty text) {
        TextField field = Forms.text(Texts.text(key));
        field.setId(id);
        field.textProperty().bindBidirectional(text);
        return field;
    }
}
