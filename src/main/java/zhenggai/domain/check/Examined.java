package zhenggai.domain.check;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import zhenggai.domain.check.text.Around;
import zhenggai.domain.evidence.EvidenceIndex;
import zhenggai.domain.ledger.FindingBranch;
import zhenggai.domain.ledger.Ledger;
import zhenggai.domain.ledger.MeasureLeaf;
import zhenggai.domain.result.Figure;
import zhenggai.domain.spine.Evidence;
import zhenggai.domain.spine.Inspection;
import zhenggai.domain.spine.MeasureId;

/**
 * What the checks look at: the case as it stands, what backs each measure and what it came to in figures (measures without any are left
 * out), and what is known around its words.
 */
public record Examined(Ledger ledger, EvidenceIndex evidence, Map<MeasureId, List<Figure>> figures, Around around) {

    /** A finding where it stands. */
    record Place(Inspection inspection, FindingBranch branch) {}

    /** A measure where it stands. */
    record Item(Inspection inspection, FindingBranch branch, MeasureLeaf leaf) {
        /** Finding and measure number, such as 3-2. */
        String code() {
            return branch.finding().number() + "-" + leaf.measure().number();
        }

        Question.Key key(Check check, String occasion) {
            return new Question.Key(check, branch.finding().id(), leaf.measure().id(), occasion);
        }
    }

    Stream<Place> findings() {
        return ledger.inspections().stream().flatMap(inspection -> inspection.categories().stream()
            .flatMap(category -> category.findings().stream().map(branch -> new Place(inspection.inspection(), branch))));
    }

    Stream<Item> measures() {
        return findings().flatMap(place -> place.branch().measures().stream().map(leaf -> new Item(place.inspection(), place.branch(), leaf)));
    }

    /** What of it can be published. */
    public PublicWords words() {
        return PublicWords.of(ledger, around);
    }

    List<Evidence> evidence(Item item) {
        return evidence.of(item.leaf().measure().id());
    }
}
