package zhenggai.ui.register.entry;

import javafx.beans.binding.Bindings;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import zhenggai.domain.register.RegulationStep;
import zhenggai.domain.register.Stage;
import zhenggai.domain.rules.Warning;
import zhenggai.domain.spine.MeasureState;
import zhenggai.ui.kit.Forms;
import zhenggai.ui.kit.Icons;
import zhenggai.ui.kit.Reveal;
import zhenggai.ui.kit.Theme;
import zhenggai.ui.kit.badge.WarningBadge;
import zhenggai.ui.panel.DayWords;
import zhenggai.ui.panel.EditedText;
import zhenggai.ui.panel.TextBox;
import zhenggai.ui.register.entry.RegulationModel.Seen;
import zhenggai.ui.register.entry.RegulationModel.StageTexts;
import zhenggai.words.DeadlineTrail;
import zhenggai.words.Texts;

/** The stages of a regulation one below the other: what is planned and done, its warning, and the form of the one that is open. */
final class StageList {
    private final RegulationModel model;
    private final VBox stages = new VBox(Theme.em(0.4));

    StageList(RegulationModel model) {
        this.model = model;
    }

    Node build() {
        model.seenProperty().addListener((property, before, now) -> show());
        model.stepProperty().addListener((property, before, now) -> show());
        show();
        return stages;
    }

    /** Opens the form of the stage that is to be done now. */
    void openNext() {
        Seen seen = model.seenProperty().get();
        if (seen != null) {
            seen.regulation().current().map(Stage::step).ifPresent(this::open);
        }
    }

    private void open(RegulationStep step) {
        model.stepProperty().set(step);
        if (!model.isReadOnly()) {
            Reveal.opened((Parent) stages.lookup(".entry-form"));
        }
    }

    private void show() {
        @Nullable Seen seen = model.seenProperty().get();
        if (seen != null) {
            stages.getChildren().setAll(seen.regulation().stages().stream().map(stage -> stage(seen, stage)).toList());
        }
    }

    private Node stage(Seen seen, Stage stage) {
        Label mark = new Label(stage.isDone() ? MeasureState.CLOSED.shape() : MeasureState.NOT_STARTED.shape());
        mark.getStyleClass().add(stage.isDone() ? "status-closed" : "status-idle");
        Label title = new Label(Texts.text(stage.step()));
        title.getStyleClass().add("act-step-title");
        title.setMinWidth(Region.USE_PREF_SIZE);
        HBox head = new HBox(Theme.em(0.6), mark, title);
        Warning warning = seen.warning(stage);
        if (warning.level() != Warning.Level.NONE) {
            head.getChildren().add(new WarningBadge(warning.level()));
        }
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        head.getChildren().add(gap);
        head.setAlignment(Pos.CENTER_LEFT);
        VBox box = new VBox(Theme.em(0.45), head);
        box.getStyleClass().add("act-step");
        noted(box, seen, stage);
        if (model.stepProperty().get() == stage.step() && !model.isReadOnly()) {
            box.getChildren().add(form(seen, stage));
        } else if (!model.isReadOnly()) {
            head.getChildren().add(opener(stage));
        }
        return box;
    }

    private static void noted(VBox box, Seen seen, Stage stage) {
        if (stage.person() != null) {
            box.getChildren().add(line(Texts.text("register.stage-who", seen.who(stage))));
        }
        if (stage.deadline().isSet()) {
            box.getChildren().add(line(Texts.text("register.stage-until", DeadlineTrail.written(stage.deadline()))));
        }
        if (stage.doneOn() != null) {
            box.getChildren().add(line(stage.minute().isEmpty() ? Texts.text("register.stage-done", DayWords.of(stage.doneOn()))
                : Texts.text("register.stage-done-minute", DayWords.of(stage.doneOn()), stage.minute())));
        }
    }

    private Button opener(Stage stage) {
        Button opener = new Button(Texts.text("register.edit-stage"));
        opener.getStyleClass().addAll("small", "flat", "accent");
        opener.setId("stage-open-" + stage.step());
        opener.setAccessibleText(Texts.text("register.edit-stage-of", stage.step()));
        opener.setMinWidth(Region.USE_PREF_SIZE);
        opener.setOnAction(event -> open(stage.step()));
        return opener;
    }

    private Node form(Seen seen, Stage stage) {
        RegulationStep step = stage.step();
        StageTexts texts = model.texts(step);
        Label explained = Forms.muted("");
        explained.textProperty().bind(texts.words().textProperty().map(typed -> DayWords.explained(typed, seen.reckoning())));
        explained.setMinHeight(Region.USE_PREF_SIZE);
        Button plan = verb("register.save-plan", "stage-plan-" + step, () -> model.plan(step));
        VBox form = new VBox(Theme.em(0.7), new FlowPane(Theme.em(0.8), Theme.em(0.6), field("register.person", "stage-person-" + step, texts.person(), 10),
            field("register.deadline", "stage-words-" + step, texts.words(), 14)), explained, plan);
        if (stage.isDone()) {
            form.getChildren().add(verb("register.reopen", "stage-reopen-" + step, () -> model.reopen(step)));
        } else {
            Button finish = verb("register.finish", "stage-finish-" + step, () -> model.finish(step));
            finish.getStyleClass().add("accent");
            form.getChildren().addAll(new FlowPane(Theme.em(0.8), Theme.em(0.6), field("register.done-on", "stage-done-" + step, texts.doneOn(), 10),
                field("register.minute", "stage-minute-" + step, texts.minute(), 14)), finish);
        }
        form.getChildren().add(TextBox.refusal(Bindings.createStringBinding(
            () -> model.refusalProperty().get().step() == step ? model.refusalProperty().get().sentence() : "", model.refusalProperty())));
        form.getStyleClass().add("entry-form");
        return form;
    }

    private static Button verb(String key, String id, Runnable deed) {
        Button verb = Icons.labelled(Icons.SAVE, Texts.text(key));
        verb.setId(id);
        verb.setOnAction(event -> deed.run());
        return verb;
    }

    private static Node field(String key, String id, EditedText text, int columns) {
        TextField field = Forms.text(Texts.text(key));
        field.setId(id);
        field.setPrefColumnCount(columns);
        field.textProperty().bindBidirectional(text.textProperty());
        return Forms.field(Texts.text(key), field);
    }

    private static Label line(String words) {
        Label line = Forms.muted(words);
        line.getStyleClass().setAll("label", "act-step-noted");
        line.setMinHeight(Region.USE_PREF_SIZE);
        return line;
    }
}
