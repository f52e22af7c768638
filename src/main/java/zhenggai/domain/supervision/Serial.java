package zhenggai.domain.supervision;

import zhenggai.domain.NumberMarks;

/** The serial number of an act within its kind and year. It is never given twice; 0 before it is given. */
public record Serial(int year, int number) {
    public static final String YEAR = "{year}";
    public static final String NUMBER = "{n}";

    public boolean isGiven() {
        return number > 0;
    }

    /** As the office writes it: its pattern with year and number in place. */
    public String written(String pattern) {
        return NumberMarks.plain(pattern).replace(YEAR, String.valueOf(year)).replace(NUMBER, String.valueOf(number));
    }
}
