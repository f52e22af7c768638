package zhenggai.domain.check.text;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A rate that rose or fell by so many per cent where percentage points are meant. */
public final class PercentagePoints {
    private static final Pattern CHANGE = CheckPhrases.TEXT.pattern("rate-change");

    private static final String POINTS = CheckPhrases.TEXT.words("percentage-points");

    private PercentagePoints() {}

    public static Stream<Found> in(CheckedText text) {
        return text.each(CHANGE, (paragraph, match) -> Stream.of(
            new Found(new Spot(paragraph.number(), match.start("change"), match.end("change")), List.of(match.group("change"), match.group("digits")),
                paragraph.text().substring(match.start("change"), match.end("digits")) + POINTS)));
    }
}
