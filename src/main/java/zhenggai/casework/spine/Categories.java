package zhenggai.casework.spine;

import java.util.List;

import zhenggai.domain.spine.Category;
import zhenggai.domain.spine.CategoryId;
import zhenggai.domain.spine.InspectionId;
import zhenggai.storage.CaseFile;

/** What a user can do with categories. */
public final class Categories {
    private final CaseFile file;

    public Categories(CaseFile file) {
        this.file = file;
    }

    public List<Category> of(InspectionId inspection) {
        return file.read(tx -> tx.categories().of(inspection));
    }

    /** Adds a category at the end. */
    public Category add(InspectionId inspection, String title) {
        return file.change("category.add", tx ->
            tx.categories().save(new Category(CategoryId.NEW, inspection, tx.categories().of(inspection).size() + 1, title)));
    }

    public Category retitle(CategoryId id, String title) {
        return file.change("category.retitle", tx -> tx.categories().save(tx.categories().get(id).titled(title)));
    }

    /** @param position from 1; beyond the last means last */
    public void move(CategoryId id, int position) {
        file.change("category.move", tx -> {
            Category category = tx.categories().get(id);
            Order.move(tx.categories().of(category.inspection()), c -> c.id().equals(id), position, (c, at) -> tx.categories().save(c.at(at)));
            return true;
        });
    }

    /** Removes the category with everything under it. */
    public void remove(CategoryId id) {
        file.change("category.remove", tx -> {
            Category category = tx.categories().get(id);
            Removal.category(tx, id);
            Order.number(tx.categories().of(category.inspection()), (c, at) -> tx.categories().save(c.at(at)));
            return true;
        });
    }
}
