package zhenggai.ui.register;

import java.util.List;
import java.util.stream.Stream;

import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import org.jspecify.annotations.Nullable;
import zhenggai.domain.register.RegulationId;
import zhenggai.domain.register.RegulationKind;
import zhenggai.domain.register.RegulationStep;
import zhenggai.domain.rules.Warning.Level;
import zhenggai.ui.kit.HintedCell;
import zhenggai.ui.kit.Theme;
import zhenggai.ui.kit.badge.StatusBadge;
import zhenggai.ui.kit.badge.WarningBadge;
import zhenggai.ui.kit.table.KeptChoice;
import zhenggai.ui.kit.table.WholeColumns;
import zhenggai.words.Texts;

/** The table of regulations: each with its warning and how far it is by shape, word and colour. */
final class RegisterTable {
    private final TableView<RegulationRow> view = new TableView<>();
    private final KeptChoice<RegulationRow, RegulationId> choice = new KeptChoice<>(view, RegulationRow::id);

    RegisterTable() {
        view.setId("regulations");
        view.setFixedCellSize(Theme.em(2.6));
        view.setTableMenuButtonVisible(true);
        view.setAccessibleText(Texts.text("register.table"));
        TableColumn<RegulationRow, String> title = HintedCell.column("register.column.title", 23, row -> row.regulation().title());
        view.getColumns().setAll(List.of(title, warning(),
            HintedCell.fitting(HintedCell.column("register.column.kind", 4.2, row -> Texts.text(row.regulation().kind())), RegulationKind.values()), state(),
            HintedCell.fitting(HintedCell.column("register.column.next", 4.5, RegulationRow::next), RegulationStep.values()), HintedCell.column("register.column.deadline", 8.5, RegulationRow::deadline),
            HintedCell.column("register.column.who", 6, RegulationRow::who), HintedCell.column("register.column.number", 12, row -> row.regulation().documentNumber()),
            HintedCell.column("register.column.measures", 7, row -> String.join(Texts.text("list.comma"), row.codes()))));
        WholeColumns.in(view, title, 12);
    }

    TableView<RegulationRow> view() {
        return view;
    }

    /** Null while none is. */
    @Nullable RegulationRow chosen() {
        return choice.chosen();
    }

    /** Puts new rows in the place of the old ones; what was chosen stays so where it still is. */
    void show(List<RegulationRow> rows) {
        choice.show(rows);
    }

    /** Chooses the row of that regulation; false where it is not shown. */
    boolean choose(RegulationId id) {
        return choice.choose(id);
    }

    private static TableColumn<RegulationRow, Level> warning() {
        TableColumn<RegulationRow, Level> column = new TableColumn<>(Texts.text("register.column.warning"));
        column.setPrefWidth(Math.max(Theme.room(0, column.getText()), Theme.room(0, Stream.of(Level.values()).map(WarningBadge::words))));
        column.setCellValueFactory(cell -> new ReadOnlyObjectWrapper<>(cell.getValue().warning().level()));
        column.setCellFactory(table -> new LevelCell());
        return column;
    }

    private static TableColumn<RegulationRow, RegulationRow> state() {
        TableColumn<RegulationRow, RegulationRow> column = new TableColumn<>(Texts.text("register.column.state"));
        column.setPrefWidth(Theme.room(5, Stream.of(RegulationStep.values()).map(step -> RegulationRow.reached(step).toString())));
        column.setComparator(java.util.Comparator.comparing(row -> row.regulation().stages().stream().filter(stage -> stage.isDone()).count()));
        column.setCellValueFactory(cell -> new ReadOnlyObjectWrapper<>(cell.getValue()));
        column.setCellFactory(table -> new StateCell());
        return column;
    }

    /** Shape, word and colour of a warning; nothing where nothing warns. */
    private static final class LevelCell extends TableCell<RegulationRow, Level> {
        private final WarningBadge badge = new WarningBadge();

        @Override
        protected void updateItem(Level level, boolean empty) {
            super.updateItem(level, empty);
            boolean warns = !empty && level != null && level != Level.NONE;
            if (warns) {
                badge.show(level);
            }
            setGraphic(warns ? badge : null);
        }
    }

    /** The badge of how far a regulation is. */
    private static final class StateCell extends TableCell<RegulationRow, RegulationRow> {
        private final StatusBadge badge = new StatusBadge();

        @Override
        protected void updateItem(RegulationRow row, boolean empty) {
            super.updateItem(row, empty);
            boolean some = !empty && row != null;
            if (some) {
                badge.show(row.face());
            }
            setGraphic(some ? badge : null);
        }
    }
}
