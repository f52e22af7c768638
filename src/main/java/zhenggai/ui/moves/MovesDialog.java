package zhenggai.ui.moves;

import static zhenggai.ui.kit.HintedCell.column;
import static zhenggai.ui.kit.HintedCell.narrow;

import java.util.List;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBar;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Dialog;
import javafx.scene.control.TableView;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.stage.Window;
import zhenggai.ui.kit.Answers;
import zhenggai.ui.kit.Forms;
import zhenggai.ui.kit.Room;
import zhenggai.ui.kit.Theme;
import zhenggai.ui.moves.MovesModel.Line;
import zhenggai.words.Texts;

/** Shows which open deadlines a change would move, from where to where, and asks whether it is meant. */
public final class MovesDialog {
    private MovesDialog() {}

    public static void show(Window owner, List<Line> lines, Runnable confirmed) {
        Dialog<ButtonType> dialog = new Dialog<>();
        dialog.initOwner(owner);
        dialog.setTitle(Texts.text("app.name"));
        dialog.setHeaderText(Texts.text("moves.title", lines.size()));
        dialog.setResizable(true);
        ButtonType confirm = new ButtonType(Texts.text("moves.confirm"), ButtonBar.ButtonData.OK_DONE);
        dialog.getDialogPane().getButtonTypes().setAll(confirm, Answers.cancel());
        dialog.getDialogPane().setContent(content(lines));
        Room.give(dialog.getDialogPane(), owner, 58, 30);
        Button button = (Button) dialog.getDialogPane().lookupButton(confirm);
        button.setId("moves-confirm");
        dialog.setOnShown(event -> button.requestFocus());
        dialog.resultProperty().addListener((property, before, answer) -> {
            if (answer == confirm) {
                confirmed.run();
            }
        });
        dialog.show();
    }

    private static Node content(List<Line> lines) {
        TableView<Line> table = new TableView<>();
        table.setId("moves");
        table.setAccessibleText(Texts.text("moves.table"));
        table.setFixedCellSize(Theme.em(2.4));
        table.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_ALL_COLUMNS);
        table.getColumns().setAll(List.of(narrow(column("moves.number", 4, Line::number)), column("moves.measure", 17, Line::measure),
            column("moves.words", 11, Line::words), narrow(column("moves.from", 11.5, Line::from)), narrow(column("moves.to", 11.5, Line::to))));
        table.getColumns().forEach(column -> column.setSortable(false));
        table.getItems().setAll(lines);
        VBox.setVgrow(table, Priority.ALWAYS);
        return new VBox(Theme.em(0.8), Forms.muted(Texts.text("moves.explained")), table);
    }
}
