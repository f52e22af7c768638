package zhenggai.casework;

import java.util.List;

import zhenggai.domain.spine.Evidence;
import zhenggai.domain.spine.EvidenceId;
import zhenggai.domain.spine.MeasureId;
import zhenggai.storage.CaseFile;

/** What a user can do with evidence. */
public final class EvidenceRegister {
    private final CaseFile file;

    EvidenceRegister(CaseFile file) {
        this.file = file;
    }

    public List<Evidence> of(MeasureId measure) {
        return file.read(tx -> tx.evidence().of(measure));
    }

    public Evidence add(Evidence evidence) {
        return file.change("evidence.add", tx -> {
            tx.measures().get(evidence.measure());
            return tx.evidence().save(evidence);
        });
    }

    public void remove(EvidenceId id) {
        file.change("evidence.remove", tx -> {
            ResultFigures.forget(tx, id);
            tx.evidence().remove(id);
            return true;
        });
    }
}
