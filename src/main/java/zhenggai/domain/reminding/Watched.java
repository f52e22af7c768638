package zhenggai.domain.reminding;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;
import zhenggai.domain.spine.FindingId;
import zhenggai.domain.spine.FindingKind;
import zhenggai.domain.spine.MeasureId;
import zhenggai.domain.spine.MeasureState;

/**
 * A measure as the start board sees it: no more than is counted or said there, because tens of thousands are read at once.
 *
 * @param code finding and measure number, such as 3-2
 * @param headline the beginning of its text
 * @param round from 1; more after a relapse
 * @param times what is known of it in time
 * @param evidence how many pieces of evidence back it
 */
public record Watched(
        MeasureId id, FindingId finding, FindingKind kind, String code, String headline, MeasureState state, int round, Times times, int evidence, Answerable who) {

    /**
     * The days of a measure.
     *
     * @param deadline what it is promised for now, null where no day is known
     * @param reviewOn the next review of a long-term one
     * @param reportedOn the as-of day of the newest progress entry
     * @param wantedOn the first day by which evidence was asked for that is still missing
     */
    public record Times(
            @Nullable LocalDate startedOn, @Nullable LocalDate deadline, @Nullable LocalDate closedOn, @Nullable LocalDate reviewOn, @Nullable LocalDate reportedOn,
            @Nullable LocalDate wantedOn) {}

    /** The day something is owed for: the deadline while it is open, the next review of a long-term one; null where there is none. */
    public @Nullable LocalDate due() {
        return state == MeasureState.LONG_TERM ? times.reviewOn : state.isOpen() ? times.deadline : null;
    }

    public boolean isOverdue(LocalDate today) {
        return state.isOpen() && times.deadline != null && today.isAfter(times.deadline);
    }
}
