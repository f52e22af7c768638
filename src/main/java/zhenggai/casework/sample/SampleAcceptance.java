package zhenggai.casework.sample;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import zhenggai.casework.OpenCase;
import zhenggai.domain.acceptance.Opinion;
import zhenggai.domain.acceptance.OpinionId;
import zhenggai.domain.acceptance.OpinionLevel;
import zhenggai.domain.acceptance.Stance;
import zhenggai.domain.result.Figure;
import zhenggai.domain.result.FigureId;
import zhenggai.domain.result.FigureWords;
import zhenggai.domain.spine.EvidenceId;
import zhenggai.domain.spine.MeasureId;

/** How measures of the sample case came to their end: the opinions on those that were submitted, and what the work came to in figures. */
final class SampleAcceptance {
    private final OpenCase open;
    private final List<List<String>> opinions;
    private final List<List<String>> figures;
    private final String separator;
    private final Map<String, FigureId> first = new HashMap<>();

    /** @param separator between the pieces of evidence that back one figure */
    SampleAcceptance(OpenCase open, List<List<String>> opinions, List<List<String>> figures, String separator) {
        this.open = open;
        this.opinions = opinions;
        this.figures = figures;
        this.separator = separator;
    }

    /** @param key finding and measure by number */
    void opinions(String key, MeasureId measure) {
        opinions.stream().filter(cells -> key(cells).equals(key)).forEach(cells -> open.acceptances().give(measure,
            new Opinion(OpinionId.NEW, OpinionLevel.valueOf(cells.get(2)), Stance.valueOf(cells.get(3)), cells.get(4), cells.get(5), open.today())));
    }

    /** Records all of them, each backed by pieces of its measure's evidence as counted from one. */
    void figures(Map<String, MeasureId> measures) {
        for (List<String> cells : figures) {
            MeasureId measure = measures.get(key(cells));
            List<EvidenceId> pieces = open.evidence().of(measure).stream().map(piece -> piece.id()).toList();
            List<EvidenceId> backing = Stream.of(cells.get(6).split(separator)).filter(one -> !one.isEmpty()).map(one -> pieces.get(Integer.parseInt(one) - 1)).toList();
            Figure figure = open.figures().add(
                Figure.of(measure, cells.get(2), FigureWords.read(cells.get(3))).during(cells.get(4), cells.get(5)).backedBy(backing));
            first.putIfAbsent(key(cells), figure.id());
            @Nullable FigureId same = first.get(cells.get(7));
            if (same != null) {
                open.figures().same(figure.id(), same);
            }
        }
    }

    private static String key(List<String> cells) {
        return cells.get(0) + "-" + cells.get(1);
    }
}
