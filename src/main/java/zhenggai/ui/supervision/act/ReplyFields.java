package zhenggai.ui.supervision.act;

import javafx.scene.Node;
import javafx.scene.control.DatePicker;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import zhenggai.ui.kit.Arrows;
import zhenggai.ui.kit.Forms;
import zhenggai.ui.kit.Theme;
import zhenggai.ui.panel.DayWords;
import zhenggai.ui.supervision.draft.DraftModel.ReplyTerm;
import zhenggai.ui.supervision.draft.DraftModel;
import zhenggai.words.Texts;

/** By when a reply is due: within some working days, which are counted while they are typed, on a day, or not at all where a record asks for none. */
final class ReplyFields {
    private final DraftModel model;
    private final ToggleGroup group = new ToggleGroup();
    private final TextField days = Forms.text(Texts.text("acts.reply-days"));
    private final DatePicker day = Forms.day(null);

    ReplyFields(DraftModel model) {
        this.model = model;
    }

    Node build() {
        days.setId("act-reply-days");
        days.setPrefColumnCount(3);
        days.textProperty().bindBidirectional(model.replyDaysProperty());
        days.disableProperty().bind(model.termProperty().isNotEqualTo(ReplyTerm.DAYS));
        day.setId("act-reply-on");
        day.setAccessibleText(Texts.text("acts.reply-on"));
        day.setPrefWidth(Theme.em(11));
        day.valueProperty().bindBidirectional(model.replyOnProperty());
        day.disableProperty().bind(model.termProperty().isNotEqualTo(ReplyTerm.DAY));
        Node never = DraftForm.when(model.kindProperty().map(kind -> !kind.isRung()), option(ReplyTerm.NEVER, "acts.reply-never"));
        FlowPane options = new FlowPane(Theme.em(1.6), Theme.em(0.5), line(option(ReplyTerm.DAYS, "acts.reply-within"), days, unit()), line(option(ReplyTerm.DAY, "acts.reply-on"), day), never);
        Arrows.in(group);
        options.setRowValignment(javafx.geometry.VPos.CENTER);
        return new VBox(Theme.em(0.45), label(), options, DraftForm.when(model.lookProperty().map(look -> look.replyBy() != null), until()), working());
    }

    /** Where the term that is chosen is filled in. */
    Node input() {
        return model.termProperty().get() == ReplyTerm.DAY ? day : days;
    }

    private static Label label() {
        Label label = new Label(Texts.text("acts.column.reply-by"));
        label.getStyleClass().add("field-label");
        return label;
    }

    private static Label unit() {
        Label unit = new Label(Texts.text("acts.working-days"));
        unit.setMinWidth(Region.USE_PREF_SIZE);
        return unit;
    }

    private static Node line(Node... parts) {
        HBox line = new HBox(Theme.em(0.5), parts);
        line.setAlignment(javafx.geometry.Pos.CENTER_LEFT);
        return line;
    }

    private RadioButton option(ReplyTerm term, String key) {
        RadioButton option = new RadioButton(Texts.text(key));
        option.setId("act-reply-" + term);
        option.setMinWidth(Region.USE_PREF_SIZE);
        option.setToggleGroup(group);
        option.setSelected(model.termProperty().get() == term);
        option.setOnAction(event -> model.termProperty().set(term));
        model.termProperty().addListener((property, before, now) -> option.setSelected(now == term));
        return option;
    }

    private Label until() {
        Label until = new Label();
        until.setId("act-reply-by");
        until.getStyleClass().add("act-reply-by");
        until.textProperty().bind(model.lookProperty().map(look -> look.replyBy() == null ? "" : Texts.text("acts.reply-until", DayWords.withWeekday(look.replyBy()))));
        return until;
    }

    private Node working() {
        Label lines = Forms.muted("");
        lines.setId("act-working");
        lines.setMinHeight(Region.USE_PREF_SIZE);
        lines.textProperty().bind(model.lookProperty().map(look -> String.join("\n", look.working())));
        return DraftForm.when(lines.textProperty().isNotEmpty(), lines);
    }
}
