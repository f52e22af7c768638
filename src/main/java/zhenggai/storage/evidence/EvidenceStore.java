package zhenggai.storage.evidence;

import static zhenggai.storage.generated.Tables.EVIDENCE;
import static zhenggai.storage.generated.Tables.EVIDENCE_LINK;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import org.jooq.Condition;
import org.jooq.Record1;
import org.jooq.Select;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import zhenggai.domain.evidence.EvidenceIndex;
import zhenggai.domain.evidence.EvidenceNumber;
import zhenggai.domain.file.FileKind;
import zhenggai.domain.file.StoredFile;
import zhenggai.domain.spine.Backed;
import zhenggai.domain.spine.Evidence;
import zhenggai.domain.spine.EvidenceId;
import zhenggai.domain.spine.Finding;
import zhenggai.domain.spine.FindingId;
import zhenggai.domain.spine.Measure;
import zhenggai.domain.spine.MeasureId;
import zhenggai.storage.generated.tables.records.EvidenceLinkRecord;
import zhenggai.storage.generated.tables.records.EvidenceRecord;
import zhenggai.storage.row.RowTx;
import zhenggai.storage.row.Rows;
import zhenggai.storage.rule.RuleRows;
import zhenggai.storage.spine.FindingStore;
import zhenggai.storage.spine.MeasureStore;

/** Evidence as rows, in the order it came in, and what each piece backs besides its home. */
public final class EvidenceStore {
    private final RowTx tx;

    public EvidenceStore(RowTx tx) {
        this.tx = tx;
    }

    /** What backs the measure, whatever it is registered under. */
    public List<Evidence> of(MeasureId measure) {
        return where(EVIDENCE.MEASURE_ID.eq(measure.value()).or(EVIDENCE.ID.in(linked(EVIDENCE_LINK.MEASURE_ID.eq(measure.value())))));
    }

    /** What backs the finding itself, not its measures. */
    public List<Evidence> of(FindingId finding) {
        return where(EVIDENCE.FINDING_ID.eq(finding.value()).or(EVIDENCE.ID.in(linked(EVIDENCE_LINK.FINDING_ID.eq(finding.value())))));
    }

    public List<Evidence> of(Backed item) {
        return item.measure() != null ? of(item.measure()) : of(item.finding());
    }

    public List<Evidence> all() {
        return where(DSL.noCondition());
    }

    /** @throws zhenggai.domain.Refused when it is gone */
    public Evidence get(EvidenceId id) {
        return toDomain(row(id));
    }

    /** All pieces, and what each of them backs. */
    public EvidenceIndex index() {
        return tx.whole(EvidenceIndex.class, this::read);
    }

    private EvidenceIndex read() {
        return new EvidenceIndex(all(), tx.sql.selectFrom(EVIDENCE_LINK).orderBy(EVIDENCE_LINK.ID).stream().collect(Collectors.groupingBy(
            row -> new EvidenceId(row.getEvidenceId()), Collectors.mapping(EvidenceStore::backed, Collectors.toList()))));
    }

    /** What the piece backs besides its home, in the order it was said. */
    public List<Backed> further(EvidenceId id) {
        return tx.sql.selectFrom(EVIDENCE_LINK).where(EVIDENCE_LINK.EVIDENCE_ID.eq(id.value())).orderBy(EVIDENCE_LINK.ID).fetch(EvidenceStore::backed);
    }

    /** How many pieces back each measure; measures without any are left out. */
    public Map<MeasureId, Integer> counts() {
        return tx.sql.select(DSL.field("measure_id", Long.class), DSL.count()).from(
                DSL.select(EVIDENCE.MEASURE_ID.as("measure_id")).from(EVIDENCE).unionAll(DSL.select(EVIDENCE_LINK.MEASURE_ID).from(EVIDENCE_LINK)))
            .where("measure_id IS NOT NULL").groupBy(DSL.field("measure_id")).stream()
            .collect(Collectors.toMap(row -> new MeasureId(row.value1()), row -> row.value2()));
    }

    public int count(MeasureId measure) {
        return tx.sql.fetchCount(EVIDENCE, EVIDENCE.MEASURE_ID.eq(measure.value())) + tx.sql.fetchCount(EVIDENCE_LINK, EVIDENCE_LINK.MEASURE_ID.eq(measure.value()));
    }

    /** The piece that is the file of that hash. */
    public Optional<Evidence> named(String hash) {
        return tx.sql.selectFrom(EVIDENCE).where(EVIDENCE.SHA256.eq(hash)).orderBy(EVIDENCE.ID).limit(1).fetchOptional(EvidenceStore::toDomain);
    }

    /** Registers a piece under the next number of its home, which is given to no other piece, whatever becomes of this one. */
    public Evidence add(Evidence evidence) {
        Measure measure = evidence.home().measure() == null ? null : new MeasureStore(tx).get(evidence.home().measure());
        Finding finding = new FindingStore(tx).get(measure == null ? evidence.home().finding() : measure.finding());
        String stem = numbering().stem(finding.number(), measure == null ? 0 : measure.number());
        String number;
        do {
            number = EvidenceNumber.of(stem, tx.nextNumber("evidence " + stem));
        } while (tx.sql.fetchExists(EVIDENCE, EVIDENCE.EVIDENCE_NUMBER.eq(number)));
        return toDomain(tx.insert(toRow(evidence.numbered(number))));
    }

