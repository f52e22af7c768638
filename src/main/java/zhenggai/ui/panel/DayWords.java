package zhenggai.ui.panel;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;

import org.jspecify.annotations.Nullable;
import zhenggai.domain.Refused;
import zhenggai.domain.time.Deadline;
import zhenggai.domain.time.DeadlineWords;
import zhenggai.domain.time.Precision;
import zhenggai.domain.time.Reckoning;
import zhenggai.words.Texts;

/** Days as a person types and reads them. */
public final class DayWords {
    private DayWords() {}

    /** The day in the language of the window; empty where there is none. */
    public static String of(@Nullable LocalDate day) {
        return day == null ? "" : DateTimeFormatter.ofPattern(Texts.text("panel.day"), Texts.language()).format(day);
    }

    /** The day with its day of the week. */
    public static String withWeekday(LocalDate day) {
        return DateTimeFormatter.ofPattern(Texts.text("panel.day-and-weekday"), Texts.language()).format(day);
    }

    /**
     * The day that is meant: 2026-7-31, 7.31, with or without the year.
     *
     * @return null where nothing is typed
     * @throws Refused when it is no day
     */
    public static @Nullable LocalDate read(String typed, LocalDate today) {
        if (typed.isBlank()) {
            return null;
        }
        Deadline read = DeadlineWords.read(typed, Reckoning.from(today));
        if (read.day() == null) {
            throw new Refused("panel.not-a-day", typed.strip());
        }
        return read.day();
    }

    /** The day on which something is expected, said while it is typed. */
    public static String expected(String typed, LocalDate today) {
        return said("panel.expected-day", typed, today);
    }

    /** The day on which something is looked at again, said while it is typed. */
    public static String review(String typed, LocalDate today) {
        return said("panel.review-day", typed, today);
    }

    private static String said(String key, String typed, LocalDate today) {
        try {
            LocalDate day = read(typed, today);
            return day == null ? "" : Texts.text(key, withWeekday(day));
        } catch (Refused refused) {
            return Texts.sentence(refused.textKey(), refused.args());
        }
    }

    /** What is made of the words of a deadline with the calendar and the events of its inspection. */
    public static String explained(String typed, Reckoning with) {
        if (typed.isBlank()) {
            return "";
        }
        try {
            Deadline read = DeadlineWords.read(typed, with);
            return read.day() != null ? Texts.text(read.precision() == Precision.PROVISIONAL ? "panel.deadline-provisional" : "panel.deadline-day", withWeekday(read.day())) : switch (read.precision()) {
                case AWAITING -> Texts.text("panel.deadline-awaiting", DeadlineWords.event(typed).map(Texts::text).orElse(""));
                case STANDING -> Texts.text("panel.deadline-standing");
                case AT_ONCE -> Texts.text("panel.deadline-at-once");
                default -> Texts.text("panel.deadline-unknown");
            };
        } catch (Refused refused) {
            return Texts.sentence(refused.textKey(), refused.args());
        }
    }
}
