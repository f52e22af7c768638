package zhenggai.storage.spine;

import static zhenggai.storage.generated.Tables.CATEGORY;

import java.util.List;

import zhenggai.domain.spine.Category;
import zhenggai.domain.spine.CategoryId;
import zhenggai.domain.spine.InspectionId;
import zhenggai.storage.generated.tables.records.CategoryRecord;
import zhenggai.storage.row.RowTx;
import zhenggai.storage.row.Rows;

/** Categories as rows. */
public final class CategoryStore {
    private final RowTx tx;

    public CategoryStore(RowTx tx) {
        this.tx = tx;
    }

    /** All categories of an inspection in their order. */
    public List<Category> of(InspectionId inspection) {
        return tx.sql.selectFrom(CATEGORY).where(CATEGORY.INSPECTION_ID.eq(inspection.value()))
            .orderBy(CATEGORY.POSITION, CATEGORY.ID).fetch(CategoryStore::toDomain);
    }

    public List<Category> all() {
        return tx.sql.selectFrom(CATEGORY).orderBy(CATEGORY.INSPECTION_ID, CATEGORY.POSITION, CATEGORY.ID).fetch(CategoryStore::toDomain);
    }

    public Category get(CategoryId id) {
        return toDomain(row(id));
    }

    public Category save(Category category) {
        CategoryRecord row = toRow(category);
        return toDomain(category.id().isNew() ? tx.insert(row) : tx.update(row));
    }

    public void remove(CategoryId id) {
        tx.delete(row(id));
    }

    private CategoryRecord row(CategoryId id) {
        return Rows.one(tx.sql.fetchOne(CATEGORY, CATEGORY.ID.eq(id.value())));
    }

    private static Category toDomain(CategoryRecord row) {
        return new Category(new CategoryId(row.getId()), new InspectionId(row.getInspectionId()), row.getPosition().intValue(), row.getTitle());
    }

    private static CategoryRecord toRow(Category category) {
        CategoryRecord row = new CategoryRecord();
        Rows.setId(row, category.id().value());
        row.setInspectionId(category.inspection().value());
        row.setPosition((long) category.position());
        row.setTitle(category.title());
        return row;
    }
}