    public Evidence save(Evidence evidence) {
        return toDomain(tx.update(toRow(evidence)));
    }

    public void remove(EvidenceId id) {
        tx.sql.selectFrom(EVIDENCE_LINK).where(EVIDENCE_LINK.EVIDENCE_ID.eq(id.value())).orderBy(EVIDENCE_LINK.ID).fetch().forEach(tx::delete);
        tx.delete(row(id));
    }

    public void link(EvidenceId id, Backed item) {
        EvidenceLinkRecord row = new EvidenceLinkRecord();
        row.setEvidenceId(id.value());
        row.setFindingId(item.finding() == null ? null : item.finding().value());
        row.setMeasureId(item.measure() == null ? null : item.measure().value());
        tx.insert(row);
    }

    public void unlink(EvidenceId id, Backed item) {
        Condition which = item.measure() != null ? EVIDENCE_LINK.MEASURE_ID.eq(item.measure().value()) : EVIDENCE_LINK.FINDING_ID.eq(item.finding().value());
        tx.delete(Rows.one(tx.sql.fetchOne(EVIDENCE_LINK, EVIDENCE_LINK.EVIDENCE_ID.eq(id.value()).and(which))));
    }

    public EvidenceNumber numbering() {
        @Nullable String pattern = new RuleRows(tx).read(RuleRows.EVIDENCE_NUMBER::equals).get(RuleRows.EVIDENCE_NUMBER);
        return pattern == null ? EvidenceNumber.USUAL : new EvidenceNumber(pattern);
    }

    public void saveNumbering(EvidenceNumber numbering) {
        new RuleRows(tx).write(RuleRows.EVIDENCE_NUMBER::equals, Map.of(RuleRows.EVIDENCE_NUMBER, numbering.pattern()), Map.of(RuleRows.EVIDENCE_NUMBER, EvidenceNumber.USUAL.pattern()));
    }

    private List<Evidence> where(Condition condition) {
        return tx.sql.selectFrom(EVIDENCE).where(condition).orderBy(EVIDENCE.ID).fetch(EvidenceStore::toDomain);
    }

    private EvidenceRecord row(EvidenceId id) {
        return Rows.one(tx.sql.fetchOne(EVIDENCE, EVIDENCE.ID.eq(id.value())));
    }

    /** The measures that the piece backs, by home or by link. */
    static Select<Record1<Long>> measures(EvidenceId piece) {
        return DSL.select(EVIDENCE.MEASURE_ID).from(EVIDENCE).where(EVIDENCE.ID.eq(piece.value()))
            .unionAll(DSL.select(EVIDENCE_LINK.MEASURE_ID).from(EVIDENCE_LINK).where(EVIDENCE_LINK.EVIDENCE_ID.eq(piece.value())));
    }

    private static Select<Record1<Long>> linked(Condition condition) {
        return DSL.select(EVIDENCE_LINK.EVIDENCE_ID).from(EVIDENCE_LINK).where(condition);
    }

    private static Backed backed(EvidenceLinkRecord row) {
        return new Backed(Rows.reference(row.getFindingId(), FindingId::new), Rows.reference(row.getMeasureId(), MeasureId::new));
    }

    private static Evidence toDomain(EvidenceRecord row) {
        StoredFile file = row.getSha256() == null ? null : new StoredFile(row.getSha256(), row.getFileName(), row.getFileSize(), FileKind.valueOf(row.getFileKind()));
        Backed home = new Backed(Rows.reference(row.getFindingId(), FindingId::new), Rows.reference(row.getMeasureId(), MeasureId::new));
        return new Evidence(new EvidenceId(row.getId()), home, row.getEvidenceNumber(), row.getTitle(), row.getDocumentNumber(), row.getDatedOn(), row.getPlace(),
            row.getPages(), row.getNote(), file);
    }

    private static EvidenceRecord toRow(Evidence evidence) {
        EvidenceRecord row = new EvidenceRecord();
        Rows.setId(row, evidence.id().value());
        row.setMeasureId(evidence.home().measure() == null ? null : evidence.home().measure().value());
        row.setFindingId(evidence.home().finding() == null ? null : evidence.home().finding().value());
        row.setEvidenceNumber(evidence.number());
        row.setTitle(evidence.title());
        row.setDocumentNumber(evidence.documentNumber());
        row.setDatedOn(evidence.datedOn());
        row.setPlace(evidence.place());
        row.setPages(evidence.pages());
        row.setNote(evidence.note());
        StoredFile file = evidence.file();
        row.setSha256(file == null ? null : file.sha256());
        row.setFileName(file == null ? "" : file.name());
        row.setFileSize(file == null ? 0 : file.size());
        row.setFileKind(file == null ? null : file.kind().name());
        return row;
    }
}
