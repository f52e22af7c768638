package zhenggai.paper.type;

import org.jspecify.annotations.Nullable;

/** A part of a text that a reader takes in at one glance: a date, or a bracket of a few signs. */
record Unbroken(int from, int to) {
    private static final String YEAR = LineBreaks.MARKS.getProperty("year");
    private static final String MONTH = LineBreaks.MARKS.getProperty("month");
    private static final String DAY = LineBreaks.MARKS.getProperty("day");
    private static final String ARROWS = LineBreaks.MARKS.getProperty("arrows");
    private static final String OPENING = LineBreaks.MARKS.getProperty("opening");
    private static final String CLOSING = LineBreaks.MARKS.getProperty("closing");
    private static final int MOST_BRACKETED = 4;

    static boolean isArrow(int sign) {
        return ARROWS.indexOf(sign) >= 0;
    }

    /** What a line that ends before the sign {@code at} would tear. */
    static @Nullable Unbroken around(int[] signs, int at) {
        Unbroken date = date(signs, at);
        return date == null ? bracket(signs, at) : date;
    }

    /** From the number before the place: of a date that no line has room for, month and day still are whole. */
    private static @Nullable Unbroken date(int[] signs, int at) {
        boolean afterYear = YEAR.indexOf(signs[at - 1]) >= 0;
        if (!afterYear && MONTH.indexOf(signs[at - 1]) < 0) {
            return null;
        }
        int from = at - 1;
        while (from > 0 && Character.isDigit(signs[from - 1])) {
            from--;
        }
        int month = afterYear ? numbered(signs, at, MONTH) : at;
        int day = numbered(signs, month, DAY);
        int to = Math.max(month, day);
        return from == at - 1 || to <= at ? null : new Unbroken(from, to);
    }

    /** Where the number that begins there ends with its unit; -1 where there is none. */
    private static int numbered(int[] signs, int at, String units) {
        int end = at;
        while (end >= 0 && end < signs.length && Character.isDigit(signs[end])) {
            end++;
        }
        return end > at && end < signs.length && units.indexOf(signs[end]) >= 0 ? end + 1 : -1;
    }

    private static @Nullable Unbroken bracket(int[] signs, int at) {
        int from = at - 1;
        while (from > 0 && at - from <= MOST_BRACKETED && !isBracket(signs[from])) {
            from--;
        }
        int to = at;
        while (to < signs.length - 1 && to - from <= MOST_BRACKETED && !isBracket(signs[to])) {
            to++;
        }
        return OPENING.indexOf(signs[from]) >= 0 && to < signs.length && CLOSING.indexOf(signs[to]) >= 0 ? new Unbroken(from, to + 1) : null;
    }

    private static boolean isBracket(int sign) {
        return OPENING.indexOf(sign) >= 0 || CLOSING.indexOf(sign) >= 0;
    }
}
