package zhenggai.domain.draft;

/** A text that has no place in a case: the node it is in, its line in the source, the headings above it, the words. */
public record OtherText(int nodeId, int line, String place, String text) {}
