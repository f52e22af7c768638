package zhenggai.domain.check.text;

import java.math.BigDecimal;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * A number of something as a text names it, with its place in the paragraph.
 *
 * @param value in units, money in yuan
 * @param isExact whether no word makes it a rough one
 * @param words the number with its unit, as written
 */
record Counted(int from, int until, BigDecimal value, String unit, boolean isExact, String words) {
    private static final Pattern NUMBER = CheckPhrases.TEXT.pattern("number");
    private static final String HUNDRED_MILLION = CheckPhrases.TEXT.words("hundred-million");

    /** All of a stretch, whose places are counted from {@code offset}. */
    static List<Counted> in(String text, int offset) {
        return NUMBER.matcher(text).results().map(match -> of(match, offset)).toList();
    }

    private static Counted of(MatchResult match, int offset) {
        BigDecimal number = new BigDecimal(match.group("digits").replace(",", ""));
        String scale = match.group("scale");
        int places = scale == null ? 0 : scale.equals(HUNDRED_MILLION) ? 8 : 4;
        boolean isExact = match.group("before") == null && match.group("behind") == null && match.group("later") == null;
        return new Counted(offset + match.start(), offset + match.end(), number.movePointRight(places), match.group("unit"), isExact,
            match.group().substring(match.start("digits") - match.start()));
    }

    boolean isAlike(Counted other) {
        return unit.equals(other.unit);
    }

    boolean isEqual(BigDecimal other) {
        return value.compareTo(other) == 0;
    }

    static BigDecimal sum(List<Counted> parts) {
        return parts.stream().map(Counted::value).reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
