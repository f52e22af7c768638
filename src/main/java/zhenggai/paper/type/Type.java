package zhenggai.paper.type;

/**
 * How a kind of paragraph is set.
 *
 * @param indent of its first line, in characters
 * @param before what is left free above it, in points
 */
public record Type(Face face, double size, double pitch, int indent, double before) {}
