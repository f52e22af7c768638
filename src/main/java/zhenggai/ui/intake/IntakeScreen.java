package zhenggai.ui.intake;

import java.io.File;
import java.util.List;
import java.util.function.Consumer;

import javafx.geometry.Orientation;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.SplitPane;
import javafx.scene.input.Clipboard;
import javafx.scene.input.DragEvent;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import javafx.stage.FileChooser;
import org.jspecify.annotations.Nullable;
import zhenggai.casework.intake.Intake;
import zhenggai.domain.draft.Draft;
import zhenggai.domain.table.LedgerLine;
import zhenggai.ui.intake.sheet.SheetScreen;
import zhenggai.ui.intake.source.SourceView;
import zhenggai.ui.kit.EmptyState;
import zhenggai.ui.kit.Icons;
import zhenggai.ui.kit.Theme;
import zhenggai.words.Texts;

/** The document's text on the left, the tree it was understood as on the right; choosing or scrolling in one shows the place in the other. */
public final class IntakeScreen {
    private static final double HALF = 0.46;
    private static final double TREE = 0.58;

    private final IntakeModel model;
    private final Consumer<List<LedgerLine>> taken;
    private final BorderPane root = new BorderPane();
    private final IntakeHead head;
    private final NodePanel panel;
    private final NodeVerbs verbs;
    private final DraftTree tree;
    private final SourceView source;

    /**
     * @param accepted told when the draft has become part of the case
     * @param taken told what of a ledger has become part of the case
     */
    public IntakeScreen(IntakeModel model, Consumer<Intake.Taken> accepted, Consumer<List<LedgerLine>> taken) {
        this.model = model;
        this.taken = taken;
        head = new IntakeHead(model, accepted);
        panel = new NodePanel(model, this::toTree);
        verbs = new NodeVerbs(model, panel::edit);
        tree = new DraftTree(model, verbs.menu(), this::treeScrolled);
        source = new SourceView(model.selectedProperty()::set, this::sourceScrolled);
    }

    public Parent build() {
        root.getStyleClass().add("screen");
        root.addEventHandler(DragEvent.DRAG_OVER, event -> {
            if (event.getDragboard().hasFiles()) {
                event.acceptTransferModes(TransferMode.COPY);
            }
        });
        root.addEventHandler(DragEvent.DRAG_DROPPED, event -> {
            List<File> files = event.getDragboard().getFiles();
            if (!files.isEmpty()) {
                model.read(files.getFirst().toPath());
                event.setDropCompleted(true);
            }
        });
        model.draftProperty().addListener((property, before, now) -> show(before, now));
        model.judgedProperty().addListener((property, before, now) -> showJudged());
        model.selectedProperty().addListener((property, before, now) -> showChosen());
        model.sheet().tableProperty().addListener((property, before, now) -> showTable(before != null, now != null));
        show(null, model.draftProperty().get());
        showTable(false, model.sheet().tableProperty().get() != null);
        return root;
    }

    private void show(@Nullable Draft before, @Nullable Draft now) {
        if (now == null) {
            root.setTop(null);
            root.setCenter(invitation());
            return;
        }
        if (before == null) {
            root.setTop(head.build());
            root.setCenter(sides());
        }
        tree.show(now);
        source.show(now, model.judgedProperty().get().confidence(), model.chosen());
        showJudged();
        if (before == null) {
            // what is split has no place in the window before its look is made, and so no focus
            root.applyCss();
            toTree();
        }
    }

    private void showTable(boolean wasThere, boolean isThere) {
        if (isThere && !wasThere) {
            root.setTop(null);
            root.setCenter(new SheetScreen(model.sheet(), taken).build());
        } else if (wasThere && !isThere) {
            show(null, model.draftProperty().get());
        }
    }

    private void showJudged() {
        Draft draft = model.draftProperty().get();
        if (draft != null) {
            head.show(draft);
            tree.refresh();
            source.show(draft, model.judgedProperty().get().confidence(), model.chosen());
            panel.show(model.chosen());
        }
    }

    private void showChosen() {
        tree.choose(model.selectedProperty().get());
        source.choose(model.chosen());
        panel.show(model.chosen());
    }

    private Node invitation() {
        Button file = Icons.labelled(Icons.OPEN, Texts.text("intake.choose"));
        file.getStyleClass().add("accent");
        file.setOnAction(event -> choose());
        Button paste = Icons.labelled(Icons.EDIT, Texts.text("intake.paste"));
        paste.setOnAction(event -> {
            String pasted = Clipboard.getSystemClipboard().getString();
            if (pasted != null && !pasted.isBlank()) {
                model.readText(pasted);
            }
        });
        return new EmptyState(Icons.IMPORT, Texts.text("intake.title"), Texts.text("intake.hint"), file, paste);
    }

    private void choose() {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(Texts.text("intake.choose"));
        chooser.getExtensionFilters().addAll(new FileChooser.ExtensionFilter(Texts.text("intake.documents"), "*.docx", "*.txt", "*.xlsx", "*.json"),
            new FileChooser.ExtensionFilter(Texts.text("intake.any"), "*.*"));
        File file = chooser.showOpenDialog(root.getScene().getWindow());
        if (file != null) {
            model.read(file.toPath());
        }
    }

    private Node sides() {
        SplitPane below = new SplitPane(tree.view(), panel.build());
        below.setOrientation(Orientation.VERTICAL);
        below.setDividerPositions(TREE);
        BorderPane right = new BorderPane();
        right.setTop(verbs.buttons());
        right.setCenter(below);
        right.setBottom(verbs.keys());
        BorderPane left = new BorderPane(source.view());
        left.setBottom(legend());
        SplitPane split = new SplitPane(left, right);
        split.setDividerPositions(HALF);
        split.addEventFilter(KeyEvent.KEY_PRESSED, verbs::pressed);
        return split;
    }

    private static Node legend() {
        FlowPane legend = new FlowPane(Theme.em(1.2), Theme.em(0.3), sample("source-chosen", "intake.legend-chosen"), sample("source-day", "intake.legend-day"),
            sample("source-party", "intake.legend-party"), sample("source-guess", "intake.legend-guess"), sample("source-doubt", "intake.legend-doubt"));
        legend.getStyleClass().add("source-legend");
        legend.setAlignment(Pos.CENTER_LEFT);
        return legend;
    }

    private static Label sample(String style, String key) {
        Label sample = new Label(Texts.text(key));
        sample.getStyleClass().addAll("source-sample", style);
        return sample;
    }

    private void toTree() {
        tree.view().requestFocus();
    }

    private void treeScrolled(int id) {
        model.draftProperty().get().node(id).ifPresent(source::follow);
    }

    private void sourceScrolled(int id) {
        tree.follow(id);
    }
}
