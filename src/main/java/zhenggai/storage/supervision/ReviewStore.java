package zhenggai.storage.supervision;

import static zhenggai.storage.generated.Tables.REVIEW;

import java.util.List;

import zhenggai.domain.lookback.Review;
import zhenggai.domain.lookback.ReviewId;
import zhenggai.domain.lookback.ReviewVerdict;
import zhenggai.domain.spine.MeasureId;
import zhenggai.storage.generated.tables.records.ReviewRecord;
import zhenggai.storage.row.RowTx;
import zhenggai.storage.row.Rows;

/** Reviews of long-term measures as rows, in the order they were recorded. */
public final class ReviewStore {
    private final RowTx tx;

    public ReviewStore(RowTx tx) {
        this.tx = tx;
    }

    public List<Review> all() {
        return tx.sql.selectFrom(REVIEW).orderBy(REVIEW.ID).fetch(ReviewStore::toDomain);
    }

    public List<Review> of(MeasureId measure) {
        return tx.sql.selectFrom(REVIEW).where(REVIEW.MEASURE_ID.eq(measure.value())).orderBy(REVIEW.ID).fetch(ReviewStore::toDomain);
    }

    public Review add(Review review) {
        return toDomain(tx.insert(toRow(review)));
    }

    /** Takes away the reviews of a measure, because the measure goes. */
    public void removeAllOf(MeasureId measure) {
        tx.sql.selectFrom(REVIEW).where(REVIEW.MEASURE_ID.eq(measure.value())).fetch().forEach(tx::delete);
    }

    private static Review toDomain(ReviewRecord row) {
        return new Review(new ReviewId(row.getId()), new MeasureId(row.getMeasureId()), row.getReviewedOn(), row.getReviewedBy(), row.getFound(),
            ReviewVerdict.valueOf(row.getReviewVerdict()), row.getNextOn());
    }

    private static ReviewRecord toRow(Review review) {
        ReviewRecord row = new ReviewRecord();
        Rows.setId(row, review.id().value());
        row.setMeasureId(review.measure().value());
        row.setReviewedOn(review.on());
        row.setReviewedBy(review.by());
        row.setFound(review.found());
        row.setReviewVerdict(review.verdict().name());
        row.setNextOn(review.nextOn());
        return row;
    }
}
