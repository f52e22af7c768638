package zhenggai.domain.merge;

import zhenggai.domain.history.ThingChange;

/** A conflict as a person reads it: what was done to the thing here, and what there, with names in the place of ids. */
public record Dispute(Conflict conflict, ThingChange mine, ThingChange theirs) {}
