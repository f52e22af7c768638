package zhenggai.casework.spine;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import zhenggai.casework.supervision.Reviews;
import zhenggai.domain.Refused;
import zhenggai.domain.lookback.Review;
import zhenggai.domain.lookback.ReviewId;
import zhenggai.domain.lookback.ReviewVerdict;
import zhenggai.domain.people.PersonId;
import zhenggai.domain.people.Role;
import zhenggai.domain.spine.Acceptance;
import zhenggai.domain.spine.Assignment;
import zhenggai.domain.spine.FindingId;
import zhenggai.domain.spine.Inspection;
import zhenggai.domain.spine.Measure;
import zhenggai.domain.spine.MeasureId;
import zhenggai.domain.spine.MeasureState;
import zhenggai.domain.time.Deadline;
import zhenggai.domain.time.Reckoning;
import zhenggai.storage.CaseFile;
import zhenggai.storage.Tx;

/** What a user can do with measures. */
public final class Measures {
    private final CaseFile file;
    private final Clock clock;

    public Measures(CaseFile file, Clock clock) {
        this.file = file;
        this.clock = clock;
    }

    public Measure get(MeasureId id) {
        return file.read(tx -> tx.measures().get(id));
    }

    /** Adds a measure at the end of its finding, under a number that was never used there. */
    public Measure add(FindingId finding, String text) {
        return file.change("measure.add", tx -> tx.measures().save(
            Measure.draft(finding, text).at(finding, tx.measures().of(finding).size() + 1)));
    }

    public Measure reword(MeasureId id, String text) {
        return each("measure.reword", id, m -> m.worded(text));
    }

    /**
     * The result for the office and the one for the public; the state does not change.
     *
     * @throws zhenggai.domain.Refused when the one for the office changes while it waits for acceptance
     */
    public Measure recordResult(MeasureId id, String result, String publicResult) {
        return each("measure.record-result", id, m -> m.resulting(result.strip(), publicResult.strip()));
    }

    /** @throws zhenggai.domain.Refused when the words name a day that does not exist or lies before the feedback, or the deadline already runs */
    public Measure promise(MeasureId id, String deadlineWords) {
        return file.change("measure.promise", tx -> {
            Measure measure = tx.measures().get(id);
            Inspection inspection = Reckoner.inspection(tx, measure);
            Deadline deadline = new Reckoner(tx, today()).read(deadlineWords, inspection);
            if (deadline.day() != null && inspection.feedbackOn() != null && deadline.day().isBefore(inspection.feedbackOn())) {
                throw new Refused("deadline.before-feedback", deadline.day(), inspection.feedbackOn());
            }
            return tx.measures().save(measure.promised(deadline, inspection.planAdoptedOn(), today()));
        });
    }

    /** What the words of this measure's deadline are read with: for explaining them while they are typed, and afterwards. */
    public Reckoning reckoning(MeasureId id) {
        return file.read(tx -> new Reckoner(tx, today()).of(Reckoner.inspection(tx, tx.measures().get(id))));
    }

    /** Whether the measure's deadline can only be moved by an extension. */
    public boolean deadlineRuns(MeasureId id) {
        return file.read(tx -> {
            Measure measure = tx.measures().get(id);
            return measure.deadlineRuns(Reckoner.inspection(tx, measure).planAdoptedOn(), today());
        });
    }

    public Measure expect(MeasureId id, @Nullable LocalDate on) {
        return each("measure.expect", id, m -> m.on(m.schedule().expected(on)));
    }

    public Measure start(MeasureId id) {
        return each("measure.start", id, m -> m.started(today()));
    }

    public Measure submit(MeasureId id, String result) {
        return submit(id, result, file.actor().person());
    }

    /** @param by who puts it forward, where that is somebody else than who writes it down */
    public Measure submit(MeasureId id, String result, String by) {
        return file.change("measure.submit", tx -> Acceptances.submit(tx, id, result, by, today()));
    }

    public Measure sendBack(MeasureId id, String missing) {
        return file.change("measure.send-back", tx -> Acceptances.sendBack(tx, id, missing, file.actor().person(), today()));
    }

