package zhenggai.domain.merge;

/** Which of the two cases: the one that is open, or the one that is merged into it. */
public enum Side { MINE, THEIRS }
