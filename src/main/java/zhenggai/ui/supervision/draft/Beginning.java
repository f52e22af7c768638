package zhenggai.ui.supervision.draft;

import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;
import zhenggai.casework.OpenCase;
import zhenggai.domain.ledger.FindingBranch;
import zhenggai.domain.ledger.MeasureLeaf;
import zhenggai.domain.people.Role;
import zhenggai.domain.reminding.Proposal;
import zhenggai.domain.spine.MeasureId;
import zhenggai.domain.supervision.ActKind;
import zhenggai.domain.supervision.Receiver;

/** What a draft begins with: a paper that was proposed, measures somebody chose, or nothing at all. */
public record Beginning(ActKind kind, Receiver to, List<Receiver> copies, List<MeasureId> items) {
    public static final Beginning EMPTY = new Beginning(ActKind.NOTICE, Receiver.NOBODY, List.of(), List.of());

    public static Beginning of(Proposal proposal) {
        return new Beginning(proposal.kind(), proposal.to(), proposal.copies(), proposal.items());
    }

    /** Measures for which neither paper nor receiver is known yet. */
    public static Beginning about(List<MeasureId> measures) {
        return new Beginning(ActKind.NOTICE, Receiver.NOBODY, List.of(), measures);
    }

    /** With what the case proposes for its measures: the paper that is due about the first of them, or whoever answers for all of them. Off the FX thread. */
    Beginning proposed(OpenCase open, List<Receiver> known) {
        if (items.isEmpty() || !to.isNobody()) {
            return this;
        }
        @Nullable Proposal due = open.reminders().proposals(open.today()).stream().filter(proposal -> proposal.items().contains(items.getFirst())).findFirst().orElse(null);
        ActKind next = due == null ? kind : due.kind();
        if (due != null && due.items().containsAll(items)) {
            return new Beginning(next, due.to(), due.copies(), items);
        }
        List<FindingBranch> findings = open.ledgers().current().findings().filter(finding -> finding.measures().stream().anyMatch(leaf -> items.contains(leaf.measure().id()))).toList();
        for (Role role : List.of(Role.RESPONSIBLE_PERSON, Role.LEAD_DEPARTMENT)) {
            List<String> shared = shared(findings, role);
            if (!shared.isEmpty()) {
                return new Beginning(next, known.stream().filter(one -> one.name().equals(shared.getFirst())).findFirst().orElse(Receiver.named(shared.getFirst())), copies, items);
            }
        }
        return new Beginning(next, Receiver.NOBODY, copies, items);
    }

    /** The names that hold a role for every one of the measures. */
    private List<String> shared(List<FindingBranch> findings, Role role) {
        @Nullable List<String> shared = null;
        for (FindingBranch finding : findings) {
            for (MeasureLeaf leaf : finding.measures().stream().filter(one -> items.contains(one.measure().id())).toList()) {
                List<String> names = finding.names(leaf, role);
                if (shared == null) {
                    shared = new ArrayList<>(names);
                } else {
                    shared.retainAll(names);
                }
            }
        }
        return shared == null ? List.of() : shared;
    }
}
