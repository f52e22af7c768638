package zhenggai.domain.papers;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;

import zhenggai.domain.evidence.EvidenceIndex;
import zhenggai.domain.ledger.Ledger;
import zhenggai.domain.people.Person;
import zhenggai.domain.spine.Evidence;
import zhenggai.domain.spine.MeasureId;
import zhenggai.domain.supervision.ActLog;
import zhenggai.domain.time.WorkCalendar;

/**
 * Everything of a case that a paper may speak of, as it stood at one moment.
 *
 * @param evidence all of it, and what each piece backs
 * @param acts the supervision acts that were issued by then
 * @param head the hash of the newest step of its history by then
 * @param zone in which the office counts its days
 */
public record Dossier(
        Ledger ledger, WorkCalendar calendar, List<Person> people, EvidenceIndex evidence, ActLog acts, Instant at, String head,
        ZoneId zone) {

    /** The day of the office in which a moment falls. */
    public LocalDate day(Instant moment) {
        return LocalDate.ofInstant(moment, zone);
    }

    public List<Evidence> evidence(MeasureId measure) {
        return evidence.of(measure);
    }
}
