package zhenggai.words;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;

/** How a day is said: in figures, as screens have the room for, written out as on papers, or as in the sentences of a screen. */
enum DayForm {
    FIGURES, WRITTEN, READ;

    String day(LocalDate day) {
        return switch (this) {
            case FIGURES -> day.getYear() + "-" + monthAndDay(day);
            case WRITTEN -> Texts.text("paper.date", day.getYear(), day.getMonthValue(), day.getDayOfMonth());
            case READ -> formatted("panel.day", day);
        };
    }

    /** Where the year was just read. */
    String monthAndDay(LocalDate day) {
        return switch (this) {
            case FIGURES -> day.getMonthValue() + "-" + day.getDayOfMonth();
            case WRITTEN -> Texts.text("paper.month-day", day.getMonthValue(), day.getDayOfMonth());
            case READ -> formatted("due.short-day", day);
        };
    }

    String withWeekday(LocalDate day) {
        return switch (this) {
            case FIGURES -> formatted("working.day", day);
            case WRITTEN -> formatted("working.day-written", day);
            case READ -> formatted("working.day-read", day);
        };
    }

    private static String formatted(String pattern, LocalDate day) {
        return DateTimeFormatter.ofPattern(Texts.text(pattern), Texts.language()).format(day);
    }
}
