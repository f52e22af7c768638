package zhenggai.domain.acceptance;

/** Whether an opinion lets the measure go on towards its end. */
public enum Stance { AGREED, DISAGREED }
