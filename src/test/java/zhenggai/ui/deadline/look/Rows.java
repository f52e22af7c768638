package zhenggai.ui.deadline.look;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;
import zhenggai.domain.extension.Decision;
import zhenggai.domain.extension.Extension;
import zhenggai.domain.extension.ExtensionId;
import zhenggai.domain.ledger.CategoryBranch;
import zhenggai.domain.ledger.Duty;
import zhenggai.domain.ledger.FindingBranch;
import zhenggai.domain.ledger.InspectionBranch;
import zhenggai.domain.ledger.Ledger;
import zhenggai.domain.ledger.MeasureLeaf;
import zhenggai.domain.people.Contact;
import zhenggai.domain.people.Office;
import zhenggai.domain.people.PersonId;
import zhenggai.domain.people.Role;
import zhenggai.domain.rules.OfficeRules;
import zhenggai.domain.spine.Assignment;
import zhenggai.domain.spine.AssignmentId;
import zhenggai.domain.spine.Category;
import zhenggai.domain.spine.CategoryId;
import zhenggai.domain.spine.Closure;
import zhenggai.domain.spine.Finding;
import zhenggai.domain.spine.FindingId;
import zhenggai.domain.spine.Inspection;
import zhenggai.domain.spine.InspectionId;
import zhenggai.domain.spine.Measure;
import zhenggai.domain.spine.MeasureId;
import zhenggai.domain.spine.MeasureState;
import zhenggai.domain.spine.Schedule;
import zhenggai.domain.time.Deadline;
import zhenggai.domain.time.WorkCalendar;

/** Measures with their days, made for tests; ten of them stand in each finding. */
public final class Rows {
    private static final int PER_FINDING = 10;
    private final List<MeasureLeaf> leaves = new ArrayList<>();

    /** @param original null where the deadline names no day */
    public Rows measure(MeasureState state, @Nullable LocalDate started, @Nullable LocalDate original, Closure closure) {
        long id = leaves.size() + 1L;
        Deadline deadline = original == null ? Deadline.NONE : Deadline.on(original);
        Measure measure = new Measure(new MeasureId(id), new FindingId((id - 1) / PER_FINDING + 1), (int) ((id - 1) % PER_FINDING) + 1, 1, "完善制度，逐项落实并接受监督 " + id, "", "",
            new Schedule(started, deadline, deadline, null), state, 1, closure);
        leaves.add(new MeasureLeaf(measure, List.of(), null, 0, List.of()));
        return this;
    }

    public Rows open(@Nullable LocalDate started, @Nullable LocalDate original) {
        return measure(MeasureState.UNDER_WAY, started, original, Closure.NONE);
    }

    public Rows person(String name) {
        MeasureLeaf leaf = leaves.getLast();
        return last(new MeasureLeaf(leaf.measure(), List.of(new Duty(new Assignment(AssignmentId.NEW, Role.RESPONSIBLE_PERSON, new PersonId(1), null, null,
            leaf.measure().id()), name)), null, 0, leaf.extensions()));
    }

    /** A granted extension of the last one. */
    public Rows extended(LocalDate to) {
        return extended(to, new Decision(Decision.Outcome.GRANTED, "党组会", to.minusMonths(4), "", "", ""));
    }

    /** One that waits for its decision. */
    public Rows asked(LocalDate to) {
        return extended(to, Decision.PENDING);
    }

    public Rows expected(LocalDate on) {
        MeasureLeaf leaf = leaves.getLast();
        return last(new MeasureLeaf(leaf.measure().on(leaf.measure().schedule().expected(on)), leaf.duties(), null, 0, leaf.extensions()));
    }

    public Ledger ledger() {
        List<FindingBranch> findings = new ArrayList<>();
        for (int i = 0; i < leaves.size(); i += PER_FINDING) {
            Finding finding = Finding.draft(new CategoryId(1), "第 " + (i / PER_FINDING + 1) + " 项管理不够规范的问题", "").numbered(i / PER_FINDING + 1);
            findings.add(new FindingBranch(new Finding(new FindingId(i / PER_FINDING + 1L), finding.category(), finding.number(), 1, finding.feedbackText(), "", "", "",
                finding.kind(), "", "", finding.weight()), List.of(), leaves.subList(i, Math.min(i + PER_FINDING, leaves.size()))));
        }
        CategoryBranch category = new CategoryBranch(new Category(new CategoryId(1), new InspectionId(1), 1, "关于资金使用方面"), findings);
        return new Ledger(new Office("示例市红十字会", "", new Contact("", "", "")), OfficeRules.USUAL,
            List.of(new InspectionBranch(Inspection.titled("第五轮巡察"), List.of(category))));
    }

    public Timetable on(LocalDate today) {
        return Timetable.of(ledger(), WorkCalendar.published(), today);
    }

    private Rows extended(LocalDate to, Decision decision) {
        MeasureLeaf leaf = leaves.getLast();
        List<Extension> all = new ArrayList<>(leaf.extensions());
        all.add(new Extension(ExtensionId.NEW, leaf.measure().id(), leaf.measure().deadline(), Deadline.on(to), "材料未齐", "", to.minusMonths(5), decision));
        Measure measure = decision.outcome() == Decision.Outcome.GRANTED ? leaf.measure().extended(Deadline.on(to)) : leaf.measure();
        return last(new MeasureLeaf(measure, leaf.duties(), null, 0, all));
    }

    private Rows last(MeasureLeaf leaf) {
        leaves.set(leaves.size() - 1, leaf);
        return this;
    }
}
