package zhenggai.paper.cell;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;
import zhenggai.domain.ledger.Duty;
import zhenggai.domain.ledger.FindingBranch;
import zhenggai.domain.ledger.Ledger;
import zhenggai.domain.ledger.MeasureLeaf;
import zhenggai.domain.people.PersonId;
import zhenggai.domain.people.Role;
import zhenggai.domain.rules.Warning;
import zhenggai.domain.spine.FindingState;
import zhenggai.domain.spine.MeasureState;

/**
 * A measure that somebody answers for and still owes, as what, and how near it is; or a finding ({@code leaf} null) where he answers
 * for it and for none of its open measures.
 */
public record OwedItem(FindingBranch finding, @Nullable MeasureLeaf leaf, List<Role> roles, Warning warning) {
    private static final Warning NONE = new Warning(Warning.Level.NONE, null, 0);

    /** In the order of the ledger. A duty that a measure does not give is its finding's. */
    public static List<OwedItem> of(Ledger ledger, PersonId person, LocalDate on) {
        List<OwedItem> items = new ArrayList<>();
        ledger.findings().forEach(finding -> {
            List<OwedItem> ofFinding = finding.measures().stream().filter(OwedItem::isOwed)
                .map(leaf -> new OwedItem(finding, leaf, roles(finding.dutiesFor(leaf), person),
                    Warning.of(leaf.measure(), finding.finding().kind(), on, ledger.rules())))
                .filter(item -> !item.roles().isEmpty()).toList();
            items.addAll(ofFinding);
            List<Role> own = roles(finding.duties(), person);
            if (ofFinding.isEmpty() && !own.isEmpty() && finding.state() != FindingState.COMPLETE) {
                items.add(new OwedItem(finding, null, own, NONE));
            }
        });
        return items;
    }

    /** How many measures he answered for that are closed. */
    public static long closed(Ledger ledger, PersonId person) {
        return ledger.findings().flatMap(finding -> finding.measures().stream().filter(leaf -> leaf.measure().state() == MeasureState.CLOSED)
            .filter(leaf -> !roles(finding.dutiesFor(leaf), person).isEmpty())).count();
    }

    private static List<Role> roles(List<Duty> duties, PersonId person) {
        return duties.stream().filter(duty -> person.equals(duty.assignment().person())).map(Duty::role).distinct().sorted().toList();
    }

    private static boolean isOwed(MeasureLeaf leaf) {
        return leaf.measure().state().isOpen() || leaf.measure().state() == MeasureState.LONG_TERM;
    }
}
