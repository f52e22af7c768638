package zhenggai.words;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;
import zhenggai.domain.extension.Extension;
import zhenggai.domain.spine.Measure;
import zhenggai.domain.time.Deadline;
import zhenggai.domain.time.Precision;

/**
 * A deadline with everything that became of it, in one line: the original promise, each extension, how many, and whether its day is
 * provisional. Where there is room for all of it screens say days in figures; a table and papers have them as {@code paper.date} does.
 */
public final class DeadlineTrail {
    private DeadlineTrail() {}

    /** As the office writes it where nothing moved; else the original first, every later day after it and the number of extensions. */
    public static String of(Measure measure, List<Extension> extensions) {
        List<Extension> granted = Extension.granted(extensions);
        if (granted.isEmpty()) {
            Deadline deadline = measure.deadline();
            // a counted day comes first: it is what a reader looks for
            boolean counted = deadline.day() != null && deadline.precision().isTerm();
            return marked(counted ? Texts.text("trail.term", said(deadline, null, DayForm.FIGURES), deadline.words()) : deadline.words(), deadline);
        }
        return extended(measure, granted, DayForm.FIGURES);
    }

    /** The same as papers write it, where something moved; else the deadline as they do. */
    public static String written(Measure measure, List<Extension> extensions) {
        List<Extension> granted = Extension.granted(extensions);
        return granted.isEmpty() ? written(measure.deadline()) : extended(measure, granted, DayForm.WRITTEN);
    }

    /** The day in force alone, with how often it moved, for where there is no room for the rest: in the office's words where these say the year, else written out. */
    public static String brief(Measure measure, List<Extension> extensions) {
        Deadline deadline = measure.deadline();
        int moved = Extension.granted(extensions).size();
        String now = deadline.day() != null && (moved > 0 || deadline.precision().isTerm() || isBareDay(deadline) || !deadline.words().contains(String.valueOf(deadline.day().getYear()))) ? DayForm.WRITTEN.day(deadline.day()) : deadline.words();
        return marked(moved == 0 ? now : Texts.text("trail.moved", now, moved), deadline);
    }

    /** A day that stands beside deadlines. */
    public static String written(LocalDate day) {
        return DayForm.WRITTEN.day(day);
    }

    private static String extended(Measure measure, List<Extension> granted, DayForm form) {
        StringBuilder trail = new StringBuilder(said(measure.schedule().original(), null, form));
        @Nullable LocalDate before = measure.schedule().original().day();
        for (int i = 0; i < granted.size(); i++) {
            // the last one is where the measure stands now, which a changed calendar may have moved since it was granted
            Deadline to = i == granted.size() - 1 ? measure.deadline() : granted.get(i).to();
            trail.append(Texts.text("trail.arrow")).append(said(to, before, form));
            before = to.day();
        }
        return marked(Texts.text("trail.extended", trail, granted.size()), measure.deadline());
    }

    /** The day of a deadline that counts, written out after its words where they do not say it themselves. */
    public static String written(Deadline deadline) {
        LocalDate day = deadline.day();
        String words = isBareDay(deadline) ? DayForm.WRITTEN.day(day) : saysNoDay(deadline) ? Texts.text("trail.with-day", deadline.words(), DayForm.WRITTEN.day(day)) : deadline.words();
        return marked(words, deadline);
    }

    private static boolean isBareDay(Deadline deadline) {
        return deadline.day() != null && deadline.words().equals(deadline.day().toString());
    }

    /** The year is said where it is not the one just read. */
    private static String said(Deadline deadline, @Nullable LocalDate before, DayForm form) {
        LocalDate day = deadline.day();
        if (day == null) {
            return deadline.words();
        }
        return before != null && before.getYear() == day.getYear() ? form.monthAndDay(day) : form.day(day);
    }

    private static boolean saysNoDay(Deadline deadline) {
        return deadline.day() != null && (deadline.precision().isTerm() || deadline.precision() == Precision.MONTH || deadline.precision() == Precision.TEN_DAYS);
    }

    private static String marked(String words, Deadline deadline) {
        return deadline.precision() == Precision.PROVISIONAL ? Texts.text("trail.provisional", words) : words;
    }
}
