package zhenggai.casework.intake;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

import zhenggai.casework.spine.Reckoner;
import zhenggai.domain.Refused;
import zhenggai.domain.draft.DocumentKind;
import zhenggai.domain.draft.Draft;
import zhenggai.domain.draft.DraftCategory;
import zhenggai.domain.draft.InspectionFacts;
import zhenggai.domain.draft.match.Match;
import zhenggai.domain.draft.match.Matching;
import zhenggai.domain.draft.match.Presence;
import zhenggai.domain.spine.Contact;
import zhenggai.domain.spine.Days;
import zhenggai.domain.spine.Inspection;
import zhenggai.domain.spine.InspectionId;
import zhenggai.domain.spine.Office;
import zhenggai.storage.CaseFile;
import zhenggai.storage.Tx;

/** Taking a document that was read into the case: one verb, one step of undo, all of it or nothing. */
public final class Intake {
    private final CaseFile file;
    private final Clock clock;

    public Intake(CaseFile file, Clock clock) {
        this.file = file;
        this.clock = clock;
    }

    /**
     * What came in.
     *
     * @param updated how many findings and measures of the case were renewed
     * @param kept how many of their deadlines and results stayed as they were, because they run or wait for acceptance
     */
    public record Taken(InspectionId inspection, int categories, int findings, int measures, int updated, int kept) {}

    /** What of the draft is in the case already. */
    public Matching match(Draft draft) {
        return file.read(tx -> Matching.of(draft, tx.ledger().whole()));
    }

    /**
     * Adds the draft's categories, findings and measures, with what it says about deadlines and responsibility, under the inspection
     * it speaks of; facts the case does not know yet are filled in, known ones stay.
     *
     * @throws Refused when the document is not of a kind that has findings, has none, or is in the case already
     */
    public Taken accept(Draft draft) {
        refuseUnfit(draft);
        return file.change("case.import", tx -> {
            refuseTwice(tx, draft.categories());
            return write(tx, draft, Matching.NONE);
        });
    }

    /**
     * The same, with what was decided for each finding and measure: what is entered anew joins the category or finding its neighbours were
     * found in, what is renewed is changed in what the draft says otherwise. A deadline that runs is not moved by a document.
     *
     * @throws Refused also when nothing was chosen, or the case is not any more what it was when they were matched
     */
    public Taken accept(Draft draft, Matching decided) {
        refuseUnfit(draft);
        if (decided.changesNothing()) {
            throw new Refused(decided.count(Presence.SAME) == decided.matches().size() ? "intake.already-there" : "intake.nothing-chosen");
        }
        return file.change("case.import", tx -> {
            if (!Matching.of(draft, tx.ledger().whole()).isLike(decided)) {
                throw new Refused("intake.case-changed");
            }
            return write(tx, draft, decided);
        });
    }

    private static void refuseUnfit(Draft draft) {
        if (draft.kind() == DocumentKind.OTHER) {
            throw new Refused("intake.no-such-document");
        }
        if (draft.categories().stream().allMatch(c -> c.findings().isEmpty())) {
            throw new Refused("intake.no-finding");
        }
    }

    private Taken write(Tx tx, Draft draft, Matching decided) {
        Inspection inspection = inspection(tx, draft, decided);
        fillOffice(tx, draft.facts());
        LocalDate today = LocalDate.now(clock);
        Taken taken = new IntakeWriting(new IntakeWriting.Ground(tx, inspection, decided, today), draft.kind() == DocumentKind.NOTICE).write(draft.categories());
        // a day of the inspection that came with the document gives terms their day
        new Reckoner(tx, today).recount();
        return taken;
    }

    private static void refuseTwice(Tx tx, List<DraftCategory> categories) {
        Set<String> there = tx.ledger().whole().findings()
            .flatMap(f -> f.measures().stream().map(m -> f.finding().headline() + "\n" + m.measure().text())).collect(Collectors.toSet());
        List<String> coming = categories.stream().flatMap(c -> c.findings().stream())
            .flatMap(f -> f.measures().stream().map(m -> f.title() + "\n" + m.text())).toList();
        if (!coming.isEmpty() && there.containsAll(coming)) {
            throw new Refused("intake.already-there");
        }
    }

    /** The inspection the document speaks of: one of the same round and team, else the one it was found in, else a new one. */
    private static Inspection inspection(Tx tx, Draft draft, Matching decided) {
        InspectionFacts facts = draft.facts();
        return tx.inspections().all().stream()
            .filter(i -> !facts.round().isEmpty() && i.round().equals(facts.round()) && i.team().equals(facts.team())).findFirst()
            .or(() -> decided.matches().values().stream().map(Match::known).filter(Objects::nonNull).findFirst()
                .map(known -> tx.inspections().get(tx.categories().get(tx.findings().get(known.finding()).category()).inspection())))
            .map(known -> tx.inspections().save(filled(known, facts)))
            .orElseGet(() -> tx.inspections().save(filled(Inspection.titled(title(draft)), facts)));
    }

    private static String title(Draft draft) {
        String round = draft.facts().round();
        return !round.isEmpty() ? round : !draft.title().isEmpty() ? draft.title() : draft.kind().jsonName();
    }

    private static Inspection filled(Inspection known, InspectionFacts facts) {
        return new Inspection(known.id(), known.title(), first(known.round(), facts.round()), first(known.team(), facts.team()),
            known.onSite().equals(Days.UNKNOWN) ? facts.onSite() : known.onSite(),
            known.feedbackOn() == null ? facts.feedbackOn() : known.feedbackOn(), known.planDueOn(), known.planAdoptedOn(), known.rectifyUntil(), known.reportDueOn(),
            known.publication().equals(Days.UNKNOWN) ? facts.publication() : known.publication(), known.planMinute());
    }

    private static void fillOffice(Tx tx, InspectionFacts facts) {
        Office office = tx.office().get();
        Contact contact = office.contact();
        tx.office().save(new Office(office.name(), first(office.partyOrganisation(), facts.partyOrganisation()), new Contact(
            first(contact.phone(), facts.contact().phone()), first(contact.postalAddress(), facts.contact().postalAddress()),
            first(contact.email(), facts.contact().email()))));
    }

    private static String first(String known, String read) {
        return known.isEmpty() ? read : known;
    }
}
