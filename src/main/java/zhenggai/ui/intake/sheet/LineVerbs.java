package zhenggai.ui.intake.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import javafx.scene.control.Button;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ComboBoxBase;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Pane;
import org.kordamp.ikonli.Ikon;
import zhenggai.ui.kit.Icons;
import zhenggai.words.Texts;

/** What can be done with the chosen item of a ledger, and with all of them: one table, from which the buttons and the keys are made. */
final class LineVerbs {
    private final SheetModel model;
    private final LineTree tree;
    private final List<Verb> verbs = new ArrayList<>();

    /** @param accepting takes what is wanted into the case */
    LineVerbs(SheetModel model, LineTree tree, Runnable accepting) {
        this.model = model;
        this.tree = tree;
        verbs.add(new Verb("intake.promote", Icons.LEFT, "Alt+Left", () -> level(true)));
        verbs.add(new Verb("intake.demote", Icons.RIGHT, "Alt+Right", () -> level(false)));
        verbs.add(new Verb("intake.drop", Icons.CLOSE, "Space", tree::tick));
        verbs.add(new Verb("intake.as-new", Icons.ADD, "Insert", this::asNew));
        verbs.add(new Verb("intake.all", Icons.SAVE, "Shortcut+A", () -> take(true)));
        verbs.add(new Verb("intake.none", Icons.CLOSE, "Shortcut+Shift+A", () -> take(false)));
        verbs.add(new Verb("intake.all-new", Icons.ADD, "Shortcut+Insert", () -> model.takeChangedAsNew(true)));
        verbs.add(new Verb("intake.all-update", Icons.UNDO, "Shortcut+Delete", () -> model.takeChangedAsNew(false)));
        verbs.add(new Verb("intake.accept", Icons.SAVE, "Shortcut+Enter", accepting));
    }

    /** A deed with its name, its pictogram and its key. */
    private record Verb(String name, Ikon ikon, String keys, Runnable deed) {
        KeyCombination combination() {
            return KeyCombination.valueOf(keys);
        }
    }

    private void level(boolean up) {
        if (tree.isGroupChosen()) {
            model.refuseGroup();
        } else {
            tree.chosen().forEach(up ? model::raise : model::lower);
        }
    }

    /** What is new already becomes again what it was recognised as. */
    private void asNew() {
        Set<Integer> chosen = tree.chosen();
        model.takeAsNew(chosen, chosen.stream().noneMatch(model.decided().asNew()::contains));
    }

    private void take(boolean in) {
        model.take(IntStream.range(0, model.tableProperty().get().lines().size()).boxed().collect(Collectors.toSet()), in);
    }

    /** All but the last, which has its button at the head of the page. */
    Pane buttons() {
        FlowPane bar = new FlowPane();
        bar.getStyleClass().addAll("toolbar", "node-verbs");
        for (Verb verb : verbs.subList(0, verbs.size() - 1)) {
            Button button = Icons.labelled(verb.ikon(), Texts.text(verb.name()));
            button.setId(verb.name().replace("intake.", "line-"));
            button.getStyleClass().addAll("flat", "small");
            button.setTooltip(new Tooltip(Texts.text("intake.verb", Texts.text(verb.name()), verb.combination().getDisplayText())));
            button.setOnAction(event -> verb.deed().run());
            bar.getChildren().add(button);
        }
        return bar;
    }

    /** The keys in one line, for those who do not look for them in hints. */
    static Label keys() {
        Label keys = new Label(Texts.text("intake.sheet-keys"));
        keys.setWrapText(true);
        keys.setMinHeight(Label.USE_PREF_SIZE);
        keys.setMaxWidth(Double.MAX_VALUE);
        keys.getStyleClass().addAll("source-legend", "verb-key");
        return keys;
    }

    /** Does what a key stands for; in a field the keys belong to the field. */
    void pressed(KeyEvent event) {
        if (event.getTarget() instanceof ComboBoxBase) {
            return;
        }
        for (Verb verb : verbs) {
            if (verb.combination().match(event) && !(event.getTarget() instanceof ButtonBase && "Space".equals(verb.keys()))) {
                verb.deed().run();
                event.consume();
                return;
            }
        }
    }
}
