package zhenggai.domain.history;

import java.time.Instant;

import org.jspecify.annotations.Nullable;
import zhenggai.domain.Subject;

/**
 * Which steps of the history somebody wants to see; what is absent does not narrow.
 *
 * @param verb what was done, whether it was done, taken back or done again
 * @param until before this moment
 */
public record HistoryFilter(@Nullable String person, @Nullable String verb, @Nullable Instant from, @Nullable Instant until, @Nullable Item item) {
    public static final HistoryFilter ALL = new HistoryFilter(null, null, null, null, null);

    /** One thing with what hung on it, and what it is called. */
    public record Item(Subject subject, long id, String called) {}

    public HistoryFilter by(@Nullable String who) {
        return new HistoryFilter(who, verb, from, until, item);
    }

    public HistoryFilter doing(@Nullable String what) {
        return new HistoryFilter(person, what, from, until, item);
    }

    public HistoryFilter between(@Nullable Instant first, @Nullable Instant last) {
        return new HistoryFilter(person, verb, first, last, item);
    }

    public HistoryFilter about(@Nullable Item thing) {
        return new HistoryFilter(person, verb, from, until, thing);
    }

    /** Whether a step passes by who, when and what; the item is told by the rows. */
    public boolean passes(HistoryStep step) {
        return (person == null || person.equals(step.actor().person())) && (verb == null || verb.equals(bare(step.verb())))
            && (from == null || !step.at().isBefore(from)) && (until == null || step.at().isBefore(until));
    }

    /** The verb itself, where a step took it back or did it again. */
    public static String bare(String verb) {
        return verb.startsWith(HistoryStep.UNDO) || verb.startsWith(HistoryStep.REDO) ? verb.substring(HistoryStep.UNDO.length()) : verb;
    }
}
