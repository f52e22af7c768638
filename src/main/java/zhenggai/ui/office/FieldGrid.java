package zhenggai.ui.office;

import java.util.ArrayList;
import java.util.List;

import javafx.scene.layout.Region;
import zhenggai.ui.kit.Theme;
import zhenggai.ui.kit.line.WidthFirst;

/** Fields in rows that all end at one edge: each has its share of the width, a larger one where there is little, and pairs are not parted. */
final class FieldGrid extends WidthFirst {
    private static final int WHOLE = 12;
    /** Below this width, in letters, a field has a half of it or the whole. */
    private static final double NARROW = 30;

    private final List<Entry> entries;
    private final double across = Theme.em(1);
    private final double down = Theme.em(0.8);

    /**
     * A field in the grid.
     *
     * @param twelfths of the width
     * @param isPaired whether the field after it has to stand in the same row
     */
    record Entry(Region field, int twelfths, boolean isPaired) {}

    /** A field in its row, and where. */
    private record Placed(Region field, double left, double width) {}

    FieldGrid(List<Entry> entries) {
        this.entries = entries;
        getChildren().setAll(entries.stream().map(Entry::field).toList());
    }

    @Override
    protected double computePrefWidth(double height) {
        return Theme.em(56);
    }

    @Override
    protected double heightIn(double width) {
        List<List<Placed>> rows = rows(width);
        return rows.stream().mapToDouble(FieldGrid::high).sum() + down * Math.max(0, rows.size() - 1);
    }

    @Override
    protected void layoutChildren() {
        double top = 0;
        for (List<Placed> row : rows(getWidth())) {
            for (Placed one : row) {
                one.field().resizeRelocate(one.left(), top, one.width(), one.field().prefHeight(one.width()));
            }
            top += high(row) + down;
        }
    }

    private List<List<Placed>> rows(double width) {
        List<List<Placed>> rows = new ArrayList<>();
        int taken = WHOLE;
        for (int i = 0; i < entries.size(); i++) {
            int share = share(entries.get(i), width);
            int together = share + (entries.get(i).isPaired() ? share(entries.get(i + 1), width) : 0);
            if (taken + share > WHOLE || together <= WHOLE && taken + together > WHOLE) {
                rows.add(new ArrayList<>());
                taken = 0;
            }
            double left = edge(taken, width);
            taken += share;
            rows.getLast().add(new Placed(entries.get(i).field(), left, edge(taken, width) - across - left));
        }
        return rows;
    }

    private static int share(Entry entry, double width) {
        return width >= Theme.em(NARROW) ? entry.twelfths() : entry.twelfths() <= WHOLE / 3 ? WHOLE / 2 : WHOLE;
    }

    /** Where the field after so many twelfths begins; that after the last would begin a gap behind the edge. */
    private double edge(int twelfths, double width) {
        return Math.rint((width + across) * twelfths / WHOLE);
    }

    private static double high(List<Placed> row) {
        return row.stream().mapToDouble(one -> Math.ceil(one.field().prefHeight(one.width()))).max().orElse(0);
    }
}
