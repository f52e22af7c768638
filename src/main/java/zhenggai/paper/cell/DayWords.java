package zhenggai.paper.cell;

import java.time.LocalDate;

import zhenggai.words.Texts;

/** A day as papers write it: year, month and day without leading zeros. */
public final class DayWords {
    private DayWords() {}

    public static String of(LocalDate day) {
        return Texts.text("paper.date", day.getYear(), day.getMonthValue(), day.getDayOfMonth());
    }

    /** In two lines, for a narrow column. */
    public static String below(LocalDate day) {
        return Texts.text("paper.date-below", day.getYear(), day.getMonthValue(), day.getDayOfMonth());
    }
}
