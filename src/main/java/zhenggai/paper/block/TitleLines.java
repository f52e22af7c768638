package zhenggai.paper.block;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import zhenggai.paper.type.Face;
import zhenggai.paper.type.Line;
import zhenggai.paper.type.LineBreaks;
import zhenggai.paper.type.Pen;

/**
 * The title of an official document: as few lines as it needs, each a little shorter than the one above it, broken where a new thought
 * begins if that can be told (GB/T 9704-2012, 7.3.1).
 */
final class TitleLines {
    private static final double STEP = 0.5;
    /** How much shorter each line is than the one above it, in characters. */
    private static final double TAPER = 2;
    /** How far from that a line may be where a word is worth it, in characters. */
    private static final double TOLERANCE = 7;
    private static final Pattern THOUGHTS = thoughts();

    private TitleLines() {}

    static List<Line> of(Face face, String title, double width, double size) {
        List<Line> plain = new LineBreaks(face, width, size).lines(title);
        if (plain.size() < 2 || title.strip().lines().count() > 1) {
            return plain;
        }
        if (plain.size() == 2) {
            List<Line> worded = worded(face, title.strip(), width, size);
            if (!worded.isEmpty()) {
                return worded;
            }
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

    /** Two lines with a whole thought each, as near to tapering as can be; none where the words give no such place. */
    private static List<Line> worded(Face face, String title, double width, double size) {
        List<Line> best = List.of();
        double nearest = TOLERANCE * size;
        for (MatchResult at : THOUGHTS.matcher(title).results().filter(found -> found.start() > 0).toList()) {
            String upper = title.substring(0, at.start());
            String lower = title.substring(at.start());
            double off = Math.abs(Pen.width(face, size, upper) - Pen.width(face, size, lower) - TAPER * size);
            if (off < nearest && Pen.width(face, size, upper) <= width && Pen.width(face, size, lower) <= width) {
                nearest = off;
                best = List.of(new LineBreaks(face, width, size).lines(upper).getFirst(), new LineBreaks(face, width, size).lines(lower).getFirst());
            }
        }
        return best;
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

    private static Pattern thoughts() {
        try (var in = new InputStreamReader(LineBreaks.class.getResourceAsStream("line-breaks.properties"), StandardCharsets.UTF_8)) {
            Properties read = new Properties();
            read.load(in);
            return Pattern.compile(read.getProperty("thoughts"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
