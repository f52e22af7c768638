package zhenggai.ui.deadline.strip;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;

import javafx.css.PseudoClass;
import javafx.scene.Cursor;
import javafx.scene.control.Label;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Pane;
import javafx.scene.shape.Circle;
import javafx.scene.shape.Line;
import javafx.scene.shape.LineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;
import javafx.scene.shape.Rectangle;
import javafx.scene.shape.Shape;
import org.jspecify.annotations.Nullable;
import zhenggai.ui.deadline.look.DueRow;
import zhenggai.ui.deadline.look.Strip.Bar;
import zhenggai.ui.deadline.look.Strip.Mark;
import zhenggai.ui.deadline.look.Strip.Sign;
import zhenggai.ui.deadline.look.Strip;
import zhenggai.ui.deadline.look.YearScale;
import zhenggai.ui.kit.Theme;
import zhenggai.ui.kit.badge.WarningBadge;
import zhenggai.words.Texts;

/**
 * One line of the year: a few nodes that are made once and moved as measures scroll by. The mark of a running deadline can be dragged;
 * a later day it is dropped on is told, nothing else happens.
 */
public final class StripPane extends Pane {
    private static final PseudoClass WAITING = PseudoClass.getPseudoClass("waiting");
    private static final int MONTHS = 12;
    /** The signs that stand on the line, and how far from the middle of one, in letters, another can be told from it. */
    private static final Set<Sign> COVERING = Set.of(Sign.ORIGINAL, Sign.CURRENT, Sign.REVIEW);
    private static final double BEHIND = 0.75;

    private final Path grid = path("strip-grid");
    private final Line today = new Line();
    private final Rectangle span = bar("strip-span");
    private final Rectangle track = bar("strip-track");
    private final Rectangle late = bar("strip-late");
    private final Path extensions = path("strip-extension");
    private final Path ticks = path("strip-tick");
    private final Path pending = path("strip-pending");
    private final Map<Sign, Shape> signs = new EnumMap<>(Sign.class);
    private final Label elsewhere = new Label();
    private final Circle grip = new Circle();
    private final Shape ghost = Signs.of(Sign.CURRENT);
    private final Label flag = new Label();
    private final BiConsumer<DueRow, LocalDate> dropped;
    private List<DueRow> rows = List.of();
    private @Nullable DueRow row;
    private int year;
    private LocalDate now = LocalDate.EPOCH;
    private @Nullable LocalDate dragged;
    private boolean abandoned;
    private double drawnWidth;

    /** @param dropped is told the measure and the later day its deadline was dragged to */
    public StripPane(BiConsumer<DueRow, LocalDate> dropped) {
        this.dropped = dropped;
        getStyleClass().add("strip");
        today.getStyleClass().add("strip-today");
        elsewhere.getStyleClass().add("strip-elsewhere");
        getChildren().addAll(grid, today, span, track, late, extensions, ticks, pending);
        for (Sign sign : Sign.values()) {
            signs.put(sign, Signs.of(sign));
        }
        getChildren().addAll(signs.values());
        grip.setRadius(Theme.em(0.8));
        grip.getStyleClass().add("strip-grip");
        grip.setCursor(Cursor.H_RESIZE);
        ghost.setOpacity(0.6);
        flag.getStyleClass().add("strip-flag");
        flag.setMouseTransparent(true);
        getChildren().addAll(elsewhere, ghost, flag, grip);
        getChildren().forEach(child -> child.setManaged(false));
        grip.addEventHandler(MouseEvent.MOUSE_PRESSED, event -> abandoned = false);
        grip.addEventHandler(MouseEvent.MOUSE_DRAGGED, this::drag);
        grip.addEventHandler(MouseEvent.MOUSE_RELEASED, event -> drop());
        letGo();
    }

    /** @param canDrag whether a later day may be asked for by dragging */
    public void show(DueRow newRow, int newYear, LocalDate newToday, boolean canDrag) {
        if (newRow != row) {
            letGo();
        }
        row = newRow;
        rows = List.of();
        draw(newYear, newToday);
        grip.setDisable(!canDrag);
        Shape current = signs.get(Sign.CURRENT);
        if (!current.getStyleClass().contains(WarningBadge.style(newRow.warning().level()))) {
            current.getStyleClass().setAll("strip-sign", "strip-current", WarningBadge.style(newRow.warning().level()));
        }
    }

    /** The measures of a finding as one stretch. */
    public void show(List<DueRow> newRows, int newYear, LocalDate newToday) {
        letGo();
        row = null;
        rows = newRows;
        draw(newYear, newToday);
    }

    /** Leaves off dragging until the mark is pressed again; false where nothing was dragged. */
    public boolean letGo() {
        boolean was = dragged != null;
        abandoned = true;
        dragged = null;
        ghost.setVisible(false);
        flag.setVisible(false);
        return was;
    }

    private void draw(int newYear, LocalDate newToday) {
        if (newYear != year) {
            drawnWidth = 0;
            letGo();
        }
        year = newYear;
        now = newToday;
        requestLayout();
    }

