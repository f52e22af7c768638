package zhenggai.paper.table;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import zhenggai.paper.WallChart.Lane;
import zhenggai.paper.WallChart.Mark;
import zhenggai.paper.type.Face;
import zhenggai.paper.type.Pen;

/** The months of a wall chart laid across a column: where a day stands, and how the marks of a lane stand beside and below each other. */
final class WallStrip {
    private static final double SHAPE = 1.35;
    /** How much wider and taller than its size the largest shape is. */
    private static final double WIDE = 1.5;
    private static final double TALL = 1.45;
    private static final double NOTE = 0.64;
    private static final double NOTE_PITCH = 1.3;
    private static final double APART = 2;

    final double left;
    final double right;
    private final List<YearMonth> months;
    private final double size;
    private final Face face;

    /** A mark with its middle and its row, counted from 0. */
    record Placed(Mark mark, double x, int row) {}

    WallStrip(List<YearMonth> months, double left, double right, double size, Face face) {
        this.months = months;
        this.left = left;
        this.right = right;
        this.size = size;
        this.face = face;
    }

    double monthWidth() {
        return (right - left) / months.size();
    }

    double month(int number) {
        return left + number * monthWidth();
    }

    boolean holds(LocalDate day) {
        return !day.isBefore(months.getFirst().atDay(1)) && !day.isAfter(months.getLast().atEndOfMonth());
    }

    /** Where a day begins; what lies outside the months stands at their edge. */
    double begin(LocalDate day) {
        long month = ChronoUnit.MONTHS.between(months.getFirst(), YearMonth.from(day));
        return Math.clamp(left + (month + (day.getDayOfMonth() - 1.0) / day.lengthOfMonth()) * monthWidth(), left, right);
    }

    double end(LocalDate day) {
        return begin(day.plusDays(1));
    }

    double shapeSize() {
        return size * SHAPE;
    }

    /** From the top of a row to the middle of its shapes. */
    double middle() {
        return shapeSize() * TALL / 2;
    }

    double noteSize() {
        return size * NOTE;
    }

    /** A row of marks with the words below each. */
    double rowHeight() {
        return shapeSize() * TALL + noteSize() * NOTE_PITCH;
    }

    double height(Lane lane) {
        return placed(lane).stream().mapToInt(Placed::row).max().orElse(0) * rowHeight() + rowHeight();
    }

    /** No two of them overlap: what finds no room in a row stands in the next. */
    List<Placed> placed(Lane lane) {
        List<Placed> placed = new ArrayList<>();
        List<Double> reached = new ArrayList<>();
        for (Mark mark : lane.marks().stream().filter(one -> holds(one.on())).sorted(Comparator.comparing(Mark::on)).toList()) {
            double half = Math.max(shapeSize() * WIDE, Pen.width(face, noteSize(), mark.words())) / 2 + APART / 2;
            double x = Math.clamp((begin(mark.on()) + end(mark.on())) / 2, left + half, Math.max(left + half, right - half));
            int row = 0;
            while (row < reached.size() && reached.get(row) > x - half) {
                row++;
            }
            if (row == reached.size()) {
                reached.add(x + half);
            } else {
                reached.set(row, x + half);
            }
            placed.add(new Placed(mark, x, row));
        }
        return placed;
    }
}
