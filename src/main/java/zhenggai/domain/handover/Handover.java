package zhenggai.domain.handover;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import zhenggai.domain.ledger.Duty;
import zhenggai.domain.ledger.Ledger;
import zhenggai.domain.ledger.MeasureLeaf;
import zhenggai.domain.opinion.PublicOpinion;
import zhenggai.domain.people.PersonId;
import zhenggai.domain.people.Role;
import zhenggai.domain.register.Register;
import zhenggai.domain.register.Regulation;
import zhenggai.domain.register.Stage;
import zhenggai.domain.spine.Finding;
import zhenggai.domain.spine.MeasureState;

/**
 * What somebody answers for and still owes: findings that are not complete and measures that are not settled, each with the roles, the
 * stages of regulations that he sees to and that are not done, and the opinions from the public that he has not answered.
 */
public record Handover(List<Item> items, List<OwedStage> stages, List<PublicOpinion> opinions) {
    public static final Handover NOTHING = new Handover(List.of(), List.of(), List.of());

    /** A finding ({@code leaf} null) or a measure of it, and as what somebody answers for it. */
    public record Item(Finding finding, @Nullable MeasureLeaf leaf, Set<Role> roles) {}

    /** A stage of a regulation that is to be done. */
    public record OwedStage(Regulation regulation, Stage stage) {}

    /** What would be handed over if this person left now: all that is open, long-term duties included. */
    public static Handover of(Ledger ledger, Register register, List<PublicOpinion> opinions, PersonId person) {
        return new Handover(items(ledger, person), stages(register, person),
            opinions.stream().filter(opinion -> !opinion.isAnswered() && person.equals(opinion.charge().person())).toList());
    }

    private static List<Item> items(Ledger ledger, PersonId person) {
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
        return items;
    }

    private static List<OwedStage> stages(Register register, PersonId person) {
        return register.regulations().stream().flatMap(regulation -> regulation.stages().stream()
            .filter(stage -> !stage.isDone() && person.equals(stage.person())).map(stage -> new OwedStage(regulation, stage))).toList();
    }

    /** How many things change hands. */
    public int size() {
        return items.size() + stages.size() + opinions.size();
    }

    public boolean isEmpty() {
        return size() == 0;
    }

    private static Set<Role> roles(List<Duty> duties, Predicate<Duty> his) {
        return duties.stream().filter(his).map(Duty::role).collect(Collectors.toSet());
    }

    /** A long-term measure goes on being owed: its reviews need somebody. */
    private static boolean isOwed(MeasureLeaf leaf) {
        return leaf.measure().state().isOpen() || leaf.measure().state() == MeasureState.LONG_TERM;
    }
}
