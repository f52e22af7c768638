package zhenggai.domain.notice.wording;

import java.util.List;

import zhenggai.domain.result.Figure;
import zhenggai.domain.result.FigureWords;
import zhenggai.domain.spine.Finding;
import zhenggai.domain.spine.Measure;
import zhenggai.domain.text.Likeness;

/** The public wording that follows from the internal one: what was found as a heading, what was done as whole sentences with its figures. */
final class Proposal {
    /** From this likeness on the result says again what the measure says. */
    private static final double SAID_ALREADY = 0.6;

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
        figures.stream().filter(figure -> !said.toString().contains(FigureWords.of(figure.amount()))).forEach(figure -> said.append(PublicWords.figure(figure)));
        return said.toString();
    }

    private static boolean isSaid(String text, String result) {
        return Likeness.folded(text).contains(Likeness.folded(result)) || Likeness.between(text, result) >= SAID_ALREADY;
    }
}
