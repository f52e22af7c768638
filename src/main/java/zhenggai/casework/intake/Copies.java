package zhenggai.casework.intake;

import java.nio.file.Path;
import java.time.Clock;
import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import zhenggai.casework.paper.Dossiers;
import zhenggai.domain.Refused;
import zhenggai.domain.copy.CaseCopy;
import zhenggai.domain.evidence.EvidenceIndex;
import zhenggai.domain.evidence.FileCheck.State;
import zhenggai.domain.file.Meter;
import zhenggai.domain.file.StoredFile;
import zhenggai.domain.spine.Evidence;
import zhenggai.storage.CaseFile;
import zhenggai.storage.EvidenceFolder;
import zhenggai.storage.Tx;

/** Taking a case along as a copy, and putting a copy into a bare case as one step; the files of evidence go beside it, as they lie beside a case. */
public final class Copies {
    private final CaseFile file;
    private final Clock clock;

    public Copies(CaseFile file, Clock clock) {
        this.file = file;
        this.clock = clock;
    }

    /**
     * Everything the case holds but its history.
     *
     * @throws Refused when a newer version wrote it: this one does not see all of it
     */
    public CaseCopy take() {
        file.readOnlyBecause().filter("case.newer-version"::equals).ifPresent(because -> {
            throw new Refused("copy.newer-case");
        });
        return file.read(tx -> tx.rows().copy());
    }

    /**
     * Puts a copy into this case, under the same ids and numbers.
     *
     * @throws Refused when this case is not bare, or the copy is of a newer version or does not hold together
     */
    public void accept(CaseCopy copy) {
        file.change("case.copy", tx -> {
            if (!tx.rows().isBare()) {
                throw new Refused("copy.case-not-bare");
            }
            tx.rows().put(copy);
            requireReadable(tx);
            return true;
        });
    }

    /** Rows that fit their tables may still say what this program has no word for, after somebody wrote into a workbook. */
    private void requireReadable(Tx tx) {
        try {
            new Dossiers(file, clock).within(tx);
        } catch (IllegalArgumentException | DateTimeException unreadable) {
            throw new Refused("copy.damaged");
        }
    }

    /**
     * Puts the files of evidence beside an exported copy; those that lie there already are left.
     *
     * @return the pieces whose file is missing or is no longer what it was
     */
    public List<Evidence> carryFiles(Path beside, Meter meter) {
        return carry(new EvidenceFolder(file.path()), new EvidenceFolder(beside), meter);
    }

    /** The other way: brings the files that lie beside an exported copy to this case. */
    public List<Evidence> bringFiles(Path beside, Meter meter) {
        return carry(new EvidenceFolder(beside), new EvidenceFolder(file.path()), meter);
    }

    private List<Evidence> carry(EvidenceFolder from, EvidenceFolder to, Meter meter) {
        EvidenceIndex index = file.read(tx -> tx.evidence().index());
        Map<String, Boolean> there = new TreeMap<>();
        List<Evidence> missing = new ArrayList<>();
        for (Evidence piece : index.all()) {
            if (piece.file() != null && !there.computeIfAbsent(piece.file().sha256(), hash -> carry(piece.file(), from, to, meter))) {
                missing.add(piece);
            }
        }
        return missing;
    }

    /** Whether the file lies whole where it is to lie. */
    static boolean carry(StoredFile stored, EvidenceFolder from, EvidenceFolder to, Meter meter) {
        if (to.state(stored, meter) == State.INTACT) {
            return true;
        }
        if (from.state(stored, meter) != State.INTACT) {
            return false;
        }
        to.keep(from.there(stored), meter);
        return true;
    }
}
