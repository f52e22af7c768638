package zhenggai.casework.spine;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import zhenggai.domain.Refused;
import zhenggai.domain.acceptance.AcceptanceRules;
import zhenggai.domain.acceptance.Opinion;
import zhenggai.domain.acceptance.Readiness;
import zhenggai.domain.acceptance.Submission;
import zhenggai.domain.acceptance.SubmissionEnd;
import zhenggai.domain.people.Person;
import zhenggai.domain.spine.Acceptance;
import zhenggai.domain.spine.Measure;
import zhenggai.domain.spine.MeasureId;
import zhenggai.domain.spine.MeasureState;
import zhenggai.domain.spine.Minute;
import zhenggai.storage.CaseFile;
import zhenggai.storage.Tx;

/** What a user can do on the way of a measure to its end: see what it lacks, give opinions on it in their order, decide what acceptance asks for. */
public final class Acceptances {
    private final CaseFile file;
    private final Clock clock;

    public Acceptances(CaseFile file, Clock clock) {
        this.file = file;
        this.clock = clock;
    }

    /** Every time the measure was submitted, in that order. */
    public List<Submission> of(MeasureId measure) {
        return file.read(tx -> tx.submissions().of(measure));
    }

    /** How far the measure has what acceptance will ask for, with the result as it is typed. */
    public Readiness readiness(MeasureId measure, String result) {
        return file.read(tx -> Readiness.of(result, tx.evidence().of(measure).size(), Measures.doers(tx, measure), tx.figures().of(measure)));
    }

    /**
     * Gives an opinion on a submitted measure.
     *
     * @throws Refused unless the measure waits and it is this level's turn
     */
    public Submission give(MeasureId measure, Opinion opinion) {
        return file.change("opinion.give", tx -> tx.submissions().save(waiting(tx, measure).with(opinion, LocalDate.now(clock))));
    }

    /** Takes back the opinion that was given last, to give it anew. */
    public Submission takeBack(MeasureId measure) {
        return file.change("opinion.take-back", tx -> tx.submissions().save(waiting(tx, measure).withoutLast()));
    }

    public AcceptanceRules rules() {
        return file.read(tx -> tx.acceptanceRules().get());
    }

    public AcceptanceRules decide(AcceptanceRules rules) {
        return file.change("acceptance.rules", tx -> tx.acceptanceRules().save(rules));
    }

    public static Measure submit(Tx tx, MeasureId id, String result, String by, LocalDate on) {
        Measure submitted = tx.measures().save(tx.measures().get(id).submitted(result));
        tx.submissions().save(Submission.of(submitted, tx.submissions().of(id).size() + 1, by, on));
        return submitted;
    }

    static Measure sendBack(Tx tx, MeasureId id, String missing, String by, LocalDate on) {
        Measure before = tx.measures().get(id);
        Measure returned = before.returned(missing);
        tx.submissions().save(open(tx, before).ended(new Submission.Ending(SubmissionEnd.RETURNED, on, by, missing.strip(), Minute.NONE)));
        return tx.measures().save(returned);
    }

    static Measure accept(Tx tx, MeasureId id, Acceptance acceptance) {
        Measure before = tx.measures().get(id);
        Measure accepted = before.accepted(acceptance);
        Submission open = open(tx, before);
        open.requireAcceptable(tx.acceptanceRules().get(), acceptance.on());
        String by = tx.people().all().stream().filter(person -> person.id().equals(acceptance.acceptor())).map(Person::name).findFirst().orElse("");
        tx.submissions().save(open.ended(new Submission.Ending(SubmissionEnd.ACCEPTED, acceptance.on(), by, acceptance.overrideReason().strip(), Minute.NONE)));
        return tx.measures().save(accepted);
    }

    /** Puts the acceptance that was given last under the minutes of the meeting that decided it. */
    public static void decided(Tx tx, MeasureId id, Minute minute) {
        tx.submissions().save(tx.submissions().of(id).getLast().recorded(minute));
    }

    /** Puts the acceptance that a meeting decided that day under its minutes as they are now. */
    public static void record(Tx tx, MeasureId id, LocalDate on, Minute minute) {
        tx.submissions().of(id).reversed().stream().filter(submission -> isDecided(submission, on)).findFirst()
            .ifPresent(submission -> tx.submissions().save(submission.recorded(minute)));
    }

    private static boolean isDecided(Submission submission, LocalDate on) {
        Submission.@Nullable Ending ending = submission.ending();
        return ending != null && ending.on().equals(on) && !ending.minute().isNone();
    }

    private static Submission waiting(Tx tx, MeasureId id) {
        Measure measure = tx.measures().get(id);
        if (measure.state() != MeasureState.SUBMITTED) {
            throw new Refused("opinion.not-submitted", measure.state());
        }
        return open(tx, measure);
    }

    /** A measure that was submitted before submissions were kept gets its row when something is first said about it. */
    private static Submission open(Tx tx, Measure measure) {
        Optional<Submission> open = tx.submissions().open(measure.id());
        return open.orElseGet(() -> Submission.of(measure, tx.submissions().of(measure.id()).size() + 1, "", null));
    }
}
