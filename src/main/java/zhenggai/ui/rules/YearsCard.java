package zhenggai.ui.rules;

import java.io.File;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;

import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.stage.FileChooser;
import javafx.util.Callback;
import org.jspecify.annotations.Nullable;
import zhenggai.casework.spine.DeadlineBasis;
import zhenggai.domain.time.HolidayYear;
import zhenggai.domain.time.SpecialDay;
import zhenggai.ui.kit.Explained;
import zhenggai.ui.kit.Forms;
import zhenggai.ui.kit.Icons;
import zhenggai.ui.kit.Theme;
import zhenggai.ui.moves.MovesModel;
import zhenggai.ui.rules.RulesModel.Facts;
import zhenggai.words.Texts;

/** The years whose days off are known, with where they come from; the chosen one's days below. */
final class YearsCard {
    private static final int ROWS = 6;
    /** In letters: below this a source does not fit into one line. */
    private static final double NARROW = 42;
    private static final double NARROWEST = 36;

    private final RulesModel model;
    private final Consumer<String> done;
    private final TableView<HolidayYear> table = new TableView<>();
    private final FlowPane days = new FlowPane(Theme.em(0.6), Theme.em(0.6));
    private final Label source = Forms.muted("");
    private final Label refusal = RulesScreen.refusal();
    private Facts facts;

