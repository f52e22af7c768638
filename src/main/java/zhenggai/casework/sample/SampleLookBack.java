package zhenggai.casework.sample;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;

import zhenggai.casework.OpenCase;
import zhenggai.casework.lasting.LookBacks;
import zhenggai.domain.lookback.Draw;
import zhenggai.domain.lookback.DrawMethod;
import zhenggai.domain.lookback.LookBack;
import zhenggai.domain.lookback.LookBackItem;
import zhenggai.domain.lookback.Result;
import zhenggai.domain.lookback.Review;
import zhenggai.domain.lookback.ReviewId;
import zhenggai.domain.lookback.ReviewVerdict;
import zhenggai.domain.lookback.Share;
import zhenggai.domain.lookback.Standing;
import zhenggai.domain.spine.MeasureId;

/** Looking back in the sample case: a review of a long-term measure, and a look-back some of whose items were checked. */
final class SampleLookBack {
    private final OpenCase open;
    private final Map<String, MeasureId> measures;

    SampleLookBack(OpenCase open, Map<String, MeasureId> measures) {
        this.open = open;
        this.measures = measures;
    }

    /**
     * Hands out what one row says: a look-back with title, members, seed and percent; a result or a review with measure, words and who.
     *
     * @param on takes what happens on a day
     */
    void tell(List<String> cells, BiConsumer<LocalDate, Runnable> on) {
        LocalDate day = LocalDate.parse(cells.get(1));
        on.accept(day, switch (cells.getFirst()) {
            case "BEGIN" -> () -> open.lookBacks().begin(new LookBacks.Plan(cells.get(2), day, cells.get(3)),
                new Draw(DrawMethod.SEED, Long.parseLong(cells.get(4)), Share.percent(Integer.parseInt(cells.get(5)))), List.of());
            case "REVIEW" -> () -> review(cells, day);
            default -> () -> result(cells, day);
        });
    }

    /** The next day to look stays the one that was planned. */
    private void review(List<String> cells, LocalDate day) {
        MeasureId measure = measures.get(cells.get(2));
        open.reviews().record(new Review(ReviewId.NEW, measure, day, cells.get(3), cells.get(4), ReviewVerdict.HOLDS,
            open.measures().get(measure).closure().nextReviewOn()));
    }

    private void result(List<String> cells, LocalDate day) {
        LookBack lookBack = open.lookBacks().about(measures.get(cells.get(2))).getLast();
        LookBackItem item = lookBack.items().stream().filter(one -> one.measure().equals(measures.get(cells.get(2)))).findFirst().orElseThrow();
        open.lookBacks().record(lookBack.id(), item.id(), new Result(Standing.CONSOLIDATED, cells.get(4), cells.get(3), day), "");
    }
}
