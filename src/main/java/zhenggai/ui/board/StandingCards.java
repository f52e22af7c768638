package zhenggai.ui.board;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import javafx.geometry.HPos;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import zhenggai.domain.reminding.Board.Busy;
import zhenggai.domain.reminding.Board;
import zhenggai.domain.reminding.Gauge;
import zhenggai.domain.spine.MeasureId;
import zhenggai.domain.spine.MeasureState;
import zhenggai.paper.Chart;
import zhenggai.paper.sheet.report.StandingCharts;
import zhenggai.ui.board.chart.ChartTable;
import zhenggai.ui.board.chart.LineGraph;
import zhenggai.ui.board.chart.SplitBar;
import zhenggai.ui.kit.Theme;
import zhenggai.ui.kit.badge.StatusBadge;
import zhenggai.ui.kit.line.HeadLine;
import zhenggai.words.Texts;

/** How the work stands: closed against due by month, the split of states, who has most on hand. */
final class StandingCards {
    private static final double GRAPH_HIGH = 11;
    /** What the three of them need with the words of a usual case. */
    private static final double USUALLY_HIGH = 41;

    private final BoardScreen.Outside outside;
    private final Label monthsTitle = new Label();
    private final ToggleButton asTable = new ToggleButton(Texts.text("board.as-table"));
    private final StackPane months = new StackPane();
    private final Label statesTitle = new Label();
    private final SplitBar split = new SplitBar();
    private final FlowPane states = new FlowPane(Theme.em(1.2), Theme.em(0.3));
    private final GridPane busiest = new GridPane(Theme.em(0.9), Theme.em(0.25));
    private final VBox cards = new VBox();
    private List<Node> monthViews = List.of();

    StandingCards(BoardScreen.Outside outside) {
        this.outside = outside;
    }

    /** Room for the cards, which are made when there is something to show; as much as they will need, so that nothing moves when they come. */
    Region build() {
        cards.getStyleClass().add("board-cards");
        cards.setPrefHeight(Theme.em(USUALLY_HIGH));
        return cards;
    }

    private void fill() {
        cards.setPrefHeight(Region.USE_COMPUTED_SIZE);
        asTable.setId("board-as-table");
        asTable.getStyleClass().addAll("flat", "small");
        asTable.setOnAction(event -> showMonths());
        months.setMinHeight(Theme.em(GRAPH_HIGH));
        months.setPrefHeight(Theme.em(GRAPH_HIGH));
        VBox.setVgrow(months, Priority.ALWAYS);
        VBox monthCard = card(new HeadLine(monthsTitle, List.of(asTable)), months);
        VBox.setVgrow(monthCard, Priority.ALWAYS);
        split.setId("board-split");
        columns();
        cards.getChildren().setAll(monthCard, card(new HeadLine(statesTitle, List.of()), split, states),
            card(new HeadLine(new Label(Texts.text("board.busiest")), List.of()), busiest));
    }

    void show(Board board) {
        if (cards.getChildren().isEmpty()) {
            fill();
        }
        Chart byMonth = StandingCharts.months(board.months());
        monthsTitle.setText(byMonth.title());
        monthViews = board.months().isEmpty() ? List.of(nothing("board.no-months"), nothing("board.no-months"))
            : List.of(new LineGraph(byMonth), ChartTable.of(byMonth, Texts.text("board.month")));
        asTable.setDisable(board.months().isEmpty());
        showMonths();
        Chart byState = StandingCharts.states(board.states());
        statesTitle.setText(byState.title());
        states(byState);
        busiest(board);
    }

    private void showMonths() {
        months.getChildren().setAll(monthViews.get(asTable.isSelected() ? 1 : 0));
    }

    private static VBox card(Node... parts) {
        VBox card = new VBox(parts);
        card.getStyleClass().addAll("card", "board-card");
        return card;
    }

    /** The bar and below it each part with shape, word, number and share, so that it is read without colour. */
    private void states(Chart chart) {
        int all = chart.series().stream().mapToInt(one -> one.values().getFirst()).sum();
        List<SplitBar.Part> parts = new ArrayList<>();
        List<Node> words = new ArrayList<>();
        for (MeasureState state : MeasureState.values()) {
            int count = chart.series().get(state.ordinal()).values().getFirst();
            StatusBadge.Face face = StatusBadge.face(state);
            parts.add(new SplitBar.Part(count, face.style()));
            if (count > 0) {
                Label label = new Label(Texts.text("board.state", face.toString(), count, Math.round(count * 100.0 / all)));
                label.getStyleClass().add(face.style());
                words.add(label);
            }
        }
        split.show(parts, all);
        split.setAccessibleText(String.join(" ", chart.words()));
        states.getChildren().setAll(words);
    }

    private void columns() {
        ColumnConstraints name = new ColumnConstraints();
        name.setMaxWidth(Theme.em(12));
        ColumnConstraints bar = new ColumnConstraints();
        bar.setHgrow(Priority.ALWAYS);
        ColumnConstraints number = new ColumnConstraints(Theme.em(3.4));
        number.setHalignment(HPos.RIGHT);
        ColumnConstraints late = new ColumnConstraints(Theme.room(0, Texts.text("people.column.overdue")));
        late.setHalignment(HPos.RIGHT);
        busiest.getColumnConstraints().setAll(name, bar, number, late);
    }

    private void busiest(Board board) {
        busiest.getChildren().clear();
        if (board.busiest().isEmpty()) {
            busiest.add(nothing("board.nobody-busy"), 0, 0, 4, 1);
            return;
        }
        busiest.add(head("people.column.name"), 0, 0);
        busiest.add(head("people.column.open"), 2, 0);
        busiest.add(head("people.column.overdue"), 3, 0);
        int most = board.busiest().getFirst().open();
        Set<MeasureId> overdue = new HashSet<>(board.measures().get(Gauge.OVERDUE));
        for (int i = 0; i < board.busiest().size(); i++) {
            Busy busy = board.busiest().get(i);
            Label name = new Label(busy.name());
            name.setWrapText(true);
            name.setMinHeight(Region.USE_PREF_SIZE);
            GridPane.setValignment(name, VPos.CENTER);
            SplitBar bar = new SplitBar();
            bar.show(List.of(new SplitBar.Part(busy.overdue(), "status-overdue"), new SplitBar.Part(busy.open() - busy.overdue(), "status-work")), most);
            busiest.addRow(i + 1, name, bar, count(busy, "people.column.open", busy.measures()),
                count(busy, "people.column.overdue", busy.measures().stream().filter(overdue::contains).toList()));
        }
    }

    private static Label head(String key) {
        Label head = new Label(Texts.text(key));
        head.getStyleClass().add("field-label");
        head.setMinWidth(Region.USE_PREF_SIZE);
        return head;
    }

    /** A number that leads to what it counts; nothing is no number. */
    private Node count(Busy busy, String key, List<MeasureId> measures) {
        if (measures.isEmpty()) {
            return new Label();
        }
        String heading = Texts.text(key);
        Hyperlink link = new Hyperlink(String.valueOf(measures.size()));
        link.getStyleClass().add("count");
        if (key.equals("people.column.overdue")) {
            link.getStyleClass().add("status-overdue");
        }
        link.setAccessibleText(Texts.text("people.count", busy.name(), heading, measures.size()));
        link.setOnAction(event -> outside.list(Texts.text("board.of-person", busy.name(), heading), measures));
        return link;
    }

    private static Label nothing(String key) {
        Label label = new Label(Texts.text(key));
        label.getStyleClass().add("text-muted");
        label.setWrapText(true);
        return label;
    }
}
