package zhenggai.domain.spine;

/** How heavy a finding weighs with the office. */
public enum Weight { ORDINARY, KEY, HARD }
