package zhenggai.ui.issue;

import java.nio.file.Path;
import java.util.List;

import javafx.beans.binding.Bindings;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.SelectionMode;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;
import zhenggai.domain.papers.Issue;
import zhenggai.domain.papers.PaperRequest;
import zhenggai.paper.file.PaperFormat;
import zhenggai.ui.kit.Background;
import zhenggai.ui.kit.EmptyState;
import zhenggai.ui.kit.Icons;
import zhenggai.ui.kit.Notices;
import zhenggai.ui.kit.Remembered;
import zhenggai.ui.kit.Theme;
import zhenggai.ui.kit.line.HeadLine;
import zhenggai.ui.paper.out.FileKinds;
import zhenggai.ui.paper.out.PrintDialog;
import zhenggai.ui.paper.out.PrintModel;
import zhenggai.ui.paper.out.SheetExport;
import zhenggai.ui.paper.page.PageDesk;
import zhenggai.words.Texts;

/** The issued reports on the left, the frozen pages of the chosen one beside them; above, printing and saving them again and comparing them. */
public final class IssuesScreen {
    private final IssuesModel model;
    private final Outside outside;
    private final Ground ground;
    private final ListView<Issue> list = new ListView<>();
    private final Label title = new Label();
    private final Button save = Icons.labelled(Icons.SAVE, Texts.text("issues.save"));
    private final Button print = Icons.labelled(Icons.PAPER, Texts.text("issues.print"));
    private final Button compare = Icons.labelled(Icons.COMPARE, Texts.text("issues.compare-now"));
    private final StackPane root = new StackPane();

    /** Where the screen leads to. */
    public interface Outside {
        /** Shows a paper, here the progress table with its changes marked. */
        void show(PaperRequest request);

        void toPapers();
    }

    /** What the screen stands on. */
    public record Ground(Background background, Notices notices, Remembered remembered) {}

    public IssuesScreen(IssuesModel model, Outside outside, Ground ground) {
        this.model = model;
        this.outside = outside;
        this.ground = ground;
    }

    public Parent build() {
        BorderPane middle = new BorderPane();
        middle.setTop(head());
        middle.setCenter(new PageDesk(model.pages()).build());
        BorderPane page = new BorderPane();
        page.setLeft(list());
        page.setCenter(middle);
        root.getStyleClass().addAll("screen", "papers");
        root.getChildren().setAll(page, empty());
        model.issuesProperty().addListener((property, before, now) -> show(now));
        model.frozenProperty().addListener((property, before, now) -> chosen());
        show(model.issuesProperty().get());
        model.reload();
        return root;
    }

    private Node empty() {
        Button papers = new Button(Texts.text("issues.to-papers"));
        papers.getStyleClass().add("accent");
        papers.setOnAction(event -> outside.toPapers());
        return new EmptyState(Icons.ISSUE, Texts.text("issues.empty"), Texts.text("issues.empty-hint"), papers);
    }

    private Node list() {
        list.setId("issues");
        list.getStyleClass().add("paper-kinds");
        list.setAccessibleText(Texts.text("window.issue"));
        list.setCellFactory(made -> new IssueCell(model));
        list.prefWidthProperty().bind(Bindings.createDoubleBinding(() -> Math.clamp(root.getWidth() * 0.24, Theme.em(13), Theme.em(20)), root.widthProperty()));
        list.setMinWidth(Theme.em(13));
        list.getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
        list.getSelectionModel().selectedItemProperty().addListener((property, before, now) -> model.choose(now));
        list.getSelectionModel().getSelectedItems().addListener((javafx.beans.InvalidationListener) change -> chosen());
        return list;
    }

    private Node head() {
        title.setId("issue-title");
        compare.setId("issue-compare");
        compare.setOnAction(event -> compare());
        save.setId("issue-save");
        save.setOnAction(event -> save());
        print.setId("issue-print");
        print.getStyleClass().add("accent");
        print.setOnAction(event -> print());
        HeadLine head = new HeadLine(title, List.of(compare, save, print));
        head.getStyleClass().add("issue-head");
        return head;
    }

    private void show(List<Issue> issues) {
        root.getChildren().getFirst().setVisible(!issues.isEmpty());
        root.getChildren().getLast().setVisible(issues.isEmpty());
        // before the list moves its selection, which counts as a wish
        Issue wanted = issues.stream().filter(issue -> issue.id().equals(model.wanted())).findFirst().orElse(issues.isEmpty() ? null : issues.getFirst());
        if (!list.getItems().equals(issues)) {
            list.getItems().setAll(issues);
        }
        if (wanted == null) {
            model.choose(null);
        } else if (!list.getSelectionModel().getSelectedItems().contains(wanted)) {
            list.getSelectionModel().clearAndSelect(issues.indexOf(wanted));
            list.scrollTo(wanted);
        }
    }

    private void chosen() {
        IssuesModel.@Nullable Frozen frozen = model.frozenProperty().get();
        List<Issue> selected = List.copyOf(list.getSelectionModel().getSelectedItems());
        boolean two = selected.size() == 2;
        save.setDisable(frozen == null);
        print.setDisable(frozen == null);
        compare.setDisable(selected.isEmpty() || selected.size() > 2);
        compare.setText(Texts.text(two ? "issues.compare-two" : "issues.compare-now"));
        title.setText(selected.isEmpty() ? "" : Texts.text("issues.number", list.getSelectionModel().getSelectedItem().number(),
            IssueCell.paper(list.getSelectionModel().getSelectedItem())));
    }

    private void compare() {
        List<Issue> selected = List.copyOf(list.getSelectionModel().getSelectedItems());
        outside.show(selected.size() == 2 ? model.comparison(selected) : model.comparison(selected.getFirst(), null));
    }

    private static String name(Issue issue) {
        return Texts.text("issues.file-name", issue.title().replace('\n', ' '), issue.number());
    }

    private void save() {
        // while the system asks for a place, another report may come into sight
        IssuesModel.Frozen frozen = model.frozenProperty().get();
        FileKinds.ask(save.getScene().getWindow(), name(frozen.issue()), List.of(PaperFormat.PDF), file -> saveTo(frozen, file));
    }

    private void saveTo(IssuesModel.Frozen frozen, Path file) {
        new SheetExport(ground.background(), ground.notices()).save(frozen.paper(), file);
    }

    private void print() {
        IssuesModel.Frozen frozen = model.frozenProperty().get();
        PrintModel.Wanted wanted = new PrintModel.Wanted(frozen.paper(), name(frozen.issue()), frozen.issue().request().kind().name());
        new PrintDialog(new PrintModel(ground.background(), ground.remembered(), wanted)).show(print.getScene().getWindow(),
            printer -> ground.notices().say(Texts.text("preview.printed", printer)));
    }
}
