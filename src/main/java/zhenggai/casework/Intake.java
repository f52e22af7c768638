package zhenggai.casework;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import zhenggai.domain.Refused;
import zhenggai.domain.draft.DocumentKind;
import zhenggai.domain.draft.Draft;
import zhenggai.domain.draft.DraftCategory;
import zhenggai.domain.draft.DraftFinding;
import zhenggai.domain.draft.DraftNode;
import zhenggai.domain.draft.InspectionFacts;
import zhenggai.domain.draft.Part;
import zhenggai.domain.people.Role;
import zhenggai.domain.spine.Category;
import zhenggai.domain.spine.CategoryId;
import zhenggai.domain.spine.Contact;
import zhenggai.domain.spine.Days;
import zhenggai.domain.spine.Finding;
import zhenggai.domain.spine.FindingId;
import zhenggai.domain.spine.Inspection;
import zhenggai.domain.spine.InspectionId;
import zhenggai.domain.spine.Measure;
import zhenggai.domain.spine.Office;
import zhenggai.storage.CaseFile;
import zhenggai.storage.Tx;

/** Taking a document that was read into the case: one verb, one step of undo, all of it or nothing. */
public final class Intake {
    private final CaseFile file;
    private final Clock clock;

    Intake(CaseFile file, Clock clock) {
        this.file = file;
        this.clock = clock;
    }

    /** What came in. */
    public record Taken(InspectionId inspection, int categories, int findings, int measures) {}

    /**
     * Adds the draft's categories, findings and measures, with what it says about deadlines and responsibility, under the inspection
     * it speaks of; facts the case does not know yet are filled in, known ones stay.
     *
     * @throws Refused when the document is not of a kind that has findings, has none, or is in the case already
     */
    public Taken accept(Draft draft) {
        List<DraftCategory> categories = draft.categories();
        if (draft.kind() == DocumentKind.OTHER) {
            throw new Refused("intake.no-such-document");
        }
        if (categories.stream().allMatch(c -> c.findings().isEmpty())) {
            throw new Refused("intake.no-finding");
        }
        return file.change("case.import", tx -> {
            refuseTwice(tx, categories);
            Inspection inspection = inspection(tx, draft);
            fillOffice(tx, draft.facts());
            Taken taken = new Writer(tx, draft, inspection).write(categories);
            // a day of the inspection that came with the document gives terms their day
            new Reckoner(tx, LocalDate.now(clock)).recount();
            return taken;
        });
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

    /** The inspection the document speaks of: one of the same round and team, else a new one. */
    private static Inspection inspection(Tx tx, Draft draft) {
        InspectionFacts facts = draft.facts();
        return tx.inspections().all().stream()
            .filter(i -> !facts.round().isEmpty() && i.round().equals(facts.round()) && i.team().equals(facts.team())).findFirst()
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

    /** Writes one draft, category by category. */
    private final class Writer {
        private final Tx tx;
        private final boolean isPublic;
        private final Inspection inspection;
        private final Reckoner reckoner;
        private int findings;
        private int measures;

        Writer(Tx tx, Draft draft, Inspection inspection) {
            this.tx = tx;
            this.isPublic = draft.kind() == DocumentKind.NOTICE;
            this.inspection = inspection;
            this.reckoner = new Reckoner(tx, LocalDate.now(clock));
        }

        Taken write(List<DraftCategory> categories) {
            int position = tx.categories().of(inspection.id()).size();
            for (DraftCategory read : categories) {
                String title = read.title().isEmpty() ? inspection.title() : read.title();
                Category category = tx.categories().save(new Category(CategoryId.NEW, inspection.id(), ++position, title));
                int at = 0;
                for (DraftFinding finding : read.findings()) {
                    write(finding, category.id(), ++at);
                }
            }
            return new Taken(inspection.id(), categories.size(), findings, measures);
        }

        private void write(DraftFinding read, CategoryId category, int position) {
            String title = read.title().isEmpty() ? read.node().body() : read.title();
            Finding draft = isPublic ? Finding.draft(category, "", title) : Finding.draft(category, title, "");
            DraftNode node = read.node();
            String manifestation = node.text().equals(title) ? node.body() : "";
            Finding finding = tx.findings().save(draft.at(category, position).explained(
                first(attribute(node, Part.MANIFESTATION), manifestation), attribute(node, Part.CAUSE), attribute(node, Part.GOAL), ""));
            findings++;
            duties(Duties.Target.of(finding.id()), node);
            int at = 0;
            for (DraftNode measure : read.measures()) {
                write(measure, finding.id(), ++at);
            }
        }

        private void write(DraftNode read, FindingId finding, int position) {
            Measure draft = Measure.draft(finding, read.text()).at(finding, position).resulting(attribute(read, Part.RESULT), "");
            Measure measure = tx.measures().save(draft.promised(reckoner.read(attribute(read, Part.DEADLINE), inspection), null, LocalDate.now(clock)));
            measures++;
            duties(Duties.Target.of(measure.id()), read);
        }

        private void duties(Duties.Target target, DraftNode node) {
            assign(target, node, Part.LEAD_LEADER, Role.LEAD_LEADER);
            assign(target, node, Part.LEAD_DEPARTMENT, Role.LEAD_DEPARTMENT);
            assign(target, node, Part.SUPPORTING_DEPARTMENT, Role.SUPPORTING_DEPARTMENT);
            assign(target, node, Part.RESPONSIBLE_PERSON, Role.RESPONSIBLE_PERSON);
            assign(target, node, Part.SUPERVISOR, Role.SUPERVISOR);
        }

        private void assign(Duties.Target target, DraftNode node, Part part, Role role) {
            String names = attribute(node, part);
            if (!names.isEmpty()) {
                Duties.set(tx, target, role, List.of(names.split("[\\p{Punct}\\p{IsPunctuation}\\s\u3000]+")));
            }
        }
    }

    private static String attribute(DraftNode node, Part part) {
        return node.attributes().getOrDefault(part, "");
    }
}
