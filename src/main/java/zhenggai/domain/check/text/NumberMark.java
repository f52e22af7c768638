package zhenggai.domain.check.text;

import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A number that counts the parts of a text, as it is written.
 *
 * @param from where it begins in its paragraph
 * @param before the sign it follows, empty where it opens the paragraph
 */
record NumberMark(Style style, int value, int from, String words, String before) {
    private static final Pattern HEADING = CheckPhrases.TEXT.pattern("heading-mark");
    private static final Pattern COUNTING = CheckPhrases.TEXT.pattern("counting-mark");
    private static final String DIGITS = CheckPhrases.TEXT.words("han-digits");
    private static final String TEN = CheckPhrases.TEXT.words("han-ten");
    private static final String COMMAS = CheckPhrases.TEXT.words("commas");

    /** How the number of a heading is written. */
    enum Style { HAN, HAN_PAREN, DIGIT, DIGIT_PAREN, COUNTING }

    /** The one that opens a paragraph as a heading. */
    static Optional<NumberMark> heading(String paragraph) {
        Matcher m = HEADING.matcher(Plain.digits(paragraph));
        if (!m.lookingAt()) {
            return Optional.empty();
        }
        Style style = m.group("han") != null ? Style.HAN : m.group("paren") != null ? Style.HAN_PAREN : m.group("digit") != null ? Style.DIGIT : Style.DIGIT_PAREN;
        int value = switch (style) {
            case HAN -> value(m.group("han"));
            case HAN_PAREN -> value(m.group("paren"));
            case DIGIT -> Integer.parseInt(m.group("digit"));
            default -> Integer.parseInt(m.group("bracket"));
        };
        return value <= 0 ? Optional.empty() : Optional.of(new NumberMark(style, value, m.start("mark"), m.group("mark"), ""));
    }

    /** Those that count in running words, in order. */
    static List<NumberMark> counting(String paragraph) {
        return COUNTING.matcher(paragraph).results().filter(match -> value(match.group("number")) > 0)
            .map(match -> new NumberMark(Style.COUNTING, value(match.group("number")), match.start("mark"), match.group("mark"), before(match))).toList();
    }

    private static String before(MatchResult match) {
        return match.group("before") == null ? "" : match.group("before").strip();
    }

    boolean isAfterComma() {
        return !before.isEmpty() && COMMAS.contains(before);
    }

    boolean opensParagraph() {
        return before.isEmpty();
    }

    /** Below a hundred; 0 where it is no such number. */
    private static int value(String written) {
        int ten = written.indexOf(TEN);
        if (ten < 0) {
            return written.length() == 1 ? DIGITS.indexOf(written) + 1 : 0;
        }
        if (ten > 1 || written.length() > ten + 2) {
            return 0;
        }
        int tens = ten == 0 ? 1 : DIGITS.indexOf(written.substring(0, 1)) + 1;
        return tens * 10 + (written.length() == ten + 1 ? 0 : DIGITS.indexOf(written.substring(ten + 1)) + 1);
    }
}
