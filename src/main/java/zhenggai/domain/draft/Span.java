package zhenggai.domain.draft;

/** A stretch of the source text, from {@code start} up to but not including {@code end}. */
public record Span(int start, int end) {}
