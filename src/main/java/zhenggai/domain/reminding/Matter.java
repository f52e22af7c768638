package zhenggai.domain.reminding;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import zhenggai.domain.form.Form;
import zhenggai.domain.opinion.OpinionDue;
import zhenggai.domain.register.StageDue;
import zhenggai.domain.rules.Warning;
import zhenggai.domain.spine.MeasureId;
import zhenggai.domain.supervision.Act;
import zhenggai.domain.supervision.ActId;

/**
 * Something that needs somebody, and stays until a paper is issued about it or somebody acknowledges it with what was done.
 *
 * @param since the first working day it stood
 * @param item the measure it is about, or null
 * @param act the act whose reply it is about, or null
 * @param form the form that has not come back, or null
 * @param stage the stage of a regulation that is owed, or null
 * @param opinion the opinion from the public that is to be answered, or null
 */
public record Matter(
        Key key, LocalDate since, @Nullable Watched item, @Nullable Act act, @Nullable Form form, @Nullable OwedStage stage, @Nullable OwedOpinion opinion) {

    /** About a measure or an act. */
    public Matter(Key key, LocalDate since, @Nullable Watched item, @Nullable Act act) {
        this(key, since, item, act, null, null, null);
    }

    static Matter about(Key key, LocalDate since, Form form) {
        return new Matter(key, since, null, null, form, null, null);
    }

    static Matter about(Key key, LocalDate since, OwedStage stage) {
        return new Matter(key, since, null, null, null, stage, null);
    }

    static Matter about(Key key, LocalDate since, OwedOpinion opinion) {
        return new Matter(key, since, null, null, null, null, opinion);
    }

    /** @param who sees to the stage; empty where nobody does */
    public record OwedStage(StageDue due, String who) {}

    /** @param who is to answer it; empty where nobody is */
    public record OwedOpinion(OpinionDue due, String who) {}

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
        FORM_MISSING,
        /** A stage of a regulation reached a level of warning. */
        STAGE,
        /** An opinion from the public is to be answered soon, or its day is over. */
        OPINION
    }

    /**
     * By which a matter is known again.
     *
     * @param level of a warning or review; NONE for the others
     * @param occasion what tells one time from the next: the day that is owed, the step that sent it back, the day of the reply, the code of the form,
     *     the regulation and its stage with the day owed, the opinion with the day owed
     */
    public record Key(Why why, @Nullable MeasureId measure, @Nullable ActId act, Warning.Level level, String occasion) {}

    /** Somebody of this name answers for the measure, or is who the act or the form was sent to. */
    public boolean concerns(String name) {
        if (form != null) {
            return form.to().name().equals(name);
        }
        if (stage != null) {
            return stage.who().equals(name);
        }
        if (opinion != null) {
            return opinion.who().equals(name);
        }
        return item == null ? act != null && act.to().name().equals(name)
            : Stream.of(item.who().handlers(), item.who().leaders(), item.who().departments()).flatMap(List::stream).anyMatch(who -> who.name().equals(name));
    }

    /** Whether it stood before that day already. */
    public boolean isOlderThan(LocalDate day) {
        return since.isBefore(day);
    }
}
