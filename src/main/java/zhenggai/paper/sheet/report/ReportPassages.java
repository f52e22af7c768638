package zhenggai.paper.sheet.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import zhenggai.domain.ledger.CategoryBranch;
import zhenggai.domain.ledger.FindingBranch;
import zhenggai.domain.ledger.InspectionBranch;
import zhenggai.domain.ledger.Ledger;
import zhenggai.domain.ledger.Tally;
import zhenggai.domain.notice.Passage;
import zhenggai.domain.notice.Rank;
import zhenggai.domain.notice.compose.ReportWords;
import zhenggai.domain.spine.Days;
import zhenggai.domain.spine.Inspection;
import zhenggai.paper.cell.DayWords;
import zhenggai.paper.cell.PaperTitle;
import zhenggai.words.MinuteWords;
import zhenggai.words.Texts;

/** What the report at the end of concentrated rectification says at each place: only what the case says, and where it says nothing, that. */
public final class ReportPassages {
    /** As the case's own notice and report take them. */
    public static final ReportWords WORDS = new ReportWords() {
        @Override
        public List<Passage> passages(Ledger ledger, InspectionBranch branch, LocalDate on) {
            return of(ledger, branch, on);
        }

        @Override
        public String title(Inspection inspection) {
            return PaperTitle.ofReport(inspection);
        }
    };

    private final Ledger ledger;
    private final InspectionBranch branch;
    private final LocalDate on;
    private final List<Passage> passages = new ArrayList<>();

    private ReportPassages(Ledger ledger, InspectionBranch branch, LocalDate on) {
        this.ledger = ledger;
        this.branch = branch;
        this.on = on;
    }

    /** A heading of a finding has the finding's own number, by which the rest of the report calls it. */
    static List<Passage> of(Ledger ledger, InspectionBranch branch, LocalDate on) {
        return new ReportPassages(ledger, branch, on).passages();
    }

    private List<Passage> passages() {
        add("opening", Rank.TEXT, opening());
        progress();
        done();
        listed("difficulties", Texts.text("paper.report.difficulties"), Texts.text("paper.report.no-difficulty"), findings().flatMap(finding -> ReportMeasures.difficulties(finding, on)).toList());
        listed("next", Texts.text("paper.report.next"), Texts.text("paper.report.no-next"), findings().flatMap(ReportMeasures::nextSteps).toList());
        return passages;
    }

    private Stream<FindingBranch> findings() {
        return branch.categories().stream().flatMap(category -> category.findings().stream());
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
        add("progress", Rank.SECTION, Texts.text("paper.report.progress"));
        Tally tally = Tally.of(new Ledger(ledger.office(), ledger.rules(), List.of(branch)), on);
        if (tally.findings() == 0) {
            add("progress/figures", Rank.TEXT, Texts.text("paper.report.nothing"));
            return;
        }
        add("progress/figures", Rank.TEXT, Texts.text("paper.report.figures", tally.categories(), tally.findings(), tally.measures()) + Texts.text(
            "paper.report.state", DayWords.of(on), tally.findingsComplete(), tally.closed(), tally.longTerm(), tally.submitted(), tally.overdue()));
        tally.completionPercent().ifPresent(percent -> add("progress/rate", Rank.TEXT, Texts.text(
            "paper.rate", tally.closed(), tally.measures(), percent.toPlainString(), tally.longTerm(), tally.submitted())));
    }

    private void done() {
        add("done", Rank.SECTION, Texts.text("paper.report.done"));
        if (branch.categories().isEmpty()) {
            add("done/none", Rank.TEXT, Texts.text("paper.report.no-category"));
        }
        for (CategoryBranch category : branch.categories()) {
            String place = "category/" + category.category().id().value();
            add(place, Rank.CATEGORY, ReportText.heading(category.category().title()));
            if (category.findings().isEmpty()) {
                add(place + "/none", Rank.TEXT, Texts.text("paper.report.no-finding"));
            }
            category.findings().forEach(this::finding);
        }
    }

    private void finding(FindingBranch finding) {
        String place = "finding/" + finding.finding().id().value();
        add(place, Rank.FINDING, Texts.text("paper.report.third", finding.finding().number(), ReportText.heading(finding.finding().headline())));
        if (finding.measures().isEmpty()) {
            add(place + "/none", Rank.TEXT, Texts.text("paper.report.no-measure"));
        }
        passages.addAll(ReportMeasures.of(finding));
    }

    private void listed(String place, String heading, String none, List<Passage> found) {
        add(place, Rank.SECTION, heading);
        if (found.isEmpty()) {
            add(place + "/none", Rank.TEXT, none);
        }
        passages.addAll(found);
    }

    private void add(String place, Rank rank, String text) {
        passages.add(new Passage(place, rank, text));
    }
}
