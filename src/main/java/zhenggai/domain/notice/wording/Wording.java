package zhenggai.domain.notice.wording;

import org.jspecify.annotations.Nullable;
import zhenggai.domain.Refused;
import zhenggai.domain.spine.FindingId;
import zhenggai.domain.spine.MeasureId;

/**
 * What was decided about publishing a finding or one of its measures. The public wording itself stands in the finding and in the measure.
 *
 * @param measure null where it is about the finding
 * @param accepted the proposal that was taken over last, empty where none was
 * @param withheld why it is not for publication, null where it is
 * @param reason the same in the office's own words, where the usual ones do not do
 */
public record Wording(WordingId id, FindingId finding, @Nullable MeasureId measure, String accepted, @Nullable Withheld withheld, String reason) {

    /** @throws Refused when it is kept back for a reason that is not said */
    public Wording {
        reason = reason.strip();
        if (withheld == Withheld.OTHER && reason.isEmpty()) {
            throw new Refused("wording.reason-missing");
        }
    }

    /** Of a finding about which nothing was decided. */
    public static Wording of(FindingId finding) {
        return new Wording(WordingId.NEW, finding, null, "", null, "");
    }

    /** Of a measure about which nothing was decided. */
    public static Wording of(FindingId finding, MeasureId measure) {
        return new Wording(WordingId.NEW, finding, measure, "", null, "");
    }

    public Wording accepting(String proposal) {
        return new Wording(id, finding, measure, proposal, withheld, reason);
    }

    public Wording keptBack(Withheld why, String words) {
        return new Wording(id, finding, measure, accepted, why, words);
    }

    public Wording released() {
        return new Wording(id, finding, measure, accepted, null, "");
    }

    public boolean isWithheld() {
        return withheld != null;
    }
}
