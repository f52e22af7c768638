package zhenggai.paper.sheet.form;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import zhenggai.domain.acceptance.Submission;
import zhenggai.domain.ledger.CategoryBranch;
import zhenggai.domain.ledger.FindingBranch;
import zhenggai.domain.ledger.MeasureLeaf;
import zhenggai.domain.papers.Dossier;
import zhenggai.domain.papers.PageSetup;
import zhenggai.domain.papers.PaperCode;
import zhenggai.domain.papers.PaperKind;
import zhenggai.domain.papers.PaperSize;
import zhenggai.domain.papers.TableField;
import zhenggai.domain.people.Role;
import zhenggai.domain.spine.Evidence;
import zhenggai.domain.spine.Finding;
import zhenggai.domain.spine.Measure;
import zhenggai.domain.spine.MeasureState;
import zhenggai.paper.Block.Form;
import zhenggai.paper.Block.FormRow;
import zhenggai.paper.Block.Paragraph.Kind;
import zhenggai.paper.Block.Paragraph;
import zhenggai.paper.Block.Table;
import zhenggai.paper.Block;
import zhenggai.paper.BlockSheet.Look;
import zhenggai.paper.BlockSheet;
import zhenggai.paper.Column;
import zhenggai.paper.TableSheet.Row;
import zhenggai.paper.TextColumns;
import zhenggai.paper.cell.CodeBlocks;
import zhenggai.paper.cell.DayWords;
import zhenggai.paper.cell.DeadlineCell;
import zhenggai.paper.cell.EvidenceLines;
import zhenggai.paper.cell.FormCells;
import zhenggai.paper.cell.MeasureCells;
import zhenggai.paper.cell.OpinionRows;
import zhenggai.paper.cell.PaperHead;
import zhenggai.paper.sheet.design.ProgressTable;
import zhenggai.words.MinuteWords;
import zhenggai.words.Texts;

/** A finding from its wording to the opinions on its end: causes, measures with what became of each, evidence, whether all is settled. */
final class ClearanceSheet {
    static final PageSetup PAGE = PageSetup.portrait(PaperSize.A4).sized(10, 20);
    private static final double WRITING = 12;

    private final Dossier dossier;
    private final CategoryBranch category;
    private final FindingBranch branch;
    private final LocalDate on;

    private ClearanceSheet(Dossier dossier, CategoryBranch category, FindingBranch branch, LocalDate on) {
        this.dossier = dossier;
        this.category = category;
        this.branch = branch;
        this.on = on;
    }

    static BlockSheet of(Dossier dossier, CategoryBranch category, FindingBranch branch, LocalDate on) {
        return new ClearanceSheet(dossier, category, branch, on).sheet();
    }

