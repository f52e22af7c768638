package zhenggai.ui.lookback;

import java.util.List;
import java.util.function.Function;

import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.collections.FXCollections;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import org.jspecify.annotations.Nullable;
import zhenggai.domain.lookback.LookBackItemId;
import zhenggai.ui.kit.Theme;
import zhenggai.ui.lookback.LookBackModel.Line;
import zhenggai.words.LookBackWords;
import zhenggai.words.Reopened;
import zhenggai.words.Texts;

/** The table of the items of a look-back; what is chosen stays chosen when the rows change. */
final class ItemTable {
    private final TableView<Line> view = new TableView<>();

    ItemTable() {
        view.setId("look-back-items");
        view.setFixedCellSize(Theme.em(2.6));
        view.setAccessibleText(Texts.text("look-back.items"));
        view.getColumns().add(column("look-back.column.number", 4.5, Line::code));
        view.getColumns().add(column("paper.column.finding", 14, line -> line.finding().finding().headline()));
        view.getColumns().add(column("paper.column.measure", 17, line -> Reopened.marked(line.leaf().measure())));
        view.getColumns().add(column("look-back.column.points", 4.5, line -> line.item().points() == 0 ? "" : String.valueOf(line.item().points())));
        view.getColumns().add(column("look-back.result", 7, ItemTable::result));
    }

    TableView<Line> view() {
        return view;
    }

    void show(List<Line> lines) {
        @Nullable LookBackItemId chosen = view.getSelectionModel().getSelectedItem() == null ? null : view.getSelectionModel().getSelectedItem().item().id();
        view.setItems(FXCollections.observableArrayList(lines));
        lines.stream().filter(line -> line.item().id().equals(chosen)).findFirst().or(() -> lines.stream().findFirst())
            .ifPresent(view.getSelectionModel()::select);
    }

    private static String result(Line line) {
        return line.item().result() == null ? Texts.text("look-back.not-checked") : LookBackWords.standing(line.item().result().standing());
    }

    private static TableColumn<Line, String> column(String key, double width, Function<Line, String> words) {
        TableColumn<Line, String> column = new TableColumn<>(Texts.text(key));
        column.setId(key);
        column.setPrefWidth(Theme.room(width, column.getText()));
        column.setCellValueFactory(cell -> new ReadOnlyStringWrapper(words.apply(cell.getValue()).replace('\n', ' ')));
        return column;
    }
}
