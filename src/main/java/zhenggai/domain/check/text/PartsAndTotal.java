package zhenggai.domain.check.text;

import java.math.BigDecimal;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Parts that do not come to the total they are parts of: a total and what it consists of, a list and its sum, done and not yet done. */
public final class PartsAndTotal {
    private static final Pattern AMONG = CheckPhrases.TEXT.pattern("among");
    private static final Pattern ALTOGETHER = CheckPhrases.TEXT.pattern("altogether");
    private static final Pattern DONE_AND_OPEN = CheckPhrases.TEXT.pattern("done-and-open");
    private static final Predicate<String> NOT_ALL = CheckPhrases.TEXT.pattern("not-all-parts").asPredicate();
    private static final Pattern BREAK = CheckPhrases.TEXT.pattern("parts-end");

    private PartsAndTotal() {}

    public static Stream<Found> in(CheckedText text) {
        return text.paragraphs().stream().flatMap(paragraph -> CheckedText.sentences(paragraph).flatMap(sentence -> in(paragraph, sentence)));
    }

    private static Stream<Found> in(Paragraph paragraph, MatchResult sentence) {
        Matcher among = AMONG.matcher(sentence.group());
        if (among.find()) {
            return consisting(paragraph, sentence, among);
        }
        Matcher altogether = ALTOGETHER.matcher(sentence.group());
        return altogether.find() ? summed(paragraph, sentence, altogether) : doneAndOpen(paragraph, sentence);
    }

    /** A total, among which so many and so many. Fewer than the total may be meant; more cannot be. */
    private static Stream<Found> consisting(Paragraph paragraph, MatchResult sentence, Matcher among) {
        List<Counted> before = Counted.in(sentence.group().substring(0, among.start()), sentence.start());
        if (before.isEmpty()) {
            return Stream.empty();
        }
        Counted total = before.getLast();
        String list = BREAK.split(sentence.group().substring(among.end()), 2)[0];
        List<Counted> parts = alike(Counted.in(list, sentence.start() + among.end()), total);
        boolean mayBeFewer = parts.size() < 2 || NOT_ALL.test(list);
        return asked(paragraph, total, parts, difference -> difference > 0 || !mayBeFewer && difference < 0);
    }

    /** A list of things and what they come to altogether. */
    private static Stream<Found> summed(Paragraph paragraph, MatchResult sentence, Matcher altogether) {
        List<Counted> after = Counted.in(sentence.group().substring(altogether.end()), sentence.start() + altogether.end());
        if (after.isEmpty() || after.getFirst().from() > sentence.start() + altogether.end() + 1) {
            return Stream.empty();
        }
        List<Counted> parts = alike(Counted.in(sentence.group().substring(0, altogether.start()), sentence.start()), after.getFirst());
        return parts.size() < 2 ? Stream.empty() : asked(paragraph, after.getFirst(), parts, difference -> difference != 0);
    }

    /** So many altogether, so many done, so many not yet. */
    private static Stream<Found> doneAndOpen(Paragraph paragraph, MatchResult sentence) {
        Matcher m = DONE_AND_OPEN.matcher(sentence.group());
        if (!m.find()) {
            return Stream.empty();
        }
        List<Counted> all = Counted.in(m.group(), sentence.start() + m.start());
        List<Counted> counted = all.isEmpty() ? List.of() : alike(all, all.getFirst());
        return counted.size() < 3 ? Stream.empty() : asked(paragraph, counted.getFirst(), counted.subList(1, counted.size()), difference -> difference != 0);
    }

    /** Whether the first of them come to the total already, and the others are something else. */
    private static boolean comesToBefore(Counted total, List<Counted> parts) {
        return IntStream.range(2, parts.size()).anyMatch(size -> total.isEqual(Counted.sum(parts.subList(0, size))));
    }

    private static List<Counted> alike(List<Counted> all, Counted one) {
        return all.stream().filter(one::isAlike).toList();
    }

    private static Stream<Found> asked(Paragraph paragraph, Counted total, List<Counted> parts, Predicate<Integer> isWrong) {
        BigDecimal sum = Counted.sum(parts);
        boolean isRough = !total.isExact() || parts.stream().anyMatch(part -> !part.isExact());
        if (parts.isEmpty() || isRough || !isWrong.test(sum.compareTo(total.value())) || comesToBefore(total, parts)) {
            return Stream.empty();
        }
        String adding = parts.stream().map(part -> part.value().toPlainString()).collect(Collectors.joining("+"));
        Spot spot = new Spot(paragraph.number(), Math.min(total.from(), parts.getFirst().from()), Math.max(total.until(), parts.getLast().until()));
        return Stream.of(new Found(spot, List.of(total.words(), adding, sum.toPlainString())));
    }
}
