package zhenggai.casework.spine;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

import zhenggai.domain.Refused;
import zhenggai.domain.spine.Inspection;
import zhenggai.storage.CaseFile;
import zhenggai.storage.Tx;

/** What a user can do with inspections. */
public final class Inspections {
    private final CaseFile file;
    private final Clock clock;

    public Inspections(CaseFile file, Clock clock) {
        this.file = file;
        this.clock = clock;
    }

    public List<Inspection> all() {
        return file.read(tx -> tx.inspections().all());
    }

    public Inspection add(Inspection inspection) {
        return file.change("inspection.add", tx -> tx.inspections().save(inspection));
    }

    /**
     * Saves the inspection; open deadlines that count from a day that changed move with it, in the same step.
     *
     * @throws Refused when a meeting adopted its plan and another day would stand under it
     */
    public Inspection edit(Inspection inspection) {
        return file.change("inspection.edit", tx -> edit(tx, inspection, LocalDate.now(clock)));
    }

    public static Inspection edit(Tx tx, Inspection inspection, LocalDate today) {
        Inspection saved = save(tx, inspection);
        new Reckoner(tx, today).recount();
        return saved;
    }

    /** Saves a known inspection; the day on which a meeting adopted its plan stays, and its minutes with it. */
    static Inspection save(Tx tx, Inspection inspection) {
        Inspection known = tx.inspections().get(inspection.id());
        if (!Objects.equals(known.planAdoptedOn(), inspection.planAdoptedOn()) && tx.meetings().hasCarriedOut(inspection.id())) {
            throw new Refused("inspection.plan-in-minutes", known.planAdoptedOn());
        }
        return tx.inspections().save(inspection.recorded(known.planMinute()));
    }
}
