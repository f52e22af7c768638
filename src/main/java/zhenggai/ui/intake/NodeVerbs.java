package zhenggai.ui.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;

import javafx.beans.binding.BooleanBinding;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Pane;
import org.kordamp.ikonli.Ikon;
import zhenggai.domain.draft.Draft;
import zhenggai.ui.kit.Icons;
import zhenggai.words.Texts;

/** What can be done with the chosen node of a draft: one table, from which the buttons, the menu and the keys are made. */
final class NodeVerbs {
    /** Going from doubt to doubt has its buttons where they are counted. */
    private static final int ON_THE_BAR = 8;

    private final IntakeModel model;
    private final Runnable rewording;
    private final List<Verb> verbs = new ArrayList<>();

    /** @param rewording begins to type other words for the chosen node */
    NodeVerbs(IntakeModel model, Runnable rewording) {
        this.model = model;
        this.rewording = rewording;
        edit("intake.promote", Icons.LEFT, "Alt+Left", Draft::promote);
        edit("intake.demote", Icons.RIGHT, "Alt+Right", Draft::demote);
        edit("intake.up", Icons.UP, "Alt+Up", Draft::moveUp);
        edit("intake.down", Icons.DOWN, "Alt+Down", Draft::moveDown);
        edit("intake.merge", Icons.COLUMNS, "Shortcut+J", Draft::mergeWithPrevious);
        edit("intake.drop", Icons.CLOSE, "Space", (draft, id) -> draft.isLeftOut(id) ? draft.take(id) : draft.leave(id));
        BooleanBinding nothing = model.selectedProperty().isEqualTo(IntakeModel.NOTHING);
        verbs.add(new Verb("intake.retitle", Icons.EDIT, "F2", () -> this.rewording.run(), nothing));
        verbs.add(new Verb("intake.take-back", Icons.UNDO, "Shortcut+Z", model::takeBack, model.canTakeBack().not()));
        verbs.add(new Verb("intake.next-doubt", Icons.HELP, "F8", () -> model.chooseDoubt(1), nothing));
        verbs.add(new Verb("intake.previous-doubt", Icons.HELP, "Shift+F8", () -> model.chooseDoubt(-1), nothing));
    }

    /** A deed with its name, its pictogram, its key and when it cannot be done. */
    private record Verb(String name, Ikon ikon, String keys, Runnable deed, BooleanBinding cannot) {
        KeyCombination combination() {
            return KeyCombination.valueOf(keys);
        }
    }

    private void edit(String name, Ikon ikon, String keys, BiFunction<Draft, Integer, Draft> how) {
        verbs.add(new Verb(name, ikon, keys, () -> {
            int id = model.selectedProperty().get();
            model.mend(draft -> how.apply(draft, id));
        }, model.selectedProperty().isEqualTo(IntakeModel.NOTHING)));
    }

    /** The keys in one line, for those who do not look for them in hints and menus. */
    Label keys() {
        Label keys = new Label(Texts.text("intake.keys"));
        keys.setWrapText(true);
        keys.setMinHeight(Label.USE_PREF_SIZE);
        keys.setMaxWidth(Double.MAX_VALUE);
        keys.getStyleClass().addAll("source-legend", "verb-key");
        return keys;
    }

    Pane buttons() {
        FlowPane bar = new FlowPane();
        bar.getStyleClass().addAll("toolbar", "node-verbs");
        for (Verb verb : verbs.subList(0, ON_THE_BAR)) {
            Button button = Icons.labelled(verb.ikon(), Texts.text(verb.name()));
            button.setId(verb.name().replace('.', '-'));
            button.getStyleClass().addAll("flat", "small");
            button.setTooltip(new Tooltip(Texts.text("intake.verb", Texts.text(verb.name()), verb.combination().getDisplayText())));
            button.disableProperty().bind(verb.cannot());
            button.setOnAction(event -> verb.deed().run());
            bar.getChildren().add(button);
        }
        return bar;
    }

    ContextMenu menu() {
        ContextMenu menu = new ContextMenu();
        for (Verb verb : verbs) {
            MenuItem item = new MenuItem(Texts.text("intake.verb", Texts.text(verb.name()), verb.combination().getDisplayText()), Icons.of(verb.ikon()));
            item.disableProperty().bind(verb.cannot());
            item.setOnAction(event -> verb.deed().run());
            menu.getItems().add(item);
        }
        return menu;
    }

    /** Does what a key stands for; while words are typed the keys belong to the words. */
    void pressed(KeyEvent event) {
        if (event.getTarget() instanceof TextInputControl) {
            return;
        }
        for (Verb verb : verbs) {
            if (verb.combination().match(event) && !(event.getTarget() instanceof ButtonBase && "Space".equals(verb.keys()))) {
                if (!verb.cannot().get()) {
                    verb.deed().run();
                }
                event.consume();
                return;
            }
        }
    }
}
