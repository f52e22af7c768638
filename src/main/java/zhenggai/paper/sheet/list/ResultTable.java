package zhenggai.paper.sheet.list;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import zhenggai.domain.ledger.FindingBranch;
import zhenggai.domain.ledger.MeasureLeaf;
import zhenggai.domain.papers.Dossier;
import zhenggai.domain.result.Figure;
import zhenggai.domain.result.FigureId;
import zhenggai.domain.result.FigureSum;
import zhenggai.domain.result.FigureWords;
import zhenggai.domain.spine.Evidence;
import zhenggai.paper.Column;
import zhenggai.paper.TableSheet;
import zhenggai.paper.TableSheet.Ending;
import zhenggai.paper.TableSheet.Row;
import zhenggai.paper.cell.FigureLines;
import zhenggai.paper.cell.PaperHead;
import zhenggai.paper.cell.Shortened;
import zhenggai.words.Texts;

/** Every result figure of the case with what backs it, and what they come to, each thing counted once. */
public final class ResultTable {
    private static final int LONGEST_MEASURE = 120;

    private final Dossier dossier;
    private final Map<FigureId, String> numbers = new HashMap<>();
    private final List<Figure> figures = new ArrayList<>();

    private ResultTable(Dossier dossier) {
        this.dossier = dossier;
    }

    public static TableSheet of(Dossier dossier, LocalDate on) {
        return new ResultTable(dossier).sheet(on);
    }

    private TableSheet sheet(LocalDate on) {
        dossier.ledger().findings().forEach(finding -> finding.measures().forEach(leaf -> dossier.figures(leaf.measure().id()).forEach(figure -> {
            numbers.put(figure.id(), finding.finding().number() + "-" + leaf.measure().number());
            figures.add(figure);
        })));
        List<Row> rows = new ArrayList<>();
        dossier.ledger().findings().forEach(finding -> finding.measures().forEach(leaf -> dossier.figures(leaf.measure().id())
            .forEach(figure -> rows.add(new Row(cells(rows.size() + 1, finding, leaf, figure), List.of())))));
        return new TableSheet(PaperHead.of(Texts.text("paper.results.title"), dossier.ledger().office().name(), on), columns(), rows, ending());
    }

    private static List<Column> columns() {
        return List.of(
            Column.brief(Texts.text("paper.column.number"), 10.5), Column.brief(Texts.text("paper.workings.number"), 14),
            Column.text(Texts.text("paper.column.measure"), 50, 1.6), Column.text(Texts.text("paper.results.name"), 40, 1).saidAgain(),
            Column.brief(Texts.text("paper.results.amount"), 30), Column.brief(Texts.text("paper.results.period"), 26),
            Column.brief(Texts.text("paper.results.scope"), 24), Column.text(Texts.text("paper.clearance.evidence"), 42, 1).saidAgain(),
            Column.brief(Texts.text("paper.results.remark"), 24));
    }

    private List<String> cells(int number, FindingBranch finding, MeasureLeaf leaf, Figure figure) {
        return List.of(
            String.valueOf(number), finding.finding().number() + "-" + leaf.measure().number(), Shortened.sentence(leaf.measure().text(), LONGEST_MEASURE), figure.name(),
            FigureWords.of(figure.amount()), figure.period(), figure.scope(), evidence(figure), remark(figure));
    }

    private String evidence(Figure figure) {
        return figure.isBacked() ? dossier.evidence(figure.measure()).stream().filter(piece -> figure.evidence().contains(piece.id())).map(Evidence::title)
            .collect(Collectors.joining("\n")) : FigureLines.unbacked();
    }

    private String remark(Figure figure) {
        return figure.sameAs() == null ? "" : Texts.text("paper.results.same", numbers.getOrDefault(figure.sameAs(), ""));
    }

    private Ending ending() {
        List<FigureSum> sums = FigureSum.of(figures);
        long bare = figures.stream().filter(figure -> !figure.isBacked()).count();
        return new Ending(
            figures.isEmpty() ? List.of() : List.of(
                Texts.text("paper.results.sums", figures.size(), FigureLines.sums(sums)), Texts.text("paper.results.rule", bare)),
            List.of(Texts.text("paper.sign.head"), Texts.text("paper.sign.checked"), Texts.text("paper.sign.filled")), Texts.text("paper.results.none"));
    }
}
