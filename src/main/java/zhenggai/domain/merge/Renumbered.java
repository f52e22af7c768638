package zhenggai.domain.merge;

/** A number that both sides gave to different things: the thing of the other side has another one from now on. */
public record Renumbered(Thing thing, String column, String from, String to) {}
