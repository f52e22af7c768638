package zhenggai.storage.paper;

import static zhenggai.storage.generated.Tables.TEMPLATE;

import java.util.List;
import java.util.Optional;

import zhenggai.domain.Refused;
import zhenggai.domain.papers.TableTemplate;
import zhenggai.domain.papers.TemplateId;
import zhenggai.storage.generated.tables.records.TemplateRecord;
import zhenggai.storage.row.RowTx;
import zhenggai.storage.row.Rows;

/** Designed tables as rows, in the order they were first saved. */
public final class TemplateStore {
    private final RowTx tx;

    public TemplateStore(RowTx tx) {
        this.tx = tx;
    }

    /** All that this version can show; one of whose columns it knows none is left out. */
    public List<TableTemplate> all() {
        return tx.sql.selectFrom(TEMPLATE).orderBy(TEMPLATE.ID).fetch().stream().flatMap(row -> toDomain(row).stream()).toList();
    }

    /** Whether a table of that name is there, even one that this version cannot show. */
    public Optional<TemplateId> named(String name) {
        return tx.sql.select(TEMPLATE.ID).from(TEMPLATE).where(TEMPLATE.NAME.eq(name)).fetchOptional(TEMPLATE.ID).map(TemplateId::new);
    }

    /** @throws Refused when a newer version of the program put something into it that would be lost */
    public TableTemplate save(TableTemplate template) {
        if (template.id().isNew()) {
            return toDomain(tx.insert(toRow(template))).orElseThrow();
        }
        TemplateRecord before = row(template.id());
        if (!toDomain(before).filter(known -> TemplateLayout.knowsAll(known, before.getLayout())).isPresent()) {
            throw new Refused("template.newer", before.getName());
        }
        return toDomain(tx.update(toRow(template))).orElseThrow();
    }

    public void remove(TemplateId id) {
        tx.delete(row(id));
    }

    private TemplateRecord row(TemplateId id) {
        return Rows.one(tx.sql.fetchOne(TEMPLATE, TEMPLATE.ID.eq(id.value())));
    }

    private static Optional<TableTemplate> toDomain(TemplateRecord row) {
        return TemplateLayout.read(new TemplateId(row.getId()), row.getName(), row.getTitle(), row.getLayout());
    }

    private static TemplateRecord toRow(TableTemplate template) {
        TemplateRecord row = new TemplateRecord();
        Rows.setId(row, template.id().value());
        row.setName(template.name());
        row.setTitle(template.title());
        row.setLayout(TemplateLayout.of(template));
        return row;
    }
}
