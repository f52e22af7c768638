package zhenggai.reading.grammar;

/** The value of a number as documents write it: Chinese, Arabic of either width, circled or in brackets. */
public final class Numerals {
    private static final String DIGITS = Phrases.MARKS.words("digits");
    private static final String ZEROS = Phrases.MARKS.words("zero-too");
    private static final char TEN = Phrases.MARKS.words("ten").charAt(0);
    private static final char HUNDRED = Phrases.MARKS.words("hundred").charAt(0);
    private static final char FIRST_CIRCLED = '\u2460';
    private static final char FIRST_BRACKETED = '\u2474';
    private static final int SIGNS = 20;

    private Numerals() {}

    /** 0 where the signs make no number. */
    static int value(String written) {
        if (written.isEmpty()) {
            return 0;
        }
        char first = written.charAt(0);
        if (first >= FIRST_CIRCLED && first < FIRST_CIRCLED + SIGNS) {
            return first - FIRST_CIRCLED + 1;
        }
        if (first >= FIRST_BRACKETED && first < FIRST_BRACKETED + SIGNS) {
            return first - FIRST_BRACKETED + 1;
        }
        return Character.isDigit(first) ? arabic(written) : chinese(written);
    }

    private static int arabic(String written) {
        int value = 0;
        for (char c : written.toCharArray()) {
            value = value * 10 + Character.digit(c, 10);
        }
        return value;
    }

    private static int chinese(String written) {
        int value = 0;
        int digit = -1;
        int unit = 1000;
        for (char c : written.toCharArray()) {
            int weight = c == TEN ? 10 : c == HUNDRED ? 100 : 0;
            if (weight == 0) {
                if (digit >= 0) {
                    return 0;
                }
                digit = digit(c);
                continue;
            }
            if (weight >= unit || digit == 0) {
                return 0;
            }
            value += Math.max(digit, 1) * weight;
            unit = weight;
            digit = -1;
        }
        return value + Math.max(digit, 0);
    }

    /** A year or the like, written sign by sign. */
    static int signBySign(String written) {
        int value = 0;
        for (char c : written.toCharArray()) {
            value = value * 10 + Math.max(digit(c), 0);
        }
        return value;
    }

    private static int digit(char c) {
        return ZEROS.indexOf(c) >= 0 ? 0 : DIGITS.indexOf(c);
    }

    /** The value as Chinese writing counts: ten without a one before it, at the front. */
    public static String counted(int value) {
        if (value <= 0 || value > 999) {
            return Integer.toString(value);
        }
        StringBuilder written = new StringBuilder();
        int hundreds = value / 100;
        int tens = value / 10 % 10;
        int ones = value % 10;
        if (hundreds > 0) {
            written.append(DIGITS.charAt(hundreds)).append(HUNDRED);
        }
        if (tens > 0) {
            written.append(tens == 1 && hundreds == 0 ? "" : DIGITS.charAt(tens)).append(TEN);
        } else if (hundreds > 0 && ones > 0) {
            written.append(ZEROS.charAt(0));
        }
        return written.append(ones > 0 ? DIGITS.charAt(ones) : "").toString();
    }
}
