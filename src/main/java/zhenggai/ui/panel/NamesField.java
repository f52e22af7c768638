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
    private final VBox proposed = new VBox();
    private int chosen;
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
        proposed.getStyleClass().add("proposals");
        VBox right = new VBox(Theme.em(0.3), held, proposed, TextBox.refusal(model.refusalProperty(role)));
        HBox.setHgrow(right, Priority.ALWAYS);
        // a name of sixty signs is cut, it does not push the panel out of sight
        held.setMinWidth(0);
        right.setMinWidth(0);
        HBox line = new HBox(Theme.em(0.5), label, right);
        getChildren().add(line);
        connect();
        showHeld();
        propose(List.of());
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
                propose(List.of());
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
        propose(proposals);
        if (takesFirst && !proposals.isEmpty()) {
            take(proposals.getFirst());
        }
    }

    private void propose(List<Proposal> proposals) {
        chosen = 0;
        proposed.getChildren().setAll(proposals.stream().map(this::line).toList());
        boolean some = !proposals.isEmpty();
        proposed.setVisible(some);
        proposed.setManaged(some);
        mark();
    }

    private Node line(Proposal proposal) {
        Button line = new Button(proposal.isNew()
            ? Texts.text(role.isForDepartment() ? "panel.new-department" : "panel.new-person", proposal.name()) : proposal.name());
        line.getStyleClass().addAll("flat", "proposal");
        line.setMaxWidth(Double.MAX_VALUE);
        line.setAlignment(Pos.CENTER_LEFT);
        line.setFocusTraversable(false);
        line.setUserData(proposal);
        line.setOnAction(event -> take(proposal));
        return line;
    }

    private void mark() {
        for (int i = 0; i < proposed.getChildren().size(); i++) {
            Node line = proposed.getChildren().get(i);
            line.getStyleClass().remove("chosen");
            if (i == chosen) {
                line.getStyleClass().add("chosen");
            }
        }
    }

    private void key(KeyEvent event) {
        int count = proposed.getChildren().size();
        if (event.getCode() == KeyCode.BACK_SPACE && typed.getText().isEmpty() && !model.names(role).isEmpty()) {
            model.remove(role, model.names(role).getLast());
        } else if (event.getCode() == KeyCode.ENTER && !typed.getText().equals(proposedFor)) {
            takesFirst = true;
        } else if (count == 0) {
            return;
        } else if (event.getCode() == KeyCode.DOWN || event.getCode() == KeyCode.UP) {
            chosen = Math.floorMod(chosen + (event.getCode() == KeyCode.DOWN ? 1 : -1), count);
            mark();
        } else if (event.getCode() == KeyCode.ENTER) {
            take((Proposal) proposed.getChildren().get(chosen).getUserData());
        } else if (event.getCode() == KeyCode.ESCAPE) {
            typed.clear();
        } else {
            return;
        }
        event.consume();
    }

    private void take(Proposal proposal) {
        typed.clear();
        propose(List.of());
        model.add(role, proposal.name());
        typed.requestFocus();
    }
}
