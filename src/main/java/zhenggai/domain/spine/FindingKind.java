package zhenggai.domain.spine;

/** How a finding is to be mended: at once, within the rectification period, or by lasting work. */
public enum FindingKind { AT_ONCE, CONCENTRATED, LONG_TERM }
