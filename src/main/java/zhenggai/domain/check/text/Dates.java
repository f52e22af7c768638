package zhenggai.domain.check.text;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

/** Days that do not exist, and days after the one on which a text that tells of the past is dated. */
public final class Dates {
    private static final Pattern DAY = CheckPhrases.TEXT.pattern("full-day");
    private static final Predicate<String> AHEAD = CheckPhrases.TEXT.pattern("looks-ahead").asPredicate();
    private static final Pattern NEXT_STEPS = CheckPhrases.TEXT.pattern("next-steps");
    private static final Pattern CLAUSE_END = CheckPhrases.TEXT.pattern("clause-end");
    private static final int A_LEAP_YEAR = 2024;

    private Dates() {}

    public static Stream<Found> withoutDay(CheckedText text) {
        return text.each(DAY, (paragraph, match) -> day(match) != null ? Stream.empty()
            : Stream.of(new Found(spot(paragraph, match), List.of(match.group()))));
    }

    public static Stream<Found> afterOwn(CheckedText text) {
        LocalDate own = text.around().own();
        return own == null ? Stream.empty() : text.each(DAY, (paragraph, match) -> {
            LocalDate day = match.group("year") == null ? null : day(match);
            return day == null || !day.isAfter(own) || looksAhead(text, paragraph, match) ? Stream.empty()
                : Stream.of(new Found(spot(paragraph, match), List.of(match.group(), own)));
        });
    }

    /** What is announced may lie ahead: the end of the publication, a plan, a promise. */
    private static boolean looksAhead(CheckedText text, Paragraph paragraph, MatchResult match) {
        String plain = Plain.of(paragraph.text());
        String after = CLAUSE_END.split(plain.substring(match.end()), 2)[0];
        String before = plain.substring(0, match.start());
        return AHEAD.test(before.substring(Math.max(0, before.length() - 40)) + "|" + after)
            || text.paragraphs().stream().takeWhile(one -> one != paragraph).anyMatch(one -> NEXT_STEPS.matcher(one.text()).find());
    }

    private static @Nullable LocalDate day(MatchResult match) {
        try {
            int year = match.group("year") == null ? A_LEAP_YEAR : Integer.parseInt(match.group("year"));
            return LocalDate.of(year, Integer.parseInt(match.group("month")), Integer.parseInt(match.group("day")));
        } catch (DateTimeException noSuchDay) {
            return null;
        }
    }

    private static Spot spot(Paragraph paragraph, MatchResult match) {
        return new Spot(paragraph.number(), match.start(), match.end());
    }
}
