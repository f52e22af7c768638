package zhenggai.paper;

import java.util.ArrayList;
import java.util.List;

/** The title of an official document: as few lines as it needs, each a little shorter than the one above it (GB/T 9704-2012, 7.3.1). */
final class TitleLines {
    private static final double STEP = 0.5;
    /** How much shorter each line is than the one above it, in characters. */
    private static final double TAPER = 2;

    private TitleLines() {}

    static List<Line> of(Face face, String title, double width, double size) {
        List<Line> plain = new LineBreaks(face, width, size).lines(title);
        if (plain.size() < 2 || title.strip().lines().count() > 1) {
            return plain;
        }
        double share = Pen.width(face, size, title) / plain.size() + TAPER * size * (plain.size() - 1) / 2;
        for (double first = share; first < width; first += STEP * size) {
            List<Line> lines = tapered(face, title, first, size);
            if (lines.size() <= plain.size()) {
                return lines;
            }
        }
        return plain;
    }

    private static List<Line> tapered(Face face, String title, double first, double size) {
        List<Line> lines = new ArrayList<>();
        String rest = title.strip();
        double width = first;
        while (!rest.isEmpty()) {
            Line line = new LineBreaks(face, Math.max(width, 4 * size), size).lines(rest).getFirst();
            lines.add(line);
            rest = rest.substring(line.text().length()).strip();
            width -= TAPER * size;
        }
        return lines;
    }
}
