package zhenggai.ui.intake.sheet;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntConsumer;
import java.util.stream.Collectors;

import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.css.PseudoClass;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import zhenggai.domain.papers.TableField;
import zhenggai.domain.people.Role;
import zhenggai.domain.table.Cell;
import zhenggai.domain.table.ColumnHeading;
import zhenggai.domain.table.Layout;
import zhenggai.domain.table.LedgerLine.Reception;
import zhenggai.domain.table.LedgerRow;
import zhenggai.domain.table.RowNote;
import zhenggai.domain.table.SheetRow;
import zhenggai.ui.kit.Theme;
import zhenggai.words.Texts;

/** One sheet of the ledger as it is, with a box above each column that says what stands in it; cells with something to tell are marked. */
final class SheetGrid {
    private static final PseudoClass REFUSED = PseudoClass.getPseudoClass("refused");
    private static final PseudoClass UNREAD = PseudoClass.getPseudoClass("unread");
    private static final PseudoClass TOLD = PseudoClass.getPseudoClass("told");
    private static final int ROW_NUMBER = -1;
    private static final double NUMBER = 3.2;
    private static final double COLUMN = 10.5;
    private static final double LONG_TEXT = 17;
    private static final Set<TableField> LONG = EnumSet.of(TableField.FINDING, TableField.PUBLIC_FINDING, TableField.MEASURE, TableField.PROGRESS, TableField.RESULT);

    private final SheetModel model;
    private final TableView<SheetRow> view = new TableView<>();
    private final Map<String, String> notes = new HashMap<>();
    private final Set<Integer> refused = new HashSet<>();
    private Layout shown = new Layout("", 0, 0, List.of());
    private boolean showing;

    /** @param chosen told the number of the row that the user points at */
    SheetGrid(SheetModel model, IntConsumer chosen) {
        this.model = model;
        view.setAccessibleText(Texts.text("intake.sheet"));
        view.getStyleClass().add("sheet-grid");
        view.getSelectionModel().selectedItemProperty().addListener((property, before, now) -> {
            if (!showing && now != null) {
                chosen.accept(now.number());
            }
        });
    }

    TableView<SheetRow> view() {
        return view;
    }

    /** The words for a field: a role is what the office calls it. */
    static String word(TableField field) {
        return Arrays.stream(Role.values()).filter(role -> role.name().equals(field.name())).findFirst().map(Texts::text).orElseGet(() -> Texts.text(field));
    }

    void show(SheetModel.Table table, Layout layout) {
        notes.clear();
        table.reading().notes().stream().filter(note -> note.sheet().equals(layout.sheet()))
            .collect(Collectors.groupingBy(RowNote::place, Collectors.mapping(note -> Texts.sentence(note.code(), note.args()), Collectors.joining("\n"))))
            .forEach(notes::put);
        refused.clear();
        table.lines().stream().filter(line -> line.reception() == Reception.REFUSED && line.row().sheet().equals(layout.sheet()))
            .forEach(line -> refused.add(line.row().source().number()));
        showing = true;
        if (!layout.equals(shown)) {
            shown = layout;
            List<TableColumn<SheetRow, ?>> columns = new ArrayList<>(List.of(numbers()));
            layout.columns().forEach(heading -> columns.add(column(heading)));
            view.getColumns().setAll(columns);
        }
        List<SheetRow> rows = table.book().sheets().stream().filter(sheet -> sheet.name().equals(layout.sheet())).flatMap(sheet -> sheet.rows().stream())
            .filter(row -> row.number() > layout.lastRow()).toList();
        if (!view.getItems().equals(rows)) {
            view.getItems().setAll(rows);
        }
        view.refresh();
        showing = false;
    }

    void choose(LedgerRow row) {
        showing = true;
        for (int i = 0; i < view.getItems().size(); i++) {
            if (view.getItems().get(i).number() == row.source().number() && view.getSelectionModel().getSelectedIndex() != i) {
                view.getSelectionModel().clearAndSelect(i);
                view.scrollTo(Math.max(0, i - 2));
            }
        }
        showing = false;
    }

    private TableColumn<SheetRow, String> numbers() {
        TableColumn<SheetRow, String> column = new TableColumn<>();
        column.setSortable(false);
        column.setReorderable(false);
        column.setPrefWidth(Theme.em(NUMBER));
        column.setCellValueFactory(cell -> new ReadOnlyStringWrapper(String.valueOf(cell.getValue().number())));
        column.setCellFactory(any -> new Words(ROW_NUMBER, true));
        return column;
    }

    private TableColumn<SheetRow, String> column(ColumnHeading heading) {
        TableColumn<SheetRow, String> column = new TableColumn<>();
        column.setSortable(false);
        column.setReorderable(false);
        column.setPrefWidth(Theme.em(heading.field() != null && LONG.contains(heading.field()) ? LONG_TEXT : COLUMN));
        column.setGraphic(head(heading));
        column.setCellValueFactory(cell -> new ReadOnlyStringWrapper(cell.getValue().text(heading.column()).replace('\n', ' ')));
        column.setCellFactory(any -> new Words(heading.column(), heading.field() != null));
        return column;
    }

    private VBox head(ColumnHeading heading) {
        String words = heading.words().replace('\n', ' ');
        Label label = new Label(words);
        label.setTooltip(new Tooltip(words));
        ComboBox<Optional<TableField>> meaning = new ComboBox<>();
        meaning.setId("meaning-" + Cell.letters(heading.column()));
        meaning.setAccessibleText(Texts.text("intake.meaning", words));
        meaning.setMaxWidth(Double.MAX_VALUE);
        meaning.setConverter(new StringConverter<>() {
            @Override
            public String toString(Optional<TableField> field) {
                return field == null || field.isEmpty() ? Texts.text("intake.meaning-none") : word(field.get());
            }

            @Override
            public Optional<TableField> fromString(String typed) {
                return meaning.getValue();
            }
        });
        meaning.getItems().add(Optional.empty());
        Arrays.stream(TableField.values()).forEach(field -> meaning.getItems().add(Optional.of(field)));
        meaning.setValue(Optional.ofNullable(heading.field()));
        meaning.setOnAction(event -> model.call(heading, meaning.getValue().orElse(null)));
        VBox head = new VBox(Theme.em(0.3), label, meaning);
        head.getStyleClass().add("sheet-head");
        return head;
    }

    /** What stands in a cell, or the number of the row. */
    private final class Words extends TableCell<SheetRow, String> {
        private final int column;

        Words(int column, boolean isRead) {
            this.column = column;
            pseudoClassStateChanged(UNREAD, !isRead);
        }

        @Override
        protected void updateItem(String words, boolean empty) {
            super.updateItem(words, empty);
            SheetRow row = empty ? null : getTableRow().getItem();
            setText(row == null ? null : words);
            String told = row == null ? null : notes.get(column == ROW_NUMBER ? String.valueOf(row.number()) : Cell.letters(column) + row.number());
            pseudoClassStateChanged(TOLD, told != null);
            pseudoClassStateChanged(REFUSED, row != null && refused.contains(row.number()));
            String hint = told != null ? told : row == null || column == ROW_NUMBER ? "" : row.text(column);
            setTooltip(hint.isEmpty() ? null : new Tooltip(hint));
        }
    }
}
