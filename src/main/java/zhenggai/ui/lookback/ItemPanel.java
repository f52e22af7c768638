package zhenggai.ui.lookback;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.Ikon;
import zhenggai.domain.lookback.Result;
import zhenggai.domain.lookback.Standing;
import zhenggai.ui.kit.Forms;
import zhenggai.ui.kit.Icons;
import zhenggai.ui.kit.Theme;
import zhenggai.ui.lookback.LookBackModel.Line;
import zhenggai.ui.panel.DayWords;
import zhenggai.ui.panel.EditedText;
import zhenggai.ui.panel.Panel;
import zhenggai.ui.panel.Sections;
import zhenggai.ui.panel.TextBox;
import zhenggai.words.LookBackWords;
import zhenggai.words.Reopened;
import zhenggai.words.Texts;

/** One item of a look-back on the screen: what is to be looked at and why, and what was found or the form for it. */
final class ItemPanel implements Panel {
    private final ItemModel model;
    private final LookBackScreen.Outside outside;
    private final VBox looked = new VBox(Theme.em(0.8));
    private final VBox recorded = new VBox(Theme.em(0.8));
    private final TextArea found = Forms.area(Texts.text("look-back.found"), 3);
    private Line line;

    ItemPanel(Line line, ItemModel model, LookBackScreen.Outside outside) {
        this.line = line;
        this.model = model;
        this.outside = outside;
    }

    @Override
    public Parent build() {
        found.setId("item-found");
        found.setMinHeight(Region.USE_PREF_SIZE);
        found.textProperty().bindBidirectional(model.found().textProperty());
        showLooked();
        showRecorded();
        return Sections.scrolled(new VBox(Theme.em(0.8), looked, recorded));
    }

    /** The line is another one now: what it says may have changed, and the form stays as long as nothing is recorded. */
    void follow(Line now) {
        boolean otherwise = !Objects.equals(line.item().result(), now.item().result());
        line = now;
        showLooked();
        if (otherwise) {
            showRecorded();
        }
    }

    @Override
    public void reload() {
        // everything comes with the line
    }

    private void showLooked() {
        Label title = said(Texts.text("look-back.item-title", line.code()));
        title.getStyleClass().add("panel-title");
        Hyperlink way = new Hyperlink(Texts.text("question.go"));
        way.setId("item-go");
        way.setOnAction(event -> outside.toMeasure(line.item().measure()));
        looked.getChildren().setAll(title, told("paper.column.finding", line.finding().finding().headline()), told("paper.column.measure", Reopened.marked(line.leaf().measure())),
            told("paper.close-out.result", line.leaf().measure().resultText()), told("look-back.reasons", LookBackWords.why(line.item().risks(), line.item().points())), way);
    }

    private void showRecorded() {
        recorded.getChildren().setAll(line.item().result() == null ? form() : result(line.item().result()));
    }

    /** Where the result is typed. */
    @Override
    public void edit() {
        found.requestFocus();
    }

    @Override
    public void leave() {
        // the form is a draft of the case and waits there
    }

    private List<Node> form() {
        if (model.isReadOnly()) {
            return List.of(Forms.muted(Texts.text("look-back.not-checked")));
        }
        TextField deadline = field("item-deadline", "look-back.new-deadline", model.deadline(), 14);
        deadline.setPromptText(Texts.text("look-back.new-deadline-prompt"));
        FlowPane row = new FlowPane(Theme.em(0.8), Theme.em(0.6), Forms.field(Texts.text("look-back.by"), field("item-by", "look-back.by", model.by(), 12)),
            Forms.field(Texts.text("look-back.on"), field("item-on", "look-back.on", model.on(), 10)));
        Button holds = verb("look-back.holds", Icons.SAVE, Standing.CONSOLIDATED);
        holds.getStyleClass().add("accent");
        FlowPane verbs = new FlowPane(Theme.em(0.6), Theme.em(0.4), holds, verb("look-back.relapsed", Icons.WARN, Standing.RELAPSED));
        List<Node> nodes = new ArrayList<>(List.of(Forms.heading(Texts.text("look-back.record")), Forms.field(Texts.text("look-back.found"), found), row,
            Forms.field(Texts.text("look-back.new-deadline"), deadline), TextBox.refusal(model.refusalProperty()), verbs));
        VBox form = new VBox(Theme.em(0.7));
        form.getStyleClass().add("entry-form");
        form.getChildren().addAll(nodes);
        return List.of(form);
    }

    private Button verb(String key, Ikon ikon, Standing standing) {
        Button verb = Icons.labelled(ikon, Texts.text(key));
        verb.setId(key.replace('.', '-'));
        verb.setOnAction(event -> model.record(standing, () -> outside.done(Texts.text("look-back.recorded", line.code(), standing))));
        return verb;
    }

    private static TextField field(String id, String key, EditedText text, int columns) {
        TextField field = Forms.text(Texts.text(key));
        field.setId(id);
        field.setPrefColumnCount(columns);
        field.textProperty().bindBidirectional(text.textProperty());
        return field;
    }

    private static List<Node> result(Result result) {
        Label head = said(LookBackWords.standing(result.standing()));
        head.getStyleClass().add("entry-head");
        VBox card = new VBox(Theme.em(0.25), head, said(result.found()), said(Texts.text("look-back.checked-by", result.by(), DayWords.of(result.on()))));
        card.getStyleClass().add("entry");
        return List.of(Forms.heading(Texts.text("look-back.result")), card);
    }

    private static Node told(String key, String text) {
        Label label = new Label(Texts.text(key));
        label.getStyleClass().add("field-label");
        VBox told = new VBox(label, said(text));
        told.setVisible(!text.isBlank());
        told.setManaged(!text.isBlank());
        return told;
    }

    private static Label said(String words) {
        Label said = new Label(words);
        said.setWrapText(true);
        said.setMinHeight(Region.USE_PREF_SIZE);
        return said;
    }
}
