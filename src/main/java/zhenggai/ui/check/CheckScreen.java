package zhenggai.ui.check;

import java.io.File;
import java.util.List;
import java.util.Objects;

import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.SplitPane;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.DragEvent;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import zhenggai.domain.check.Question.Asked;
import zhenggai.domain.check.personal.PersonalItem;
import zhenggai.domain.check.personal.PersonalItem.Known;
import zhenggai.domain.spine.FindingId;
import zhenggai.domain.spine.MeasureId;
import zhenggai.ui.kit.EmptyState;
import zhenggai.ui.kit.Forms;
import zhenggai.ui.kit.HeadLine;
import zhenggai.ui.kit.Icons;
import zhenggai.ui.kit.Reveal;
import zhenggai.ui.kit.Theme;
import zhenggai.words.Texts;

/** The checks on the screen: what is looked at, the questions kind by kind, and the chosen one. A file that is dropped here is looked at. */
public final class CheckScreen {
    private final CheckModel model;
    private final Outside outside;
    private final CheckList list = new CheckList(this::choose);
    private final VBox detail = new VBox();
    private final Label title = new Label();
    private final Label count = Forms.muted("");
    private final Label known = Forms.muted("");
    private final Button back = Icons.labelled(Icons.BACK, Texts.text("check.to-case"));
    private final Button copy = Icons.labelled(Icons.KIND_TEXT, Texts.text("check.copy"));
    private final Button print = Icons.labelled(Icons.PAPER, Texts.text("check.print"));
    private final Button restore = Icons.labelled(Icons.UNDO, Texts.text("check.restore"));
    private @Nullable Asked shown;

    /** What the screen needs from its neighbours. */
    public interface Outside {
        /** Asks which file is to be looked at. */
        void choose();

        /** To the questions about the case as paper. */
        void print();

        void toMeasure(MeasureId measure);

        void toFinding(FindingId finding);

        /** Says what was done, where there is nothing to take back. */
        void said(String sentence);
    }

    public CheckScreen(CheckModel model, Outside outside) {
        this.model = model;
        this.outside = outside;
    }

    public Parent build() {
        list.view().setPlaceholder(new EmptyState(Icons.CALM, Texts.text("question.none"), Texts.text("question.never-a-verdict")));
        SplitPane split = new SplitPane(list.view(), scrolled(detail));
        split.setDividerPositions(0.48);
        BorderPane root = new BorderPane();
        root.setTop(head());
        root.setCenter(split);
        root.getStyleClass().add("screen");
        takeFiles(root);
        model.lookProperty().addListener((property, before, now) -> show(now));
        show(model.lookProperty().get());
        model.reload();
        return root;
    }

    private Node head() {
        Button file = Icons.labelled(Icons.OPEN, Texts.text("check.file"));
        file.setId("check-file");
        file.setOnAction(event -> outside.choose());
        Button paste = Icons.labelled(Icons.EDIT, Texts.text("check.paste"));
        paste.setOnAction(event -> {
            String pasted = Clipboard.getSystemClipboard().getString();
            if (pasted != null && !pasted.isBlank()) {
                model.readText(pasted);
            }
        });
        back.setId("check-to-case");
        back.setOnAction(event -> model.toCase());
        copy.setId("check-copy");
        copy.setOnAction(event -> copy());
        restore.setId("check-restore");
        restore.setOnAction(event -> model.restore());
        print.setId("check-print");
        print.setOnAction(event -> outside.print());
        List.of(back, copy, restore, print).forEach(button -> button.managedProperty().bind(button.visibleProperty()));
        count.setId("check-count");
        known.managedProperty().bind(known.visibleProperty());
        VBox below = new VBox(Theme.em(0.3), count, Forms.muted(Texts.text("question.never-a-verdict")), known);
        below.getStyleClass().add("toolbar");
        return new VBox(new HeadLine(title, List.of(back, copy, restore, print, file, paste)), below);
    }

    private void takeFiles(Node root) {
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
    }

    private void copy() {
        ClipboardContent content = new ClipboardContent();
        content.putString(Objects.requireNonNull(model.lookProperty().get().document()).now().source());
        Clipboard.getSystemClipboard().setContent(content);
        outside.said(Texts.text("check.copied"));
    }

    private static ScrollPane scrolled(Node content) {
        ScrollPane scroll = new ScrollPane(content);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.getStyleClass().add("edge-to-edge");
        scroll.setMinWidth(Theme.em(18));
        Reveal.focused(scroll);
        return scroll;
    }

    private void show(CheckModel.Look look) {
        CheckModel.Document document = look.document();
        boolean isChanged = document != null && document.changes() > 0;
        title.setText(document == null ? Texts.text("check.of-case") : isChanged ? Texts.text("check.of-changed", document.name(), document.changes())
            : Texts.text("check.of-file", document.name()));
        back.setVisible(document != null);
        print.setVisible(document == null);
        copy.setVisible(isChanged);
        restore.setVisible(isChanged);
        count.setText(Texts.text("check.count", look.open(), look.answered(), look.remarks()));
        known.setVisible(!look.known().isEmpty());
        known.setText(Texts.text("check.known", count(look, Known.OFFICE_CONTACT), count(look, Known.OFFICIAL)));
        list.show(look.asked());
    }

    private static long count(CheckModel.Look look, Known sort) {
        return look.known().stream().map(PersonalItem::known).filter(sort::equals).count();
    }

    /** The same question keeps its card, with the answer that is being typed there. */
    private void choose(@Nullable Asked asked) {
        if (Objects.equals(asked, shown)) {
            return;
        }
        shown = asked;
        detail.getChildren().setAll(asked == null ? List.of() : List.of(new CheckCard(model, asked, outside)));
    }
}
