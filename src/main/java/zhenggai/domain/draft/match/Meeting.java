package zhenggai.domain.draft.match;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import zhenggai.domain.draft.Draft;
import zhenggai.domain.draft.DraftCategory;
import zhenggai.domain.draft.DraftFinding;
import zhenggai.domain.draft.DraftNode;
import zhenggai.domain.draft.InspectionFacts;
import zhenggai.domain.ledger.CategoryBranch;
import zhenggai.domain.ledger.FindingBranch;
import zhenggai.domain.ledger.Ledger;
import zhenggai.domain.ledger.MeasureLeaf;
import zhenggai.domain.spine.FindingId;
import zhenggai.domain.spine.Inspection;
import zhenggai.domain.text.Likeness;

/**
 * Finds for each finding and measure of a draft what it is in the case: the same words, else nearly the same words, else the same number
 * within the same category or finding in words not too far off, else, for a finding, one whose measures it mostly has. Nothing of the case
 * is found twice. An inspection the document does not speak of is left aside: the same fault found again is another finding.
 */
final class Meeting {
    /** So much alike two texts are the same thing said otherwise. */
    static final double NEARLY = 0.75;
    /** So much, where they have the same number in the same place. */
    static final double AT_THE_SAME_PLACE = 0.4;

    private final Draft draft;
    private final List<CategoryBranch> categories;
    private final Map<Integer, FindingBranch> found = new HashMap<>();
    private final Set<FindingId> taken = new HashSet<>();

    Meeting(Draft draft, Ledger ledger) {
        this.draft = draft;
        this.categories = ledger.inspections().stream().filter(branch -> isSpokenOf(branch.inspection(), draft.facts()))
            .flatMap(branch -> branch.categories().stream()).toList();
    }

    /** What is not known on one side contradicts nothing. */
    private static boolean isSpokenOf(Inspection inspection, InspectionFacts facts) {
        return agree(inspection.round(), facts.round()) && agree(inspection.team(), facts.team());
    }

    private static boolean agree(String known, String read) {
        return known.isEmpty() || read.isEmpty() || known.equals(read);
    }

    Map<Integer, Match> matches() {
        findings();
        Map<Integer, Match> matches = new LinkedHashMap<>();
        Saying saying = new Saying(draft.kind());
        for (DraftCategory category : draft.categories()) {
            for (DraftFinding finding : category.findings()) {
                FindingBranch known = found.get(finding.node().id());
                matches.put(finding.node().id(), known == null ? Match.fresh(finding.node().id())
                    : Match.with(finding.node().id(), Counterpart.of(known), saying.changes(finding, known)));
                measures(finding, known, saying, matches);
            }
        }
        return matches;
    }

    private void findings() {
        List<FindingBranch> known = categories.stream().flatMap(category -> category.findings().stream()).toList();
        List<DraftFinding> read = draft.categories().stream().flatMap(category -> category.findings().stream()).toList();
        Pairing pairing = new Pairing(read.stream().map(Saying::title).toList(), known.stream().map(Saying::wordings).toList()).equal().nearly(NEARLY);
        for (int i = 0; i < read.size(); i++) {
            meet(read.get(i), pairing.of(i) < 0 ? null : known.get(pairing.of(i)));
        }
        draft.categories().forEach(this::samePlace);
        byMeasures(read, known);
    }

    private void meet(DraftFinding read, @Nullable FindingBranch known) {
        if (known != null && !found.containsKey(read.node().id()) && taken.add(known.finding().id())) {
            found.put(read.node().id(), known);
        }
    }

    private void samePlace(DraftCategory read) {
        CategoryBranch known = category(read);
        for (int i = 0; known != null && i < Math.min(read.findings().size(), known.findings().size()); i++) {
            FindingBranch branch = known.findings().get(i);
            String title = Saying.title(read.findings().get(i));
            if (Saying.wordings(branch).stream().anyMatch(words -> Likeness.between(title, words) >= AT_THE_SAME_PLACE)) {
                meet(read.findings().get(i), branch);
            }
        }
    }

    /** The category of the case in which most of the draft's findings were found, or one of nearly the same title. */
    private @Nullable CategoryBranch category(DraftCategory read) {
        CategoryBranch best = null;
        long most = 0;
        for (CategoryBranch branch : categories) {
            long there = read.findings().stream().map(f -> found.get(f.node().id())).filter(f -> f != null && f.finding().category().equals(branch.category().id())).count();
            if (there > most || most == 0 && Likeness.between(branch.category().title(), read.title()) >= NEARLY) {
                best = branch;
                most = there;
            }
        }
        return best;
    }

    private void byMeasures(List<DraftFinding> read, List<FindingBranch> known) {
        Map<String, FindingBranch> holders = new HashMap<>();
        known.stream().filter(branch -> !taken.contains(branch.finding().id()))
            .forEach(branch -> branch.measures().forEach(leaf -> holders.putIfAbsent(Likeness.folded(leaf.measure().text()), branch)));
        for (DraftFinding finding : read) {
            if (!found.containsKey(finding.node().id())) {
                List<FindingBranch> holding = finding.measures().stream().map(measure -> holders.get(Likeness.folded(measure.text())))
                    .filter(Objects::nonNull).toList();
                holding.stream().filter(branch -> 2 * holding.stream().filter(other -> other == branch).count() > finding.measures().size()).findFirst()
                    .ifPresent(branch -> meet(finding, branch));
            }
        }
    }

    private static void measures(DraftFinding read, @Nullable FindingBranch branch, Saying saying, Map<Integer, Match> matches) {
        List<MeasureLeaf> known = branch == null ? List.of() : branch.measures();
        Pairing pairing = new Pairing(read.measures().stream().map(DraftNode::text).toList(),
            known.stream().map(leaf -> List.of(leaf.measure().text())).toList()).equal().nearly(NEARLY);
        for (int i = 0; i < read.measures().size(); i++) {
            DraftNode node = read.measures().get(i);
            if (i < known.size() && Likeness.between(node.text(), known.get(i).measure().text()) >= AT_THE_SAME_PLACE) {
                pairing.meet(i, i);
            }
            int met = pairing.of(i);
            matches.put(node.id(), branch == null || met < 0 ? Match.fresh(node.id())
                : Match.with(node.id(), Counterpart.of(branch, known.get(met)), saying.changes(node, known.get(met))));
        }
    }
}
