package zhenggai.domain.notice.wording;

import java.math.BigDecimal;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import zhenggai.domain.result.Figure;
import zhenggai.domain.result.FigureWords;
import zhenggai.domain.result.Quantity;
import zhenggai.domain.spine.Finding;
import zhenggai.domain.spine.Measure;
import zhenggai.domain.text.Likeness;

/** The public wording that follows from the internal one: what was found as a heading, what was done as whole sentences with its figures. */
final class Proposal {
    /** From this likeness on the result says again what the measure says. */
    private static final double SAID_ALREADY = 0.6;

    private static final BigDecimal TELLING = BigDecimal.TEN;

    private Proposal() {}

    /** Its first sentence as a heading that names a problem; the rest is for the office's own eyes. */
    static String of(Finding finding) {
        return PublicWords.heading(finding.feedbackText());
    }

    /** What was to be done, what it came to, and the figures that neither of them says. */
    static String of(Measure measure, List<Figure> figures) {
        String text = PublicWords.sentence(measure.text());
        String result = PublicWords.sentence(measure.resultText());
        StringBuilder said = new StringBuilder(text);
        if (!result.isEmpty() && !isSaid(text, result)) {
            said.append(result);
        }
        figures.stream().filter(figure -> !isSaid(said.toString(), figure)).forEach(figure -> said.append(PublicWords.figure(figure)));
        return said.toString();
    }

    /** In its own words, by the names of what it counts, or by a number that hardly stands there for something else. */
    private static boolean isSaid(String text, Figure figure) {
        List<String> titles = figure.regulations();
        return text.contains(FigureWords.of(figure.amount())) || !titles.isEmpty() && titles.stream().allMatch(title -> text.contains(title.substring(1)))
            || numbers(figure.amount().quantity()).anyMatch(number -> Pattern.compile("(?<![\\d.])" + Pattern.quote(number) + "(?![\\d.])").matcher(text).find());
    }

    /** As it may be written; one that is too small tells nothing. */
    private static Stream<String> numbers(Quantity quantity) {
        return switch (quantity) {
            case Quantity.Count count -> count.number().compareTo(TELLING) < 0 ? Stream.empty() : Stream.of(count.number().toPlainString());
            case Quantity.Money money -> Stream.of(BigDecimal.valueOf(money.fen(), 2), BigDecimal.valueOf(money.fen(), 6))
                .map(number -> number.stripTrailingZeros().toPlainString());
        };
    }

    private static boolean isSaid(String text, String result) {
        return Likeness.folded(text).contains(Likeness.folded(result)) || Likeness.between(text, result) >= SAID_ALREADY;
    }
}
