package zhenggai.paper.sheet.form;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import zhenggai.domain.acceptance.Submission;
import zhenggai.domain.acceptance.SubmissionEnd;
import zhenggai.domain.ledger.CategoryBranch;
import zhenggai.domain.ledger.FindingBranch;
import zhenggai.domain.ledger.MeasureLeaf;
import zhenggai.domain.papers.Dossier;
import zhenggai.domain.papers.PaperCode;
import zhenggai.domain.papers.PaperKind;
import zhenggai.domain.papers.TableField;
import zhenggai.domain.people.Person;
import zhenggai.domain.people.PersonId;
import zhenggai.domain.people.Role;
import zhenggai.domain.spine.Closure;
import zhenggai.domain.spine.Measure;
import zhenggai.domain.spine.MeasureState;
import zhenggai.domain.spine.Minute;
import zhenggai.paper.Block.Form;
import zhenggai.paper.Block.FormCell;
import zhenggai.paper.Block.FormRow;
import zhenggai.paper.BlockSheet.Look;
import zhenggai.paper.BlockSheet;
import zhenggai.paper.cell.CodeBlocks;
import zhenggai.paper.cell.DayWords;
import zhenggai.paper.cell.DeadlineCell;
import zhenggai.paper.cell.EvidenceLines;
import zhenggai.paper.cell.FigureLines;
import zhenggai.paper.cell.FormCells;
import zhenggai.paper.cell.MeasureCells;
import zhenggai.paper.cell.OpinionRows;
import zhenggai.paper.cell.PaperHead;
import zhenggai.paper.sheet.design.ProgressTable;
import zhenggai.words.MinuteWords;
import zhenggai.words.Texts;

/** One measure whose close-out is asked for or was granted: what was promised, by when, what came of it, what proves it, who approves. */
final class CloseOutSheet {
    private final Dossier dossier;
    private final CategoryBranch category;
    private final FindingBranch branch;
    private final MeasureLeaf leaf;
    private final List<Submission> submissions;

    private CloseOutSheet(Dossier dossier, CategoryBranch category, FindingBranch branch, MeasureLeaf leaf) {
        this.dossier = dossier;
        this.category = category;
        this.branch = branch;
        this.leaf = leaf;
        this.submissions = dossier.submissions(leaf.measure().id());
    }

    /** Those that are submitted or closed. */
    static List<BlockSheet> of(Dossier dossier, CategoryBranch category, FindingBranch branch, LocalDate on) {
        return branch.measures().stream().filter(leaf -> isAsked(leaf.measure())).map(leaf -> new CloseOutSheet(dossier, category, branch, leaf).sheet(on)).toList();
    }

    private static boolean isAsked(Measure measure) {
        return measure.state() == MeasureState.SUBMITTED || measure.state() == MeasureState.CLOSED;
    }

    private BlockSheet sheet(LocalDate on) {
        return new BlockSheet(PaperHead.of(Texts.text("paper.close-out.title"), dossier.ledger().office().name(), on), Look.FORM, ClearanceSheet.PAGE,
            List.of(new Form(FormCells.WIDTHS, rows()), CodeBlocks.of(code())));
    }

    private PaperCode code() {
        return new PaperCode(PaperKind.CLOSE_OUT, branch.finding().number(), leaf.measure().number(), submissions.size(), dossier.ledger().office().name());
    }

