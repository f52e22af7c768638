package zhenggai.domain.check.text;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.function.BiFunction;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A text as the rules look at it: its paragraphs in the order of their numbers, and what is known around them.
 *
 * @param isDocument whether the paragraphs follow one another as in a document; else each stands for itself
 */
public record CheckedText(List<Paragraph> paragraphs, Around around, boolean isDocument) {
    private static final Pattern SENTENCE = CheckPhrases.TEXT.pattern("sentence");

    public CheckedText {
        paragraphs = List.copyOf(paragraphs);
    }

    /** A document, its lines counted from 1. */
    public static CheckedText of(String source, Around around) {
        List<Paragraph> lines = new ArrayList<>();
        for (String line : source.split("\n", -1)) {
            lines.add(new Paragraph(lines.size() + 1, line));
        }
        return new CheckedText(lines.stream().filter(line -> !line.text().isBlank()).toList(), around, true);
    }

    /** Everything a pattern finds in a paragraph of its own, in order; the answer may be nothing. */
    Stream<Found> each(Pattern pattern, BiFunction<Paragraph, MatchResult, Stream<Found>> answer) {
        return paragraphs.stream().flatMap(paragraph -> pattern.matcher(Plain.of(paragraph.text())).results().flatMap(match -> answer.apply(paragraph, match)));
    }

    /** The sentences of a paragraph, each a match with its place. */
    static Stream<MatchResult> sentences(Paragraph paragraph) {
        return SENTENCE.matcher(Plain.of(paragraph.text())).results();
    }

    /** The words that stand at a spot. */
    public String words(Spot spot) {
        return paragraph(spot).substring(spot.from(), spot.until());
    }

    /** The sentence in which a spot lies, without blanks at its ends. */
    public String sentence(Spot spot) {
        String text = paragraph(spot);
        return SENTENCE.matcher(text).results().filter(match -> match.start() <= spot.from() && spot.from() < match.end())
            .map(MatchResult::group).findFirst().orElse(text).strip();
    }

    /** Where in that sentence the spot begins. */
    public int inSentence(Spot spot) {
        String text = paragraph(spot);
        int start = SENTENCE.matcher(text).results().filter(match -> match.start() <= spot.from() && spot.from() < match.end())
            .mapToInt(MatchResult::start).findFirst().orElse(0);
        return text.substring(start, spot.from()).stripLeading().length();
    }

    private String paragraph(Spot spot) {
        int at = Collections.binarySearch(paragraphs, new Paragraph(spot.paragraph(), ""), Comparator.comparingInt(Paragraph::number));
        return paragraphs.get(at).text();
    }
}
