package zhenggai.domain.supervision;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import zhenggai.domain.form.Form;
import zhenggai.domain.rules.Warning;
import zhenggai.domain.spine.MeasureId;

/**
 * Something that needs somebody, and stays until a paper is issued about it or somebody acknowledges it with what was done.
 *
 * @param since the first working day it stood
 * @param item the measure it is about; null where it is about an act or a form
 * @param act the act whose reply it is about; null where it is about a measure or a form
 * @param form the form that has not come back; null where it is about a measure or an act
 */
public record Matter(Key key, LocalDate since, @Nullable Watched item, @Nullable Act act, @Nullable Form form) {

    /** About a measure or an act. */
    public Matter(Key key, LocalDate since, @Nullable Watched item, @Nullable Act act) {
        this(key, since, item, act, null);
    }

    /** Why it needs somebody. */
    public enum Why {
        /** A measure reached a level of warning. */
        WARNING,
        /** A long-term measure is due for its review, or past it. */
        REVIEW,
        /** What was handed in came back. */
        RETURNED,
        /** A reply did not come in time. */
        REPLY_MISSING,
        /** A reply came, and nobody has said what it is worth. */
        REPLIED,
        /** A form did not come back in time. */
        FORM_MISSING
    }

    /**
     * By which a matter is known again.
     *
     * @param level of a warning or review; NONE for the others
     * @param occasion what tells one time from the next: the day that is owed, the step that sent it back, the day of the reply, the code of the form
     */
    public record Key(Why why, @Nullable MeasureId measure, @Nullable ActId act, Warning.Level level, String occasion) {}

    /** Somebody of this name answers for the measure, or is who the act or the form was sent to. */
    public boolean concerns(String name) {
        if (form != null) {
            return form.to().name().equals(name);
        }
        return item == null ? act != null && act.to().name().equals(name)
            : Stream.of(item.who().handlers(), item.who().leaders(), item.who().departments()).flatMap(List::stream).anyMatch(who -> who.name().equals(name));
    }

    /** Whether it stood before that day already. */
    public boolean isOlderThan(LocalDate day) {
        return since.isBefore(day);
    }
}
