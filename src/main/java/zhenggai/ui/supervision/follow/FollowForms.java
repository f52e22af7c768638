package zhenggai.ui.supervision.follow;

import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.RadioButton;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import zhenggai.domain.spine.Evidence;
import zhenggai.domain.supervision.Outcome.Verdict;
import zhenggai.ui.kit.Arrows;
import zhenggai.ui.kit.Forms;
import zhenggai.ui.kit.Theme;
import zhenggai.ui.panel.EditedText;
import zhenggai.ui.supervision.follow.FollowModel.Step;
import zhenggai.words.Texts;

/** The fields of each step of an act. Enter saves where a line is typed, Ctrl+Enter where there are several. */
final class FollowForms {
    private final FollowModel model;

    FollowForms(FollowModel model) {
        this.model = model;
    }

    Node of(Step step) {
        return switch (step) {
            case SIGN -> saving(new FlowPane(Theme.em(0.8), Theme.em(0.6), line("acts.signed-by", model.signedBy(), 12), line("acts.signed-on", model.signedOn(), 11)), model::sign);
            case REPLY -> saving(new VBox(Theme.em(0.7), area("acts.reply", model.reply(), 3), new FlowPane(line("acts.replied-on", model.repliedOn(), 11)), evidence()), model::answer);
            case JUDGE -> saving(new VBox(Theme.em(0.7), verdicts(), area("acts.remark", model.remark(), 2)), model::judge);
            case VOID -> saving(new VBox(Theme.em(0.7), Forms.muted(Texts.text("acts.void-explained")), area("acts.void-reason", model.reason(), 2)), model::voidIt);
        };
    }

    private Node verdicts() {
        ToggleGroup group = new ToggleGroup();
        FlowPane verdicts = new FlowPane(Theme.em(1.2), Theme.em(0.4));
        for (Verdict verdict : Verdict.values()) {
            RadioButton choice = new RadioButton(Texts.text(verdict));
            choice.setId("act-verdict-" + verdict);
            choice.setToggleGroup(group);
            choice.setSelected(model.verdictProperty().get() == verdict);
            choice.setOnAction(event -> model.verdictProperty().set(verdict));
            verdicts.getChildren().add(choice);
        }
        Arrows.in(group);
        return Forms.field(Texts.text("acts.column.verdict"), verdicts);
    }

    /** What is registered as backing its items; the reply may rest on some of it. */
    private Node evidence() {
        VBox boxes = new VBox(Theme.em(0.35));
        for (Evidence piece : model.seenProperty().get().evidence()) {
            CheckBox box = new CheckBox(piece.title());
            box.setMnemonicParsing(false);
            box.setWrapText(true);
            box.setMinHeight(Region.USE_PREF_SIZE);
            box.setSelected(model.backing().contains(piece.id()));
            box.setOnAction(event -> {
                if (box.isSelected()) {
                    model.backing().add(piece.id());
                } else {
                    model.backing().remove(piece.id());
                }
            });
            boxes.getChildren().add(box);
        }
        return Forms.field(Texts.text("acts.reply-evidence"), boxes.getChildren().isEmpty() ? Forms.muted(Texts.text("acts.no-evidence")) : boxes);
    }

    private static Node line(String key, EditedText text, int columns) {
        TextField field = Forms.text(Texts.text(key));
        field.setPrefColumnCount(columns);
        field.setId(key.replace('.', '-'));
        field.textProperty().bindBidirectional(text.textProperty());
        return Forms.field(Texts.text(key), field);
    }

    private static Node area(String key, EditedText text, int rows) {
        TextArea area = Forms.area(Texts.text(key), rows);
        area.setMinHeight(Region.USE_PREF_SIZE);
        area.setId(key.replace('.', '-'));
        area.textProperty().bindBidirectional(text.textProperty());
        return Forms.field(Texts.text(key), area);
    }

    private static Node saving(Region form, Runnable save) {
        form.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            boolean finished = event.isShortcutDown() || event.getTarget() instanceof TextField;
            if (event.getCode() == KeyCode.ENTER && finished) {
                save.run();
                event.consume();
            }
        });
        return form;
    }
}
