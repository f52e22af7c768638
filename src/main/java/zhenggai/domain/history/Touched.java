package zhenggai.domain.history;

import zhenggai.domain.Subject;

/** A thing that a step touched, with the finding and the measure it belongs to (0 where there is none); screens reload by it. */
public record Touched(Subject subject, long id, ThingChange.What what, long finding, long measure) {}
