package zhenggai.casework.paper;

import java.util.List;

import zhenggai.domain.Subject;
import zhenggai.domain.history.ChainCheck;
import zhenggai.domain.history.HistoryStep;
import zhenggai.storage.CaseFile;

/** Looking at what was done to the case. */
public final class Histories {
    private final CaseFile file;

    public Histories(CaseFile file) {
        this.file = file;
    }

    /** All steps, newest first. */
    public List<HistoryStep> all() {
        return file.read(tx -> tx.history().newest(Integer.MAX_VALUE, Integer.MAX_VALUE));
    }

    /** The newest steps, newest first, each with no more than its first so many things. */
    public List<HistoryStep> newest(int count, int things) {
        return file.read(tx -> tx.history().newest(count, things));
    }

    /** One step with no more than its first so many things. */
    public HistoryStep step(long number, int things) {
        return file.read(tx -> tx.history().step(number, things));
    }

    /** Every step that touched this thing, newest first. */
    public List<HistoryStep> of(Subject subject, long id) {
        return file.read(tx -> tx.history().of(subject, id));
    }

    /** Every step that touched this finding or measure, its duties, progress or evidence, newest first, and of each step only that. */
    public List<HistoryStep> about(Subject subject, long id) {
        return file.read(tx -> tx.history().about(subject, id));
    }

    /** Recomputes the whole chain of hashes. */
    public ChainCheck verify() {
        return file.read(tx -> tx.history().verify());
    }
}
