package zhenggai.reading.word;

import java.util.Locale;
import zhenggai.reading.grammar.Numerals;
import zhenggai.reading.grammar.Phrases;

/** A number in one of the formats of Word's lists; an unknown format is written in digits. */
final class NumberFormat {
    private static final String STEMS = Phrases.MARKS.words("stems");
    private static final String BRANCHES = Phrases.MARKS.words("branches");
    private static final String DIGITS = Phrases.MARKS.words("digits");
    private static final String FORMAL_DIGITS = Phrases.MARKS.words("digits-formal");
    private static final int[] ROMAN_VALUES = {1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1};
    private static final String[] ROMAN_SIGNS = {"M", "CM", "D", "CD", "C", "XC", "L", "XL", "X", "IX", "V", "IV", "I"};
    private static final int SIGNS_IN_A_ROW = 20;
    private static final int LETTERS = 26;

    private NumberFormat() {}

    static String write(String format, int value) {
        return switch (format) {
            case "chineseCounting", "chineseCountingThousand", "japaneseCounting", "taiwaneseCounting", "taiwaneseCountingThousand",
                "koreanCounting" -> Numerals.counted(value);
            case "ideographDigital", "japaneseDigitalTenThousand", "taiwaneseDigital", "koreanDigital" -> signs(DIGITS, value);
            case "chineseLegalSimplified", "ideographLegalTraditional", "japaneseLegal" -> formal(value);
            case "ideographTraditional" -> oneOf(STEMS, value);
            case "ideographZodiac" -> oneOf(BRANCHES, value);
            case "decimalEnclosedCircle", "decimalEnclosedCircleChinese" -> enclosed('\u2460', value);
            case "decimalEnclosedParen" -> enclosed('\u2474', value);
            case "decimalEnclosedFullstop" -> enclosed('\u2488', value);
            case "ideographEnclosedCircle" -> value > 10 ? Integer.toString(value) : enclosed('\u3280', value);
            case "decimalFullWidth", "decimalFullWidth2" -> fullWidth(value);
            case "decimalZero" -> value < 10 ? "0" + value : Integer.toString(value);
            case "upperLetter" -> letters('A', value);
            case "lowerLetter" -> letters('a', value);
            case "upperRoman" -> roman(value);
            case "lowerRoman" -> roman(value).toLowerCase(Locale.ROOT);
            case "none" -> "";
            default -> Integer.toString(value);
        };
    }

    private static String signs(String digits, int value) {
        StringBuilder signs = new StringBuilder();
        Integer.toString(value).chars().forEach(c -> signs.append(digits.charAt(Character.digit(c, 10))));
        return signs.toString();
    }

    private static String formal(int value) {
        String counted = Numerals.counted(value);
        if (counted.startsWith(Phrases.MARKS.words("ten"))) {
            counted = DIGITS.charAt(1) + counted;
        }
        StringBuilder formal = new StringBuilder();
        for (char c : counted.toCharArray()) {
            int digit = DIGITS.indexOf(c);
            boolean isTen = Phrases.MARKS.words("ten").indexOf(c) >= 0;
            boolean isHundred = Phrases.MARKS.words("hundred").indexOf(c) >= 0;
            formal.append(digit >= 0 ? FORMAL_DIGITS.substring(digit, digit + 1)
                : isTen ? Phrases.MARKS.words("ten-formal") : isHundred ? Phrases.MARKS.words("hundred-formal") : Character.toString(c));
        }
        return formal.toString();
    }

    private static String oneOf(String row, int value) {
        return value >= 1 && value <= row.length() ? row.substring(value - 1, value) : Integer.toString(value);
    }

    private static String enclosed(char first, int value) {
        return value >= 1 && value <= SIGNS_IN_A_ROW ? Character.toString(first + value - 1) : Integer.toString(value);
    }

    private static String fullWidth(int value) {
        StringBuilder wide = new StringBuilder();
        Integer.toString(value).chars().forEach(c -> wide.append((char) (c - '0' + '\uff10')));
        return wide.toString();
    }

    /** a to z, then aa, bb. */
    private static String letters(char first, int value) {
        return value < 1 ? Integer.toString(value)
            : Character.toString(first + (value - 1) % LETTERS).repeat(Math.min(LETTERS, (value - 1) / LETTERS + 1));
    }

    private static String roman(int value) {
        StringBuilder roman = new StringBuilder();
        int left = Math.min(value, 3999);
        for (int i = 0; i < ROMAN_VALUES.length; i++) {
            for (; left >= ROMAN_VALUES[i]; left -= ROMAN_VALUES[i]) {
                roman.append(ROMAN_SIGNS[i]);
            }
        }
        return roman.toString();
    }
}
