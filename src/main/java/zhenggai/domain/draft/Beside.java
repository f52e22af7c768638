package zhenggai.domain.draft;

/** Where a node is let go: at the end of what hangs below the other, or in the same row before or after it. */
public enum Beside { BEFORE, INSIDE, AFTER }
