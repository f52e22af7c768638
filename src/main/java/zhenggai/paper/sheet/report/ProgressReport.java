package zhenggai.paper.sheet.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import zhenggai.domain.ledger.CategoryBranch;
import zhenggai.domain.ledger.FindingBranch;
import zhenggai.domain.ledger.InspectionBranch;
import zhenggai.domain.ledger.Ledger;
import zhenggai.domain.ledger.Tally;
import zhenggai.domain.papers.PageSetup;
import zhenggai.domain.spine.Days;
import zhenggai.domain.spine.Inspection;
import zhenggai.paper.Block.Paragraph.Kind;
import zhenggai.paper.Block.Paragraph;
import zhenggai.paper.Block;
import zhenggai.paper.BlockSheet.Look;
import zhenggai.paper.BlockSheet;
import zhenggai.paper.Heading;
import zhenggai.paper.cell.DayWords;
import zhenggai.paper.cell.Numerals;
import zhenggai.paper.cell.PaperTitle;
import zhenggai.words.MinuteWords;
import zhenggai.words.Texts;

/** The report at the end of concentrated rectification, in official layout: only what the case says, and where it says nothing, that. */
public final class ProgressReport {
    private final Ledger ledger;
    private final InspectionBranch branch;
    private final LocalDate on;
    private final List<Block> blocks = new ArrayList<>();

    private ProgressReport(Ledger ledger, InspectionBranch branch, LocalDate on) {
        this.ledger = ledger;
        this.branch = branch;
        this.on = on;
    }

    public static BlockSheet of(Ledger ledger, InspectionBranch branch, LocalDate on) {
        return new ProgressReport(ledger, branch, on).sheet();
    }

    private BlockSheet sheet() {
        add(Kind.BODY, opening());
        progress();
        done();
        difficulties();
        nextSteps();
        add(Kind.ISSUER, signature());
        add(Kind.RIGHT, DayWords.of(on));
        Heading heading = new Heading(PaperTitle.ofReport(branch.inspection()), ledger.office().name(), "", "", Texts.text("paper.internal"), on, "");
        return new BlockSheet(heading, Look.OFFICIAL, PageSetup.official(), blocks);
    }

    private String signature() {
        return ledger.office().partyOrganisation().isBlank() ? ledger.office().name() : ledger.office().partyOrganisation();
    }

    /** What is known of the inspection, then what the report is about. */
    private String opening() {
        Inspection inspection = branch.inspection();
        String kind = PaperTitle.kind(inspection).orElse(Texts.text("paper.report.inspection"));
        List<String> sentences = new ArrayList<>();
        visit(inspection, kind).ifPresent(sentences::add);
        if (inspection.feedbackOn() != null) {
            sentences.add(Texts.text("paper.report.feedback", DayWords.of(inspection.feedbackOn()), kind));
        }
        if (inspection.planAdoptedOn() != null) {
            sentences.add(inspection.planMinute().isNone() ? Texts.text("paper.report.plan", DayWords.of(inspection.planAdoptedOn()))
                : Texts.text("paper.report.plan-at", DayWords.of(inspection.planAdoptedOn()), MinuteWords.of(inspection.planMinute())));
        }
        if (inspection.rectifyUntil() != null) {
            sentences.add(Texts.text("paper.report.until", DayWords.of(inspection.rectifyUntil())));
        }
        sentences.add(Texts.text("paper.report.now", DayWords.of(on)));
        return String.join("", sentences);
    }

    private Optional<String> visit(Inspection inspection, String kind) {
        Days days = inspection.onSite();
        if (inspection.team().isBlank()) {
            return Optional.empty();
        }
        return Optional.of(days.from() == null || days.until() == null
            ? Texts.text("paper.report.team", inspection.team(), ledger.office().name(), kind)
            : Texts.text("paper.report.visit", DayWords.of(days.from()), DayWords.of(days.until()), inspection.team(), ledger.office().name(), kind));
    }

    private void progress() {
        section(1, "paper.report.progress");
        Tally tally = Tally.of(new Ledger(ledger.office(), ledger.rules(), List.of(branch)), on);
        if (tally.findings() == 0) {
            add(Kind.BODY, Texts.text("paper.report.nothing"));
            return;
        }
        add(Kind.BODY, Texts.text("paper.report.figures", tally.categories(), tally.findings(), tally.measures()) + Texts.text(
            "paper.report.state", DayWords.of(on), tally.findingsComplete(), tally.closed(), tally.longTerm(), tally.submitted(), tally.overdue()));
        tally.completionPercent().ifPresent(percent -> add(Kind.BODY, Texts.text(
            "paper.rate", tally.closed(), tally.measures(), percent.toPlainString(), tally.longTerm(), tally.submitted())));
    }

    private void done() {
        section(2, "paper.report.done");
        List<CategoryBranch> categories = branch.categories();
        if (categories.isEmpty()) {
            add(Kind.BODY, Texts.text("paper.report.no-category"));
        }
        for (int i = 0; i < categories.size(); i++) {
            add(Kind.HEADING_2, Texts.text("paper.report.second", Numerals.of(i + 1), ReportText.heading(categories.get(i).category().title())));
            List<FindingBranch> findings = categories.get(i).findings();
            if (findings.isEmpty()) {
                add(Kind.BODY, Texts.text("paper.report.no-finding"));
            }
            for (FindingBranch finding : findings) {
                add(Kind.HEADING_3, Texts.text("paper.report.third", finding.finding().number(), ReportText.heading(finding.finding().headline())));
                ReportMeasures.of(finding).forEach(text -> add(Kind.BODY, text));
            }
        }
    }

    private void difficulties() {
        section(3, "paper.report.difficulties");
        listed(branch.categories().stream().flatMap(category -> category.findings().stream()).flatMap(finding -> ReportMeasures.difficulties(finding, on)).toList(),
            "paper.report.no-difficulty");
    }

    private void nextSteps() {
        section(4, "paper.report.next");
        listed(branch.categories().stream().flatMap(category -> category.findings().stream()).flatMap(ReportMeasures::nextSteps).toList(),
            "paper.report.no-next");
    }

    private void listed(List<String> texts, String none) {
        if (texts.isEmpty()) {
            add(Kind.BODY, Texts.text(none));
        }
        texts.forEach(text -> add(Kind.BODY, text));
    }

    private void section(int number, String key) {
        add(Kind.HEADING_1, Texts.text("paper.report.first", Numerals.of(number), Texts.text(key)));
    }

    private void add(Kind kind, String text) {
        blocks.add(new Paragraph(kind, text));
    }
}
