package zhenggai.domain.check.text;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Percentages that do not come out when they are computed again from the two numbers before them. */
public final class Percentages {
    private static final Pattern RATE = CheckPhrases.TEXT.pattern("computed-rate");
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final int SHOWN_MORE = 2;

    private Percentages() {}

    public static Stream<Found> in(CheckedText text) {
        return text.paragraphs().stream().flatMap(paragraph -> CheckedText.sentences(paragraph).flatMap(sentence -> in(paragraph, sentence)));
    }

    private static Stream<Found> in(Paragraph paragraph, MatchResult sentence) {
        return RATE.matcher(sentence.group()).results().flatMap(rate -> {
            String before = sentence.group().substring(0, rate.start());
            boolean isComputed = rate.group("of") == null || before.contains(rate.group("of"));
            List<Counted> numbers = lastTwo(Counted.in(before, sentence.start()));
            return isComputed && numbers.size() == 2 ? asked(paragraph, sentence.start(), rate, numbers) : Stream.empty();
        });
    }

    /** The two numbers that the rate can be made of: the only ones of the unit that was counted last. */
    private static List<Counted> lastTwo(List<Counted> all) {
        if (all.isEmpty()) {
            return List.of();
        }
        List<Counted> alike = new ArrayList<>(all.stream().filter(all.getLast()::isAlike).toList());
        return alike.size() == 2 && alike.stream().allMatch(one -> one.isExact() && one.value().signum() > 0) ? alike : List.of();
    }

    private static Stream<Found> asked(Paragraph paragraph, int offset, MatchResult rate, List<Counted> numbers) {
        BigDecimal stated = new BigDecimal(rate.group("digits"));
        Counted smaller = numbers.get(0).value().compareTo(numbers.get(1).value()) <= 0 ? numbers.get(0) : numbers.get(1);
        Counted larger = numbers.get(0) == smaller ? numbers.get(1) : numbers.get(0);
        BigDecimal exact = smaller.value().multiply(HUNDRED).divide(larger.value(), stated.scale() + SHOWN_MORE, RoundingMode.HALF_UP);
        boolean isRight = exact.subtract(stated).abs().compareTo(BigDecimal.ONE.movePointLeft(stated.scale())) < 0;
        if (isRight || stated.compareTo(HUNDRED) > 0) {
            return Stream.empty();
        }
        Spot spot = new Spot(paragraph.number(), offset + rate.start(), offset + rate.end());
        String instead = paragraph.text().substring(spot.from(), offset + rate.start("digits")) + exact.setScale(stated.scale(), RoundingMode.HALF_UP).toPlainString()
            + paragraph.text().substring(offset + rate.end("digits"), spot.until());
        return Stream.of(new Found(spot, List.of(rate.group("digits"), smaller.words(), larger.words(), exact.toPlainString()), instead));
    }
}
