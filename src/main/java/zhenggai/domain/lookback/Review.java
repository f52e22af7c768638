package zhenggai.domain.lookback;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;
import zhenggai.domain.Refused;
import zhenggai.domain.spine.MeasureId;

/** Somebody looked whether a long-term measure still holds: who, when, what was found, and the next day to look; null where it slackened. */
public record Review(ReviewId id, MeasureId measure, LocalDate on, String by, String found, ReviewVerdict verdict, @Nullable LocalDate nextOn) {

    /** @throws Refused when it does not say who looked, or what was found, or when a measure that holds is looked at next */
    public Review {
        by = by.strip();
        found = found.strip();
        if (by.isEmpty()) {
            throw new Refused("review.by-missing");
        }
        if (found.isEmpty()) {
            throw new Refused("review.found-missing");
        }
        if (verdict == ReviewVerdict.HOLDS && nextOn == null) {
            throw new Refused("review.next-missing");
        }
        if (nextOn != null && !nextOn.isAfter(on)) {
            throw new Refused("measure.review-not-ahead", nextOn);
        }
    }
}
