package zhenggai.ui.form;

import java.time.LocalDate;
import java.util.List;

import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.control.ComboBox;
import javafx.scene.control.DatePicker;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.stage.Window;
import zhenggai.domain.form.Each;
import zhenggai.ui.kit.Asking;
import zhenggai.ui.kit.Forms;
import zhenggai.ui.kit.NamedBox;
import zhenggai.ui.kit.Refusing;
import zhenggai.ui.kit.Theme;
import zhenggai.words.Texts;

/** Asks for whom forms are made, by when they are to come back and where they are put, and sends them. */
final class SendDialog {
    private final FormsModel model;
    private final FormsScreen.Outside outside;

    SendDialog(FormsModel model, FormsScreen.Outside outside) {
        this.model = model;
        this.outside = outside;
    }

    void show(Window owner, LocalDate usual) {
        Asking asking = new Asking(owner, Texts.text("form.send"), model.underWayProperty());
        ComboBox<Each> by = NamedBox.of(List.of(Each.values()), Texts::text);
        by.setId("form-by");
        by.setPrefWidth(Theme.em(14));
        by.setValue(Each.DEPARTMENT);
        DatePicker day = Forms.day(usual);
        day.setId("form-return-by");
        Refusing answer = new Refusing(new HBox(Theme.em(1), Forms.field(Texts.text("form.by"), by), Forms.field(Texts.text("field.form.return_by_on"), day)));
        Label explained = Forms.muted(Texts.text("form.send-hint"));
        explained.setMinHeight(Region.USE_PREF_SIZE);
        asking.pane().setContent(new VBox(Theme.em(0.8), answer, explained));
        asking.pane().setMinWidth(Theme.em(34));
        asking.verb(Texts.text("form.choose-folder"), ButtonData.OK_DONE, close -> {
            answer.say("");
            outside.askFolder(Texts.text("form.send"), folder -> model.send(by.getValue(), day.getValue() == null ? usual : day.getValue(), folder, sent -> {
                close.run();
                outside.done(Texts.text("form.sent", sent.size(), folder));
            }, answer::refuse));
        }).setId("form-do-send");
        asking.show(by);
    }
}
