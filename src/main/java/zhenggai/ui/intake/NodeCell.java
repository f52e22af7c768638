package zhenggai.ui.intake;

import java.util.List;
import java.util.Locale;

import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.control.TreeCell;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.DataFormat;
import javafx.scene.input.DragEvent;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.jspecify.annotations.Nullable;
import zhenggai.domain.draft.Beside;
import zhenggai.domain.draft.Confidence;
import zhenggai.domain.draft.DraftNode;
import zhenggai.domain.draft.Level;
import zhenggai.domain.draft.Trust;
import zhenggai.domain.draft.match.Match;
import zhenggai.domain.draft.match.Presence;
import zhenggai.ui.kit.Theme;
import zhenggai.words.Texts;

/** One node in the tree: whether it goes into the case, its level, its words, what it is in the case, a sign where its reading is not sure. */
final class NodeCell extends TreeCell<DraftNode> {
    private static final DataFormat NODE = new DataFormat("application/x-zhenggai-draft-node");
    private static final PseudoClass LEFT_OUT = PseudoClass.getPseudoClass("left-out");
    private static final PseudoClass TEXT = PseudoClass.getPseudoClass("text");
    private static final double EDGE = 0.25;
    private static final double INDENT = 1.1;
    private static final double BESIDE = 4.4;

    private final IntakeModel model;
    private final CheckBox tick = new CheckBox();
    private final Label level = new Label();
    private final Label words = new Label();
    private final Label presence = new Label();
    private final Label trust = new Label();
    private final HBox line = new HBox(tick, level, words, presence, trust);

    NodeCell(IntakeModel model) {
        this.model = model;
        setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        setPrefWidth(0);
        tick.setFocusTraversable(false);
        tick.setOnAction(event -> tick());
        level.getStyleClass().add("node-level");
        level.setMinWidth(USE_PREF_SIZE);
        words.getStyleClass().add("node-words");
        words.setMaxWidth(Double.MAX_VALUE);
        words.setMinWidth(0);
        HBox.setHgrow(words, Priority.ALWAYS);
        presence.setMinWidth(USE_PREF_SIZE);
        trust.setMinWidth(USE_PREF_SIZE);
        line.setAlignment(Pos.CENTER_LEFT);
        line.setSpacing(Theme.em(0.5));
        drag();
    }

    @Override
    protected void updateItem(DraftNode node, boolean empty) {
        super.updateItem(node, empty);
        drop(null);
        if (empty || node == null) {
            line.prefWidthProperty().unbind();
            setGraphic(null);
            setAccessibleText(null);
            return;
        }
        boolean out = model.draftProperty().get() != null && model.draftProperty().get().isLeftOut(node.id());
        pseudoClassStateChanged(LEFT_OUT, out);
        pseudoClassStateChanged(TEXT, !node.level().hasHeading());
        tick.setSelected(!out);
        tick.setVisible(node.level() != Level.TITLE);
        level.setText(Texts.text(node.level()));
        words.setText((node.number() + node.text()).replace('\n', ' '));
        Match match = out ? null : model.judgedProperty().get().matching().of(node.id()).orElse(null);
        show(match);
        show(model.judgedProperty().get().confidence().get(node.id()));
        line.prefWidthProperty().bind(getTreeView().widthProperty().subtract(Theme.em(BESIDE) + Theme.em(INDENT) * getTreeView().getTreeItemLevel(getTreeItem())));
        setGraphic(line);
        setAccessibleText(Texts.text(out ? "intake.node-out" : "intake.node", node.level(), words.getText()) + " " + presence.getText() + " " + trust.getText());
    }

    private void show(@Nullable Match match) {
        presence.setVisible(match != null);
        presence.setManaged(match != null);
        if (match != null) {
            presence.setText(match.presence() == Presence.CHANGED ? Texts.text("intake.changed", match.taking()) : Texts.text(match.presence()));
            presence.getStyleClass().setAll("label", "node-presence", "presence-" + match.presence().name().toLowerCase(Locale.ROOT));
        }
    }

    private void show(@Nullable Confidence confidence) {
        boolean unsure = confidence != null && confidence.trust() != Trust.SURE;
        trust.setVisible(unsure);
        trust.setManaged(unsure);
        trust.setText(unsure ? (confidence.trust() == Trust.DOUBTFUL ? "? " : "~ ") + Texts.text(confidence.trust()) : "");
        trust.getStyleClass().setAll("label", confidence != null && confidence.trust() == Trust.DOUBTFUL ? "node-doubtful" : "node-likely");
        trust.setTooltip(unsure ? new Tooltip(String.join("\n", confidence.reasons().stream().map(reason -> Texts.sentence(reason.code(), reason.args())).toList()))
            : null);
    }

    private void tick() {
        DraftNode node = getItem();
        boolean in = tick.isSelected();
        model.mend(draft -> in ? draft.take(node.id()) : draft.leave(node.id()));
    }

    private void drag() {
        setOnDragDetected(event -> {
            if (getItem() != null && getItem().level() != Level.TITLE) {
                ClipboardContent content = new ClipboardContent();
                content.put(NODE, getItem().id());
                startDragAndDrop(TransferMode.MOVE).setContent(content);
                event.consume();
            }
        });
        setOnDragOver(event -> {
            if (isNode(event) && getItem() != null) {
                event.acceptTransferModes(TransferMode.MOVE);
                drop(where(event.getY()));
                event.consume();
            }
        });
        setOnDragExited(event -> drop(null));
        setOnDragDropped(event -> {
            if (isNode(event) && getItem() != null) {
                place((Integer) event.getDragboard().getContent(NODE), where(event.getY()));
                event.setDropCompleted(true);
                event.consume();
            }
        });
    }

    private static boolean isNode(DragEvent event) {
        return event.getDragboard().hasContent(NODE);
    }

    private void place(int dragged, Beside where) {
        int target = getItem().id();
        if (dragged != target) {
            model.mend(draft -> draft.place(dragged, target, where));
            model.selectedProperty().set(dragged);
        }
    }

    /** Near the upper edge before the node, near the lower one after it, else into it. */
    private Beside where(double y) {
        return y < EDGE * getHeight() ? Beside.BEFORE : y > (1 - EDGE) * getHeight() ? Beside.AFTER : Beside.INSIDE;
    }

    private void drop(@Nullable Beside where) {
        for (Beside each : List.of(Beside.values())) {
            pseudoClassStateChanged(PseudoClass.getPseudoClass("drop-" + each.name().toLowerCase(Locale.ROOT)), each == where);
        }
    }
}
