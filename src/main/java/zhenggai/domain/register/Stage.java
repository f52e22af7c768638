package zhenggai.domain.register;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;
import zhenggai.domain.people.PersonId;
import zhenggai.domain.time.Deadline;

/**
 * One stage of a regulation: who sees to it, until when, and when it was done.
 *
 * @param minute the number of the minutes that decided it, empty where no meeting did
 */
public record Stage(RegulationStep step, @Nullable PersonId person, Deadline deadline, @Nullable LocalDate doneOn, String minute) {
    public Stage {
        minute = minute.strip();
    }

    static Stage open(RegulationStep step) {
        return new Stage(step, null, Deadline.NONE, null, "");
    }

    public boolean isDone() {
        return doneOn != null;
    }

    /** Due today is not overdue. */
    public boolean isOverdue(LocalDate today) {
        return !isDone() && deadline.isPast(today);
    }

    Stage planned(@Nullable PersonId newPerson, Deadline newDeadline) {
        return new Stage(step, newPerson, newDeadline, doneOn, minute);
    }

    Stage done(@Nullable LocalDate on, String newMinute) {
        return new Stage(step, person, deadline, on, newMinute);
    }
}
