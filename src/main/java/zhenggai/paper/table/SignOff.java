package zhenggai.paper.table;

import java.util.ArrayList;
import java.util.List;
import zhenggai.paper.type.Face;
import zhenggai.paper.type.Line;
import zhenggai.paper.type.LineBreaks;
import zhenggai.paper.type.Pen;

/** The places to sign below a table: side by side as far as each has room, the rest below. */
final class SignOff {
    private static final double PITCH = 1.8;

    private final Face face;
    private final double size;
    private final double width;
    private final int beside;
    private final List<List<Line>> places = new ArrayList<>();

    /** @param words as the face can show them */
    SignOff(List<String> words, Face face, double size, double width) {
        this.face = face;
        this.size = size;
        this.width = width;
        double longest = words.stream().mapToDouble(place -> Pen.width(face, size, place)).max().orElse(0) + size;
        this.beside = Math.clamp((int) (width / longest), 1, Math.max(1, words.size()));
        LineBreaks breaks = new LineBreaks(face, width, size);
        words.forEach(place -> places.add(breaks.lines(place)));
    }

    /** How much lower the last line stands than the first. */
    double depth() {
        double depth = 0;
        for (int at = beside; at < places.size(); at += beside) {
            depth += rowHeight(at - beside);
        }
        return places.isEmpty() ? 0 : depth + rowHeight((places.size() - 1) / beside * beside) - size * PITCH;
    }

    void draw(Pen pen, double left, double top) {
        double y = top;
        for (int at = 0; at < places.size(); at++) {
            if (at > 0 && at % beside == 0) {
                y += rowHeight(at - beside);
            }
            double below = y;
            for (Line line : places.get(at)) {
                pen.write(face, size, line.text(), left + width * (at % beside) / beside, below, 0);
                below += size * PITCH;
            }
        }
    }

    private double rowHeight(int first) {
        return places.subList(first, Math.min(places.size(), first + beside)).stream().mapToInt(List::size).max().orElse(1) * size * PITCH;
    }
}
