package zhenggai.paper.cell;

import java.util.ArrayList;
import java.util.List;

import zhenggai.domain.result.Figure;
import zhenggai.domain.result.FigureSum;
import zhenggai.domain.result.FigureWords;
import zhenggai.domain.spine.MeasureState;
import zhenggai.words.Texts;

/** Result figures in the words of papers; one that no evidence backs says so wherever it stands. */
public final class FigureLines {
    private FigureLines() {}

    /** One below the other, numbered. */
    public static String of(List<Figure> figures) {
        List<String> lines = new ArrayList<>();
        for (Figure figure : figures) {
            String said = Texts.text("paper.figure.said", figure.name(), FigureWords.of(figure.amount()));
            lines.add(Texts.text("paper.evidence.line", lines.size() + 1, figure.isBacked() ? said : Texts.text("paper.figure.bare", said, unbacked())));
        }
        return String.join("\n", lines);
    }

    /** That no evidence backs it, with the shape that marks what wants looking at. */
    public static String unbacked() {
        return Texts.text("paper.figure.unbacked", MeasureState.LATE);
    }

    /** What figures that count alike come to, each sum led in by what it counts. */
    public static String sums(List<FigureSum> sums) {
        return String.join(Texts.text("papers.semicolon"), sums.stream().map(FigureLines::sum).toList());
    }

    private static String sum(FigureSum sum) {
        String total = Texts.text("paper.figure.sum", sum.name(), FigureWords.of(sum.total()));
        return sum.approximate() == 0 ? total : Texts.text("paper.figure.approximate", total, sum.approximate());
    }
}
