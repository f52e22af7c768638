package zhenggai.domain.history;

import java.time.Instant;
import java.util.List;

import zhenggai.domain.Actor;

/**
 * One user action: its number in the chain, the verb's text key, who, when, what it did to which things, and its hash. Of a step that
 * touched very many things only the first may be there; {@code touched} counts them all.
 */
public record HistoryStep(long number, String verb, Actor actor, Instant at, List<ThingChange> things, int touched, String hash) {
    /** Prefixes of a verb for steps that take something back or do it again. */
    public static final String UNDO = "undo:";
    public static final String REDO = "redo:";
}
