package zhenggai.domain.notice.compose;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

import zhenggai.domain.ledger.FindingBranch;
import zhenggai.domain.ledger.InspectionBranch;
import zhenggai.domain.ledger.Ledger;
import zhenggai.domain.ledger.MeasureLeaf;
import zhenggai.domain.meeting.MeetingKind;
import zhenggai.domain.notice.wording.Worded;
import zhenggai.domain.notice.wording.Wording;
import zhenggai.domain.papers.Dossier;
import zhenggai.domain.register.Regulation;
import zhenggai.domain.register.RegulationKind;
import zhenggai.domain.spine.Office;

/**
 * What a document about one inspection is made from.
 *
 * @param wordings what was decided about publishing
 * @param on the day on which is said how things stand
 */
public record Sources(Dossier dossier, InspectionBranch branch, List<Wording> wordings, LocalDate on) {

    Office office() {
        return dossier.ledger().office();
    }

    /** Only what belongs to the inspection. */
    Ledger ledger() {
        return new Ledger(office(), dossier.ledger().rules(), List.of(branch));
    }

    /** Who signs: the party organisation where there is one. */
    public String organisation() {
        return office().partyOrganisation().isBlank() ? office().name() : office().partyOrganisation();
    }

    Stream<FindingBranch> findings() {
        return branch.categories().stream().flatMap(category -> category.findings().stream());
    }

    /** How many meetings of that kind were held by then. */
    long held(MeetingKind kind) {
        return dossier.meetings().stream().filter(meeting -> meeting.session().kind() == kind && !meeting.session().heldOn().isAfter(on)).count();
    }

    /** Whether it was made or revised, and all of that is done. */
    static boolean isInForce(Regulation regulation) {
        return regulation.kind() != RegulationKind.ABOLISHED && regulation.isFinished();
    }

    Worded worded(FindingBranch finding) {
        return Worded.of(finding, wordings.stream().filter(known -> known.measure() == null && known.finding().equals(finding.finding().id())).findFirst()
            .orElseGet(() -> Wording.of(finding.finding().id())));
    }

    Worded worded(FindingBranch finding, MeasureLeaf leaf) {
        return Worded.of(finding, leaf, dossier.figures(leaf.measure().id()), wordings.stream().filter(known -> leaf.measure().id().equals(known.measure())).findFirst()
            .orElseGet(() -> Wording.of(finding.finding().id(), leaf.measure().id())));
    }

    /** Both wordings of every finding and measure, in the order of the case. */
    public List<Worded> worded() {
        return findings().flatMap(finding -> Stream.concat(Stream.of(worded(finding)), finding.measures().stream().map(leaf -> worded(finding, leaf)))).toList();
    }
}
