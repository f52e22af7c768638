package zhenggai.reading.grammar;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Measures that are numbered inside the paragraph a lead-in opens: the first right behind it, the others after a stop, counting on. */
final class InlineNumbers {
    private static final Pattern PATTERN = Phrases.MARKS.pattern("inline-number");
    private static final String AFTER = Phrases.MARKS.words("inline-number-after");

    private InlineNumbers() {}

    static List<Cut> in(String line, int from) {
        Matcher m = PATTERN.matcher(line).region(from, line.length());
        List<Cut> cuts = new ArrayList<>();
        if (!m.lookingAt()) {
            return cuts;
        }
        MarkStyle style = style(m);
        do {
            boolean placed = cuts.isEmpty() || AFTER.indexOf(lastSign(line, m.start())) >= 0;
            if (placed && style(m) == style && value(m) == cuts.size() + 1) {
                cuts.add(Cut.measure(m.start(), m.end(), value(m), style));
            }
        } while (m.find());
        return cuts;
    }

    private static char lastSign(String line, int before) {
        int at = before - 1;
        while (at > 0 && Character.isWhitespace(line.charAt(at))) {
            at--;
        }
        return line.charAt(at);
    }

    private static MarkStyle style(Matcher m) {
        return m.group("bracketed") != null ? MarkStyle.DIGIT_PAREN : m.group("circled") != null ? MarkStyle.CIRCLED : MarkStyle.DIGIT;
    }

    private static int value(Matcher m) {
        return Numerals.value(switch (style(m)) {
            case DIGIT_PAREN -> m.group("bracketed");
            case CIRCLED -> m.group("circled");
            default -> m.group("plain");
        });
    }
}
