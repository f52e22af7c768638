package zhenggai.domain.ledger;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import zhenggai.domain.people.PersonId;
import zhenggai.domain.people.Role;
import zhenggai.domain.spine.Finding;
import zhenggai.domain.spine.MeasureState;

/** What somebody answers for and still owes: findings that are not complete and measures that are not settled, each with the roles. */
public record Handover(List<Item> items) {

    /** A finding ({@code leaf} null) or a measure of it, and as what somebody answers for it. */
    public record Item(Finding finding, @Nullable MeasureLeaf leaf, Set<Role> roles) {}

    /** What would be handed over if this person left now: all that is open, long-term duties included. */
    public static Handover of(Ledger ledger, PersonId person) {
        List<Item> items = new ArrayList<>();
        Predicate<Duty> his = duty -> person.equals(duty.assignment().person());
        ledger.findings().forEach(finding -> {
            Set<Role> roles = roles(finding.duties(), his);
            boolean open = finding.measures().isEmpty() || finding.measures().stream().anyMatch(Handover::isOwed);
            if (!roles.isEmpty() && open) {
                items.add(new Item(finding.finding(), null, roles));
            }
            finding.measures().stream().filter(Handover::isOwed).filter(leaf -> leaf.duties().stream().anyMatch(his))
                .forEach(leaf -> items.add(new Item(finding.finding(), leaf, roles(leaf.duties(), his))));
        });
        return new Handover(items);
    }

    public boolean isEmpty() {
        return items.isEmpty();
    }

    private static Set<Role> roles(List<Duty> duties, Predicate<Duty> his) {
        return duties.stream().filter(his).map(Duty::role).collect(Collectors.toSet());
    }

    /** A long-term measure goes on being owed: its reviews need somebody. */
    private static boolean isOwed(MeasureLeaf leaf) {
        return leaf.measure().state().isOpen() || leaf.measure().state() == MeasureState.LONG_TERM;
    }
}
