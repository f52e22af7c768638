package zhenggai.ui.lookback;

import java.util.List;

import javafx.collections.FXCollections;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import org.jspecify.annotations.Nullable;
import zhenggai.domain.lookback.LookBackItemId;
import zhenggai.ui.kit.HintedCell;
import zhenggai.ui.kit.Theme;
import zhenggai.ui.kit.table.WholeColumns;
import zhenggai.ui.lookback.LookBackModel.Line;
import zhenggai.words.LookBackWords;
import zhenggai.words.Reopened;
import zhenggai.words.Texts;

/** The table of the items of a look-back, with the points of risk where they were drawn by these; what is chosen, or that none is, stays so when the rows change. */
final class ItemTable {
    private final TableView<Line> view = new TableView<>();
    private final TableColumn<Line, String> points = HintedCell.column("look-back.column.points", 4.5, line -> line.item().points() == 0 ? "" : String.valueOf(line.item().points()));

    ItemTable() {
        view.setId("look-back-items");
        view.setFixedCellSize(Theme.em(2.6));
        view.setAccessibleText(Texts.text("look-back.items"));
        TableColumn<Line, String> measure = HintedCell.column("paper.column.measure", 17, line -> Reopened.marked(line.leaf().measure()));
        view.getColumns().setAll(List.of(HintedCell.column("look-back.column.number", 4.5, Line::code), HintedCell.column("look-back.result", 8.2, ItemTable::result), points,
            HintedCell.column("paper.column.finding", 14, line -> line.finding().finding().headline()), measure));
        WholeColumns.in(view, measure, 10);
    }

    TableView<Line> view() {
        return view;
    }

    void show(List<Line> lines) {
        @Nullable LookBackItemId chosen = view.getSelectionModel().getSelectedItem() == null ? null : view.getSelectionModel().getSelectedItem().item().id();
        boolean another = view.getItems().isEmpty() || lines.stream().noneMatch(line -> line.item().id().equals(view.getItems().getFirst().item().id()));
        points.setVisible(lines.stream().anyMatch(line -> line.item().points() != 0));
        view.setItems(FXCollections.observableArrayList(lines));
        // of another look-back the first; where the panel was closed it stays so
        lines.stream().filter(line -> another || line.item().id().equals(chosen)).findFirst()
            .ifPresent(view.getSelectionModel()::select);
    }

    private static String result(Line line) {
        return line.item().result() == null ? Texts.text("look-back.not-checked") : LookBackWords.standing(line.item().result().standing());
    }
}
