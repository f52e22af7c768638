package zhenggai.ui.opinion.entry;

import java.util.List;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import zhenggai.domain.opinion.AnswerWay;
import zhenggai.domain.opinion.OpinionAnswer;
import zhenggai.domain.opinion.OpinionOutcome;
import zhenggai.ui.kit.Forms;
import zhenggai.ui.kit.Icons;
import zhenggai.ui.kit.NamedBox;
import zhenggai.ui.kit.Theme;
import zhenggai.ui.opinion.entry.OpinionModel.Seen;
import zhenggai.ui.panel.DayWords;
import zhenggai.ui.panel.EditedText;
import zhenggai.ui.panel.TextBox;
import zhenggai.words.Texts;

/** The answer to an opinion: a form while there is none, Ctrl+Enter saves it; and what was answered, once it was. */
final class AnswerForm {
    private final OpinionModel model;
    private final AnswerModel answer;
    private final VBox place = new VBox(Theme.em(0.7));
    private final VBox form = new VBox(Theme.em(0.7));

    AnswerForm(OpinionModel model) {
        this.model = model;
        this.answer = model.answer();
    }

    Node build() {
        fill();
        model.seenProperty().addListener((property, before, now) -> show(now));
        show(model.seenProperty().get());
        return place;
    }

    private void fill() {
        ComboBox<AnswerWay> way = NamedBox.of(List.of(AnswerWay.values()), Texts::text);
        way.setId("answer-way");
        way.setPrefWidth(Theme.em(10));
        way.valueProperty().bindBidirectional(answer.wayProperty());
        ComboBox<OpinionOutcome> outcome = NamedBox.of(List.of(OpinionOutcome.values()), Texts::text);
        outcome.setId("answer-outcome");
        outcome.setPrefWidth(Theme.em(10));
        outcome.valueProperty().bindBidirectional(answer.outcomeProperty());
        TextField on = Forms.text(Texts.text("opinions.field.answered-on"));
        on.setId("answer-on");
        on.setPrefColumnCount(10);
        on.textProperty().bindBidirectional(answer.on().textProperty());
        VBox reason = area("opinions.field.reason", "answer-reason", answer.reason(), 2);
        outcome.valueProperty().addListener((property, before, now) -> Forms.call(reason, Texts.text(reasonKey(now))));
        Forms.call(reason, Texts.text(reasonKey(answer.outcomeProperty().get())));
        Button save = Icons.labelled(Icons.SAVE, Texts.text("opinions.save-answer"));
        save.getStyleClass().add("accent");
        save.setId("answer-save");
        save.setOnAction(event -> answer.save());
        form.getChildren().setAll(area("opinions.field.answer", "answer-text", answer.text(), 4),
            new FlowPane(Theme.em(0.8), Theme.em(0.6), Forms.field(Texts.text("opinions.field.answered-on"), on), Forms.field(Texts.text("opinions.field.way"), way),
                Forms.field(Texts.text("opinions.field.outcome"), outcome)), reason, TextBox.refusal(answer.refusalProperty()), save);
        form.getStyleClass().add("entry-form");
        form.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ENTER && event.isShortcutDown()) {
                answer.save();
                event.consume();
            }
        });
    }

    private static String reasonKey(OpinionOutcome outcome) {
        return switch (outcome) {
            case ACCEPTED, EXPLAINED -> "opinions.field.reason";
            case FORWARDED -> "opinions.field.forwarded";
            case NOT_ACCEPTED -> "opinions.field.why-not";
        };
    }

    private void show(@Nullable Seen seen) {
        if (seen == null) {
            return;
        }
        @Nullable OpinionAnswer given = seen.opinion().answer();
        if (given != null) {
            place.getChildren().setAll(given(given));
        } else if (model.isReadOnly()) {
            place.getChildren().setAll(Forms.muted(Texts.text("opinions.not-answered")));
        } else if (!place.getChildren().contains(form)) {
            place.getChildren().setAll(form);
        }
    }

    private Node given(OpinionAnswer given) {
        VBox lines = new VBox(Theme.em(0.6), Forms.heading(Texts.text("opinions.given", DayWords.of(given.on()), given.way())), line(given.text()),
            line(given.reason().isEmpty() ? Texts.text("opinions.became", given.outcome()) : Texts.text("opinions.became-why", given.outcome(), given.reason())));
        Button back = Icons.labelled(Icons.UNDO, Texts.text("opinions.take-back"));
        back.setId("answer-back");
        back.getStyleClass().addAll("small", "button-outlined");
        back.setDisable(model.isReadOnly());
        back.setOnAction(event -> answer.takeBack());
        lines.getChildren().addAll(TextBox.refusal(answer.refusalProperty()), back);
        return lines;
    }

    private static Label line(String words) {
        Label line = new Label(words);
        line.setWrapText(true);
        line.setMinHeight(Region.USE_PREF_SIZE);
        return line;
    }

    private static VBox area(String key, String id, EditedText text, int rows) {
        TextArea area = Forms.area(Texts.text(key), rows);
        area.setId(id);
        area.setMinHeight(Region.USE_PREF_SIZE);
        area.textProperty().bindBidirectional(text.textProperty());
        return Forms.field(Texts.text(key), area);
    }
}
