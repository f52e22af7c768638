package zhenggai.casework.spine;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

import zhenggai.domain.Refused;
import zhenggai.domain.spine.Measure;
import zhenggai.domain.spine.MeasureId;
import zhenggai.domain.spine.MeasureState;
import zhenggai.domain.spine.ProgressEntry;
import zhenggai.storage.CaseFile;
import zhenggai.storage.Tx;

/** What a user can do with progress: report it. Reports are never changed; the newest one counts. */
public final class ProgressReports {
    private final CaseFile file;
    private final Clock clock;

    public ProgressReports(CaseFile file, Clock clock) {
        this.file = file;
        this.clock = clock;
    }

    /** Newest first. */
    public List<ProgressEntry> of(MeasureId measure) {
        return file.read(tx -> tx.progress().of(measure));
    }

    /**
     * Adds an entry; the first one puts the measure under way.
     *
     * @throws Refused when it says nothing, or is dated after today
     */
    public ProgressEntry report(ProgressEntry entry) {
        if (entry.asOf().isAfter(LocalDate.now(clock))) {
            throw new Refused("progress.in-the-future", entry.asOf());
        }
        return file.change("progress.report", tx -> add(tx, entry));
    }

    public static ProgressEntry add(Tx tx, ProgressEntry entry) {
        Measure measure = tx.measures().get(entry.measure());
        if (measure.state() == MeasureState.NOT_STARTED) {
            tx.measures().save(measure.started(entry.asOf()));
        }
        return tx.progress().add(entry);
    }
}
