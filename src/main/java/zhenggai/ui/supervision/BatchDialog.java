package zhenggai.ui.supervision;

import java.util.List;
import java.util.function.Consumer;

import javafx.beans.binding.Bindings;
import javafx.collections.FXCollections;
import javafx.event.ActionEvent;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBar;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Dialog;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.stage.Window;
import zhenggai.domain.supervision.Act;
import zhenggai.ui.kit.Answers;
import zhenggai.ui.kit.Forms;
import zhenggai.ui.kit.HintedCell;
import zhenggai.ui.kit.Theme;
import zhenggai.ui.panel.TextBox;
import zhenggai.ui.supervision.draft.BatchModel;
import zhenggai.ui.supervision.draft.BatchModel.Line;
import zhenggai.ui.supervision.look.ActPapers;
import zhenggai.words.Texts;

/** Shows all papers of today, and names those that stay, before they are issued together and printed as one job. */
final class BatchDialog {
    private static final double WIDE = 56;
    private static final double HIGH = 36;
    private static final double MOST = 0.96;

    private final BatchModel model;
    private final ActPapers papers;
    private final TableView<Line> table = new TableView<>();

    BatchDialog(BatchModel model, ActPapers papers) {
        this.model = model;
        this.papers = papers;
    }

    /** @param then is given what was issued */
    Dialog<ButtonType> show(Window owner, Consumer<List<Act>> then) {
        Dialog<ButtonType> dialog = new Dialog<>();
        dialog.initOwner(owner);
        dialog.setTitle(Texts.text("app.name"));
        dialog.setHeaderText(Texts.text("batch.title"));
        dialog.setResizable(true);
        ButtonType issue = new ButtonType(Texts.text("batch.issue"), ButtonBar.ButtonData.OK_DONE);
        ButtonType print = new ButtonType(Texts.text("batch.print"), ButtonBar.ButtonData.APPLY);
        dialog.getDialogPane().getButtonTypes().setAll(issue, Answers.cancel(), print);
        dialog.getDialogPane().setContent(content());
        dialog.getDialogPane().setPrefSize(Math.min(Theme.em(WIDE), owner.getWidth() * MOST), Math.min(Theme.em(HIGH), owner.getHeight() * MOST));
        answer(dialog, issue, "batch-issue", then);
        answer(dialog, print, "batch-print", acts -> {
            then.accept(acts);
            papers.print(acts);
        });
        model.begin();
        dialog.show();
        return dialog;
    }

    private void answer(Dialog<ButtonType> dialog, ButtonType type, String id, Consumer<List<Act>> then) {
        Button button = (Button) dialog.getDialogPane().lookupButton(type);
        button.setId(id);
        button.disableProperty().bind(Bindings.createBooleanBinding(() -> model.lookProperty().get().lines().isEmpty(), model.lookProperty()));
        button.addEventFilter(ActionEvent.ACTION, event -> {
            event.consume();
            model.issue(acts -> {
                dialog.setResult(type);
                dialog.close();
                then.accept(acts);
            });
        });
    }

    private Node content() {
        TextField by = Forms.text(Texts.text("acts.column.issued-by"));
        by.setId("batch-issued-by");
        by.textProperty().bindBidirectional(model.issuedByProperty());
        table.setId("batch");
        table.setAccessibleText(Texts.text("batch.title"));
        table.setFixedCellSize(Theme.em(2.4));
        table.getColumns().setAll(List.of(HintedCell.column("acts.column.receiver", 12, line -> ProposalsView.receiver(line.proposal())),
            HintedCell.column("acts.column.kind", 7.5, line -> Texts.text(line.proposal().kind())),
            HintedCell.column("acts.column.items", 14, line -> Texts.text("acts.items", line.proposal().items().size(), ProposalsView.codes(line.proposal()))),
            HintedCell.column("acts.column.reply-by", 9, line -> line.replyBy().toString())));
        VBox.setVgrow(table, Priority.ALWAYS);
        Label summary = Forms.muted("");
        summary.setMinHeight(Region.USE_PREF_SIZE);
        Label leftOut = new Label();
        leftOut.setId("batch-left-out");
        leftOut.getStyleClass().add("worry");
        leftOut.setWrapText(true);
        leftOut.setMinHeight(Region.USE_PREF_SIZE);
        leftOut.visibleProperty().bind(leftOut.textProperty().isNotEmpty());
        leftOut.managedProperty().bind(leftOut.visibleProperty());
        model.lookProperty().addListener((property, before, now) -> {
            table.setItems(FXCollections.observableArrayList(now.lines()));
            summary.setText(Texts.text("batch.summary", now.lines().size()));
            leftOut.setText(leftOut(now));
        });
        VBox content = new VBox(Theme.em(0.8), summary, table, leftOut, Forms.field(Texts.text("acts.column.issued-by"), by), TextBox.refusal(model.refusalProperty()));
        content.getStyleClass().add("bulk");
        return content;
    }

    /** Names what stays here and why. */
    private static String leftOut(BatchModel.Look look) {
        return look.leftOut().isEmpty() ? "" : Texts.text("batch.left-out", String.join(Texts.text("batch.semicolon"),
            look.leftOut().stream().map(proposal -> Texts.text("batch.left-out-paper", proposal.kind(), ProposalsView.codes(proposal),
                Texts.text(proposal.to().isNobody() ? "batch.nobody" : "batch.talk"))).toList()));
    }
}
