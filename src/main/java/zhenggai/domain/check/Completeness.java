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
import zhenggai.domain.spine.MeasureId;
import zhenggai.domain.spine.MeasureState;

/** What findings and measures must have and have not. The measures of one finding are asked about together, and so are all of them. */
final class Completeness {
    private static final Set<MeasureState> DONE = Set.of(MeasureState.SUBMITTED, MeasureState.CLOSED, MeasureState.LONG_TERM);

    private static final String FROM_TO = " \u2026 ";

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

    /** What every measure of the case lacks is one question; else each finding is asked about. */
    private static Stream<Question> lacking(Examined examined, Check check, Predicate<Item> lacks) {
        List<Lacking> places = examined.findings().map(place -> new Lacking(place, place.branch().measures().stream().filter(leaf -> lacks.test(item(place, leaf))).toList()))
            .filter(lacking -> !lacking.measures().isEmpty()).toList();
        boolean isEverywhere = places.size() > 1 && places.stream().mapToInt(lacking -> lacking.measures().size()).sum() == examined.measures().count();
        return isEverywhere ? Stream.of(everywhere(check, places)) : places.stream().map(lacking -> question(check, lacking.place().branch(), lacking.measures()));
    }

    /** The measures of a finding that lack something. */
    private record Lacking(Place place, List<MeasureLeaf> measures) {
        String code(MeasureLeaf leaf) {
            return place.branch().finding().number() + "-" + leaf.measure().number();
        }
    }

    private static Question everywhere(Check check, List<Lacking> places) {
        Set<MeasureId> all = places.stream().flatMap(lacking -> lacking.measures().stream()).map(leaf -> leaf.measure().id()).collect(Collectors.toSet());
        String codes = places.getFirst().code(places.getFirst().measures().getFirst()) + FROM_TO + places.getLast().code(places.getLast().measures().getLast());
        return new Question(new Question.Key(check, null, null, String.valueOf(all.size())), "", List.of(all.size(), codes), all);
    }

    private static Item item(Place place, MeasureLeaf leaf) {
        return new Item(place.inspection(), place.branch(), leaf);
    }

    private static Question question(Check check, FindingBranch branch, List<MeasureLeaf> lacking) {
        List<String> codes = lacking.stream().map(leaf -> branch.finding().number() + "-" + leaf.measure().number()).toList();
        return new Question(new Question.Key(check, branch.finding().id(), null, String.join(", ", codes)), String.valueOf(branch.finding().number()),
            List.of(lacking.size(), codes), lacking.stream().map(leaf -> leaf.measure().id()).collect(Collectors.toSet()));
    }
}
