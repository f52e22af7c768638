package zhenggai.cli.json;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import zhenggai.domain.ledger.CategoryBranch;
import zhenggai.domain.ledger.Duty;
import zhenggai.domain.ledger.FindingBranch;
import zhenggai.domain.ledger.InspectionBranch;
import zhenggai.domain.ledger.Ledger;
import zhenggai.domain.ledger.MeasureLeaf;
import zhenggai.domain.spine.Decision;
import zhenggai.domain.spine.Extension;
import zhenggai.domain.spine.Inspection;
import zhenggai.domain.spine.Measure;
import zhenggai.domain.spine.ProgressEntry;
import zhenggai.domain.time.Deadline;
import zhenggai.domain.time.Precision;

/** The case as JSON: the tree that {@code read} gives, with ids, states, deadlines and responsibility. */
public final class LedgerJson {
    private final LocalDate today;

    private LedgerJson(LocalDate today) {
        this.today = today;
    }

    public static Map<String, Object> of(Ledger ledger, LocalDate today) {
        LedgerJson json = new LedgerJson(today);
        return Json.object("kind", "case", "title", ledger.office().name(), "partyOrganisation", ledger.office().partyOrganisation(),
            "inspections", ledger.inspections().stream().map(json::inspection).toList(),
            "categories", ledger.inspections().stream().flatMap(i -> i.categories().stream()).map(json::category).toList());
    }

    private Map<String, Object> inspection(InspectionBranch branch) {
        Inspection inspection = branch.inspection();
        return Json.object("id", inspection.id().value(), "title", inspection.title(), "round", inspection.round(), "team", inspection.team(),
            "onSiteFrom", day(inspection.onSite().from()), "onSiteUntil", day(inspection.onSite().until()),
            "feedbackOn", day(inspection.feedbackOn()), "planAdoptedOn", day(inspection.planAdoptedOn()),
            "planMeeting", inspection.planMinute().meeting(), "planMinute", inspection.planMinute().number(), "planDueOn", day(inspection.planDueOn()), "rectifyUntil", day(inspection.rectifyUntil()),
            "reportDueOn", day(inspection.reportDueOn()), "publicFrom", day(inspection.publication().from()),
            "publicUntil", day(inspection.publication().until()));
    }

    private Map<String, Object> category(CategoryBranch branch) {
        return Json.object("id", branch.category().id().value(), "inspection", branch.category().inspection().value(),
            "number", branch.category().position(), "title", branch.category().title(), "findings", branch.findings().stream().map(this::finding).toList());
    }

    private Map<String, Object> finding(FindingBranch branch) {
        return Json.object("id", branch.finding().id().value(), "number", branch.finding().number(), "title", branch.finding().headline(),
            "feedbackText", branch.finding().feedbackText(), "publicText", branch.finding().publicText(), "kind", branch.finding().kind(),
            "weight", branch.finding().weight(), "state", branch.state(), "responsibility", responsibility(branch.duties()),
            "measures", branch.measures().stream().map(this::measure).toList());
    }

    private Map<String, Object> measure(MeasureLeaf leaf) {
        Measure measure = leaf.measure();
        ProgressEntry latest = leaf.latest();
        return Json.object("id", measure.id().value(), "number", measure.number(), "text", measure.text(), "state", measure.state(),
            "round", measure.round(), "overdue", measure.isOverdue(today), "closedLate", measure.isClosedLate(),
            "originalDeadline", deadline(measure.schedule().original()), "deadline", deadline(measure.deadline()),
            "startedOn", day(measure.schedule().startedOn()), "expectedOn", day(measure.schedule().expectedOn()),
            "closedOn", day(measure.closure().closedOn()), "nextReviewOn", day(measure.closure().nextReviewOn()),
            "result", measure.resultText(), "publicResult", measure.publicResult(), "responsibility", responsibility(leaf.duties()),
            "percent", latest == null ? null : latest.percent(), "progress", latest == null ? null : latest.done(), "evidence", leaf.evidence(),
            "extensions", leaf.extensions().stream().map(LedgerJson::extension).toList());
    }

    public static Map<String, Object> deadline(Deadline deadline) {
        return Json.object("words", deadline.words(), "day", day(deadline.day()), "precision", deadline.precision(),
            "provisional", deadline.precision() == Precision.PROVISIONAL);
    }

    private static Map<String, Object> extension(Extension extension) {
        Decision decision = extension.decision();
        return Json.object("id", extension.id().value(), "from", deadline(extension.from()), "to", deadline(extension.to()), "reason", extension.reason(),
            "askedBy", extension.askedBy(), "askedOn", day(extension.askedOn()), "outcome", decision.outcome(), "decidedBy", decision.by(),
            "decidedOn", day(decision.on()), "meeting", decision.meeting(), "minute", decision.minute(), "remark", decision.remark());
    }

    private static Map<String, Object> responsibility(List<Duty> duties) {
        Map<String, Object> roles = new LinkedHashMap<>();
        duties.forEach(duty -> roles.merge(duty.role().name(), List.of(duty.name()),
            (one, other) -> java.util.stream.Stream.of(one, other).flatMap(names -> ((List<?>) names).stream()).toList()));
        return roles;
    }

    private static @Nullable String day(@Nullable LocalDate day) {
        return day == null ? null : day.toString();
    }
}
