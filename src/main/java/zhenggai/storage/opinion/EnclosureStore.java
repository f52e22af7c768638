package zhenggai.storage.opinion;

import static zhenggai.storage.generated.Tables.ENCLOSURE;

import java.util.List;

import org.jooq.Condition;
import org.jooq.impl.DSL;
import zhenggai.domain.file.FileKind;
import zhenggai.domain.file.Scan;
import zhenggai.domain.file.StoredFile;
import zhenggai.domain.opinion.Enclosure;
import zhenggai.domain.opinion.EnclosureId;
import zhenggai.domain.opinion.PublicOpinionId;
import zhenggai.storage.generated.tables.records.EnclosureRecord;
import zhenggai.storage.row.RowTx;
import zhenggai.storage.row.Rows;

/** Scans that came with opinions as rows, in the order in which they were taken in. */
public final class EnclosureStore {
    private final RowTx tx;

    public EnclosureStore(RowTx tx) {
        this.tx = tx;
    }

    public List<Enclosure> all() {
        return where(DSL.noCondition());
    }

    public List<Enclosure> of(PublicOpinionId opinion) {
        return where(ENCLOSURE.PUBLIC_OPINION_ID.eq(opinion.value()));
    }

    public Enclosure get(EnclosureId id) {
        return toDomain(row(id));
    }

    public Enclosure add(Enclosure enclosure) {
        return get(new EnclosureId(tx.insert(toRow(enclosure)).getId()));
    }

    public void remove(EnclosureId id) {
        tx.delete(row(id));
    }

    private List<Enclosure> where(Condition condition) {
        return tx.sql.selectFrom(ENCLOSURE).where(condition).orderBy(ENCLOSURE.ID).fetch(EnclosureStore::toDomain);
    }

    private EnclosureRecord row(EnclosureId id) {
        return Rows.one(tx.sql.fetchOne(ENCLOSURE, ENCLOSURE.ID.eq(id.value())));
    }

    private static Enclosure toDomain(EnclosureRecord row) {
        return new Enclosure(new EnclosureId(row.getId()), new PublicOpinionId(row.getPublicOpinionId()),
            new Scan(new StoredFile(row.getFile(), row.getEnclosedName(), row.getFileSize(), FileKind.valueOf(row.getFileKind())), row.getTakenOn()));
    }

    private static EnclosureRecord toRow(Enclosure enclosure) {
        EnclosureRecord row = new EnclosureRecord();
        Rows.setId(row, enclosure.id().value());
        row.setPublicOpinionId(enclosure.opinion().value());
        row.setEnclosedName(enclosure.file().name());
        row.setFileSize(enclosure.file().size());
        row.setFileKind(enclosure.file().kind().name());
        row.setTakenOn(enclosure.scan().takenOn());
        row.setFile(enclosure.file().sha256());
        return row;
    }
}