    private List<FormRow> rows() {
        Measure measure = leaf.measure();
        List<FormRow> rows = new ArrayList<>();
        rows.add(FormCells.row(
            FormCells.label(Texts.text("paper.close-out.number")), FormCells.brief(branch.finding().number() + "-" + measure.number()),
            FormCells.label(Texts.text(TableField.CATEGORY)), new FormCell(FormCell.Kind.TEXT, 3, category.category().title())));
        rows.add(FormCells.told(Texts.text("paper.column.finding"), branch.finding().headline()));
        rows.add(FormCells.told(Texts.text("paper.column.measure"), measure.text()));
        rows.add(FormCells.pairs(
            Texts.text(Role.LEAD_LEADER), names(Role.LEAD_LEADER), Texts.text(Role.LEAD_DEPARTMENT), names(Role.LEAD_DEPARTMENT),
            Texts.text(Role.RESPONSIBLE_PERSON), names(Role.RESPONSIBLE_PERSON)));
        rows.add(FormCells.row(
            FormCells.label(Texts.text("paper.column.deadline")), new FormCell(FormCell.Kind.TEXT, 3, DeadlineCell.of(leaf)),
            FormCells.label(Texts.text("paper.column.state-only")), FormCells.brief(MeasureCells.state(leaf))));
        rows.add(FormCells.told(Texts.text("paper.close-out.result"), measure.resultText()));
        if (!dossier.figures(measure.id()).isEmpty()) {
            rows.add(FormCells.told(Texts.text("paper.figures"), FigureLines.of(dossier.figures(measure.id()))));
        }
        rows.add(FormCells.told(Texts.text("paper.clearance.evidence"), EvidenceLines.of(dossier.evidence(measure.id()))));
        submitted(rows);
        closed(rows, measure.closure());
        rows.addAll(OpinionRows.of(submissions.isEmpty() ? null : submissions.getLast()));
        return rows;
    }

    /** Who submitted it when, and what became of each time before: an exception that was made once is told for ever. */
    private void submitted(List<FormRow> rows) {
        if (submissions.isEmpty()) {
            return;
        }
        Submission last = submissions.getLast();
        rows.add(FormCells.pairs(
            Texts.text("paper.close-out.submitted-by"), last.by(), Texts.text("paper.close-out.submitted-on"), last.on() == null ? "" : DayWords.of(last.on()),
            Texts.text("paper.close-out.times"), Texts.text("paper.close-out.nth", last.number())));
        List<String> before = submissions.stream().filter(one -> one != last).flatMap(one -> Stream.ofNullable(one.ending()).map(end -> before(one, end))).toList();
        if (!before.isEmpty()) {
            rows.add(FormCells.told(Texts.text("paper.close-out.before"), String.join("\n", before)));
        }
    }

    private static String before(Submission submission, Submission.Ending ending) {
        String key = ending.kind() == SubmissionEnd.RETURNED ? "paper.close-out.returned"
            : ending.remark().isEmpty() ? "paper.close-out.accepted" : "paper.close-out.overridden";
        return Texts.text(key, submission.number(), DayWords.of(ending.on()), ending.by(), ending.remark()) + MinuteWords.behind(ending.minute());
    }

    private void closed(List<FormRow> rows, Closure closure) {
        if (!closure.overrideReason().isBlank()) {
            rows.add(FormCells.told(Texts.text("paper.overridden"), Texts.text("paper.override", closure.overrideReason())));
        }
        if (closure.closedOn() != null) {
            rows.add(FormCells.pairs(
                Texts.text("paper.close-out.acceptor"), person(closure.acceptor()).map(Person::name).orElse(""), Texts.text("paper.close-out.on"),
                DayWords.of(closure.closedOn()), Texts.text("paper.close-out.in-time"), inTime(closure.closedOn())));
            decidedAt().ifPresent(minute -> rows.add(FormCells.told(Texts.text("paper.close-out.meeting"), MinuteWords.of(minute))));
        }
    }

    /** The meeting that closed it, where one did. */
    private Optional<Minute> decidedAt() {
        return submissions.reversed().stream().flatMap(one -> Stream.ofNullable(one.ending())).findFirst().filter(end -> end.kind() == SubmissionEnd.ACCEPTED)
            .map(Submission.Ending::minute).filter(minute -> !minute.isNone());
    }

    private String inTime(LocalDate closedOn) {
        Measure measure = leaf.measure();
        return measure.isClosedLate() ? Texts.text("paper.closed-late", ChronoUnit.DAYS.between(measure.deadline().day(), closedOn))
            : Texts.text(measure.deadline().day() == null ? "paper.close-out.no-day" : "paper.close-out.was-in-time");
    }

    private Optional<Person> person(@Nullable PersonId id) {
        return dossier.people().stream().filter(person -> person.id().equals(id)).findFirst();
    }

    private String names(Role role) {
        return ProgressTable.below(branch.names(leaf, role));
    }
}
