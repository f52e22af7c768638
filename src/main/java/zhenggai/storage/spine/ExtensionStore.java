package zhenggai.storage.spine;

import static zhenggai.storage.generated.Tables.EXTENSION;

import java.util.List;

import org.jooq.Condition;
import org.jooq.impl.DSL;
import zhenggai.domain.extension.Decision;
import zhenggai.domain.extension.Extension;
import zhenggai.domain.extension.ExtensionId;
import zhenggai.domain.spine.MeasureId;
import zhenggai.domain.time.Deadline;
import zhenggai.domain.time.Precision;
import zhenggai.storage.generated.tables.records.ExtensionRecord;
import zhenggai.storage.row.RowTx;
import zhenggai.storage.row.Rows;

/** Requests for extension as rows, in the order they were made. */
public final class ExtensionStore {
    private final RowTx tx;

    public ExtensionStore(RowTx tx) {
        this.tx = tx;
    }

    public List<Extension> all() {
        return where(DSL.noCondition());
    }

    public List<Extension> of(MeasureId measure) {
        return where(EXTENSION.MEASURE_ID.eq(measure.value()));
    }

    public Extension get(ExtensionId id) {
        return toDomain(row(id));
    }

    public Extension save(Extension extension) {
        ExtensionRecord row = toRow(extension);
        return toDomain(extension.id().isNew() ? tx.insert(row) : tx.update(row));
    }

    public void remove(ExtensionId id) {
        tx.delete(row(id));
    }

    private ExtensionRecord row(ExtensionId id) {
        return Rows.one(tx.sql.fetchOne(EXTENSION, EXTENSION.ID.eq(id.value())));
    }

    private List<Extension> where(Condition condition) {
        return tx.sql.selectFrom(EXTENSION).where(condition).orderBy(EXTENSION.ID).fetch(ExtensionStore::toDomain);
    }

    private static Extension toDomain(ExtensionRecord row) {
        return new Extension(new ExtensionId(row.getId()), new MeasureId(row.getMeasureId()),
            new Deadline(row.getFromWords(), row.getFromDueOn(), Precision.valueOf(row.getFromPrecision())),
            new Deadline(row.getToWords(), row.getToDueOn(), Precision.valueOf(row.getToPrecision())), row.getReason(), row.getAskedBy(), row.getAskedOn(),
            new Decision(Decision.Outcome.valueOf(row.getOutcome()), row.getDecidedBy(), row.getDecidedOn(), row.getMeeting(), row.getMinute(), row.getRemark()));
    }

    private static ExtensionRecord toRow(Extension extension) {
        ExtensionRecord row = new ExtensionRecord();
        Rows.setId(row, extension.id().value());
        row.setMeasureId(extension.measure().value());
        row.setFromWords(extension.from().words());
        row.setFromDueOn(extension.from().day());
        row.setFromPrecision(extension.from().precision().name());
        row.setToWords(extension.to().words());
        row.setToDueOn(extension.to().day());
        row.setToPrecision(extension.to().precision().name());
        row.setReason(extension.reason());
        row.setAskedBy(extension.askedBy());
        row.setAskedOn(extension.askedOn());
        row.setOutcome(extension.decision().outcome().name());
        row.setDecidedBy(extension.decision().by());
        row.setDecidedOn(extension.decision().on());
        row.setMeeting(extension.decision().meeting());
        row.setMinute(extension.decision().minute());
        row.setRemark(extension.decision().remark());
        return row;
    }
}
