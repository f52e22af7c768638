package zhenggai.ui.measure;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextInputControl;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.beans.property.StringProperty;
import org.jspecify.annotations.Nullable;
import zhenggai.domain.spine.Measure;
import zhenggai.domain.spine.MeasureState;
import zhenggai.ui.kit.Forms;
import zhenggai.ui.kit.Theme;
import zhenggai.ui.kit.badge.StatusBadge;
import zhenggai.ui.measure.acceptance.ReadinessList;
import zhenggai.ui.panel.DayWords;
import zhenggai.ui.panel.TextBox;
import zhenggai.words.Texts;

/** The state of a measure with its next steps as verbs; a step that asks for something opens its form under them. */
final class StepsBar {
    private final StepsModel model;
    private final java.time.LocalDate today;
    private final Runnable toResult;
    private final FlowPane verbs = new FlowPane(Theme.em(0.5), Theme.em(0.4));
    private final VBox form = new VBox(Theme.em(0.6));
    private final StatusBadge badge = new StatusBadge();
    /** What acceptance will ask for, so that nobody submits in vain. */
    private final ReadinessList readiness = new ReadinessList();
    private final Label facts = Forms.muted("");
    private @Nullable NextStep asked;

    /** @param toResult leads to the field of the internal result */
    StepsBar(StepsModel model, java.time.LocalDate today, Runnable toResult) {
        this.model = model;
        this.today = today;
        this.toResult = toResult;
    }

    Node build() {
        verbs.setAlignment(Pos.CENTER_LEFT);
        form.getStyleClass().add("step-form");
        facts.managedProperty().bind(facts.textProperty().isNotEmpty());
        VBox bar = new VBox(Theme.em(0.5), verbs, facts, form, TextBox.refusal(model.refusalProperty()));
        bar.getStyleClass().add("steps");
        model.measureProperty().addListener((property, before, now) -> show(now));
        model.takingProperty().addListener((property, before, now) -> ask(now));
        model.readinessProperty().addListener((property, before, now) -> readiness.show(Objects.requireNonNull(now)));
        ask(null);
        return bar;
    }

    private void show(Measure measure) {
        badge.show(StatusBadge.face(measure, today));
        List<Node> line = new ArrayList<>(List.of(badge));
        for (NextStep step : model.possible()) {
            Button verb = new Button(step.verb());
            verb.setId(id(step));
            if (line.size() == 1 && step.leadsOn()) {
                verb.getStyleClass().add("accent");
            }
            verb.setOnAction(event -> model.choose(step));
            line.add(verb);
        }
        @Nullable String held = verbs.isFocusWithin() ? verbs.getScene().getFocusOwner().getId() : null;
        verbs.getChildren().setAll(line);
        facts.setText(facts(measure));
        if (held != null) {
            goOn(held);
        }
    }

    /** The same verb keeps the focus; where it is gone the state has it, because a second press of a key must not take another step. */
    private void goOn(String held) {
        verbs.getChildren().stream().filter(verb -> held.equals(verb.getId())).findFirst().orElse(badge).requestFocus();
    }

    private static String id(NextStep step) {
        return "step-" + step.name();
    }

    /** What belongs to the state: when it was closed, what was still missing, when it is reviewed. */
    private static String facts(Measure measure) {
        List<String> facts = new ArrayList<>();
        if (measure.round() > 1) {
            facts.add(Texts.text("panel.round", measure.round(), DayWords.of(measure.closure().firstClosedOn())));
        }
        if (measure.state() == MeasureState.CLOSED) {
            facts.add(Texts.text("panel.closed-on", DayWords.of(measure.closure().closedOn())));
        }
        if (!measure.closure().missing().isEmpty()) {
            facts.add(Texts.text("panel.missing", measure.closure().missing()));
        }
        if (!measure.closure().overrideReason().isEmpty()) {
            facts.add(Texts.text("panel.overridden", measure.closure().overrideReason()));
        }
        if (measure.closure().nextReviewOn() != null && measure.state() == MeasureState.LONG_TERM) {
            facts.add(Texts.text("panel.review-on", DayWords.withWeekday(measure.closure().nextReviewOn())));
        }
        return String.join("\n", facts);
    }

    private void ask(@Nullable NextStep step) {
        boolean held = form.isFocusWithin();
        @Nullable NextStep before = asked;
        asked = step;
        form.setVisible(step != null);
        form.setManaged(step != null);
        form.getChildren().clear();
        if (step == null) {
            if (held && before != null) {
                goOn(id(before));
            }
            return;
        }
        switch (model.asks(step)) {
            case RESULT -> {
                form.getChildren().addAll(resultHint(), readiness);
                field("acceptance.submitter", Forms.text(Texts.text("acceptance.submitter")), model.submitterProperty());
            }
            case MISSING -> field("panel.ask-missing", Forms.area(Texts.text("panel.ask-missing"), 3), model.missingProperty());
            case ACCEPTOR -> {
                field("panel.ask-acceptor", Forms.text(Texts.text("panel.ask-acceptor")), model.acceptorProperty());
                field("panel.ask-reason", Forms.text(Texts.text("panel.ask-reason")), model.reasonProperty());
            }
            case REVIEW_DAY -> askReviewDay();
            case FOUND -> askFound();
            case FOUND_AND_REVIEW_DAY -> {
                askFound();
                askReviewDay();
            }
            case NOTHING -> { }
        }
        form.getChildren().add(buttons(step));
        if (form.lookup(".text-input") instanceof TextInputControl input) {
            input.requestFocus();
        }
    }

    private void askFound() {
        field("panel.ask-found", Forms.area(Texts.text("panel.ask-found"), 3), model.foundProperty());
    }

    private void askReviewDay() {
        field("panel.ask-review", Forms.text(Texts.text("panel.ask-review")), model.reviewProperty());
        Label day = Forms.muted("");
        day.textProperty().bind(model.reviewProperty().map(typed -> DayWords.review(typed, today)));
        form.getChildren().add(day);
    }

    private Node resultHint() {
        Label hint = Forms.muted(Texts.text("panel.submits-result"));
        Button there = new Button(Texts.text("panel.to-result"));
        there.getStyleClass().addAll("flat", "small");
        there.setOnAction(event -> toResult.run());
        return new VBox(Theme.em(0.3), hint, there);
    }

    private void field(String key, TextInputControl input, StringProperty value) {
        input.textProperty().bindBidirectional(value);
        input.setId(key.replace('.', '-'));
        form.getChildren().add(Forms.field(Texts.text(key), input));
    }

    private Node buttons(NextStep step) {
        Button done = new Button(step.verb());
        done.getStyleClass().add("accent");
        done.setDefaultButton(true);
        done.setId("step-done");
        done.setOnAction(event -> model.take(step));
        Button cancel = new Button(Texts.text("panel.cancel"));
        cancel.setCancelButton(true);
        cancel.setOnAction(event -> model.takingProperty().set(null));
        return new HBox(Theme.em(0.5), done, cancel);
    }
}
