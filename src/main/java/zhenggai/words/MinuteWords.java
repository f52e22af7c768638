package zhenggai.words;

import zhenggai.domain.spine.Minute;

/** A meeting that decided something, with the number of its minutes where they have one. */
public final class MinuteWords {
    private MinuteWords() {}

    /** Empty where no meeting decided it. */
    public static String of(Minute minute) {
        return minute.meeting().isEmpty() || minute.number().isEmpty() ? minute.meeting() + minute.number()
            : Texts.text("minute.said", minute.meeting(), minute.number());
    }

    /** The same behind a sentence that says what was decided. */
    public static String behind(Minute minute) {
        return minute.isNone() ? "" : Texts.text("minute.behind", of(minute));
    }
}
