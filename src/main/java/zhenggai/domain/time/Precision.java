package zhenggai.domain.time;

/**
 * How exactly a deadline's words name a day. {@code COUNTED} is a term counted from an event, {@code PROVISIONAL} the same across a year
 * whose days off are not known, {@code AWAITING} a term whose event has no day yet. {@code STANDING} and {@code AT_ONCE} name no day.
 */
public enum Precision {
    DAY, TEN_DAYS, MONTH, QUARTER, HALF_YEAR, YEAR, AT_ONCE, STANDING, UNKNOWN, COUNTED, PROVISIONAL, AWAITING;

    /** A term, whose day follows from the calendar and the day of an event. */
    public boolean isTerm() {
        return this == COUNTED || this == PROVISIONAL || this == AWAITING;
    }
}
