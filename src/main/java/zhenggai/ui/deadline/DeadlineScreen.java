package zhenggai.ui.deadline;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import zhenggai.domain.rules.Warning.Level;
import zhenggai.domain.spine.MeasureId;
import zhenggai.ui.deadline.DeadlineModel.View;
import zhenggai.ui.deadline.look.DeadlineFilter;
import zhenggai.ui.deadline.look.DueRow;
import zhenggai.ui.kit.Arrows;
import zhenggai.ui.kit.EmptyState;
import zhenggai.ui.kit.Icons;
import zhenggai.ui.kit.Remembered;
import zhenggai.ui.kit.Theme;
import zhenggai.ui.kit.badge.WarningBadge;
import zhenggai.ui.kit.line.ToolLine;
import zhenggai.words.Texts;

/** The deadlines on the screen: three views of the same measures, filters above, what can be done with the chosen one. */
public final class DeadlineScreen {
    private static final String VIEW = "deadline-view";

    private final DeadlineModel model;
    private final Outside outside;
    private final StripsView strips;
    private final MonthView month;
    private final WeeksView weeks;
    private final Map<View, Node> built = new EnumMap<>(View.class);
    private final StackPane body = new StackPane();
    private final Label count = new Label();
    private final HBox summary = new HBox(Theme.em(1.2));

    /** What the screen hands to its neighbours: looking at a measure, asking for a later day, the list of all extensions. */
    public interface Outside {
        void open(MeasureId measure);

        void askExtension(MeasureId measure, LocalDate to);

        void printExtensions();
    }

    /** Opens with the view that was looked at last. */
    public DeadlineScreen(DeadlineModel model, Outside outside, Remembered remembered) {
        this.model = model;
        this.outside = outside;
        strips = new StripsView(model, outside);
        month = new MonthView(model, outside);
        weeks = new WeeksView(model, outside);
        String last = remembered.text(VIEW, View.STRIPS.name());
        Stream.of(View.values()).filter(view -> view.name().equals(last)).forEach(model.viewProperty()::set);
        model.viewProperty().addListener((property, before, now) -> remembered.keep(VIEW, now.name()));
    }

    public Parent build() {
        BorderPane root = new BorderPane();
        root.setTop(new VBox(toolbar(), counts()));
        root.setCenter(body);
        root.getStyleClass().add("screen");
        root.addEventFilter(KeyEvent.KEY_PRESSED, this::turn);
        model.lookProperty().addListener((property, before, now) -> show(now));
        model.viewProperty().addListener((property, before, now) -> show(model.lookProperty().get()));
        model.reload();
        return root;
    }

    private Node toolbar() {
        FlowPane filters = new FlowPane(Theme.em(0.5), Theme.em(0.4), views());
        filters.getChildren().addAll(new DeadlineFilters(model).build());
        filters.setRowValignment(VPos.CENTER);
        return new ToolLine(filters, deeds());
    }

    private Node views() {
        ToggleGroup group = new ToggleGroup();
        HBox views = new HBox();
        for (View view : View.values()) {
            ToggleButton button = new ToggleButton(Texts.text(view));
            button.setId("due-view-" + view);
            button.getStyleClass().add(view == View.STRIPS ? "left-pill" : view == View.WEEKS ? "right-pill" : "center-pill");
            button.setToggleGroup(group);
            button.setSelected(view == model.viewProperty().get());
            button.setMinWidth(Region.USE_PREF_SIZE);
            // one of the three is always on
            button.setOnAction(event -> {
                button.setSelected(true);
                model.viewProperty().set(view);
            });
            model.viewProperty().addListener((property, before, now) -> button.setSelected(now == view));
            views.getChildren().add(button);
        }
        Arrows.in(group);
        return views;
    }

