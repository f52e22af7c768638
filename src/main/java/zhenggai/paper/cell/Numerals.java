package zhenggai.paper.cell;

import java.util.List;

import zhenggai.words.Texts;

/** Numbers as headings count: in the words of the language, from one to ninety-nine; beyond that in figures. */
public final class Numerals {
    private static final int TEN = 10;
    private static final int MOST = 99;

    private Numerals() {}

    public static String of(int number) {
        if (number < 1 || number > MOST) {
            return String.valueOf(number);
        }
        if (number <= TEN) {
            return word(number);
        }
        int ones = number % TEN;
        int tens = number / TEN;
        if (tens == 1) {
            return Texts.text("numeral.teen", word(ones));
        }
        return ones == 0 ? Texts.text("numeral.tens", word(tens)) : Texts.text("numeral.tens-ones", word(tens), word(ones));
    }

    private static String word(int number) {
        return List.of(Texts.text("numeral.to-ten").split(",")).get(number - 1);
    }
}
