package zhenggai.paper.sheet;

import java.time.LocalDate;

import zhenggai.words.Texts;

/** A day as papers write it: year, month and day without leading zeros. */
final class DayWords {
    private DayWords() {}

    static String of(LocalDate day) {
        return Texts.text("paper.date", day.getYear(), day.getMonthValue(), day.getDayOfMonth());
    }
}
