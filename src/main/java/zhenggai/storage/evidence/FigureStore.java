package zhenggai.storage.evidence;

import static zhenggai.storage.generated.Tables.RESULT_FIGURE;

import java.math.BigDecimal;
import java.util.List;

import org.jooq.Condition;
import org.jooq.impl.DSL;
import zhenggai.domain.result.Amount;
import zhenggai.domain.result.Approximation;
import zhenggai.domain.result.Figure;
import zhenggai.domain.result.FigureId;
import zhenggai.domain.result.Quantity;
import zhenggai.domain.spine.EvidenceId;
import zhenggai.domain.spine.MeasureId;
import zhenggai.storage.generated.tables.records.ResultFigureRecord;
import zhenggai.storage.row.RowTx;
import zhenggai.storage.row.Rows;
import zhenggai.storage.row.StoredJson;

/** Result figures as rows, those of a measure in the order they were recorded. */
public final class FigureStore {
    private final RowTx tx;

    public FigureStore(RowTx tx) {
        this.tx = tx;
    }

    public List<Figure> all() {
        return where(DSL.noCondition());
    }

    public List<Figure> of(MeasureId measure) {
        return where(RESULT_FIGURE.MEASURE_ID.eq(measure.value()));
    }

    /** Those that are marked as the same as this one. */
    public List<Figure> sameAs(FigureId id) {
        return where(RESULT_FIGURE.SAME_AS_ID.eq(id.value()));
    }

    /** Those that name the piece; a figure names only what backs its measure. */
    public List<Figure> naming(EvidenceId piece) {
        return where(RESULT_FIGURE.MEASURE_ID.in(EvidenceStore.measures(piece))
            .and("EXISTS (SELECT 1 FROM json_each({0}) WHERE value = {1})", RESULT_FIGURE.EVIDENCE, DSL.val(piece.value())));
    }

    public Figure get(FigureId id) {
        return toDomain(row(id));
    }

    public Figure save(Figure figure) {
        ResultFigureRecord row = toRow(figure);
        return toDomain(figure.id().isNew() ? tx.insert(row) : tx.update(row));
    }

    public void remove(FigureId id) {
        tx.delete(row(id));
    }

    private ResultFigureRecord row(FigureId id) {
        return Rows.one(tx.sql.fetchOne(RESULT_FIGURE, RESULT_FIGURE.ID.eq(id.value())));
    }

    private List<Figure> where(Condition condition) {
        return tx.sql.selectFrom(RESULT_FIGURE).where(condition).orderBy(RESULT_FIGURE.ID).fetch(FigureStore::toDomain);
    }

    private static Figure toDomain(ResultFigureRecord row) {
        Quantity quantity = row.getFen() == null ? new Quantity.Count(new BigDecimal(row.getNumber()), row.getUnit()) : new Quantity.Money(row.getFen());
        return new Figure(new FigureId(row.getId()), new MeasureId(row.getMeasureId()), row.getName(),
            new Amount(quantity, Approximation.valueOf(row.getApproximation())), row.getPeriod(), row.getScope(),
            StoredJson.numbers(row.getEvidence()).stream().map(EvidenceId::new).toList(), Rows.reference(row.getSameAsId(), FigureId::new));
    }

    private static ResultFigureRecord toRow(Figure figure) {
        ResultFigureRecord row = new ResultFigureRecord();
        Rows.setId(row, figure.id().value());
        row.setMeasureId(figure.measure().value());
        row.setName(figure.name());
        switch (figure.amount().quantity()) {
            case Quantity.Count count -> {
                row.setNumber(count.number().toPlainString());
                row.setUnit(count.unit());
                row.setFen(null);
            }
            case Quantity.Money money -> {
                row.setNumber(null);
                row.setUnit("");
                row.setFen(money.fen());
            }
        }
        row.setApproximation(figure.amount().approximation().name());
        row.setPeriod(figure.period());
        row.setScope(figure.scope());
        row.setEvidence(StoredJson.of(figure.evidence().stream().map(EvidenceId::value).toList()));
        row.setSameAsId(figure.sameAs() == null ? null : figure.sameAs().value());
        return row;
    }
}
