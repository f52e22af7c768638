package zhenggai.ui.intake;

import java.io.File;
import java.util.List;
import java.util.function.IntFunction;
import java.util.function.UnaryOperator;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.SplitPane;
import javafx.scene.control.TextArea;
import javafx.scene.control.TreeItem;
import javafx.scene.input.Clipboard;
import javafx.scene.input.DragEvent;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.stage.FileChooser;
import org.jspecify.annotations.Nullable;
import zhenggai.casework.Intake;
import zhenggai.domain.draft.DocumentKind;
import zhenggai.domain.draft.Draft;
import zhenggai.domain.draft.DraftNode;
import zhenggai.domain.draft.Span;
import zhenggai.ui.kit.EmptyState;
import zhenggai.ui.kit.Forms;
import zhenggai.ui.kit.Icons;
import zhenggai.ui.kit.Theme;
import zhenggai.words.Texts;

/** The document's text on the left, the tree it was understood as on the right; choosing in one shows the place in the other. */
public final class IntakeScreen {
    private final IntakeModel model;
    private final java.util.function.Consumer<Intake.Taken> accepted;
    private final BorderPane root = new BorderPane();
    private final TextArea source = Forms.area(Texts.text("intake.source"), 20);
    private final DraftTree tree;
    private final TextArea words = Forms.area(Texts.text("intake.words"), 4);
    private final Label counts = new Label();
    private final VBox doubts = new VBox();

    /** @param accepted told when the draft has become part of the case */
    public IntakeScreen(IntakeModel model, java.util.function.Consumer<Intake.Taken> accepted) {
        this.model = model;
        this.accepted = accepted;
        this.tree = new DraftTree(model);
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
        model.selectedProperty().addListener((property, before, now) -> showChosen());
        source.setOnMouseClicked(event -> chooseAt(source.getCaretPosition()));
        source.setEditable(false);
        show(null, model.draftProperty().get());
        return root;
    }

    private void show(@Nullable Draft before, @Nullable Draft now) {
        if (now == null) {
            root.setTop(null);
            root.setCenter(invitation());
            return;
        }
        if (before == null || !before.source().equals(now.source())) {
            source.setText(now.source());
            root.setTop(toolbar());
            root.setCenter(sides());
        }
        tree.show(now);
        long findings = now.categories().stream().mapToLong(c -> c.findings().size()).sum();
        long measures = now.categories().stream().flatMap(c -> c.findings().stream()).mapToLong(f -> f.measures().size()).sum();
        counts.setText(now.kind() == DocumentKind.OTHER ? Texts.text("intake.other")
            : Texts.text("intake.counts", now.kind(), now.categories().size(), findings, measures, now.lost()));
        doubts.getChildren().setAll(now.warnings().stream().map(warning -> {
            Label line = new Label(Texts.text("intake.doubt", warning.line(), Texts.sentence(warning.code(), warning.args())), Icons.of(Icons.WARN));
            line.setWrapText(true);
            return line;
        }).toList());
        showChosen();
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
        chooser.getExtensionFilters().addAll(new FileChooser.ExtensionFilter(Texts.text("intake.documents"), "*.docx", "*.txt"),
            new FileChooser.ExtensionFilter(Texts.text("intake.any"), "*.*"));
        File file = chooser.showOpenDialog(root.getScene().getWindow());
        if (file != null) {
            model.read(file.toPath());
        }
    }

    private Node toolbar() {
        Button accept = Icons.labelled(Icons.SAVE, Texts.text("intake.accept"));
        accept.getStyleClass().add("accent");
        accept.disableProperty().bind(model.canAccept().not());
        accept.setOnAction(event -> model.accept(accepted));
        Button away = new Button(Texts.text("intake.away"));
        away.getStyleClass().add("flat");
        away.setOnAction(event -> model.putAway());
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        HBox bar = new HBox(counts, gap, away, accept);
        bar.setAlignment(Pos.CENTER_LEFT);
        bar.getStyleClass().add("toolbar");
        doubts.getStyleClass().add("countbar");
        return new VBox(bar, doubts);
    }

    private Node sides() {
        BorderPane right = new BorderPane(tree.view());
        right.setTop(verbs());
        VBox edit = new VBox(Forms.field(Texts.text("intake.words"), words), wordVerbs());
        edit.getStyleClass().addAll("panel", "detail");
        right.setBottom(edit);
        SplitPane split = new SplitPane(source, right);
        split.setDividerPositions(0.5);
        return split;
    }

    private Node verbs() {
        FlowPane bar = new FlowPane(Theme.em(0.3), Theme.em(0.3),
            verb(Icons.LEFT, "intake.promote", id -> d -> d.promote(id)), verb(Icons.RIGHT, "intake.demote", id -> d -> d.demote(id)),
            verb(Icons.UP, "intake.up", id -> d -> d.moveUp(id)), verb(Icons.DOWN, "intake.down", id -> d -> d.moveDown(id)),
            verb(Icons.COLUMNS, "intake.merge", id -> d -> d.mergeWithPrevious(id)),
            verb(Icons.REMOVE, "intake.drop", id -> d -> d.node(id).orElseThrow().dropped() ? d.restore(id) : d.drop(id)));
        Button back = Icons.labelled(Icons.UNDO, Texts.text("intake.take-back"));
        back.getStyleClass().add("flat");
        back.disableProperty().bind(model.canTakeBack().not());
        back.setOnAction(event -> model.takeBack());
        bar.getChildren().add(back);
        bar.getStyleClass().add("toolbar");
        return bar;
    }

    private Button verb(org.kordamp.ikonli.Ikon ikon, String key, IntFunction<UnaryOperator<Draft>> how) {
        Button button = Icons.labelled(ikon, Texts.text(key));
        button.getStyleClass().add("flat");
        button.disableProperty().bind(model.selectedProperty().isEqualTo(IntakeModel.NOTHING));
        button.setOnAction(event -> model.mend(how.apply(model.selectedProperty().get())));
        return button;
    }

    private Node wordVerbs() {
        Button retitle = Icons.labelled(Icons.EDIT, Texts.text("intake.retitle"));
        retitle.disableProperty().bind(model.selectedProperty().isEqualTo(IntakeModel.NOTHING));
        retitle.setOnAction(event -> {
            int id = model.selectedProperty().get();
            String text = words.getText();
            model.mend(d -> d.retitle(id, text));
        });
        Button split = Icons.labelled(Icons.ADD, Texts.text("intake.split"));
        split.disableProperty().bind(model.selectedProperty().isEqualTo(IntakeModel.NOTHING));
        split.setOnAction(event -> {
            int id = model.selectedProperty().get();
            int offset = words.getCaretPosition();
            model.mend(d -> d.splitAt(id, offset));
        });
        return new HBox(Theme.em(0.6), retitle, split);
    }

    private void showChosen() {
        DraftNode node = model.chosen();
        words.setText(node == null ? "" : node.text());
        if (node != null && !node.spans().isEmpty()) {
            Span first = node.spans().getFirst();
            source.selectRange(node.spans().getLast().end(), first.start());
        }
        tree.choose(model.selectedProperty().get());
    }

    private void chooseAt(int offset) {
        Draft draft = model.draftProperty().get();
        if (draft != null) {
            draft.all().filter(node -> node.spans().stream().anyMatch(span -> span.start() <= offset && offset < span.end())).findFirst()
                .ifPresent(node -> model.selectedProperty().set(node.id()));
        }
    }

    TreeItem<DraftNode> treeRoot() {
        return tree.view().getRoot();
    }
}