    /** Accepts and closes. An override reason lets it pass without evidence or by the only doer, and is kept for ever; it replaces no opinion. */
    public Measure accept(MeasureId id, @Nullable PersonId acceptor, String overrideReason) {
        return file.change("measure.accept", tx -> accept(tx, id, acceptor, today(), overrideReason));
    }

    /** Turns a measure that is under way into a long-term one. */
    public Measure keepUp(MeasureId id, LocalDate nextReview) {
        return keepUp(id, nextReview, "");
    }

    /**
     * Turns it into a long-term measure; of one that is long-term already this is a review that it holds.
     *
     * @param found what was seen of a long-term measure
     */
    public Measure keepUp(MeasureId id, LocalDate nextReview, String found) {
        return file.change("measure.keep-up", tx -> reviewed(tx, id, ReviewVerdict.HOLDS, found, nextReview)
            .orElseGet(() -> tx.measures().save(tx.measures().get(id).keptUp(nextReview, today()))));
    }

    /** Opens the next round of a closed measure. */
    public Measure relapse(MeasureId id) {
        return relapse(id, "");
    }

    /**
     * Opens its next round; of a long-term measure this is a review that it slackened.
     *
     * @param found what was seen of a long-term measure
     */
    public Measure relapse(MeasureId id, String found) {
        return file.change("measure.relapse", tx -> reviewed(tx, id, ReviewVerdict.SLACKENED, found, null)
            .orElseGet(() -> tx.measures().save(tx.measures().get(id).relapsed())));
    }

    /** Whoever says of a long-term measure how it stands has reviewed it today; of another there is nothing to review. */
    private Optional<Measure> reviewed(Tx tx, MeasureId id, ReviewVerdict verdict, String found, @Nullable LocalDate next) {
        if (tx.measures().get(id).state() != MeasureState.LONG_TERM) {
            return Optional.empty();
        }
        new Reviews(file, clock).record(tx, new Review(ReviewId.NEW, id, today(), file.actor().person(), found, verdict, next));
        return Optional.of(tx.measures().get(id));
    }

    /** @param position from 1 within the finding, which may be another one; there the measure gets a new number */
    public void move(MeasureId id, FindingId finding, int position) {
        file.change("measure.move", tx -> {
            Measure measure = tx.measures().get(id);
            if (measure.finding().equals(finding)) {
                Order.move(tx.measures().of(finding), m -> m.id().equals(id), position, (m, at) -> tx.measures().save(m.at(finding, at)));
            } else {
                Measure moved = measure.numbered(tx.measures().nextNumber(finding));
                Order.insert(tx.measures().of(finding), moved, position, (m, at) -> tx.measures().save(m.at(finding, at)));
                Order.number(tx.measures().of(measure.finding()), (m, at) -> tx.measures().save(m.at(m.finding(), at)));
            }
            return true;
        });
    }

    public void remove(Collection<MeasureId> ids) {
        file.change("measure.remove", tx -> {
            Set<FindingId> findings = ids.stream().map(id -> tx.measures().get(id).finding()).collect(Collectors.toSet());
            ids.forEach(id -> Removal.measure(tx, id));
            findings.forEach(finding -> Order.number(tx.measures().of(finding), (m, at) -> tx.measures().save(m.at(finding, at))));
            return true;
        });
    }

    private Measure each(String verb, MeasureId id, UnaryOperator<Measure> step) {
        return file.change(verb, tx -> tx.measures().save(step.apply(tx.measures().get(id))));
    }

    public static Measure accept(Tx tx, MeasureId id, @Nullable PersonId acceptor, LocalDate on, String overrideReason) {
        return Acceptances.accept(tx, id, new Acceptance(acceptor, on, doers(tx, id), tx.evidence().of(id).size(), overrideReason));
    }

    /** Those who did the work: whoever is responsible for the measure, or else for its finding. */
    static Set<PersonId> doers(Tx tx, MeasureId id) {
        Set<PersonId> own = responsible(tx.assignments().of(id));
        return own.isEmpty() ? responsible(tx.assignments().of(tx.measures().get(id).finding())) : own;
    }

    private static Set<PersonId> responsible(Collection<Assignment> assignments) {
        return assignments.stream().filter(a -> a.role() == Role.RESPONSIBLE_PERSON).map(Assignment::person).collect(Collectors.toSet());
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
