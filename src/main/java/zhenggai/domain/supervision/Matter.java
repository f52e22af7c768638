package zhenggai.domain.supervision;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import zhenggai.domain.rules.Warning;
import zhenggai.domain.spine.MeasureId;

/**
 * Something that needs somebody, and stays until a paper is issued about it or somebody acknowledges it with what was done.
 *
 * @param since the first working day it stood
 * @param item the measure it is about; null where it is about an act alone
 * @param act the act whose reply it is about; null where it is about a measure alone
 */
public record Matter(Key key, LocalDate since, @Nullable Watched item, @Nullable Act act) {

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
        REPLIED
    }

    /**
     * By which a matter is known again.
     *
     * @param level of a warning or review; NONE for the others
     * @param occasion what tells one time from the next: the day that is owed, the step that sent it back, the day of the reply
     */
    public record Key(Why why, @Nullable MeasureId measure, @Nullable ActId act, Warning.Level level, String occasion) {}

    /** Somebody of this name answers for the measure, or is who the act was sent to. */
    public boolean concerns(String name) {
        return item == null ? act != null && act.to().name().equals(name)
            : Stream.of(item.who().handlers(), item.who().leaders(), item.who().departments()).flatMap(List::stream).anyMatch(who -> who.name().equals(name));
    }

    /** Whether it stood before that day already. */
    public boolean isOlderThan(LocalDate day) {
        return since.isBefore(day);
    }
}
