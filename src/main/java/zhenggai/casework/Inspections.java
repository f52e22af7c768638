package zhenggai.casework;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

import zhenggai.domain.spine.Category;
import zhenggai.domain.spine.Inspection;
import zhenggai.domain.spine.InspectionId;
import zhenggai.storage.CaseFile;

/** What a user can do with inspections. */
public final class Inspections {
    private final CaseFile file;
    private final Clock clock;

    Inspections(CaseFile file, Clock clock) {
        this.file = file;
        this.clock = clock;
    }

    public List<Inspection> all() {
        return file.read(tx -> tx.inspections().all());
    }

    public Inspection add(Inspection inspection) {
        return file.change("inspection.add", tx -> tx.inspections().save(inspection));
    }

    /** Saves the inspection; open deadlines that count from a day that changed move with it, in the same step. */
    public Inspection edit(Inspection inspection) {
        return file.change("inspection.edit", tx -> {
            Inspection saved = tx.inspections().save(inspection);
            new Reckoner(tx, LocalDate.now(clock)).recount();
            return saved;
        });
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
