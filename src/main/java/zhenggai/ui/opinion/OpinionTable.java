package zhenggai.ui.opinion;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import org.jspecify.annotations.Nullable;
import zhenggai.domain.opinion.OpinionChannel;
import zhenggai.domain.opinion.OpinionState;
import zhenggai.domain.opinion.PublicOpinionId;
import zhenggai.ui.kit.HintedCell;
import zhenggai.ui.kit.Theme;
import zhenggai.ui.kit.badge.StatusBadge;
import zhenggai.ui.kit.table.KeptChoice;
import zhenggai.ui.kit.table.WholeColumns;
import zhenggai.words.Texts;

/** The table of opinions from the public: each with where it stands by shape, word and colour. */
final class OpinionTable {
    private final TableView<OpinionRow> view = new TableView<>();
    private final KeptChoice<OpinionRow, PublicOpinionId> choice = new KeptChoice<>(view, OpinionRow::id);

    OpinionTable() {
        view.setId("opinions");
        view.setFixedCellSize(Theme.em(2.6));
        view.setTableMenuButtonVisible(true);
        view.setAccessibleText(Texts.text("window.opinion"));
        TableColumn<OpinionRow, String> number = HintedCell.column("opinions.column.number", 3, row -> String.valueOf(row.opinion().number()));
        number.setComparator(Comparator.comparing(Integer::valueOf));
        TableColumn<OpinionRow, String> channel = HintedCell.column("opinions.column.channel", 5.5, row -> Texts.text(row.opinion().received().channel()));
        channel.setPrefWidth(Theme.room(5.5, Stream.of(OpinionChannel.values()).map(Texts::text)));
        TableColumn<OpinionRow, String> said = HintedCell.column("opinions.column.said", 20, row -> row.opinion().received().said());
        view.getColumns().setAll(List.of(state(), number, HintedCell.column("opinions.column.deadline", 7.5, OpinionRow::deadline), channel, said,
            HintedCell.column("opinions.column.finding", 4.5, OpinionRow::finding), HintedCell.column("opinions.column.who", 6, OpinionRow::who),
            HintedCell.column("opinions.column.on", 7.5, row -> row.on().toString()), HintedCell.column("opinions.column.outcome", 6, OpinionRow::outcome),
            HintedCell.column("opinions.column.sender", 6, OpinionRow::sender), HintedCell.column("opinions.column.came", 3, OpinionRow::came)));
        WholeColumns.in(view, said, 14);
    }

    TableView<OpinionRow> view() {
        return view;
    }

    /** Null while none is. */
    @Nullable OpinionRow chosen() {
        return choice.chosen();
    }

    /** Puts new rows in the place of the old ones; what was chosen stays so where it still is. */
    void show(List<OpinionRow> rows) {
        choice.show(rows);
    }

    /** Chooses the row of that opinion; false where it is not shown. */
    boolean choose(PublicOpinionId id) {
        return choice.choose(id);
    }

    private static TableColumn<OpinionRow, OpinionState> state() {
        TableColumn<OpinionRow, OpinionState> column = new TableColumn<>(Texts.text("opinions.column.state"));
        column.setPrefWidth(Theme.room(9, Stream.of(OpinionState.values()).map(state -> OpinionRow.face(state).toString())));
        column.setCellValueFactory(cell -> new ReadOnlyObjectWrapper<>(cell.getValue().state()));
        column.setCellFactory(table -> new StateCell());
        return column;
    }

    /** The badge of where an opinion stands. */
    private static final class StateCell extends TableCell<OpinionRow, OpinionState> {
        private final StatusBadge badge = new StatusBadge();

        @Override
        protected void updateItem(OpinionState state, boolean empty) {
            super.updateItem(state, empty);
            boolean some = !empty && state != null;
            if (some) {
                badge.show(OpinionRow.face(state));
            }
            setGraphic(some ? badge : null);
        }
    }
}
