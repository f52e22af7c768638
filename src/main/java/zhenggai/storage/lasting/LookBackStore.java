package zhenggai.storage.lasting;

import static zhenggai.storage.generated.Tables.LOOK_BACK;
import static zhenggai.storage.generated.Tables.LOOK_BACK_ITEM;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.jooq.Condition;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import zhenggai.domain.lookback.Draw;
import zhenggai.domain.lookback.DrawMethod;
import zhenggai.domain.lookback.LookBack;
import zhenggai.domain.lookback.LookBackId;
import zhenggai.domain.lookback.LookBackItem;
import zhenggai.domain.lookback.LookBackItemId;
import zhenggai.domain.lookback.Result;
import zhenggai.domain.lookback.Risk;
import zhenggai.domain.lookback.Share;
import zhenggai.domain.lookback.ShareUnit;
import zhenggai.domain.lookback.Standing;
import zhenggai.domain.spine.MeasureId;
import zhenggai.storage.generated.tables.records.LookBackItemRecord;
import zhenggai.storage.generated.tables.records.LookBackRecord;
import zhenggai.storage.row.RowTx;
import zhenggai.storage.row.Rows;
import zhenggai.storage.row.StoredJson;

/** Look-backs as rows with their items, in the order they were begun. */
public final class LookBackStore {
    private final RowTx tx;

    public LookBackStore(RowTx tx) {
        this.tx = tx;
    }

    public List<LookBack> all() {
        return where(DSL.noCondition());
    }

    /** Those that drew the measure. */
    public List<LookBack> about(MeasureId measure) {
        return where(LOOK_BACK.ID.in(DSL.select(LOOK_BACK_ITEM.LOOK_BACK_ID).from(LOOK_BACK_ITEM).where(LOOK_BACK_ITEM.MEASURE_ID.eq(measure.value()))));
    }

    public LookBack get(LookBackId id) {
        Rows.one(tx.sql.fetchOne(LOOK_BACK, LOOK_BACK.ID.eq(id.value())));
        return where(LOOK_BACK.ID.eq(id.value())).getFirst();
    }

    /** Adds a look-back with its items. */
    public LookBack add(LookBack lookBack) {
        long id = tx.insert(toRow(lookBack)).getId();
        lookBack.items().forEach(item -> tx.insert(toRow(item, id)));
        return get(new LookBackId(id));
    }

    /** Saves what the look-back says of itself; its items have their own way. */
    public LookBack save(LookBack lookBack) {
        tx.update(toRow(lookBack));
        return get(lookBack.id());
    }

    public void save(LookBackId lookBack, LookBackItem item) {
        tx.update(toRow(item, lookBack.value()));
    }

    /** Removes the look-back with its items. */
    public void remove(LookBackId id) {
        tx.sql.selectFrom(LOOK_BACK_ITEM).where(LOOK_BACK_ITEM.LOOK_BACK_ID.eq(id.value())).fetch().forEach(tx::delete);
        tx.delete(Rows.one(tx.sql.fetchOne(LOOK_BACK, LOOK_BACK.ID.eq(id.value()))));
    }

    private List<LookBack> where(Condition condition) {
        Map<Long, List<LookBackItem>> items = tx.sql.selectFrom(LOOK_BACK_ITEM)
            .where(LOOK_BACK_ITEM.LOOK_BACK_ID.in(DSL.select(LOOK_BACK.ID).from(LOOK_BACK).where(condition)))
            .orderBy(LOOK_BACK_ITEM.POSITION, LOOK_BACK_ITEM.ID).fetch().stream()
            .collect(Collectors.groupingBy(LookBackItemRecord::getLookBackId, Collectors.mapping(LookBackStore::toItem, Collectors.toList())));
        return tx.sql.selectFrom(LOOK_BACK).where(condition).orderBy(LOOK_BACK.ID)
            .fetch(row -> toDomain(row, items.getOrDefault(row.getId(), List.of())));
    }

    private static LookBack toDomain(LookBackRecord row, List<LookBackItem> items) {
        Share share = new Share(row.getShare().intValue(), ShareUnit.valueOf(row.getShareUnit()));
        return new LookBack(new LookBackId(row.getId()), row.getTitle(), row.getHeldOn(), row.getMembers(),
            new Draw(DrawMethod.valueOf(row.getDrawMethod()), row.getSeed(), share), row.getPool().intValue(), items);
    }

    /** Of a reason that only a newer version knows there is nothing to say. */
    private static LookBackItem toItem(LookBackItemRecord row) {
        List<Risk> risks = StoredJson.elements(row.getGrounds()).stream().flatMap(name -> StoredJson.named(Risk.class, name).stream()).toList();
        return new LookBackItem(new LookBackItemId(row.getId()), new MeasureId(row.getMeasureId()), row.getPosition().intValue(),
            row.getPoints().intValue(), risks, result(row));
    }

    private static @Nullable Result result(LookBackItemRecord row) {
        return row.getStanding() == null ? null : new Result(Standing.valueOf(row.getStanding()), row.getFound(), row.getFoundBy(), row.getFoundOn());
    }

    private static LookBackRecord toRow(LookBack lookBack) {
        LookBackRecord row = new LookBackRecord();
        Rows.setId(row, lookBack.id().value());
        row.setTitle(lookBack.title());
        row.setHeldOn(lookBack.on());
        row.setMembers(lookBack.members());
        row.setDrawMethod(lookBack.draw().method().name());
        row.setSeed(lookBack.draw().seed());
        row.setShare((long) lookBack.draw().share().amount());
        row.setShareUnit(lookBack.draw().share().unit().name());
        row.setPool((long) lookBack.pool());
        return row;
    }

    private static LookBackItemRecord toRow(LookBackItem item, long lookBack) {
        LookBackItemRecord row = new LookBackItemRecord();
        Rows.setId(row, item.id().value());
        row.setLookBackId(lookBack);
        row.setMeasureId(item.measure().value());
        row.setPosition((long) item.position());
        row.setPoints((long) item.points());
        row.setGrounds(StoredJson.of(item.risks().stream().map(Risk::name).toList()));
        row.setStanding(item.result() == null ? null : item.result().standing().name());
        row.setFound(item.result() == null ? "" : item.result().found());
        row.setFoundBy(item.result() == null ? "" : item.result().by());
        row.setFoundOn(item.result() == null ? null : item.result().on());
        return row;
    }
}
