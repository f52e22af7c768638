package zhenggai.domain.check.text;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The same total stated with two numbers: what is counted, in the same words and the same unit, and yet another number. */
public final class TwoFigures {
    private static final Predicate<String> TOTAL = CheckPhrases.TEXT.pattern("speaks-of-a-total").asPredicate();
    private static final Pattern FILLING = CheckPhrases.TEXT.pattern("filling-words");
    private static final Pattern CLAUSE = CheckPhrases.TEXT.pattern("clause");
    private static final int SHORTEST_SUBJECT = 5;

    private TwoFigures() {}

    public static Stream<Found> in(CheckedText text) {
        Map<String, Stated> first = new HashMap<>();
        return text.paragraphs().stream().flatMap(paragraph -> CLAUSE.matcher(Plain.of(paragraph.text())).results()
            .flatMap(clause -> again(paragraph, clause, first)));
    }

    private record Stated(Paragraph paragraph, Counted counted) {}

    private static Stream<Found> again(Paragraph paragraph, MatchResult clause, Map<String, Stated> first) {
        List<Counted> numbers = Counted.in(clause.group(), clause.start());
        if (numbers.isEmpty() || !numbers.getFirst().isExact()) {
            return Stream.empty();
        }
        Counted now = numbers.getFirst();
        String before = clause.group().substring(0, now.from() - clause.start());
        String subject = FILLING.matcher(before).replaceAll("");
        if (subject.length() < SHORTEST_SUBJECT || !TOTAL.test(before)) {
            return Stream.empty();
        }
        Stated then = first.putIfAbsent(subject + "|" + now.unit(), new Stated(paragraph, now));
        return then == null || then.counted().isEqual(now.value()) ? Stream.empty()
            : Stream.of(new Found(new Spot(paragraph.number(), clause.start(), now.until()), List.of(subject, then.counted().words(), now.words())));
    }
}
