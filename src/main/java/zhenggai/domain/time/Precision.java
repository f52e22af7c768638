package zhenggai.domain.time;

/** How exactly a deadline's words name a day. {@code STANDING} and {@code AT_ONCE} name none. */
public enum Precision { DAY, TEN_DAYS, MONTH, QUARTER, HALF_YEAR, YEAR, AT_ONCE, STANDING, UNKNOWN }
