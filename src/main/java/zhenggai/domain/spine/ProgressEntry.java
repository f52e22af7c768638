package zhenggai.domain.spine;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;
import zhenggai.domain.Refused;

/** What was reported about a measure as of a day. Entries are added, never overwritten. */
public record ProgressEntry(
        ProgressId id, MeasureId measure, LocalDate asOf, String done, String whyNot, String nextStep, @Nullable Integer percent, String reportedBy) {

    /** @throws Refused when it says nothing, or the percentage is not between 0 and 100 */
    public ProgressEntry {
        if (done.isBlank() && whyNot.isBlank() && nextStep.isBlank()) {
            throw new Refused("progress.text-missing");
        }
        if (percent != null && (percent < 0 || percent > 100)) {
            throw new Refused("progress.percent-out-of-range", percent);
        }
    }
}
