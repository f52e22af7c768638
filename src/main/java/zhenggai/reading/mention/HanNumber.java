package zhenggai.reading.mention;

import zhenggai.reading.grammar.Phrases;

/** A count below ten thousand in Chinese signs. */
final class HanNumber {
    private static final String DIGITS = Phrases.MENTIONS.words("han-digits");
    private static final String TWO = Phrases.MENTIONS.words("han-two");
    private static final String WEIGHTS = Phrases.MENTIONS.words("han-ten") + Phrases.MENTIONS.words("han-hundred") + Phrases.MENTIONS.words("han-thousand");

    private HanNumber() {}

    static boolean isOne(String written) {
        return !Character.isDigit(written.charAt(0));
    }

    /** -1 where the signs make no number. */
    static int value(String written) {
        int value = 0;
        int digit = -1;
        int unit = 10_000;
        for (char c : written.toCharArray()) {
            int place = WEIGHTS.indexOf(c);
            if (place < 0) {
                if (digit > 0) {
                    return -1;
                }
                digit = TWO.indexOf(c) >= 0 ? 2 : DIGITS.indexOf(c);
                continue;
            }
            int weight = (int) Math.pow(10, place + 1.0);
            if (weight >= unit || digit == 0) {
                return -1;
            }
            value += Math.max(digit, 1) * weight;
            unit = weight;
            digit = -1;
        }
        return value + Math.max(digit, 0);
    }
}
