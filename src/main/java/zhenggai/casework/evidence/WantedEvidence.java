package zhenggai.casework.evidence;

import java.util.List;

import org.jspecify.annotations.Nullable;
import zhenggai.domain.Refused;
import zhenggai.domain.evidence.Wanted;
import zhenggai.domain.evidence.WantedId;
import zhenggai.domain.spine.EvidenceId;
import zhenggai.domain.spine.MeasureId;
import zhenggai.storage.CaseFile;

/** What a user can do with evidence that a measure needs: ask for it, note what came, ask no more. */
public final class WantedEvidence {
    private final CaseFile file;

    public WantedEvidence(CaseFile file) {
        this.file = file;
    }

    public List<Wanted> of(MeasureId measure) {
        return file.read(tx -> tx.wanted().of(measure));
    }

    public Wanted ask(Wanted wanted) {
        return file.change("evidence.ask", tx -> {
            tx.measures().get(wanted.measure());
            return tx.wanted().save(wanted);
        });
    }

    /**
     * Notes what came.
     *
     * @param piece null where it turned out to be another thing
     * @throws Refused when the piece does not back the measure
     */
    public Wanted meet(WantedId id, @Nullable EvidenceId piece) {
        return file.change(piece == null ? "evidence.unmeet" : "evidence.meet", tx -> {
            Wanted wanted = tx.wanted().get(id);
            if (piece != null) {
                tx.evidence().get(piece);
                EvidenceRegister.requireBacking(tx, wanted.measure(), List.of(piece));
            }
            return tx.wanted().save(wanted.metBy(piece));
        });
    }

    public void drop(WantedId id) {
        file.change("evidence.ask-no-more", tx -> {
            tx.wanted().remove(id);
            return true;
        });
    }
}
