package zhenggai.ui.deadline;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.List;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.SplitPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import zhenggai.ui.deadline.look.DueRow;
import zhenggai.ui.deadline.look.MonthGrid;
import zhenggai.ui.deadline.month.MonthPane;
import zhenggai.ui.kit.Icons;
import zhenggai.ui.kit.Reveal;
import zhenggai.ui.kit.Theme;
import zhenggai.words.Texts;

/** The calendar of a month with what is owed each day, and the measures of the chosen day beside it. */
final class MonthView {
    private final DeadlineModel model;
    private final Label title = new Label();
    private final Label unknown = new Label();
    private final Label heading = new Label();
    private final Label owed = new Label();
    private final MonthPane month;
    private final ScrollPane scroll = new ScrollPane();
    private final ListView<DueRow> list;
    private MonthGrid grid;

    MonthView(DeadlineModel model, DeadlineScreen.Outside outside) {
        this.model = model;
        month = new MonthPane(model.today(), this::choose);
        list = DueLines.list(Texts.text("due.day-list"), model, outside, row -> row);
        grid = MonthGrid.of(YearMonth.from(model.dayProperty().get()), List.of(), model.lookProperty().get().timetable().calendar());
    }

    Node build() {
        list.setId("due-day");
        list.setFixedCellSize(DueLines.Words.narrow().height());
        list.setCellFactory(view -> new DayLine());
        Label nothing = new Label(Texts.text("due.day-empty"));
        nothing.getStyleClass().add("text-muted");
        list.setPlaceholder(nothing);
        VBox.setVgrow(list, Priority.ALWAYS);
        heading.getStyleClass().add("panel-title");
        owed.getStyleClass().add("text-muted");
        heading.setWrapText(true);
        heading.setMinHeight(Region.USE_PREF_SIZE);
        VBox day = new VBox(new VBox(heading, owed), list);
        day.getChildren().getFirst().getStyleClass().add("panel-head");
        day.getStyleClass().add("detail");
        day.setMinWidth(Theme.em(16));
        scroll.setContent(month);
        scroll.setFitToWidth(true);
        scroll.setFitToHeight(true);
        scroll.setFocusTraversable(false);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        month.setId("due-month");
        month.addEventHandler(KeyEvent.KEY_PRESSED, this::key);
        list.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                month.requestFocus();
            }
        });
        model.dayProperty().addListener((property, before, now) -> show(model.lookProperty().get()));
        SplitPane split = new SplitPane(new VBox(head(), scroll), day);
        split.setDividerPositions(0.68);
        return split;
    }

    void show(DeadlineModel.Look look) {
        LocalDate day = model.dayProperty().get();
        grid = MonthGrid.of(YearMonth.from(day), look.rows(), look.timetable().calendar());
        title.setText(said("due.month-of-year", day));
        unknown.setText(grid.isKnown() ? "" : Texts.text("due.unknown-year", day.getYear()));
        unknown.setVisible(!grid.isKnown());
        unknown.setManaged(!grid.isKnown());
        Reveal.show(scroll, month.show(grid, day));
        List<DueRow> rows = grid.cell(day).rows();
        heading.setText(said("due.weekday", day));
        owed.setText(Texts.text("due.owed", rows.size()));
        DueLines.fill(list, rows, model.chosenProperty().get(), row -> row);
    }

    Node focus() {
        return month;
    }

    private Node head() {
        Button earlier = Icons.button(Icons.LEFT, Texts.text("due.earlier-month"));
        earlier.setId("due-earlier-month");
        earlier.setOnAction(event -> choose(model.dayProperty().get().minusMonths(1)));
        Button later = Icons.button(Icons.RIGHT, Texts.text("due.later-month"));
        later.setId("due-later-month");
        later.setOnAction(event -> choose(model.dayProperty().get().plusMonths(1)));
        Button back = new Button(Texts.text("due.today"));
        back.getStyleClass().addAll("flat", "small");
        back.setOnAction(event -> choose(model.today()));
        title.getStyleClass().add("page-title");
        title.setId("due-month-title");
        unknown.getStyleClass().add("due-unknown");
        unknown.setWrapText(true);
        unknown.setMinHeight(Region.USE_PREF_SIZE);
        FlowPane head = new FlowPane(Theme.em(0.3), Theme.em(0.3), earlier, title, later, back, unknown);
        head.getStyleClass().add("month-head");
        head.setAlignment(Pos.CENTER_LEFT);
        return head;
    }

    private void choose(LocalDate day) {
        model.dayProperty().set(day);
    }

    private void key(KeyEvent event) {
        LocalDate day = model.dayProperty().get();
        switch (event.getCode()) {
            case LEFT -> choose(day.minusDays(1));
            case RIGHT -> choose(day.plusDays(1));
            case UP -> choose(day.minusWeeks(1));
            case DOWN -> choose(day.plusWeeks(1));
            case PAGE_UP -> choose(day.minusMonths(1));
            case PAGE_DOWN -> choose(day.plusMonths(1));
            case HOME -> choose(model.today());
            case ENTER, SPACE -> toList();
            default -> {
                return;
            }
        }
        event.consume();
    }

    private void toList() {
        if (!list.getItems().isEmpty()) {
            list.requestFocus();
            list.getSelectionModel().selectFirst();
        }
    }

    static String said(String pattern, LocalDate day) {
        return DateTimeFormatter.ofPattern(Texts.text(pattern), Texts.language()).format(day);
    }

    /** One measure of the chosen day. */
    private final class DayLine extends DueLines.Cell<DueRow> {
        private final DueLines.Words lines = DueLines.Words.narrow();

        DayLine() {
            super(row -> row);
        }

        @Override
        protected void updateItem(DueRow row, boolean empty) {
            super.updateItem(row, empty);
            setGraphic(empty || row == null ? null : lines);
            if (!empty && row != null) {
                lines.show(row);
            }
        }

        @Override
        protected void layoutChildren() {
            if (getGraphic() != null) {
                lines.resizeRelocate(Theme.em(1.2), 0, Math.max(0, getWidth() - Theme.em(2.4)), getHeight());
            }
        }
    }
}
