package zhenggai.ui.supervision.follow;

import java.util.ArrayList;
import java.util.List;

import javafx.beans.binding.Bindings;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.Ikon;
import zhenggai.domain.supervision.Act;
import zhenggai.domain.supervision.Reply;
import zhenggai.ui.kit.Forms;
import zhenggai.ui.kit.Icons;
import zhenggai.ui.kit.Reveal;
import zhenggai.ui.kit.Theme;
import zhenggai.ui.panel.DayWords;
import zhenggai.ui.panel.TextBox;
import zhenggai.ui.supervision.follow.FollowModel.Seen;
import zhenggai.ui.supervision.follow.FollowModel.Step;
import zhenggai.words.Texts;

/** The steps of an act one below the other: what was noted, the form of the one that is next, and a way to each of the others. */
final class FollowSection {
    private final FollowModel model;
    private final FollowForms forms;
    private final VBox steps = new VBox();

    FollowSection(FollowModel model) {
        this.model = model;
        this.forms = new FollowForms(model);
    }

    Node build() {
        steps.setSpacing(Theme.em(0.4));
        model.seenProperty().addListener((property, before, now) -> show());
        model.stepProperty().addListener((property, before, now) -> show());
        show();
        return steps;
    }

    private void show() {
        @Nullable Seen seen = model.seenProperty().get();
        if (seen == null) {
            return;
        }
        List<Node> shown = new ArrayList<>();
        if (seen.act().voiding() != null) {
            shown.add(line(Texts.text("acts.voided", DayWords.of(seen.act().voiding().on()), seen.act().voiding().reason()), "act-voided"));
        }
        for (Step step : Step.values()) {
            boolean isOffered = seen.steps().contains(step) && (step != Step.VOID || !model.isReadOnly());
            if (isOffered || seen.act().isVoid() && step != Step.VOID && seen.isDone(step)) {
                shown.add(step(seen, step));
            }
        }
        steps.getChildren().setAll(shown);
    }

    private Node step(Seen seen, Step step) {
        boolean optional = seen.isOptional(step);
        Label title = new Label(optional ? Texts.text("acts.optional", step) : Texts.text(step));
        title.getStyleClass().add("act-step-title");
        title.setMinWidth(Region.USE_PREF_SIZE);
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        HBox head = new HBox(Theme.em(0.6), title, gap);
        if (step == Step.VOID) {
            // a deed and not something that has come to pass: it has no mark, and its button says what it does
            title.setVisible(model.stepProperty().get() == step);
        } else if (!optional) {
            head.getChildren().addFirst(mark(seen, step));
        }
        head.setAlignment(Pos.CENTER_LEFT);
        VBox box = new VBox(Theme.em(0.45), head);
        box.getStyleClass().add("act-step");
        if (seen.isDone(step)) {
            noted(seen, step).forEach(words -> box.getChildren().add(line(words, "act-step-noted")));
        }
        if (model.stepProperty().get() == step && !model.isReadOnly()) {
            box.getChildren().add(form(step));
        } else if (seen.steps().contains(step) && !model.isReadOnly()) {
            head.getChildren().add(opener(seen, step));
        }
        return box;
    }

    private static Label mark(Seen seen, Step step) {
        Label mark = new Label(seen.isDone(step) ? "\u25cf" : "\u25cb");
        mark.getStyleClass().add(seen.isDone(step) ? "status-closed" : "status-idle");
        return mark;
    }

    private Button opener(Seen seen, Step step) {
        Button opener = new Button(Texts.text(step == Step.VOID ? "acts.open-void" : seen.isDone(step) ? "acts.put-right" : "acts.note"));
        opener.getStyleClass().addAll("small", "flat", "accent");
        opener.setAccessibleText(step == Step.VOID ? Texts.text(step) : Texts.text(seen.isDone(step) ? "acts.put-right-step" : "acts.note-step", step));
        opener.setId("act-open-" + step);
        opener.setMinWidth(Region.USE_PREF_SIZE);
        opener.setOnAction(event -> open(step));
        return opener;
    }

    private void open(Step step) {
        model.stepProperty().set(step);
        Reveal.opened((Parent) steps.lookup(".entry-form"));
    }

    private Node form(Step step) {
        Label refusal = TextBox.refusal(Bindings.createStringBinding(() -> model.refusalProperty().get().step() == step ? model.refusalProperty().get().sentence() : "", model.refusalProperty()));
        Button save = switch (step) {
            case SIGN -> verb(Icons.SAVE, "acts.save.sign", model::sign);
            case REPLY -> verb(Icons.SAVE, "acts.save.reply", model::answer);
            case JUDGE -> verb(Icons.SAVE, "acts.save.judge", model::judge);
            case VOID -> verb(Icons.REMOVE, "acts.save.void", model::voidIt);
        };
        save.setId("act-save-" + step);
        VBox form = new VBox(Theme.em(0.7), forms.of(step), refusal, save);
        form.getStyleClass().add("entry-form");
        refusal.textProperty().addListener((property, before, now) -> Reveal.inSight(form));
        return form;
    }

    private static Button verb(Ikon ikon, String key, Runnable deed) {
        Button verb = Icons.labelled(ikon, Texts.text(key));
        verb.getStyleClass().add("accent");
        verb.setOnAction(event -> deed.run());
        return verb;
    }

    private static List<String> noted(Seen seen, Step step) {
        Act act = seen.act();
        return switch (step) {
            case SIGN -> List.of(Texts.text("acts.noted.sign", DayWords.of(act.receipt().on()), act.receipt().signedBy()));
            case REPLY -> replied(seen, act.reply());
            case JUDGE -> List.of(Texts.text("acts.noted.judge", DayWords.of(act.outcome().on()), act.outcome().verdict(), act.outcome().remark()).strip());
            case VOID -> List.of();
        };
    }

    private static List<String> replied(Seen seen, Reply reply) {
        List<String> lines = new ArrayList<>(List.of(Texts.text("acts.noted.reply", DayWords.of(reply.on())), reply.text()));
        seen.evidence().stream().filter(piece -> reply.evidence().contains(piece.id())).forEach(piece -> lines.add(Texts.text("acts.noted.evidence", piece.title())));
        return lines;
    }

    private static Label line(String words, String style) {
        Label line = Forms.muted(words);
        line.getStyleClass().setAll("label", style);
        line.setMinHeight(Region.USE_PREF_SIZE);
        return line;
    }
}
