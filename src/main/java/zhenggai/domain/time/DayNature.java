package zhenggai.domain.time;

/** Whether a day is worked, and why: an ordinary day, a weekend, a day off with its name, a day that makes up for one. */
public record DayNature(boolean isWorking, Why why, String name) {
    static final DayNature WORKDAY = new DayNature(true, Why.WORKDAY, "");
    static final DayNature WEEKEND = new DayNature(false, Why.WEEKEND, "");

    /** What makes a day worked or not. */
    public enum Why { WORKDAY, WEEKEND, DAY_OFF, MADE_UP, OFFICE_OFF, OFFICE_ON }
}
