package zhenggai.ui.deadline;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.IndexedCell;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.skin.VirtualFlow;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.scene.shape.Line;
import javafx.scene.shape.Shape;
import org.jspecify.annotations.Nullable;
import zhenggai.domain.ledger.FindingBranch;
import zhenggai.ui.deadline.look.DueRow;
import zhenggai.ui.deadline.look.Strip.Sign;
import zhenggai.ui.deadline.strip.Ruler;
import zhenggai.ui.deadline.strip.Signs;
import zhenggai.ui.deadline.strip.StripLine;
import zhenggai.ui.deadline.strip.StripPane;
import zhenggai.ui.kit.Icons;
import zhenggai.ui.kit.Theme;
import zhenggai.ui.kit.badge.StatusBadge;
import zhenggai.ui.kit.fold.Fold;
import zhenggai.words.Texts;

/** The year of every measure as a strip beside its text, under the lines of the findings. */
final class StripsView {
    private static final double LEFT_EMS = 36;
    private static final double LEFT_SHARE = 0.5;
    /** More than its share where long badges would leave no room for number and words, which need so many letters. */
    private static final double MOST_SHARE = 0.62;
    private static final double LEAST_EMS = 12;

    private final DeadlineModel model;
    private final DeadlineScreen.Outside outside;
    private final ListView<Entry> list;
    private final Ruler ruler = new Ruler();
    private final Label year = new Label();
    private final Fold fold = new Fold(Icons.HINT, Texts.text("fold.legend"), "due-legend");
    private final Head head = new Head();
    private final Label where = new Label();
    private double badges;
    private @Nullable StripPane held;

    /** A finding with its measures, or one of them. */
    private record Entry(FindingBranch finding, List<DueRow> rows, @Nullable DueRow row) {}

    StripsView(DeadlineModel model, DeadlineScreen.Outside outside) {
        this.model = model;
        this.outside = outside;
        list = DueLines.list(Texts.text("due.strips"), model, outside, Entry::row);
    }