    @Override
    protected void layoutChildren() {
        YearScale scale = new YearScale(year, getWidth());
        if (getWidth() != drawnWidth) {
            drawnWidth = getWidth();
            rule(scale);
        }
        signs.values().forEach(sign -> sign.setVisible(false));
        grip.setVisible(false);
        place(span, row == null ? Strip.span(rows, scale) : null, 0.5);
        if (row == null) {
            List.of(track, late, extensions, ticks, pending, elsewhere).forEach(node -> node.setVisible(false));
            return;
        }
        Strip strip = Strip.of(row, scale, now);
        place(track, strip.track(), 0.26);
        track.pseudoClassStateChanged(WAITING, row.measure().schedule().startedOn() == null);
        place(late, strip.late(), 0.26);
        dash(extensions, strip.extensions());
        dash(pending, strip.pending() == null ? List.of() : List.of(strip.pending()));
        tick(strip.extensions());
        strip.marks().forEach(mark -> put(signs.get(mark.sign()), mark.sign() == Sign.START ? clear(mark.x(), strip.marks()) : mark.x()));
        strip.marks().stream().filter(mark -> mark.sign() == Sign.CURRENT && !grip.isDisable()).forEach(mark -> put(grip, mark.x()));
        say(strip);
    }

    /** The months and today, which are the same for every line of one width. */
    private void rule(YearScale scale) {
        grid.getElements().clear();
        for (int month = 1; month <= MONTHS + 1; month++) {
            double x = Math.min(Math.rint(scale.edge(month)), Math.floor(scale.width()) - 1) + 0.5;
            grid.getElements().addAll(new MoveTo(x, 0), new LineTo(x, getHeight()));
        }
        today.setVisible(scale.holds(now));
        double x = Math.rint(scale.at(now));
        today.setStartX(x);
        today.setEndX(x);
        today.setEndY(getHeight());
    }

    private void place(Rectangle bar, @Nullable Bar at, double ems) {
        bar.setVisible(at != null);
        if (at != null) {
            double high = Math.max(2, Theme.em(ems));
            bar.setX(at.from());
            bar.setWidth(Math.max(1, at.until() - at.from()));
            bar.setHeight(high);
            bar.setY(Math.rint((getHeight() - high) / 2));
        }
    }

    private void dash(Path path, List<Bar> bars) {
        path.setVisible(!bars.isEmpty());
        List<javafx.scene.shape.PathElement> lines = new ArrayList<>();
        for (Bar bar : bars) {
            lines.add(new MoveTo(bar.from(), getHeight() / 2));
            lines.add(new LineTo(bar.until(), getHeight() / 2));
        }
        path.getElements().setAll(lines);
    }

    /** Where each extension ends, so that they can be counted. */
    private void tick(List<Bar> bars) {
        ticks.setVisible(!bars.isEmpty());
        double half = Theme.em(0.45);
        List<javafx.scene.shape.PathElement> lines = new ArrayList<>();
        for (Bar bar : bars) {
            lines.add(new MoveTo(bar.until(), getHeight() / 2 - half));
            lines.add(new LineTo(bar.until(), getHeight() / 2 + half));
        }
        ticks.getElements().setAll(lines);
    }

    /** Where the beginning is seen: its line steps back from behind a mark that would leave only its ends. */
    private static double clear(double x, List<Mark> marks) {
        double room = Theme.em(BEHIND);
        return marks.stream().filter(mark -> COVERING.contains(mark.sign()) && Math.abs(mark.x() - x) < room).mapToDouble(Mark::x).min()
            .stream().map(first -> first - room).findFirst().orElse(x);
    }

    private void put(Shape shape, double x) {
        shape.setVisible(true);
        shape.setTranslateX(x);
        shape.setTranslateY(getHeight() / 2);
    }

    /** The day owed, at the edge behind which it lies. */
    private void say(Strip strip) {
        LocalDate day = strip.later() != null ? strip.later() : strip.earlier();
        elsewhere.setVisible(day != null);
        if (day != null) {
            elsewhere.setText(Texts.text(strip.later() != null ? "due.later" : "due.earlier", day));
            double wide = Math.min(getWidth(), elsewhere.prefWidth(-1));
            // above the line, which goes on to the edge
            elsewhere.resizeRelocate(strip.later() != null ? getWidth() - wide : 0, 0, wide, getHeight() / 2 - Theme.em(0.25));
        }
    }

    private void drag(MouseEvent event) {
        LocalDate from = row == null ? null : row.measure().deadline().day();
        if (from == null || abandoned || !event.isPrimaryButtonDown()) {
            return;
        }
        LocalDate day = new YearScale(year, getWidth()).day(sceneToLocal(event.getSceneX(), event.getSceneY()).getX());
        dragged = day.isAfter(from) ? day : from;
        // a day of the year after is dragged to as well; its mark stays at the edge
        double x = Math.min(getWidth(), new YearScale(year, getWidth()).at(dragged));
        put(ghost, x);
        long more = ChronoUnit.DAYS.between(from, dragged);
        flag.setText(more == 0 ? Texts.text("due.drag-later") : Texts.text("due.dragged", dragged, more));
        flag.setVisible(true);
        flag.applyCss();
        double wide = flag.prefWidth(-1);
        double gap = Theme.em(0.9);
        flag.resizeRelocate(x + gap + wide > getWidth() ? x - gap - wide : x + gap, 0, wide, getHeight());
        event.consume();
    }

    private void drop() {
        LocalDate day = dragged;
        letGo();
        if (day != null && row != null && day.isAfter(row.measure().deadline().day())) {
            dropped.accept(row, day);
        }
    }

    private static Rectangle bar(String style) {
        Rectangle bar = new Rectangle();
        bar.getStyleClass().add(style);
        return bar;
    }

    private static Path path(String style) {
        Path path = new Path();
        path.getStyleClass().add(style);
        return path;
    }
}
