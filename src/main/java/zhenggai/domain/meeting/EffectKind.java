package zhenggai.domain.meeting;

/** What a decision can carry out, by which a screen offers it and the file names it. */
public enum EffectKind { ADOPT_PLAN, DECIDE_EXTENSION, CLOSE_OUT, TALK, PASS_REGULATION }
