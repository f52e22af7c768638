package zhenggai.reading.mention;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import zhenggai.domain.Refused;
import zhenggai.domain.draft.Mention;
import zhenggai.domain.draft.Span;
import zhenggai.domain.result.FigureWords;
import zhenggai.reading.grammar.Phrases;

/** Counts with their unit and sums of money, in digits or in Chinese signs. A number word in a slogan is none. */
final class Numbers {
    private static final Pattern NUMBER = Phrases.MENTIONS.pattern("number");
    private static final Pattern SLOGAN = Phrases.MENTIONS.pattern("slogan");
    private static final String ONE = Phrases.MENTIONS.words("han-one");

    private Numbers() {}

    static List<Mention> in(String line, String plain, int offset) {
        String sober = sober(plain);
        List<Mention> numbers = new ArrayList<>();
        Matcher m = NUMBER.matcher(sober);
        while (m.find()) {
            String digits = m.group("digits");
            boolean han = HanNumber.isOne(digits);
            String counted = !han ? m.group("words")
                : m.group("words").replaceFirst(digits, Integer.toString(HanNumber.value(digits)));
            if (digits.equals(ONE) || han && HanNumber.value(digits) < 0) {
                continue;
            }
            Span span = new Span(offset + m.start("words"), offset + m.end("words"));
            read(span, line.substring(m.start("words"), m.end("words")), counted, numbers);
        }
        return numbers;
    }

    /** What looks like a figure and is none, such as a sum that is no whole number of fen, is left to the reader. */
    private static void read(Span span, String words, String counted, List<Mention> numbers) {
        try {
            numbers.add(new Mention.Number(span, words, FigureWords.read(counted)));
        } catch (Refused noFigure) {
            return;
        }
    }

    /** The same line with its slogans blanked out. */
    private static String sober(String plain) {
        StringBuilder sober = new StringBuilder(plain);
        Matcher m = SLOGAN.matcher(plain);
        while (m.find()) {
            for (int i = m.start(); i < m.end(); i++) {
                sober.setCharAt(i, ' ');
            }
        }
        return sober.toString();
    }
}