    private BlockSheet sheet() {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Form(FormCells.WIDTHS, finding()));
        blocks.add(new Paragraph(Kind.HEADING_3, Texts.text("paper.clearance.measures")));
        blocks.add(branch.measures().isEmpty() ? new Paragraph(Kind.NOTE, Texts.text("paper.clearance.no-measure")) : measures());
        blocks.add(new Paragraph(Kind.HEADING_3, Texts.text("paper.clearance.evidence")));
        List<Row> evidence = evidence();
        blocks.add(evidence.isEmpty() ? new Paragraph(Kind.NOTE, Texts.text("paper.clearance.no-evidence")) : new Table(evidenceColumns(), evidence));
        blocks.add(new Paragraph(Kind.HEADING_3, Texts.text("paper.clearance.conclusion")));
        List<FormRow> conclusion = new ArrayList<>();
        conclusion.add(FormCells.toldOrWritten(Texts.text("paper.clearance.wider"), branch.finding().widerCheck(), WRITING));
        conclusion.add(FormCells.told(Texts.text("paper.clearance.settled"), settled()));
        conclusion.addAll(OpinionRows.of(submissions()));
        blocks.add(new Form(FormCells.WIDTHS, conclusion));
        blocks.add(CodeBlocks.of(code()));
        return new BlockSheet(PaperHead.of(Texts.text("paper.clearance.title"), dossier.ledger().office().name(), on), Look.FORM, PAGE, blocks);
    }

    /** The last submission of each measure that has one, by the measure's number. */
    private Map<Integer, Submission> submissions() {
        Map<Integer, Submission> last = new LinkedHashMap<>();
        branch.measures().forEach(leaf -> dossier.lastSubmission(leaf.measure().id()).ifPresent(submission -> last.put(leaf.measure().number(), submission)));
        return last;
    }

    private PaperCode code() {
        int round = submissions().values().stream().mapToInt(Submission::number).max().orElse(0);
        return new PaperCode(PaperKind.CLEARANCE, branch.finding().number(), 0, round, dossier.ledger().office().name());
    }

    private List<FormRow> finding() {
        Finding finding = branch.finding();
        List<FormRow> rows = new ArrayList<>();
        rows.add(FormCells.pairs(
            Texts.text("paper.clearance.number"), String.valueOf(finding.number()), Texts.text("paper.clearance.kind"), Texts.text(finding.kind()),
            Texts.text("paper.clearance.state"), Texts.text(branch.state())));
        rows.add(FormCells.told(Texts.text(TableField.CATEGORY), category.category().title()));
        rows.add(FormCells.told(Texts.text("paper.clearance.feedback"), finding.headline()));
        if (!finding.publicText().isBlank() && !finding.publicText().equals(finding.headline())) {
            rows.add(FormCells.told(Texts.text("paper.clearance.public"), finding.publicText()));
        }
        rows.add(FormCells.toldOrWritten(Texts.text("paper.clearance.manifestation"), finding.manifestation(), WRITING));
        rows.add(FormCells.toldOrWritten(Texts.text("paper.clearance.cause"), finding.rootCause(), WRITING));
        rows.add(FormCells.toldOrWritten(Texts.text("paper.clearance.goal"), finding.goal(), WRITING));
        rows.add(FormCells.pairs(
            Texts.text(Role.LEAD_LEADER), names(Role.LEAD_LEADER), Texts.text(Role.LEAD_DEPARTMENT), names(Role.LEAD_DEPARTMENT),
            Texts.text(Role.RESPONSIBLE_PERSON), names(Role.RESPONSIBLE_PERSON)));
        return rows;
    }

    /** Those of the finding and of all its measures. */
    private String names(Role role) {
        List<String> names = new ArrayList<>(branch.names(role));
        branch.measures().forEach(leaf -> names.addAll(branch.names(leaf, role)));
        return ProgressTable.below(names);
    }

    private Table measures() {
        List<Row> rows = branch.measures().stream().map(leaf -> new Row(List.of(
            String.valueOf(leaf.measure().number()), leaf.measure().text(), ProgressTable.below(branch.names(leaf, Role.RESPONSIBLE_PERSON)),
            DeadlineCell.of(leaf), MeasureCells.state(leaf), MeasureCells.progress(leaf)), List.of())).toList();
        List<Column> columns = List.of(
            Column.brief(Texts.text("paper.column.number"), 11), Column.text(Texts.text("paper.column.measure"), 40, 1),
            Column.brief(Texts.text(Role.RESPONSIBLE_PERSON), 15), Column.brief(Texts.text("paper.column.deadline"), 25),
            Column.brief(Texts.text("paper.column.state-only"), 25), Column.text(Texts.text("paper.column.outcome"), 40, 1));
        return new Table(TextColumns.suited(columns, rows, PAGE), rows);
    }

    private static List<Column> evidenceColumns() {
        return List.of(
            Column.brief(Texts.text("paper.column.number"), 11), Column.text(Texts.text("paper.evidence.title"), 50, 1),
            Column.text(Texts.text("paper.evidence.document"), 30, 0.3), Column.brief(Texts.text("paper.evidence.date"), 25),
            Column.text(Texts.text("paper.evidence.place"), 24, 0.3), Column.brief(Texts.text("paper.evidence.measure"), 14));
    }

    private List<Row> evidence() {
        List<Row> rows = new ArrayList<>();
        for (MeasureLeaf leaf : branch.measures()) {
            for (Evidence one : dossier.evidence(leaf.measure().id())) {
                rows.add(new Row(List.of(
                    String.valueOf(rows.size() + 1), one.title(), one.documentNumber(), EvidenceLines.date(one), one.place(),
                    String.valueOf(leaf.measure().number())), List.of()));
            }
        }
        return rows;
    }

    /** Whether all measures are settled, each that was closed by way of exception, and each that a meeting closed. */
    private String settled() {
        List<Measure> measures = branch.measures().stream().map(MeasureLeaf::measure).toList();
        if (measures.isEmpty()) {
            return Texts.text("paper.clearance.none-yet");
        }
        long settled = measures.stream().filter(Measure::isSettled).count();
        long closed = measures.stream().filter(measure -> measure.state() == MeasureState.CLOSED).count();
        List<String> lines = new ArrayList<>();
        lines.add(Texts.text(settled == measures.size() ? "paper.clearance.all" : "paper.clearance.open", measures.size(), closed, settled - closed,
            measures.size() - settled));
        measures.stream().filter(measure -> !measure.closure().overrideReason().isBlank())
            .forEach(measure -> lines.add(Texts.text("paper.clearance.override", measure.number(), measure.closure().overrideReason())));
        measures.stream().filter(measure -> measure.state() == MeasureState.CLOSED).forEach(measure -> dossier.lastSubmission(measure.id())
            .flatMap(submission -> Optional.ofNullable(submission.ending())).filter(end -> !end.minute().isNone())
            .ifPresent(end -> lines.add(Texts.text("paper.clearance.meeting", measure.number(), DayWords.of(end.on()), MinuteWords.of(end.minute())))));
        return String.join("\n", lines);
    }
}
