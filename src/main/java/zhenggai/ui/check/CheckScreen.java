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
import zhenggai.domain.check.Question;
import zhenggai.domain.check.personal.PersonalItem.Known;
import zhenggai.domain.check.personal.PersonalItem;
import zhenggai.domain.notice.NoticeId;
import zhenggai.domain.spine.FindingId;
import zhenggai.domain.spine.MeasureId;
import zhenggai.ui.check.table.CaseTable;
import zhenggai.ui.check.table.FileTable;
import zhenggai.ui.check.table.NoticeTable;
import zhenggai.ui.check.table.Table.Look;
import zhenggai.ui.kit.EmptyState;
import zhenggai.ui.kit.Forms;
import zhenggai.ui.kit.Icons;
import zhenggai.ui.kit.Reveal;
import zhenggai.ui.kit.Theme;
import zhenggai.ui.kit.line.HeadLine;
import zhenggai.ui.question.AnswerForm;
import zhenggai.ui.question.QuestionCard;
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
    private final Button save = Icons.labelled(Icons.SAVE, Texts.text("check.save"));
    private final Button print = Icons.labelled(Icons.PAPER, Texts.text("check.print"));
    private final Button restore = Icons.labelled(Icons.UNDO, Texts.text("check.restore"));
    private @Nullable Asked shown;

    /** What the screen needs from its neighbours. */
    public interface Outside {
        /** Asks which file is to be looked at. */
        void choose();

        /** Asks where the text on the table is to be saved as a file of its own. */
        void save(FileTable document);

        /** To the questions about the case as paper. */
        void print();

        void toMeasure(MeasureId measure);

        void toFinding(FindingId finding);

        /** @param paragraph its key; empty for the notice as a whole */
        void toParagraph(NoticeId notice, String paragraph);

        /** Says what was done, where there is nothing to take back. */
        void said(String sentence);
    }

    public CheckScreen(CheckModel model, Outside outside) {
        this.model = model;
        this.outside = outside;
    }

    public Parent build() {
        list.view().setPlaceholder(new EmptyState(Icons.CALM, Texts.text("question.none"), Texts.text("question.never-a-verdict")));
        detail.getStyleClass().add("panel");
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
        save.setId("check-save");
        save.setOnAction(event -> outside.save((FileTable) model.lookProperty().get().table()));
        restore.setId("check-restore");
        restore.setOnAction(event -> model.restore());
        print.setId("check-print");
        print.setOnAction(event -> outside.print());
        List.of(back, save, copy, restore, print).forEach(button -> button.managedProperty().bind(button.visibleProperty()));
        count.setId("check-count");
        known.managedProperty().bind(known.visibleProperty());
        VBox below = new VBox(Theme.em(0.3), count, Forms.muted(Texts.text("question.never-a-verdict")), known);
        below.getStyleClass().add("toolbar");
        return new VBox(new HeadLine(title, List.of(back, save, copy, restore, print, file, paste)), below);
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
        content.putString(((FileTable) model.lookProperty().get().table()).now().source());
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

    private void show(Look look) {
        boolean isChanged = look.table() instanceof FileTable file && file.changes() > 0;
        boolean isCase = look.table() instanceof CaseTable;
        title.setText(title(look));
        back.setVisible(!isCase);
        print.setVisible(isCase);
        save.setVisible(isChanged);
        copy.setVisible(isChanged);
        restore.setVisible(isChanged);
        count.setText(Texts.text("check.count", look.open(), look.answered(), look.remarks()));
        known.setVisible(!look.known().isEmpty());
        known.setText(Texts.text("check.known", count(look, Known.OFFICE_CONTACT), count(look, Known.OFFICIAL)));
        list.show(look.asked());
    }

    private static String title(Look look) {
        return switch (look.table()) {
            case CaseTable ofCase -> Texts.text("check.of-case");
            case FileTable file -> file.changes() == 0 ? Texts.text("check.of-file", look.name()) : Texts.text("check.of-changed", look.name(), file.changes());
            case NoticeTable notice -> Texts.text("check.of-notice", look.name());
        };
    }

    private static long count(Look look, Known sort) {
        return look.known().stream().map(PersonalItem::known).filter(sort::equals).count();
    }

    /** The same question keeps its card, with the answer that is being typed there. */
    private void choose(@Nullable Asked asked) {
        if (Objects.equals(asked, shown)) {
            return;
        }
        shown = asked;
        detail.getChildren().setAll(asked == null ? List.of() : List.of(card(asked)));
    }

    private Node card(Asked asked) {
        Question question = asked.question();
        return new QuestionCard(model.answering(), asked, way(question), forms(question));
    }

    private List<Node> forms(Question question) {
        if (question.key().check().personal() != null) {
            return List.of(new DecisionForm(model, question));
        }
        AnswerForm answer = new AnswerForm(model.answering(), question);
        return question.passage() == null || question.passage().instead() == null ? List.of(answer) : List.of(new MendForm(model, question), answer);
    }

    private @Nullable Runnable way(Question question) {
        if (model.lookProperty().get().table() instanceof NoticeTable notice) {
            return () -> outside.toParagraph(notice.id(), notice.paragraph(question));
        }
        FindingId finding = question.key().finding();
        return question.first().<Runnable>map(measure -> () -> outside.toMeasure(measure)).orElse(finding == null ? null : () -> outside.toFinding(finding));
    }
}
