package zhenggai.reading.mention;

import java.util.ArrayList;
import java.util.List;

import zhenggai.domain.Refused;
import zhenggai.domain.draft.Mention;
import zhenggai.domain.draft.Span;
import zhenggai.domain.result.FigureWords;
import zhenggai.reading.grammar.Phrases;
import zhenggai.reading.search.Sought;

/** Counts with their unit and sums of money, in digits or in Chinese signs. A number word in a slogan is none. */
final class Numbers {
    private static final Sought NUMBER = Phrases.MENTIONS.sought("number");
    private static final Sought SLOGAN = Phrases.MENTIONS.sought("slogan");
    private static final String ONE = Phrases.MENTIONS.words("han-one");

    private Numbers() {}

    static List<Mention> in(String line, String plain, int offset) {
        String sober = sober(plain);
        List<Mention> numbers = new ArrayList<>();
        Sought.Search m = NUMBER.in(sober);
        while (m.find()) {
            String digits = m.group("digits");
            boolean han = HanNumber.isOne(digits);
            String counted = !han ? m.group("words")
                : m.group("words").replaceFirst(digits, Integer.toString(HanNumber.value(digits)));
            if (digits.equals(ONE) || han && HanNumber.value(digits) < 0) {
                continue;
            }
            Span span = new Span(offset + m.found().start("words"), offset + m.found().end("words"));
            read(span, line.substring(m.found().start("words"), m.found().end("words")), counted, numbers);
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
        Sought.Search m = SLOGAN.in(plain);
        if (!m.find()) {
            return plain;
        }
        StringBuilder sober = new StringBuilder(plain);
        do {
            for (int i = m.start(); i < m.end(); i++) {
                sober.setCharAt(i, ' ');
            }
        } while (m.find());
        return sober.toString();
    }
}
