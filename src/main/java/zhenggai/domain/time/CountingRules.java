package zhenggai.domain.time;

/** How an office counts its terms: whether the day of the event is the first, and what becomes of a period that ends on a day off. */
public record CountingRules(boolean countsEventDay, PeriodEnd periodEnd) {
    /** The day of the event is not counted, and a period that ends on a day off ends on the next working day. */
    public static final CountingRules USUAL = new CountingRules(false, PeriodEnd.NEXT_WORKING_DAY);

    /** What becomes of a period of calendar days or months that ends on a day off. */
    public enum PeriodEnd { NEXT_WORKING_DAY, STAYS }
}
