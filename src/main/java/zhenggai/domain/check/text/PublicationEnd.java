package zhenggai.domain.check.text;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import zhenggai.domain.spine.Days;
import zhenggai.domain.time.WorkCalendar;

/** The last day on which the public can answer: one that is off asks; a weekend that is worked is only named as such. */
public final class PublicationEnd {
    private static final Pattern NAMED = CheckPhrases.TEXT.pattern("publication");

    private PublicationEnd() {}

    public static Stream<Found> onDayOff(CheckedText text) {
        return dayOff(text.around().publication(), text.around().calendar()).flatMap(said -> where(text, said));
    }

    public static Stream<Found> onMadeUpDay(CheckedText text) {
        return madeUpDay(text.around().publication(), text.around().calendar()).flatMap(said -> where(text, said));
    }

    /** That day, its day of the week and the next one that is worked; nothing where it is worked itself. */
    public static Stream<List<Object>> dayOff(Days publication, WorkCalendar calendar) {
        LocalDate last = publication.until();
        return last == null || calendar.isWorking(last) ? Stream.empty() : Stream.of(List.of(last, last.getDayOfWeek(), calendar.onOrAfter(last)));
    }

    /** That day and its day of the week, where it is a weekend and worked. */
    public static Stream<List<Object>> madeUpDay(Days publication, WorkCalendar calendar) {
        LocalDate last = publication.until();
        boolean isWeekend = last != null && (last.getDayOfWeek() == DayOfWeek.SATURDAY || last.getDayOfWeek() == DayOfWeek.SUNDAY);
        return isWeekend && calendar.isWorking(last) ? Stream.of(List.of(last, last.getDayOfWeek())) : Stream.empty();
    }

    private static Stream<Found> where(CheckedText text, List<Object> said) {
        return text.paragraphs().stream().flatMap(paragraph -> NAMED.matcher(paragraph.text()).results()
            .map(match -> new Found(new Spot(paragraph.number(), match.start(), match.end()), said))).limit(1);
    }
}
