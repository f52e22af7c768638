package zhenggai.domain.check.text;

import java.math.BigDecimal;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import zhenggai.domain.result.Approximation;
import zhenggai.domain.result.Figure;
import zhenggai.domain.result.FigureWords;
import zhenggai.domain.result.Quantity;

/** Numbers in a text that are others than what is on record of the same thing: what is counted is named by the same words, in the same unit. */
public final class RecordedFigures {
    private static final Pattern CLAUSE = CheckPhrases.TEXT.pattern("clause");
    private static final Pattern FILLING = CheckPhrases.TEXT.pattern("doing-words");
    private static final Pattern YEAR = CheckPhrases.TEXT.pattern("named-year");
    private static final int SHORTEST_SUBJECT = 4;
    private static final int FEN_DIGITS = 2;

    private final List<Figure> figures;

    private RecordedFigures(List<Figure> figures) {
        this.figures = figures;
    }

    /** @param figures on record, of what the text tells about */
    public static Stream<Found> differing(CheckedText text, List<Figure> figures) {
        RecordedFigures recorded = new RecordedFigures(figures);
        return text.paragraphs().stream().flatMap(paragraph -> CLAUSE.matcher(Plain.of(paragraph.text())).results().flatMap(clause -> recorded.asked(paragraph, clause)));
    }

    private Stream<Found> asked(Paragraph paragraph, MatchResult clause) {
        return Counted.in(clause.group(), clause.start()).stream().filter(Counted::isExact).filter(number -> figures.stream().noneMatch(figure -> says(figure, number)))
            .flatMap(number -> meant(number, clause).map(figure -> found(paragraph, number, figure)));
    }

    private static Found found(Paragraph paragraph, Counted number, Figure figure) {
        Spot spot = new Spot(paragraph.number(), number.until() - number.words().length(), number.until());
        String recorded = FigureWords.of(figure.amount());
        return new Found(spot, List.of(figure.name(), recorded, number.words()), recorded);
    }

    /** The figure of the same unit that the clause speaks of, where it is one and exact. */
    private Stream<Figure> meant(Counted number, MatchResult clause) {
        String before = clause.group().substring(0, number.from() - clause.start());
        String behind = clause.group().substring(number.until() - clause.start());
        List<Figure> named = figures.stream().filter(figure -> FigureWords.unit(figure.amount().quantity()).equals(number.unit()))
            .filter(figure -> isNamed(figure, before, behind)).toList();
        return named.size() == 1 && named.getFirst().amount().approximation() == Approximation.EXACT ? named.stream() : Stream.empty();
    }

    private static boolean isNamed(Figure figure, String before, String behind) {
        Predicate<String> other = year -> !figure.period().contains(year);
        if (!figure.period().isEmpty() && YEAR.matcher(before).results().map(MatchResult::group).anyMatch(other)) {
            return false;
        }
        String name = bare(figure.name());
        String subject = bare(before);
        // what is left of a short name can be part of anything
        return name.length() < SHORTEST_SUBJECT ? before.contains(figure.name())
            : subject.contains(name) || bare(behind).startsWith(name) || subject.length() >= SHORTEST_SUBJECT && name.contains(subject);
    }

    private static String bare(String words) {
        return FILLING.matcher(words).replaceAll("");
    }

    private static boolean says(Figure figure, Counted number) {
        return switch (figure.amount().quantity()) {
            case Quantity.Count count -> number.isEqual(count.number());
            case Quantity.Money money -> number.isEqual(BigDecimal.valueOf(money.fen(), FEN_DIGITS));
        };
    }
}
