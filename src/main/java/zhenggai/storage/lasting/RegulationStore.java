package zhenggai.storage.lasting;

import static zhenggai.storage.generated.Tables.REGULATION;
import static zhenggai.storage.generated.Tables.REGULATION_MEASURE;
import static zhenggai.storage.generated.Tables.REGULATION_STAGE;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.jooq.Condition;
import org.jooq.Record1;
import org.jooq.Select;
import org.jooq.impl.DSL;
import zhenggai.domain.people.PersonId;
import zhenggai.domain.register.Regulation;
import zhenggai.domain.register.RegulationId;
import zhenggai.domain.register.RegulationKind;
import zhenggai.domain.register.Stage;
import zhenggai.domain.register.RegulationStep;
import zhenggai.domain.spine.MeasureId;
import zhenggai.domain.time.Deadline;
import zhenggai.domain.time.Precision;
import zhenggai.storage.generated.tables.records.RegulationMeasureRecord;
import zhenggai.storage.generated.tables.records.RegulationRecord;
import zhenggai.storage.generated.tables.records.RegulationStageRecord;
import zhenggai.storage.row.RowTx;
import zhenggai.storage.row.Rows;

/** Regulations as rows with their stages and the measures that make them, in the order they were taken in. */
public final class RegulationStore {
    private final RowTx tx;

    public RegulationStore(RowTx tx) {
        this.tx = tx;
    }

    public List<Regulation> all() {
        return where(DSL.noCondition());
    }

    public Regulation get(RegulationId id) {
        Rows.one(tx.sql.fetchOne(REGULATION, REGULATION.ID.eq(id.value())));
        return where(REGULATION.ID.eq(id.value())).getFirst();
    }

    public List<Regulation> madeBy(MeasureId measure) {
        return where(REGULATION.ID.in(DSL.select(REGULATION_MEASURE.REGULATION_ID).from(REGULATION_MEASURE).where(REGULATION_MEASURE.MEASURE_ID.eq(measure.value()))));
    }

    /** Whether somebody sees to a stage. */
    public boolean names(PersonId person) {
        return tx.sql.fetchExists(REGULATION_STAGE, REGULATION_STAGE.PERSON_ID.eq(person.value()));
    }

    /** Adds the regulation, or saves what is another in it. */
    public Regulation save(Regulation regulation) {
        long id = (regulation.id().isNew() ? tx.insert(toRow(regulation)) : tx.update(toRow(regulation))).getId();
        saveStages(regulation.stages(), id);
        saveMeasures(regulation.measures(), id);
        return get(new RegulationId(id));
    }

    /** Takes it away with its stages and links. */
    public void remove(RegulationId id) {
        RegulationRecord row = Rows.one(tx.sql.fetchOne(REGULATION, REGULATION.ID.eq(id.value())));
        links(id.value()).forEach(tx::delete);
        stages(id.value()).values().forEach(tx::delete);
        tx.delete(row);
    }

    private void saveStages(List<Stage> stages, long regulation) {
        Map<String, RegulationStageRecord> stored = stages(regulation);
        for (Stage stage : stages) {
            RegulationStageRecord row = toRow(stage, regulation);
            RegulationStageRecord before = stored.remove(stage.step().name());
            if (before == null) {
                tx.insert(row);
            } else {
                row.setId(before.getId());
                tx.update(row);
            }
        }
        stored.values().forEach(tx::delete);
    }

    private void saveMeasures(List<MeasureId> measures, long regulation) {
        List<RegulationMeasureRecord> stored = links(regulation);
        stored.stream().filter(row -> !measures.contains(new MeasureId(row.getMeasureId()))).forEach(tx::delete);
        measures.stream().filter(measure -> stored.stream().noneMatch(row -> row.getMeasureId() == measure.value())).forEach(measure -> {
            RegulationMeasureRecord row = new RegulationMeasureRecord();
            row.setRegulationId(regulation);
            row.setMeasureId(measure.value());
            tx.insert(row);
        });
    }

    private Map<String, RegulationStageRecord> stages(long regulation) {
        return tx.sql.selectFrom(REGULATION_STAGE).where(REGULATION_STAGE.REGULATION_ID.eq(regulation)).fetchMap(REGULATION_STAGE.STEP);
    }

    private List<RegulationMeasureRecord> links(long regulation) {
        return tx.sql.selectFrom(REGULATION_MEASURE).where(REGULATION_MEASURE.REGULATION_ID.eq(regulation)).orderBy(REGULATION_MEASURE.ID).fetch();
    }

    private List<Regulation> where(Condition condition) {
        Select<Record1<Long>> those = DSL.select(REGULATION.ID).from(REGULATION).where(condition);
        Map<Long, List<Stage>> stages = tx.sql.selectFrom(REGULATION_STAGE).where(REGULATION_STAGE.REGULATION_ID.in(those)).orderBy(REGULATION_STAGE.ID).fetch().stream()
            .collect(Collectors.groupingBy(RegulationStageRecord::getRegulationId, Collectors.mapping(RegulationStore::toStage, Collectors.toList())));
        Map<Long, List<MeasureId>> measures = tx.sql.selectFrom(REGULATION_MEASURE).where(REGULATION_MEASURE.REGULATION_ID.in(those)).orderBy(REGULATION_MEASURE.ID)
            .fetch().stream().collect(Collectors.groupingBy(RegulationMeasureRecord::getRegulationId,
                Collectors.mapping(row -> new MeasureId(row.getMeasureId()), Collectors.toList())));
        return tx.sql.selectFrom(REGULATION).where(condition).orderBy(REGULATION.ID).fetch().stream()
            .map(row -> toDomain(row, stages.getOrDefault(row.getId(), List.of()), measures.getOrDefault(row.getId(), List.of()))).toList();
    }

    private static Regulation toDomain(RegulationRecord row, List<Stage> stages, List<MeasureId> measures) {
        List<Stage> ordered = stages.stream().sorted(Comparator.comparing(Stage::step)).toList();
        return new Regulation(new RegulationId(row.getId()), row.getTitle(), RegulationKind.valueOf(row.getRegulationKind()), row.getDocumentNumber(), ordered, measures);
    }

    private static Stage toStage(RegulationStageRecord row) {
        return new Stage(RegulationStep.valueOf(row.getStep()), Rows.reference(row.getPersonId(), PersonId::new),
            new Deadline(row.getWords(), row.getDueOn(), Precision.valueOf(row.getPrecision())), row.getDoneOn(), row.getMinute());
    }

    private static RegulationRecord toRow(Regulation regulation) {
        RegulationRecord row = new RegulationRecord();
        Rows.setId(row, regulation.id().value());
        row.setTitle(regulation.title());
        row.setRegulationKind(regulation.kind().name());
        row.setDocumentNumber(regulation.documentNumber());
        return row;
    }

    private static RegulationStageRecord toRow(Stage stage, long regulation) {
        RegulationStageRecord row = new RegulationStageRecord();
        row.setRegulationId(regulation);
        row.setStep(stage.step().name());
        row.setPersonId(stage.person() == null ? null : stage.person().value());
        row.setWords(stage.deadline().words());
        row.setDueOn(stage.deadline().day());
        row.setPrecision(stage.deadline().precision().name());
        row.setDoneOn(stage.doneOn());
        row.setMinute(stage.minute());
        return row;
    }
}