    YearsCard(RulesModel model, Consumer<String> done) {
        this.model = model;
        this.done = done;
        columns();
        table.setId("years");
        table.setAccessibleText(Texts.text("holidays.years"));
        table.widthProperty().addListener((property, before, width) -> rows());
        table.setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.DELETE && isOwn(chosen()) && !model.isReadOnly()) {
                remove();
            }
        });
        table.getSelectionModel().selectedItemProperty().addListener((property, before, now) -> showDays(now));
        days.setId("year-days");
    }

    Node build(Facts now) {
        facts = now;
        @Nullable HolidayYear chosen = chosen();
        List<HolidayYear> years = now.calendar().years().reversed();
        table.getItems().setAll(years);
        rows();
        int wanted = chosen == null ? now.thisYear() : chosen.year();
        table.getSelectionModel().select(years.stream().filter(y -> y.year() == wanted).findFirst().orElse(years.getFirst()));
        refusal.setText("");
        VBox card = RulesScreen.card(Texts.text("holidays.title"), Texts.text("holidays.unknown", now.firstUnknown()), verbs(), refusal, table, source, days);
        refusal.managedProperty().bind(refusal.textProperty().isNotEmpty());
        return card;
    }

    /** Where the columns are narrow, a source has two lines. */
    private void rows() {
        double row = Theme.em(isUnder(NARROW) ? 3.6 : 2.4);
        double height = row * Math.min(ROWS, table.getItems().size()) + Theme.em(3);
        table.setFixedCellSize(row);
        table.setMinHeight(height);
        table.setPrefHeight(height);
        table.setMaxHeight(height);
        // the only column that can be told from what stands below
        table.getColumns().get(1).setVisible(!isUnder(NARROWEST));
    }

    private boolean isUnder(double ems) {
        return table.getWidth() > 0 && table.getWidth() < Theme.em(ems);
    }

    private Node verbs() {
        Button bring = Icons.labelled(Icons.IMPORT, Texts.text("holidays.import"));
        bring.getStyleClass().add("accent");
        bring.setId("year-import");
        bring.setOnAction(event -> choose());
        Button type = Icons.labelled(Icons.ADD, Texts.text("holidays.type"));
        type.setId("year-type");
        type.setOnAction(event -> edit(new YearDraft(String.valueOf(facts.firstUnknown()), "", List.of()), Texts.text("holidays.type-title")));
        Button change = Icons.labelled(Icons.EDIT, Texts.text("holidays.change"));
        change.setId("year-change");
        change.setOnAction(event -> edit(YearDraft.of(chosen()), Texts.text("holidays.change-title", chosen().year())));
        Button remove = Icons.labelled(Icons.REMOVE, Texts.text("holidays.remove"));
        remove.setId("year-remove");
        remove.setOnAction(event -> remove());
        for (Button verb : List.of(bring, type, change, remove)) {
            verb.setMinWidth(Region.USE_PREF_SIZE);
            verb.setDisable(model.isReadOnly());
        }
        if (!model.isReadOnly()) {
            remove.disableProperty().bind(table.getSelectionModel().selectedItemProperty().map(year -> !isOwn(year)).orElse(true));
        }
        return new FlowPane(Theme.em(0.6), Theme.em(0.5), bring, type, change, remove);
    }

    private void choose() {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(Texts.text("holidays.import"));
        chooser.getExtensionFilters().addAll(new FileChooser.ExtensionFilter(Texts.text("holidays.files"), "*.json", "*.xlsx"),
            new FileChooser.ExtensionFilter(Texts.text("intake.any"), "*.*"));
        File file = chooser.showOpenDialog(table.getScene().getWindow());
        if (file != null) {
            bring(file);
        }
    }

    void bring(File file) {
        refusal.setText("");
        model.importFile(file.toPath(), (year, moved) -> {
            select(year.year());
            done.accept(MovesModel.said(Texts.text("holidays.imported", year.year(), off(year), on(year)), moved));
        }, failed -> refusal.setText(Explained.of(failed).sentence()));
    }

    private void edit(YearDraft draft, String title) {
        new YearDialog(model, draft).show(table.getScene().getWindow(), title, (year, moved) -> {
            select(year.year());
            done.accept(MovesModel.said(Texts.text("holidays.saved", year.year()), moved));
        });
    }

    private void remove() {
        refusal.setText("");
        int year = chosen().year();
        model.make(new DeadlineBasis.WithoutYear(year), moved -> done.accept(MovesModel.said(Texts.text("holidays.removed", year), moved)),
            failed -> refusal.setText(Explained.of(failed).sentence()));
    }

    private void select(int year) {
        table.getItems().stream().filter(y -> y.year() == year).findFirst().ifPresent(table.getSelectionModel()::select);
    }

    private void showDays(@Nullable HolidayYear year) {
        source.setText(year == null ? "" : Texts.text("holidays.from-source", year.year(), year.source()));
        days.getChildren().setAll(year == null ? List.of() : YearDraft.stretches(year.days()).stream().map(YearsCard::words).toList());
    }

    private static Node words(YearDraft.Stretch stretch) {
        String when = stretch.days() == 1 ? day(stretch.from()) : Texts.text("working.from-to", day(stretch.from()), day(stretch.last()));
        Label words = new Label(Texts.text(stretch.isOff() ? "holidays.stretch-off" : "holidays.stretch-on", when, stretch.name(), stretch.days()).replaceAll(" {2,}", " "));
        words.getStyleClass().addAll("day-tile", stretch.isOff() ? "day-off" : "day-on");
        words.setMinWidth(Region.USE_PREF_SIZE);
        return words;
    }

    private static String day(java.time.LocalDate day) {
        return day.getMonthValue() + "-" + day.getDayOfMonth();
    }

    private @Nullable HolidayYear chosen() {
        return table.getSelectionModel().getSelectedItem();
    }

    private boolean isOwn(@Nullable HolidayYear year) {
        return year != null && facts != null && facts.isOwn(year);
    }

    private void columns() {
        table.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_SUBSEQUENT_COLUMNS);
        table.getColumns().setAll(List.of(column("holidays.column.year", 5, y -> String.valueOf(y.year())),
            origin(),
            source(), number("holidays.column.off", YearsCard::off), number("holidays.column.on", YearsCard::on),
            number("holidays.column.working", y -> (long) facts.workingDays(y.year()))));
    }

    private TableColumn<HolidayYear, String> origin() {
        String program = Texts.text("holidays.origin-program");
        TableColumn<HolidayYear, String> column = column("holidays.column.origin", 9, y -> isOwn(y) ? Texts.text("holidays.origin-case") : program);
        column.setMinWidth(Theme.room(5, program));
        return column;
    }

    /** Words that go on in a second line where the rows have one. */
    private static TableColumn<HolidayYear, String> source() {
        TableColumn<HolidayYear, String> column = column("holidays.column.source", 22, HolidayYear::source);
        // the number of a notice of the State Council in two lines
        column.setMinWidth(Theme.em(8.5));
        Callback<TableColumn<HolidayYear, String>, TableCell<HolidayYear, String>> usual = column.getCellFactory();
        column.setCellFactory(of -> {
            TableCell<HolidayYear, String> cell = usual.call(of);
            cell.setWrapText(true);
            return cell;
        });
        return column;
    }

    private static long off(HolidayYear year) {
        return year.days().stream().filter(SpecialDay::isOff).count();
    }

    private static long on(HolidayYear year) {
        return year.days().size() - off(year);
    }

    private static TableColumn<HolidayYear, String> number(String key, Function<HolidayYear, Long> number) {
        TableColumn<HolidayYear, String> column = column(key, 5, year -> String.valueOf(number.apply(year)));
        column.getStyleClass().add("number");
        return column;
    }

    private static TableColumn<HolidayYear, String> column(String key, double width, Function<HolidayYear, String> words) {
        TableColumn<HolidayYear, String> column = new TableColumn<>(Texts.text(key));
        column.setPrefWidth(Theme.room(width, column.getText()));
        column.setMinWidth(Theme.room(2, column.getText()));
        column.setSortable(false);
        column.setReorderable(false);
        column.setCellValueFactory(cell -> new ReadOnlyObjectWrapper<>(words.apply(cell.getValue())));
        return column;
    }
}
