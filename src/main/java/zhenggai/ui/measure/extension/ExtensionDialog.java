package zhenggai.ui.measure.extension;

import java.time.LocalDate;

import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Dialog;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;
import zhenggai.ui.kit.Asking;
import zhenggai.ui.kit.Room;
import zhenggai.ui.kit.Theme;
import zhenggai.words.DeadlineTrail;
import zhenggai.words.Texts;

/** Asks for an extension from anywhere in the window: the same request as in the measure's own panel, nothing is moved by it. */
public final class ExtensionDialog {
    private static final double WIDE = 41;
    private static final double HIGH = 36;

    private final ExtensionsModel model;

    public ExtensionDialog(ExtensionsModel model) {
        this.model = model;
    }

    /**
     * @param proposed the day to begin with, null where there is none
     * @param then happens when the request is in the case
     */
    public Dialog<ButtonType> show(Window owner, @Nullable LocalDate proposed, Runnable then) {
        Asking asking = new Asking(owner, Texts.text("extension.new"), model.underWayProperty());
        VBox content = content();
        asking.pane().setContent(Room.scrolled(content));
        Room.give(asking.pane(), owner, WIDE, HIGH);
        asking.verb(Texts.text("extension.ask"), ButtonData.OK_DONE, close -> model.ask(() -> {
            close.run();
            then.run();
        })).setId("extension-ask");
        model.propose(proposed);
        model.reload();
        return asking.show(content.lookup(".first-field"));
    }

    /** What stands in the dialog; also on its own, for pictures. */
    VBox content() {
        Label what = new Label();
        what.setWrapText(true);
        what.setMaxWidth(Theme.em(34));
        what.setMinHeight(Region.USE_PREF_SIZE);
        what.textProperty().bind(model.seenProperty().map(seen -> seen == null ? "" : Texts.text("extension.of", seen.measure().text().lines().findFirst().orElse(""),
            DeadlineTrail.of(seen.measure(), seen.extensions()))));
        ExtensionForms forms = new ExtensionForms(model);
        VBox content = new VBox(Theme.em(0.8), what, forms.request(), forms.refusal());
        content.getStyleClass().add("extension");
        return content;
    }
}
