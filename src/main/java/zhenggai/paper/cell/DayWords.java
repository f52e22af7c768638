package zhenggai.paper.cell;

import java.time.LocalDate;

import zhenggai.words.Texts;

/** A day as papers write it: year, month and day without leading zeros. */
public final class DayWords {
    private DayWords() {}

    public static String of(LocalDate day) {
        return Texts.text("paper.date", day.getYear(), day.getMonthValue(), day.getDayOfMonth());
    }
}
