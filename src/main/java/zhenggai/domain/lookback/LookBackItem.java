package zhenggai.domain.lookback;

import java.util.List;

import org.jspecify.annotations.Nullable;
import zhenggai.domain.Refused;
import zhenggai.domain.spine.MeasureId;

/**
 * A measure that a look-back drew, why, and what was found; null as long as nobody has been there.
 *
 * @param risks what spoke for drawing it on that day, and {@code points} their sum
 */
public record LookBackItem(LookBackItemId id, MeasureId measure, int position, int points, List<Risk> risks, @Nullable Result result) {

    static LookBackItem drawn(Candidate candidate, int position) {
        return new LookBackItem(LookBackItemId.NEW, candidate.id(), position, candidate.points(), candidate.risks(), null);
    }

    /** @throws Refused when something was found already: what was found is not overwritten */
    public LookBackItem found(Result newResult) {
        if (result != null) {
            throw new Refused("look-back.found-already", result.standing(), result.on());
        }
        return new LookBackItem(id, measure, position, points, risks, newResult);
    }

    public boolean isRelapsed() {
        return result != null && result.standing() == Standing.RELAPSED;
    }
}
