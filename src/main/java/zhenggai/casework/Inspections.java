package zhenggai.casework;

import java.util.List;

import zhenggai.domain.spine.Category;
import zhenggai.domain.spine.Inspection;
import zhenggai.domain.spine.InspectionId;
import zhenggai.storage.CaseFile;

/** What a user can do with inspections. */
public final class Inspections {
    private final CaseFile file;

    Inspections(CaseFile file) {
        this.file = file;
    }

    public List<Inspection> all() {
        return file.read(tx -> tx.inspections().all());
    }

    public Inspection add(Inspection inspection) {
        return file.change("inspection.add", tx -> tx.inspections().save(inspection));
    }

    public Inspection edit(Inspection inspection) {
        return file.change("inspection.edit", tx -> tx.inspections().save(inspection));
    }

    /** Removes the inspection with everything under it. */
    public void remove(InspectionId id) {
        file.change("inspection.remove", tx -> {
            for (Category category : tx.categories().of(id)) {
                Removal.category(tx, category.id());
            }
            tx.inspections().remove(id);
            return true;
        });
    }
}
