package zhenggai.ui.issue;

import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import zhenggai.domain.papers.Issue;
import zhenggai.domain.papers.PaperKind;
import zhenggai.paper.sheet.Imprint;
import zhenggai.ui.kit.Theme;
import zhenggai.words.Texts;

/** An issued report in the list: its number and paper, when and by whom, how many pages, what it is recognised by. */
final class IssueCell extends ListCell<Issue> {
    private final IssuesModel model;
    private final Label title = line("kind-title");
    private final Label about = line("kind-purpose");
    private final Label mark = line("kind-purpose");
    private final VBox lines = new VBox(title, about, mark);

    IssueCell(IssuesModel model) {
        this.model = model;
        getStyleClass().add("kind-cell");
        // as wide as the list, so that words wrap instead of pushing it
        setPrefWidth(0);
    }

    @Override
    protected double computePrefHeight(double width) {
        double room = getListView().getWidth() - snappedLeftInset() - snappedRightInset() - Theme.em(1);
        return getGraphic() == null || room <= 0 ? super.computePrefHeight(width) : snappedTopInset() + lines.prefHeight(room) + snappedBottomInset();
    }

    @Override
    protected void updateItem(Issue issue, boolean empty) {
        super.updateItem(issue, empty);
        setGraphic(empty || issue == null ? null : lines);
        if (!empty && issue != null) {
            title.setText(Texts.text("issues.number", issue.number(), paper(issue)));
            about.setText(Texts.text("issues.about", model.when(issue.issuedAt()), issue.issuedBy(), issue.pages()));
            mark.setText(Texts.text("issues.fingerprint", Imprint.shown(issue.fingerprint())));
            setAccessibleText(title.getText() + Texts.text("list.comma") + about.getText());
        }
    }

    /** The table by its own name, any other paper by its kind. */
    static String paper(Issue issue) {
        boolean named = issue.request().kind() == PaperKind.PROGRESS && !issue.request().template().isEmpty();
        return named ? issue.request().template() : Texts.text(issue.request().kind());
    }

    private static Label line(String style) {
        Label label = new Label();
        label.getStyleClass().add(style);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        return label;
    }
}
