package zhenggai.ui.people;

import java.util.List;
import java.util.function.Function;
import java.util.function.ToIntFunction;

import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import zhenggai.domain.ledger.Load;
import zhenggai.ui.kit.Theme;
import zhenggai.words.Texts;

/** The columns that count what somebody has to do; a number leads to the measures it counts, nothing is no number. */
final class LoadColumns<T> {
    private final Function<T, Load> load;
    private final Leading<T> leading;

    /** Leads to what a number counts. */
    @FunctionalInterface
    interface Leading<T> {
        void to(T row, PeopleScreen.Part part);
    }

    LoadColumns(Function<T, Load> load, Leading<T> leading) {
        this.load = load;
        this.leading = leading;
    }

    List<TableColumn<T, Integer>> all() {
        return List.of(column("people.column.open", PeopleScreen.Part.OPEN, Load::open), column("people.column.in-20", PeopleScreen.Part.DUE_IN_20, Load::dueIn20),
            column("people.column.in-10", PeopleScreen.Part.DUE_IN_10, Load::dueIn10), column("people.column.overdue", PeopleScreen.Part.OVERDUE, Load::overdue),
            column("people.column.closed", PeopleScreen.Part.CLOSED, Load::closed), column("people.column.extensions", PeopleScreen.Part.EXTENDED, Load::extensions));
    }

    private TableColumn<T, Integer> column(String key, PeopleScreen.Part part, ToIntFunction<Load> number) {
        TableColumn<T, Integer> column = new TableColumn<>(Texts.text(key));
        column.getStyleClass().add("number");
        column.setPrefWidth(Theme.room(4.2, column.getText()));
        column.setMinWidth(Theme.room(2, column.getText()));
        column.setCellValueFactory(cell -> new ReadOnlyObjectWrapper<>(number.applyAsInt(load.apply(cell.getValue()))));
        column.setCellFactory(any -> new Cell(column.getText(), part));
        return column;
    }

    /** A number to click on; keys reach the same by Enter on the row. */
    private final class Cell extends TableCell<T, Integer> {
        private final String heading;
        private final Hyperlink link = new Hyperlink();

        Cell(String heading, PeopleScreen.Part part) {
            this.heading = heading;
            link.setFocusTraversable(false);
            link.getStyleClass().add("count");
            if (part == PeopleScreen.Part.OVERDUE) {
                link.getStyleClass().add("status-overdue");
            }
            link.setOnAction(event -> {
                link.setVisited(false);
                leading.to(getTableRow().getItem(), part);
            });
        }

        @Override
        protected void updateItem(Integer number, boolean empty) {
            super.updateItem(number, empty);
            boolean none = empty || number == null || number == 0 || getTableRow().getItem() == null;
            setGraphic(none ? null : link);
            if (!none) {
                link.setText(number.toString());
                link.setAccessibleText(Texts.text("people.count", load.apply(getTableRow().getItem()).name(), heading, number));
            }
        }
    }
}
