package zhenggai.domain.check.text;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A year or a month that has lost its sign. */
public final class LostSigns {
    private static final Pattern YEAR = CheckPhrases.TEXT.pattern("lost-year");
    private static final Pattern MONTH = CheckPhrases.TEXT.pattern("lost-month");
    private static final String YEAR_SIGN = CheckPhrases.TEXT.words("year-sign");
    private static final String MONTH_SIGN = CheckPhrases.TEXT.words("month-sign");

    private LostSigns() {}

    public static Stream<Found> in(CheckedText text) {
        return Stream.concat(lost(text, YEAR, YEAR_SIGN), lost(text, MONTH, MONTH_SIGN));
    }

    private static Stream<Found> lost(CheckedText text, Pattern pattern, String sign) {
        return text.each(pattern, (paragraph, match) -> {
            String words = paragraph.text();
            String instead = words.substring(match.start(), match.end("number")) + sign + words.substring(match.end("number"), match.end());
            return Stream.of(new Found(new Spot(paragraph.number(), match.start(), match.end()), List.of(match.group(), match.group("number"), sign), instead));
        });
    }
}
