package zhenggai.casework;

import java.util.List;

import zhenggai.domain.Subject;
import zhenggai.domain.history.ChainCheck;
import zhenggai.domain.history.HistoryStep;
import zhenggai.storage.CaseFile;

/** Looking at what was done to the case. */
public final class Histories {
    private final CaseFile file;

    Histories(CaseFile file) {
        this.file = file;
    }

    /** The newest steps, newest first. */
    public List<HistoryStep> newest(int count) {
        return file.read(tx -> tx.history().newest(count));
    }

    /** Every step that touched this thing, newest first. */
    public List<HistoryStep> of(Subject subject, long id) {
        return file.read(tx -> tx.history().of(subject, id));
    }

    /** Recomputes the whole chain of hashes. */
    public ChainCheck verify() {
        return file.read(tx -> tx.history().verify());
    }
}
