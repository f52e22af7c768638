package zhenggai.domain.draft;

/** A stretch of the source text, from {@code start} up to but not including {@code end}. */
public record Span(int start, int end) {

    /** Whether the other one begins in here. */
    public boolean holds(Span other) {
        return other.start >= start && other.start < end;
    }
}
