package zhenggai.ui.supervision;

import java.util.List;
import java.util.function.Consumer;

import javafx.beans.binding.Bindings;
import javafx.collections.FXCollections;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBar.ButtonData;
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
import zhenggai.ui.kit.Asking;
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
        Asking asking = new Asking(owner, Texts.text("batch.title"),
            Bindings.createBooleanBinding(() -> model.underWayProperty().get() || model.lookProperty().get().lines().isEmpty(), model.underWayProperty(), model.lookProperty()));
        asking.pane().setContent(content());
        asking.pane().setPrefSize(Math.min(Theme.em(WIDE), owner.getWidth() * MOST), Math.min(Theme.em(HIGH), owner.getHeight() * MOST));
        verb(asking, "batch.issue", ButtonData.OK_DONE, then).setId("batch-issue");
        verb(asking, "batch.print", ButtonData.APPLY, acts -> {
            then.accept(acts);
            papers.print(acts);
        }).setId("batch-print");
        model.begin();
        return asking.show(table);
    }

    private Button verb(Asking asking, String key, ButtonData place, Consumer<List<Act>> then) {
        return asking.verb(Texts.text(key), place, close -> model.issue(acts -> {
            close.run();
            then.accept(acts);
        }));
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
