package zhenggai.ui.measure.entries;

import java.util.ArrayList;
import java.util.List;

import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import zhenggai.domain.spine.ProgressEntry;
import zhenggai.ui.kit.Forms;
import zhenggai.ui.kit.Icons;
import zhenggai.ui.kit.Theme;
import zhenggai.ui.panel.DayWords;
import zhenggai.ui.panel.EditedText;
import zhenggai.ui.panel.TextBox;
import zhenggai.words.Texts;

/** The progress of one measure on the screen: a form to report, and under it what was reported, newest first. */
public final class ProgressSection {
    private final ProgressModel model;
    private final VBox list = new VBox(Theme.em(0.8));

    public ProgressSection(ProgressModel model) {
        this.model = model;
    }

    public Node build() {
        VBox section = new VBox(Theme.em(0.9));
        if (!model.isReadOnly()) {
            section.getChildren().add(form());
        }
        section.getChildren().addAll(Forms.heading(Texts.text("panel.reported")), list);
        model.entries().addListener((ListChangeListener<ProgressEntry>) change -> show());
        show();
        model.reload();
        return section;
    }

    private Node form() {
        TextArea done = area("panel.progress-done", model.done(), 3);
        done.setId("progress-done");
        done.getStyleClass().add("first-field");
        VBox form = new VBox(Theme.em(0.7), Forms.field(Texts.text("panel.progress-done"), done),
            Forms.field(Texts.text("panel.progress-why-not"), area("panel.progress-why-not", model.whyNot(), 2)),
            Forms.field(Texts.text("panel.progress-next"), area("panel.progress-next", model.nextStep(), 2)),
            new FlowPane(Theme.em(0.8), Theme.em(0.6), field("panel.progress-as-of", model.asOf(), 10), field("panel.progress-percent", model.percent(), 4),
                field("panel.progress-by", model.reportedBy(), 8)),
            TextBox.refusal(model.refusalProperty()), report());
        form.getStyleClass().add("entry-form");
        form.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ENTER && event.isShortcutDown()) {
                model.report();
                event.consume();
            }
        });
        return form;
    }

    private static TextArea area(String key, EditedText text, int rows) {
        TextArea area = Forms.area(Texts.text(key), rows);
        area.setMinHeight(Region.USE_PREF_SIZE);
        area.textProperty().bindBidirectional(text.textProperty());
        return area;
    }

    private static Node field(String key, EditedText text, int columns) {
        TextField field = Forms.text(Texts.text(key));
        field.setPrefColumnCount(columns);
        field.setId(key.replace("panel.", ""));
        field.textProperty().bindBidirectional(text.textProperty());
        return Forms.field(Texts.text(key), field);
    }

    private Node report() {
        Button report = Icons.labelled(Icons.ADD, Texts.text("progress.report"));
        report.getStyleClass().add("accent");
        report.setId("progress-report");
        report.setOnAction(event -> model.report());
        return report;
    }

    private void show() {
        list.getChildren().setAll(model.entries().isEmpty() ? List.of(Forms.muted(Texts.text("panel.nothing-reported")))
            : model.entries().stream().map(ProgressSection::entry).toList());
    }

    private static Node entry(ProgressEntry entry) {
        List<String> head = new ArrayList<>(List.of(Texts.text("panel.as-of", DayWords.of(entry.asOf()))));
        if (entry.percent() != null) {
            head.add(Texts.text("panel.percent", entry.percent()));
        }
        if (!entry.reportedBy().isEmpty()) {
            head.add(entry.reportedBy());
        }
        Label first = new Label(String.join("   ", head));
        first.setWrapText(true);
        first.getStyleClass().add("entry-head");
        VBox card = new VBox(Theme.em(0.25), first);
        add(card, entry.done(), entry.done());
        add(card, entry.whyNot(), Texts.text("panel.said-why-not", entry.whyNot()));
        add(card, entry.nextStep(), Texts.text("panel.said-next", entry.nextStep()));
        card.getStyleClass().add("entry");
        return card;
    }

    private static void add(VBox card, String told, String sentence) {
        if (!told.isBlank()) {
            Label label = new Label(sentence);
            label.setWrapText(true);
            label.setMinHeight(Region.USE_PREF_SIZE);
            card.getChildren().add(label);
        }
    }
}