    Node build() {
        list.setId("due-strips");
        list.setMinHeight(Theme.em(13));
        fold.lowProperty().addListener((property, before, now) -> rows(now));
        rows(fold.lowProperty().get());
        list.setCellFactory(view -> new StripCell());
        list.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE && held != null && held.letGo()) {
                event.consume();
            }
        });
        VBox.setVgrow(list, Priority.ALWAYS);
        model.yearProperty().addListener((property, before, now) -> {
            turn();
            list.refresh();
        });
        turn();
        where.setId("due-where");
        where.getStyleClass().add("due-where");
        where.setMaxWidth(Double.MAX_VALUE);
        list.skinProperty().addListener((property, before, now) -> follow((VirtualFlow<?>) list.lookup("VirtualFlow")));
        Node legend = legend();
        fold.hide(legend);
        fold.button().getStyleClass().addAll("flat", "small");
        HBox.setHgrow(where, Priority.ALWAYS);
        HBox above = new HBox(where, fold.button());
        above.setAlignment(Pos.CENTER_LEFT);
        return new VBox(head, above, list, legend);
    }

    /** In a small window, where the words have little width, they have two lines. */
    private void rows(boolean low) {
        list.setFixedCellSize(Theme.em(low ? 3.3 : 2.6));
    }

    /** Says above the lines what the topmost one belongs to: its heading may have gone out of sight. */
    private void follow(VirtualFlow<?> flow) {
        flow.positionProperty().addListener((property, before, now) -> say(flow));
        flow.needsLayoutProperty().addListener((property, before, now) -> {
            if (!now) {
                say(flow);
            }
        });
    }

    private void say(VirtualFlow<?> flow) {
        IndexedCell<?> first = flow.getFirstVisibleCell();
        Entry top = first == null || first.getIndex() < 0 || first.getIndex() >= list.getItems().size() ? null : list.getItems().get(first.getIndex());
        where.setText(top == null ? "" : top.row() == null ? top.rows().getFirst().category()
            : Texts.text("due.where", top.row().category(), top.finding().finding().number(), top.finding().finding().headline().replace('\n', ' ')));
    }

    /** Room for the longest badge these measures and their findings have, with the sign of a warning. */
    private double badgeWidth(List<DueRow> rows) {
        return StripLine.badges(rows.stream().flatMap(row -> Stream.of(StripLine.badge(StatusBadge.face(row.measure(), model.today()), row.warning().level()),
            StatusBadge.face(row.finding().state()).toString())).distinct());
    }

    void show(DeadlineModel.Look look) {
        badges = badgeWidth(look.rows());
        List<Entry> lines = new ArrayList<>();
        List<DueRow> ofFinding = new ArrayList<>();
        for (DueRow row : look.rows()) {
            if (!lines.isEmpty() && !lines.getLast().finding().finding().id().equals(row.finding().finding().id())) {
                ofFinding = new ArrayList<>();
            }
            if (ofFinding.isEmpty()) {
                lines.add(new Entry(row.finding(), ofFinding, null));
            }
            ofFinding.add(row);
            lines.add(new Entry(row.finding(), List.of(), row));
        }
        DueLines.fill(list, lines, model.chosenProperty().get(), Entry::row);
    }

    Node focus() {
        return list;
    }

    private void turn() {
        year.setText(Texts.text("due.year", model.yearProperty().get()));
        ruler.show(model.yearProperty().get(), model.today());
    }

    private static Node legend() {
        FlowPane legend = new FlowPane(Theme.em(1.1), Theme.em(0.2));
        legend.getStyleClass().add("strip-legend");
        for (Sign sign : Sign.values()) {
            Shape shape = Signs.of(sign);
            StackPane box = new StackPane(shape);
            box.setMinWidth(Theme.em(1.4));
            Label label = new Label(Texts.text(sign), box);
            label.setMinWidth(Region.USE_PREF_SIZE);
            legend.getChildren().add(label);
        }
        legend.getChildren().addAll(dashes("strip-extension", "due.extended"), dashes("strip-pending", "due.asked"));
        return legend;
    }

    private static Label dashes(String style, String key) {
        Line line = new Line(0, 0, Theme.em(2), 0);
        line.getStyleClass().add(style);
        Label label = new Label(Texts.text(key), line);
        label.setMinWidth(Region.USE_PREF_SIZE);
        return label;
    }

    private double left(double width) {
        double wanted = Math.max(width * LEFT_SHARE, Math.min(width * MOST_SHARE, badges + Theme.em(LEAST_EMS)));
        return Math.rint(Math.min(Theme.em(LEFT_EMS), wanted));
    }

    /** The year and its buttons over the words, the months over the strips; follows the width the lines have beside the scroll bar. */
    private final class Head extends Pane {
        private final HBox years;
        private double width;

        Head() {
            getStyleClass().add("strip-head");
            setMinHeight(USE_PREF_SIZE);
            Button earlier = Icons.button(Icons.LEFT, Texts.text("due.earlier-year"));
            earlier.setId("due-earlier-year");
            earlier.setOnAction(event -> model.yearProperty().set(model.yearProperty().get() - 1));
            Button later = Icons.button(Icons.RIGHT, Texts.text("due.later-year"));
            later.setId("due-later-year");
            later.setOnAction(event -> model.yearProperty().set(model.yearProperty().get() + 1));
            Button back = new Button(Texts.text("due.this-year"));
            back.getStyleClass().addAll("flat", "small");
            back.setOnAction(event -> model.yearProperty().set(model.today().getYear()));
            year.getStyleClass().add("page-title");
            year.setId("due-year");
            year.setMinWidth(Region.USE_PREF_SIZE);
            years = new HBox(Theme.em(0.3), earlier, year, later, back);
            years.setAlignment(Pos.CENTER_LEFT);
            getChildren().addAll(years, ruler);
        }

        void follow(double lineWidth) {
            if (lineWidth != width) {
                width = lineWidth;
                requestLayout();
            }
        }

        @Override
        protected double computePrefHeight(double ignored) {
            return ruler.prefHeight(-1);
        }

        @Override
        protected void layoutChildren() {
            double lines = width > 0 ? width : getWidth();
            double strip = left(lines);
            years.resizeRelocate(Theme.em(0.8), 0, strip - Theme.em(1.2), getHeight());
            ruler.resizeRelocate(strip, 0, Math.max(0, lines - strip - Theme.em(0.8)), getHeight());
        }
    }

    /** One line of the list. */
    private final class StripCell extends DueLines.Cell<Entry> {
        private static final PseudoClass HEADING = PseudoClass.getPseudoClass("due-heading");
        private final StripLine pane = new StripLine((row, day) -> outside.askExtension(row.id(), day));

        StripCell() {
            super(Entry::row);
            setOnMousePressed(event -> held = pane.strip());
        }

        @Override
        protected void updateItem(Entry line, boolean empty) {
            super.updateItem(line, empty);
            boolean heading = !empty && line != null && line.row() == null;
            pseudoClassStateChanged(HEADING, heading);
            if (empty || line == null) {
                setGraphic(null);
                return;
            }
            if (line.row() == null) {
                pane.show(line.finding(), line.rows(), model.yearProperty().get(), model.today());
            } else {
                pane.show(line.row(), model.yearProperty().get(), model.today(), model.canExtend(line.row()));
            }
            pane.divide(left(getWidth()), badges);
            setGraphic(pane);
            setAccessibleText(heading ? pane.words() : null);
        }

        /** The pane fills the line; a graphic alone would have only the width it asks for. */
        @Override
        protected void layoutChildren() {
            if (getGraphic() != null) {
                pane.divide(left(getWidth()), badges);
                pane.resizeRelocate(0, 0, getWidth(), getHeight());
                head.follow(getWidth());
            }
        }
    }
}
