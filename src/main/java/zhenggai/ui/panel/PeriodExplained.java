package zhenggai.ui.panel;

import java.time.LocalDate;

import zhenggai.domain.time.DayNature;
import zhenggai.domain.time.PeriodWords;
import zhenggai.domain.time.WorkCalendar;
import zhenggai.words.Texts;
import zhenggai.words.WorkingLines;

/** What is made of a period in which something is public: how its working days were counted, and what sort of day it ends on. */
public final class PeriodExplained {
    private PeriodExplained() {}

    public static String of(LocalDate first, LocalDate last, WorkCalendar calendar) {
        int working = calendar.workingDays(first.minusDays(1), last);
        String how = working == 0 ? "" : WorkingLines.sentence(PeriodWords.of(working, first, calendar)) + "\n";
        DayNature nature = calendar.of(last);
        String end = switch (nature.why()) {
            case WORKDAY -> Texts.text("notices.ends-on-working-day", DayWords.withWeekday(last));
            case MADE_UP, OFFICE_ON -> Texts.text("notices.ends-on-made-up-day", DayWords.withWeekday(last), nature.name());
            case WEEKEND -> Texts.text("notices.ends-on-weekend", DayWords.withWeekday(last), DayWords.of(calendar.onOrAfter(last)));
            case DAY_OFF, OFFICE_OFF -> Texts.text("notices.ends-on-day-off", DayWords.withWeekday(last), nature.name(), DayWords.of(calendar.onOrAfter(last)));
        };
        String days = how + Texts.text("notices.working-days", working, end);
        return calendar.knows(first.getYear()) && calendar.knows(last.getYear()) ? days : days + Texts.text("notices.year-unknown");
    }
}
