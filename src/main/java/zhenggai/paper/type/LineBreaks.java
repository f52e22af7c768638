package zhenggai.paper.type;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;

/**
 * Breaks text into lines by the rules of Chinese typesetting: no closing mark first, no opening mark last, numbers and words whole. Where the
 * line has room for it, a date or a short bracket is whole as well, and an arrow ends a line rather than begins the next.
 */
public final class LineBreaks {
    /** From this width on a line of running text is filled to both edges, in thousandths of the text's size. */
    private static final int WIDE = 20_000;
    /** The part of a wide line that may be filled by moving its characters apart. */
    private static final int FILLED = 5;
    static final Properties MARKS = load();
    private static final String NO_START = MARKS.getProperty("no-start");
    private static final String NO_END = MARKS.getProperty("no-end");
    private static final String HALF_BLANK = MARKS.getProperty("half-blank");
    private static final String UNITS = MARKS.getProperty("units");
    private static final String DOUBLED = MARKS.getProperty("doubled");
    private static final String WORD_MARKS = ".,-/:@_%+#&=~'";

    private final Face face;
    /** Width of a line in thousandths of the text's size. */
    private final int limit;

    public LineBreaks(Face face, double width, double size) {
        this.face = face;
        this.limit = (int) Math.floor(width / size * 1000);
    }

    /** Every visible character of the text, in order; a paragraph begins a new line. */
    public List<Line> lines(String text) {
        return lines(text, 0);
    }

    /** @param indent by which the first line of each paragraph is shorter, in thousandths of the text's size */
    public List<Line> lines(String text, int indent) {
        return lines(text, indent, face, 0);
    }

    /**
     * @param leading the face of the words that a paragraph begins with
     * @param lead how many characters of the first paragraph are set in it
     */
    public List<Line> lines(String text, int indent, Face leading, int lead) {
        List<Line> lines = new ArrayList<>();
        int start = 0;
        while (start <= text.length()) {
            int end = text.indexOf('\n', start);
            String paragraph = text.substring(start, end < 0 ? text.length() : end).strip();
            if (!paragraph.isEmpty()) {
                fill(measured(signs(paragraph), leading, lines.isEmpty() ? lead : 0), indent, lines);
            }
            start = end < 0 ? text.length() + 1 : end + 1;
        }
        return lines;
    }

    /** Without a stream: a paper of thousands of pages asks for millions of them. */
    private static int[] signs(String text) {
        int[] signs = new int[text.codePointCount(0, text.length())];
        for (int i = 0, at = 0; i < signs.length; i++) {
            signs[i] = text.codePointAt(at);
            at += Character.charCount(signs[i]);
        }
        return signs;
    }

    /** A paragraph with the width of each character, in thousandths of the text's size. */
    private record Measured(int[] signs, int[] widths, int lead) {
        int length() {
            return signs.length;
        }

        int width(int from, int to) {
            int width = 0;
            for (int at = from; at < to; at++) {
                width += widths[at];
            }
            return width;
        }

        int atLineEnd(int at) {
            return HALF_BLANK.indexOf(signs[at]) >= 0 && widths[at] > 900 ? widths[at] / 2 : widths[at];
        }
    }

    private Measured measured(int[] signs, Face leading, int lead) {
        int[] widths = new int[signs.length];
        for (int i = 0; i < widths.length; i++) {
            widths[i] = (i < lead ? leading : face).width(signs[i]);
        }
        return new Measured(signs, widths, lead);
    }

    private void fill(Measured text, int indent, List<Line> lines) {
        int start = 0;
        while (start < text.length()) {
            int end = end(text, start, start == 0 ? limit - indent : limit);
            lines.add(line(text, start, end));
            start = end;
            while (start < text.length() && text.signs()[start] == ' ') {
                start++;
            }
        }
    }

    private int end(Measured text, int start, int room) {
        int end = start;
        int used = 0;
        while (end < text.length() && used + text.atLineEnd(end) <= room) {
            used += text.widths()[end];
            end++;
        }
        if (end == text.length()) {
            return end;
        }
        int any = end;
        while (any > start && !mayPart(text.signs()[any - 1], text.signs()[any])) {
            any--;
        }
        if (any == start) {
            return Math.max(end, start + 1);
        }
        int good = kinder(text, start, any);
        return limit >= WIDE && text.width(good, any) > limit / FILLED ? afterYear(text, start, any) : good;
    }

    /** The last place up to one where a line may end that tears nothing, best with no arrow after it; that one itself where there is none. */
    private int kinder(Measured text, int start, int any) {
        int whole = start;
        for (int at = any; at > start; at--) {
            if (mayPart(text.signs()[at - 1], text.signs()[at]) && !tears(text, at)) {
                if (!Unbroken.isArrow(text.signs()[at])) {
                    return at;
                }
                whole = Math.max(whole, at);
            }
        }
        return whole > start ? whole : any;
    }

    /** Where a date must be torn, rather after its year than after its month. */
    private static int afterYear(Measured text, int start, int any) {
        Unbroken torn = Unbroken.around(text.signs(), any);
        return torn != null && torn.from() > start && mayPart(text.signs()[torn.from() - 1], text.signs()[torn.from()]) ? torn.from() : any;
    }

    /** Whether a line's end there tears what would fit a line of its own, with the marks that hang on to it. */
    private boolean tears(Measured text, int at) {
        Unbroken whole = Unbroken.around(text.signs(), at);
        if (whole == null) {
            return false;
        }
        int from = whole.from();
        int to = whole.to();
        int width = text.width(from, to);
        while (from > 0 && width <= limit && !mayPart(text.signs()[from - 1], text.signs()[from])) {
            from--;
            width += text.widths()[from];
        }
        while (to < text.length() && width <= limit && text.signs()[to] != ' ' && !mayPart(text.signs()[to - 1], text.signs()[to])) {
            width += text.widths()[to];
            to++;
        }
        return width - text.widths()[to - 1] + text.atLineEnd(to - 1) <= limit;
    }

    private static Line line(Measured text, int start, int end) {
        int last = end;
        while (last > start && text.signs()[last - 1] == ' ') {
            last--;
        }
        int width = 0;
        for (int i = start; i < last; i++) {
            width += i == last - 1 && end < text.length() ? text.atLineEnd(i) : text.widths()[i];
        }
        return new Line(new String(text.signs(), start, last - start), last - start, width, end == text.length(), Math.clamp(text.lead() - start, 0, last - start));
    }

    /** Whether a line may end between two characters. */
    public static boolean mayPart(int before, int after) {
        if (after == ' ' || NO_START.indexOf(after) >= 0 || NO_END.indexOf(before) >= 0
            || Character.getType(after) == Character.NON_SPACING_MARK) {
            return false;
        }
        if (before == after && DOUBLED.indexOf(after) >= 0 || Character.isDigit(before) && UNITS.indexOf(after) >= 0) {
            return false;
        }
        return !(isOfWord(before) && isOfWord(after));
    }

    private static boolean isOfWord(int sign) {
        return WORD_MARKS.indexOf(sign) >= 0 || Character.isLetterOrDigit(sign) && !Character.isIdeographic(sign);
    }

    private static Properties load() {
        try (var in = new InputStreamReader(LineBreaks.class.getResourceAsStream("line-breaks.properties"), StandardCharsets.UTF_8)) {
            Properties read = new Properties();
            read.load(in);
            return read;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
