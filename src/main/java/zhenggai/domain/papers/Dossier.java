package zhenggai.domain.papers;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;

import zhenggai.domain.ledger.Ledger;
import zhenggai.domain.lookback.LookBack;
import zhenggai.domain.meeting.Meeting;
import zhenggai.domain.people.Person;
import zhenggai.domain.register.Register;
import zhenggai.domain.spine.Evidence;
import zhenggai.domain.spine.MeasureId;
import zhenggai.domain.supervision.ActLog;
import zhenggai.domain.time.WorkCalendar;

/**
 * Everything of a case that a paper may speak of, as it stood at one moment.
 *
 * @param evidence what backs each measure; measures without any are left out
 * @param acts the supervision acts that were issued by then
 * @param lookBacks in the order they were begun
 * @param meetings those that were held by then, in the order of their days
 * @param head the hash of the newest step of its history by then
 * @param zone in which the office counts its days
 */
public record Dossier(
        Ledger ledger, WorkCalendar calendar, List<Person> people, Map<MeasureId, List<Evidence>> evidence, ActLog acts, List<LookBack> lookBacks,
        Register register, List<Meeting> meetings, Instant at, String head, ZoneId zone) {

    /** Of a case without anything that was looked back at, registered or held. */
    public Dossier(Ledger ledger, WorkCalendar calendar, List<Person> people, Map<MeasureId, List<Evidence>> evidence, ActLog acts, Instant at, String head, ZoneId zone) {
        this(ledger, calendar, people, evidence, acts, List.of(), Register.EMPTY, List.of(), at, head, zone);
    }

    /** The day of the office in which a moment falls. */
    public LocalDate day(Instant moment) {
        return LocalDate.ofInstant(moment, zone);
    }

    public List<Evidence> evidence(MeasureId measure) {
        return evidence.getOrDefault(measure, List.of());
    }
}
