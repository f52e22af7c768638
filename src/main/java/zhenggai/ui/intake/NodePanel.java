package zhenggai.ui.intake;

import java.util.List;
import java.util.stream.Collectors;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextArea;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.Ikon;
import zhenggai.domain.draft.Confidence;
import zhenggai.domain.draft.DraftNode;
import zhenggai.domain.draft.Trust;
import zhenggai.domain.draft.match.Change;
import zhenggai.domain.draft.match.Match;
import zhenggai.domain.draft.match.Presence;
import zhenggai.domain.draft.match.Taking;
import zhenggai.ui.kit.Arrows;
import zhenggai.ui.kit.Forms;
import zhenggai.ui.kit.Icons;
import zhenggai.ui.kit.Reveal;
import zhenggai.ui.kit.Theme;
import zhenggai.ui.panel.DifferenceFlow;
import zhenggai.words.Texts;

/** The chosen node: its words to be changed or cut in two, what was read of it, why its reading is not sure, and what it is in the case. */
final class NodePanel {
    private static final KeyCombination SAVE = KeyCombination.valueOf("Shortcut+Enter");
    private static final KeyCombination CUT = KeyCombination.valueOf("Shortcut+Shift+Enter");

    private final IntakeModel model;
    private final Runnable done;
    private final TextArea words = Forms.area(Texts.text("intake.words"), 3);
    private final VBox facts = new VBox(Theme.em(0.3));
    private final VBox match = new VBox(Theme.em(0.5));
    private int shown = IntakeModel.NOTHING;

    /** @param done leads back to the tree */
    NodePanel(IntakeModel model, Runnable done) {
        this.model = model;
        this.done = done;
        words.setId("intake-words");
        words.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    }

    Node build() {
        Button save = button("intake.save-words", Icons.EDIT, SAVE, this::save);
        Button cut = button("intake.split", Icons.ADD, CUT, this::cut);
        FlowPane verbs = new FlowPane(Theme.em(0.6), Theme.em(0.4), save, cut);
        VBox box = new VBox(facts, match, Forms.field(Texts.text("intake.words"), words), verbs);
        box.getStyleClass().addAll("panel", "detail", "node-panel");
        ScrollPane scroll = new ScrollPane(box);
        scroll.setFitToWidth(true);
        scroll.setFocusTraversable(false);
        scroll.getStyleClass().add("detail");
        Reveal.focused(scroll);
        return scroll;
    }

    private Button button(String key, Ikon ikon, KeyCombination keys, Runnable deed) {
        Button button = Icons.labelled(ikon, Texts.text(key));
        button.setTooltip(new Tooltip(Texts.text("intake.verb", Texts.text(key), keys.getDisplayText())));
        button.disableProperty().bind(model.selectedProperty().isEqualTo(IntakeModel.NOTHING));
        button.setOnAction(event -> deed.run());
        return button;
    }

    void edit() {
        words.requestFocus();
        words.selectAll();
    }

    /** Words that somebody is typing stay while only what is known about the node changes. */
    void show(@Nullable DraftNode node) {
        String text = node == null ? "" : node.text();
        boolean sameNode = node != null && node.id() == shown;
        if (!(sameNode && words.isFocused())) {
            words.setText(text);
        }
        shown = node == null ? IntakeModel.NOTHING : node.id();
        facts.getChildren().clear();
        match.getChildren().clear();
        match.setManaged(false);
        if (node != null) {
            showFacts(node);
            IntakeModel.Judged judged = model.judgedProperty().get();
            Confidence sure = judged.confidence().get(node.id());
            if (sure != null && sure.trust() != Trust.SURE) {
                sure.reasons().forEach(reason -> facts.getChildren().add(line(Texts.sentence(reason.code(), reason.args()),
                    sure.trust() == Trust.DOUBTFUL ? "node-doubtful" : "node-likely")));
            }
            judged.matching().of(node.id()).ifPresent(this::showMatch);
        }
    }

    private void showFacts(DraftNode node) {
        String read = node.attributes().entrySet().stream().map(fact -> Texts.text("intake.fact", fact.getKey(), fact.getValue()))
            .collect(Collectors.joining(Texts.text("intake.fact-gap")));
        if (!read.isEmpty()) {
            facts.getChildren().add(line(read, "text-muted"));
        }
    }

    private static Label line(String text, String style) {
        Label line = new Label(text);
        line.setWrapText(true);
        line.setMinHeight(Label.USE_PREF_SIZE);
        line.getStyleClass().add(style);
        return line;
    }

    private void showMatch(Match found) {
        match.setManaged(true);
        if (found.known() == null) {
            match.getChildren().add(line(Texts.text("intake.match-new"), "text-muted"));
            return;
        }
        match.getChildren().add(line(found.presence() == Presence.SAME ? Texts.text("intake.match-same", found.known().number())
            : Texts.text("intake.match-changed", found.known().number()), "field-label"));
        for (Change change : found.changes()) {
            VBox difference = new VBox(line(Texts.text(change.part()), "field-label"), new DifferenceFlow(change.was(), change.now()));
            difference.getStyleClass().add("field");
            match.getChildren().add(difference);
        }
        match.getChildren().add(takings(found));
    }

    private FlowPane takings(Match found) {
        FlowPane row = new FlowPane(Theme.em(0.4), Theme.em(0.4));
        ToggleGroup group = new ToggleGroup();
        for (Taking taking : found.presence() == Presence.SAME ? List.of(Taking.LEAVE, Taking.AS_NEW) : List.of(Taking.UPDATE, Taking.LEAVE, Taking.AS_NEW)) {
            ToggleButton button = new ToggleButton(Texts.text(taking));
            button.setToggleGroup(group);
            button.setSelected(taking == found.taking());
            button.setId("taking-" + taking);
            button.setOnAction(event -> {
                button.setSelected(true);
                model.taking(found.node(), taking);
            });
            row.getChildren().add(button);
        }
        Arrows.in(group);
        return row;
    }

    private void pressed(KeyEvent event) {
        if (SAVE.match(event)) {
            save();
            event.consume();
        } else if (CUT.match(event)) {
            cut();
            event.consume();
        } else if (event.getCode() == KeyCode.ESCAPE) {
            DraftNode node = model.chosen();
            words.setText(node == null ? "" : node.text());
            done.run();
            event.consume();
        }
    }

    private void save() {
        int id = model.selectedProperty().get();
        String text = words.getText();
        done.run();
        model.mend(draft -> draft.retitle(id, text));
    }

    /** Where somebody typed before cutting, the cut is one of what he typed. */
    private void cut() {
        int id = model.selectedProperty().get();
        int offset = words.getCaretPosition();
        String text = words.getText();
        done.run();
        model.mend(draft -> (draft.node(id).orElseThrow().text().equals(text) ? draft : draft.retitle(id, text)).splitAt(id, offset));
    }
}
