package zhenggai.domain.check;

import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import zhenggai.domain.check.Examined.Item;
import zhenggai.domain.check.Examined.Place;
import zhenggai.domain.ledger.FindingBranch;
import zhenggai.domain.ledger.MeasureLeaf;
import zhenggai.domain.people.Role;
import zhenggai.domain.spine.MeasureState;

/** What findings and measures must have and have not. The measures of one finding are asked about together. */
final class Completeness {
    private static final Set<MeasureState> DONE = Set.of(MeasureState.SUBMITTED, MeasureState.CLOSED, MeasureState.LONG_TERM);

    private Completeness() {}

    static Stream<Question> withoutMeasure(Examined examined) {
        return examined.findings().filter(place -> place.branch().measures().isEmpty()).map(place -> new Question(
            new Question.Key(Check.FINDING_WITHOUT_MEASURE, place.branch().finding().id(), null, ""),
            String.valueOf(place.branch().finding().number()), List.of(place.branch().finding().headline()), Set.of()));
    }

    static Stream<Question> withoutPerson(Examined examined) {
        return lacking(examined, Check.MEASURE_WITHOUT_PERSON, item -> names(item, Role.RESPONSIBLE_PERSON) == 0 && names(item, Role.LEAD_LEADER) == 0);
    }

    static Stream<Question> withoutDepartment(Examined examined) {
        return lacking(examined, Check.MEASURE_WITHOUT_DEPARTMENT, item -> names(item, Role.LEAD_DEPARTMENT) == 0);
    }

    static Stream<Question> withoutDeadline(Examined examined) {
        return lacking(examined, Check.MEASURE_WITHOUT_DEADLINE, item -> !item.leaf().measure().deadline().isSet());
    }

    /** Said to be done, without a word about what came of it. */
    static Stream<Question> withoutResult(Examined examined) {
        return lacking(examined, Check.MEASURE_WITHOUT_RESULT, item -> isDone(item) && item.leaf().measure().resultText().isBlank()
            && item.leaf().measure().publicResult().isBlank());
    }

    /** Said to be done, and nothing shows it. */
    static Stream<Question> withoutEvidence(Examined examined) {
        return lacking(examined, Check.MEASURE_WITHOUT_EVIDENCE, item -> isDone(item) && examined.evidence(item).isEmpty());
    }

    private static int names(Item item, Role role) {
        return item.branch().names(item.leaf(), role).size();
    }

    private static boolean isDone(Item item) {
        return DONE.contains(item.leaf().measure().state());
    }

    private static Stream<Question> lacking(Examined examined, Check check, Predicate<Item> lacks) {
        return examined.findings().flatMap(place -> {
            List<MeasureLeaf> lacking = place.branch().measures().stream().filter(leaf -> lacks.test(item(place, leaf))).toList();
            return lacking.isEmpty() ? Stream.empty() : Stream.of(question(check, place.branch(), lacking));
        });
    }

    private static Item item(Place place, MeasureLeaf leaf) {
        return new Item(place.inspection(), place.branch(), leaf);
    }

    private static Question question(Check check, FindingBranch branch, List<MeasureLeaf> lacking) {
        String codes = lacking.stream().map(leaf -> branch.finding().number() + "-" + leaf.measure().number()).collect(Collectors.joining(", "));
        return new Question(new Question.Key(check, branch.finding().id(), null, codes), String.valueOf(branch.finding().number()),
            List.of(lacking.size(), codes), lacking.stream().map(leaf -> leaf.measure().id()).collect(Collectors.toSet()));
    }
}
