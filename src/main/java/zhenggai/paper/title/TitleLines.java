package zhenggai.paper.title;

import java.util.ArrayList;
import java.util.List;

import zhenggai.paper.type.Face;
import zhenggai.paper.type.Line;
import zhenggai.paper.type.LineBreaks;
import zhenggai.paper.type.Pen;

/**
 * The title of an official document: as few lines as it needs, each a little shorter than the one above it, broken where a word ends and best
 * where a new thought begins (GB/T 9704-2012, 7.3.1).
 */
public final class TitleLines {
    /** How much shorter each line is than the one above it, in characters. */
    private static final double TAPER = 2;
    private static final double OFF_TAPER = 0.7;
    /** What it costs when a line is longer than the one above it. */
    private static final double WIDENS = 12;
    /** A line more than it needs is better than a torn word. */
    private static final double ONE_MORE = 25;
    /** A title of more lines than this is broken as running text is. */
    private static final int MOST_LINES = 6;

    private final Face face;
    private final String title;
    private final double width;
    private final double size;
    private final TitleWords words;
    private double least = Double.MAX_VALUE;
    private List<Integer> best = List.of();

    private TitleLines(Face face, String title, double width, double size) {
        this.face = face;
        this.title = title;
        this.width = width;
        this.size = size;
        this.words = new TitleWords(title);
    }

    /** @param title whose own line ends are kept, if it has any */
    public static List<Line> of(Face face, String title, double width, double size) {
        String stripped = title.strip();
        List<Line> plain = new LineBreaks(face, width, size).lines(stripped);
        if (plain.size() < 2 || plain.size() > MOST_LINES || stripped.contains("\n")) {
            return plain;
        }
        TitleLines lines = new TitleLines(face, stripped, width, size);
        lines.part(0, plain.size(), 0, new ArrayList<>(), 0);
        lines.part(0, plain.size() + 1, 0, new ArrayList<>(), ONE_MORE);
        return lines.best.isEmpty() ? plain : lines.parted();
    }

    /**
     * Tries every place for the next line to end.
     *
     * @param above how wide the line above is, 0 for none
     */
    private void part(int from, int left, double above, List<Integer> ends, double cost) {
        if (cost >= least) {
            return;
        }
        if (left == 1) {
            double last = wide(from, title.length());
            if (last <= width && cost + shape(above, last) < least) {
                least = cost + shape(above, last);
                best = List.copyOf(ends);
            }
            return;
        }
        for (int at = from + 1; at < title.length() && wide(from, at) <= width; at++) {
            if (words.cost(at) < TitleWords.NEVER && wide(at, title.length()) <= (left - 1) * width) {
                ends.add(at);
                part(at, left - 1, wide(from, at), ends, cost + words.cost(at) + (above == 0 ? 0 : shape(above, wide(from, at))));
                ends.removeLast();
            }
        }
    }

    private double wide(int from, int to) {
        return Pen.width(face, size, title.substring(from, to).strip());
    }

    private double shape(double above, double below) {
        double shorter = (above - below) / size;
        return (shorter < 0 ? WIDENS : 0) + Math.abs(shorter - TAPER) * OFF_TAPER;
    }

    private List<Line> parted() {
        List<Line> lines = new ArrayList<>();
        int from = 0;
        for (int at = 0; at <= best.size(); at++) {
            int to = at < best.size() ? best.get(at) : title.length();
            lines.addAll(new LineBreaks(face, width, size).lines(title.substring(from, to)));
            from = to;
        }
        return lines;
    }
}
