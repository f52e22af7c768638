package zhenggai.words;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;

/** How a day is said: in figures, as screens have the room for, or written out as on papers. */
enum DayForm {
    FIGURES, WRITTEN;

    String day(LocalDate day) {
        return this == FIGURES ? day.getYear() + "-" + monthAndDay(day) : Texts.text("paper.date", day.getYear(), day.getMonthValue(), day.getDayOfMonth());
    }

    /** Where the year was just read. */
    String monthAndDay(LocalDate day) {
        return this == FIGURES ? day.getMonthValue() + "-" + day.getDayOfMonth() : Texts.text("paper.month-day", day.getMonthValue(), day.getDayOfMonth());
    }

    String withWeekday(LocalDate day) {
        return DateTimeFormatter.ofPattern(Texts.text(this == FIGURES ? "working.day" : "working.day-written"), Texts.language()).format(day);
    }
}
