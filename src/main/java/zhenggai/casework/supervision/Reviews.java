package zhenggai.casework.supervision;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

import zhenggai.domain.Refused;
import zhenggai.domain.lookback.Review;
import zhenggai.domain.lookback.ReviewVerdict;
import zhenggai.domain.reminding.Acknowledgement;
import zhenggai.domain.reminding.AcknowledgementId;
import zhenggai.domain.reminding.Matter;
import zhenggai.domain.reminding.Reminding;
import zhenggai.domain.spine.Measure;
import zhenggai.domain.spine.MeasureId;
import zhenggai.domain.spine.MeasureState;
import zhenggai.storage.CaseFile;
import zhenggai.storage.Tx;

/** What a user can do with reviews of long-term measures. */
public final class Reviews {
    private final CaseFile file;
    private final Clock clock;

    public Reviews(CaseFile file, Clock clock) {
        this.file = file;
        this.clock = clock;
    }

    /** In the order they were recorded. */
    public List<Review> of(MeasureId measure) {
        return file.read(tx -> tx.reviews().of(measure));
    }

    /**
     * Records a review and answers the reminder that asked for it. A measure that holds gets its next day to look; one that slackened
     * opens its next round.
     *
     * @throws Refused when the measure is not long-term, when something is not said, or when a day is on the wrong side of today
     */
    public Review record(Review review) {
        return file.change("review.record", tx -> record(tx, review));
    }

    public Review record(Tx tx, Review review) {
        LocalDate today = LocalDate.now(clock);
        Measure measure = tx.measures().get(review.measure());
        if (measure.state() != MeasureState.LONG_TERM) {
            throw new Refused("review.not-long-term", measure.state());
        }
        if (review.on().isAfter(today)) {
            throw new Refused("review.in-the-future", review.on());
        }
        Review saved = tx.reviews().add(review);
        answer(tx, saved, today);
        tx.measures().save(review.verdict() == ReviewVerdict.SLACKENED ? measure.relapsed() : measure.keptUp(review.nextOn(), today));
        return saved;
    }

    /** What reminded of this review was seen to by it. */
    private void answer(Tx tx, Review review, LocalDate today) {
        Reminding.matters(Reminders.watch(tx, clock), today).stream().map(Matter::key)
            .filter(key -> key.why() == Matter.Why.REVIEW && review.measure().equals(key.measure()))
            .forEach(key -> tx.acknowledgements().add(new Acknowledgement(AcknowledgementId.NEW, key, review.found(), file.actor().person(), today)));
    }
}