    private Node deeds() {
        Button open = new Button(Texts.text("due.open"));
        open.setId("due-open");
        open.setOnAction(event -> outside.open(model.chosenProperty().get().id()));
        Button extend = new Button(Texts.text("due.extend"));
        extend.setId("due-extend");
        extend.setOnAction(event -> outside.askExtension(model.chosenProperty().get().id(), model.proposed(model.chosenProperty().get())));
        Button paper = Icons.labelled(Icons.PAPER, Texts.text("due.extensions"));
        paper.setId("due-extensions");
        paper.setOnAction(event -> outside.printExtensions());
        Runnable allow = () -> {
            DueRow chosen = model.chosenProperty().get();
            open.setDisable(chosen == null);
            extend.setDisable(!model.canExtend(chosen));
        };
        model.chosenProperty().addListener((property, before, now) -> allow.run());
        allow.run();
        HBox deeds = new HBox(Theme.em(0.5), paper, open, extend);
        deeds.setMinWidth(Region.USE_PREF_SIZE);
        return deeds;
    }

    private Node counts() {
        count.getStyleClass().add("text-muted");
        count.setId("due-count");
        count.setMinWidth(Region.USE_PREF_SIZE);
        FlowPane counts = new FlowPane(Theme.em(1.6), Theme.em(0.2), count, summary);
        counts.getStyleClass().add("countbar");
        return counts;
    }

    private void show(DeadlineModel.Look look) {
        int all = look.timetable().rows().size();
        count.setText(!look.isRead() ? "" : look.rows().size() == all ? Texts.text("ledger.count-all", all) : Texts.text("ledger.count", all, look.rows().size()));
        summary.getChildren().setAll(summary(look));
        if (!look.isRead()) {
            return;
        }
        if (all == 0) {
            body.getChildren().setAll(new EmptyState(Icons.CALENDAR, Texts.text("due.empty.title"), Texts.text("due.empty.hint")));
        } else if (look.rows().isEmpty()) {
            body.getChildren().setAll(nothingFound());
        } else {
            view(look);
        }
    }

    private void view(DeadlineModel.Look look) {
        View view = model.viewProperty().get();
        boolean hadFocus = body.isFocusWithin();
        body.getChildren().setAll(built.computeIfAbsent(view, first -> switch (view) {
            case STRIPS -> strips.build();
            case MONTH -> month.build();
            case WEEKS -> weeks.build();
        }));
        switch (view) {
            case STRIPS -> strips.show(look);
            case MONTH -> month.show(look);
            case WEEKS -> weeks.show(look);
        }
        if (hadFocus) {
            (view == View.STRIPS ? strips.focus() : view == View.MONTH ? month.focus() : weeks.focus()).requestFocus();
        }
    }

    private static java.util.List<Label> summary(DeadlineModel.Look look) {
        Map<Level, Integer> counts = new TreeMap<>(java.util.Comparator.reverseOrder());
        look.rows().forEach(row -> counts.merge(row.warning().level(), 1, Integer::sum));
        counts.remove(Level.NONE);
        return counts.entrySet().stream().map(entry -> {
            Label label = new Label(WarningBadge.words(entry.getKey()) + " " + entry.getValue());
            label.getStyleClass().add(WarningBadge.style(entry.getKey()));
            return label;
        }).toList();
    }

    private Node nothingFound() {
        Button clear = new Button(Texts.text("ledger.filter.clear"));
        clear.setOnAction(event -> model.filterProperty().set(DeadlineFilter.ALL));
        return new EmptyState(Icons.SEARCH, Texts.text("ledger.nothing-found"), Texts.text("ledger.nothing-found-hint"), clear);
    }

    /** A year or a month back or on, wherever the focus is. */
    private void turn(KeyEvent event) {
        if (!event.isAltDown() || event.getCode() != KeyCode.LEFT && event.getCode() != KeyCode.RIGHT || model.viewProperty().get() == View.WEEKS) {
            return;
        }
        int by = event.getCode() == KeyCode.LEFT ? -1 : 1;
        if (model.viewProperty().get() == View.STRIPS) {
            model.yearProperty().set(model.yearProperty().get() + by);
        } else {
            model.dayProperty().set(model.dayProperty().get().plusMonths(by));
        }
        event.consume();
    }
}
