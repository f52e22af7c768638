package zhenggai.ui.panel;

import java.util.List;

import javafx.collections.ListChangeListener;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import zhenggai.domain.people.Role;
import zhenggai.ui.kit.Icons;
import zhenggai.ui.kit.Theme;
import zhenggai.ui.panel.DutiesModel.Proposal;
import zhenggai.words.Texts;

/** The names that hold one role, and a field that takes another one by name, pinyin or initials: arrows choose, Enter takes it. */
final class NamesField extends VBox {
    /** In columns: the words that say what to type are not cut. */
    private static final int WIDE = 16;

    private final DutiesModel model;
    private final Role role;
    private final FlowPane held = new FlowPane(Theme.em(0.4), Theme.em(0.3));
    private final TextField typed = new TextField();
    private final Proposals proposed = new Proposals();
    private String proposedFor = "";
    private boolean takesFirst;

    NamesField(DutiesModel model, Role role) {
        this.model = model;
        this.role = role;
        getStyleClass().add("names-field");
        Label label = new Label(Texts.text(role));
        label.getStyleClass().add("field-label");
        label.setWrapText(true);
        label.setMinSize(Theme.em(6.5), Theme.em(2));
        label.setPrefWidth(Theme.em(6.5));
        label.setLabelFor(typed);
        typed.setPromptText(Texts.text(role.isForDepartment() ? "panel.type-department" : "panel.type-person"));
        typed.setAccessibleText(Texts.text("panel.add-to-role", role));
        typed.setId("names-" + role.name());
        typed.setPrefColumnCount(WIDE);
        VBox right = new VBox(Theme.em(0.3), held, proposed, TextBox.refusal(model.refusalProperty(role)));
        HBox.setHgrow(right, Priority.ALWAYS);
        // a name of sixty signs is cut, it does not push the panel out of sight
        held.setMinWidth(0);
        right.setMinWidth(0);
        HBox line = new HBox(Theme.em(0.5), label, right);
        getChildren().add(line);
        connect();
        showHeld();
    }

    private void connect() {
        model.names(role).addListener((ListChangeListener<String>) change -> showHeld());
        typed.textProperty().addListener((property, before, now) -> {
            takesFirst = false;
            model.propose(role, now, proposals -> answer(now, proposals));
        });
        typed.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        typed.focusedProperty().addListener((property, before, focused) -> {
            if (!focused && typed.getText().isBlank()) {
                proposed.clear();
            }
        });
    }

    private void showHeld() {
        boolean focused = typed.isFocused();
        held.getChildren().setAll(model.names(role).stream().map(this::chip).toList());
        held.getChildren().add(typed);
        if (focused) {
            typed.requestFocus();
        }
    }

    private Node chip(String name) {
        Button remove = Icons.button(Icons.CLOSE, Texts.text("panel.take-from-role", role, name));
        remove.getStyleClass().add("small");
        remove.setOnAction(event -> model.remove(role, name));
        Label words = new Label(name);
        words.setTooltip(new Tooltip(name));
        HBox chip = new HBox(words, remove);
        chip.setAlignment(Pos.CENTER_LEFT);
        chip.getStyleClass().add("chip");
        chip.setMinWidth(0);
        chip.maxWidthProperty().bind(held.widthProperty());
        return chip;
    }

    /** Who types faster than names are found has pressed Enter already. */
    private void answer(String asked, List<Proposal> proposals) {
        proposedFor = asked;
        proposed.show(proposals, this::words, this::take);
        if (takesFirst && !proposals.isEmpty()) {
            take(proposals.getFirst());
        }
    }

    private String words(Proposal proposal) {
        return proposal.isNew() ? Texts.text(role.isForDepartment() ? "panel.new-department" : "panel.new-person", proposal.name()) : proposal.name();
    }

    private void key(KeyEvent event) {
        if (event.getCode() == KeyCode.BACK_SPACE && typed.getText().isEmpty() && !model.names(role).isEmpty()) {
            model.remove(role, model.names(role).getLast());
        } else if (event.getCode() == KeyCode.ENTER && !typed.getText().equals(proposedFor)) {
            takesFirst = true;
        } else if (!proposed.isEmpty() && event.getCode() == KeyCode.ESCAPE) {
            typed.clear();
        } else if (!proposed.press(event.getCode())) {
            return;
        }
        event.consume();
    }

    private void take(Proposal proposal) {
        typed.clear();
        proposed.clear();
        model.add(role, proposal.name());
        typed.requestFocus();
    }
}
