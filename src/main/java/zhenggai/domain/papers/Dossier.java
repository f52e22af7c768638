package zhenggai.domain.papers;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import zhenggai.domain.check.Answer;
import zhenggai.domain.check.CheckGroup;
import zhenggai.domain.check.Examined;
import zhenggai.domain.check.Question;
import zhenggai.domain.check.Question.Asked;
import zhenggai.domain.check.text.Around;
import zhenggai.domain.acceptance.Submission;
import zhenggai.domain.evidence.EvidenceIndex;
import zhenggai.domain.ledger.Ledger;
import zhenggai.domain.lookback.LookBack;
import zhenggai.domain.meeting.Meeting;
import zhenggai.domain.opinion.PublicOpinion;
import zhenggai.domain.people.Person;
import zhenggai.domain.register.Register;
import zhenggai.domain.result.Figure;
import zhenggai.domain.spine.Evidence;
import zhenggai.domain.spine.MeasureId;
import zhenggai.domain.supervision.ActLog;
import zhenggai.domain.time.WorkCalendar;

/**
 * Everything of a case that a paper may speak of, as it stood at one moment.
 *
 * @param evidence all of it, and what each piece backs
 * @param acts the supervision acts that were issued by then
 * @param results how measures came to their end, and what they came to
 * @param lookBacks in the order they were begun
 * @param meetings those that were held by then, in the order of their days
 * @param opinions of the public, in the order of the days on which they came in
 * @param answers to questions of the checks, in the order they were given
 * @param head the hash of the newest step of its history by then
 * @param zone in which the office counts its days
 */
public record Dossier(
        Ledger ledger, WorkCalendar calendar, List<Person> people, EvidenceIndex evidence, ActLog acts, Results results,
        List<LookBack> lookBacks, Register register, List<Meeting> meetings, List<PublicOpinion> opinions, List<Answer> answers, Instant at, String head,
        ZoneId zone) {

    /** Of a case without anything that was submitted, looked back at, registered, held or said. */
    public Dossier(Ledger ledger, WorkCalendar calendar, List<Person> people, EvidenceIndex evidence, ActLog acts, Instant at, String head, ZoneId zone) {
        this(ledger, calendar, people, evidence, acts, Results.NONE, List.of(), Register.EMPTY, List.of(), List.of(), List.of(), at, head, zone);
    }

    /** The same with another ledger in its place. */
    public Dossier with(Ledger newLedger) {
        return new Dossier(newLedger, calendar, people, evidence, acts, results, lookBacks, register, meetings, opinions, answers, at, head, zone);
    }

    /** How measures came to their end, and what they came to in figures; a case that has neither has none. */
    public record Results(Map<MeasureId, List<Submission>> submissions, Map<MeasureId, List<Figure>> figures) {
        public static final Results NONE = new Results(Map.of(), Map.of());
    }

    /** Everything the checks ask about it, answered or not. */
    public List<Asked> questions() {
        Around around = Around.of(calendar, register, people, ledger.office().contact());
        return Question.of(EnumSet.allOf(CheckGroup.class), new Examined(ledger, evidence, results.figures(), around), answers);
    }

    /** The day of the office in which a moment falls. */
    public LocalDate day(Instant moment) {
        return LocalDate.ofInstant(moment, zone);
    }

    /** Every time the measure was submitted, in that order. */
    public List<Submission> submissions(MeasureId measure) {
        return results.submissions().getOrDefault(measure, List.of());
    }

    /** The last time it was, where it ever was. */
    public Optional<Submission> lastSubmission(MeasureId measure) {
        return submissions(measure).stream().reduce((before, after) -> after);
    }

    public List<Figure> figures(MeasureId measure) {
        return results.figures().getOrDefault(measure, List.of());
    }

    public List<Evidence> evidence(MeasureId measure) {
        return evidence.of(measure);
    }
}
