package zhenggai.casework.intake;

import java.nio.file.Path;
import java.time.Clock;
import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.CancellationException;

import zhenggai.casework.paper.Dossiers;
import zhenggai.casework.parcel.Departures;
import zhenggai.domain.Refused;
import zhenggai.domain.Unavailable;
import zhenggai.domain.copy.CaseCopy;
import zhenggai.domain.evidence.EvidenceIndex;
import zhenggai.domain.evidence.FileCheck.State;
import zhenggai.domain.file.Meter;
import zhenggai.domain.file.StoredFile;
import zhenggai.domain.file.WholeMeter;
import zhenggai.domain.spine.Evidence;
import zhenggai.storage.CaseFile;
import zhenggai.storage.Tx;
import zhenggai.storage.evidence.EvidenceFolder;

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
        new Departures(file).require();
        return file.read(tx -> tx.rows().copy());
    }

    /**
     * Puts a copy into this case, under the same ids and numbers.
     *
     * @throws Refused when this case is not bare, or the copy is of a newer version or does not hold together
     */
    public void accept(CaseCopy copy) {
        file.change("case.copy", tx -> {
            fill(tx, copy);
            return true;
        });
    }

    /**
     * The same with the files of evidence that lie beside the copy.
     *
     * @return the pieces whose file is missing or is no longer what it was
     * @throws CancellationException when it was called off; then nothing has come
     */
    public List<Evidence> bring(CaseCopy copy, Path beside, Meter meter) {
        return file.change("case.copy", tx -> {
            fill(tx, copy);
            return new Carrying(new EvidenceFolder(beside), new EvidenceFolder(file.path()), meter).carry(tx.evidence().index());
        });
    }

    private void fill(Tx tx, CaseCopy copy) {
        if (!tx.rows().isBare()) {
            throw new Refused("copy.case-not-bare");
        }
        tx.rows().put(copy);
        requireReadable(tx);
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
        return carryFiles(file.read(tx -> tx.evidence().index()), beside, meter);
    }

    /** The same for a copy whose evidence is still on its way to its place. */
    public List<Evidence> carryFiles(EvidenceFolder beside, Meter meter) {
        return new Carrying(new EvidenceFolder(file.path()), beside, meter).carry(file.read(tx -> tx.evidence().index()));
    }

    /** How many pieces have a file that goes along. */
    public int files() {
        return (int) file.read(tx -> tx.evidence().index()).all().stream().filter(piece -> piece.file() != null).count();
    }

    /**
     * The same for whoever knows the pieces: the case file itself is not touched, so nobody is kept from working on it.
     *
     * @throws CancellationException when it was called off; then no file lies there that did not before
     */
    public List<Evidence> carryFiles(EvidenceIndex index, Path beside, Meter meter) {
        return new Carrying(new EvidenceFolder(file.path()), new EvidenceFolder(beside), meter).carry(index);
    }

    /** The other way: brings the files that lie beside an exported copy to this case. */
    public List<Evidence> bringFiles(Path beside, Meter meter) {
        return new Carrying(new EvidenceFolder(beside), new EvidenceFolder(file.path()), meter).carry(file.read(tx -> tx.evidence().index()));
    }

    /** Whether the file lies whole where it is to lie. */
    static boolean carry(StoredFile stored, EvidenceFolder from, EvidenceFolder to, Meter meter) {
        return new Carrying(from, to, meter).carry(stored, meter);
    }

    /** Files on their way from one folder of evidence to another. */
    private static final class Carrying {
        private final EvidenceFolder from;
        private final EvidenceFolder to;
        private final Meter meter;
        private final List<EvidenceFolder.Kept> kept = new ArrayList<>();

        Carrying(EvidenceFolder from, EvidenceFolder to, Meter meter) {
            this.from = from;
            this.to = to;
            this.meter = meter;
        }

        List<Evidence> carry(EvidenceIndex index) {
            Map<String, StoredFile> files = new TreeMap<>();
            index.all().stream().map(Evidence::file).filter(Objects::nonNull).forEach(stored -> files.putIfAbsent(stored.sha256(), stored));
            WholeMeter whole = new WholeMeter(meter, files.values().stream().mapToLong(StoredFile::size).sum());
            Set<String> there = new HashSet<>();
            try {
                files.forEach((hash, stored) -> {
                    if (carry(stored, whole)) {
                        there.add(hash);
                    }
                    whole.next(stored.size());
                });
            } catch (CancellationException | Unavailable e) {
                kept.forEach(to::takeBack);
                throw e;
            }
            return index.all().stream().filter(piece -> piece.file() != null && !there.contains(piece.file().sha256())).toList();
        }

        boolean carry(StoredFile stored, Meter whole) {
            // a file is looked at before it is carried, and that counts for the first half
            if (to.state(stored, half(whole, 0)) == State.INTACT) {
                return true;
            }
            if (from.state(stored, half(whole, 0)) != State.INTACT) {
                return false;
            }
            kept.add(to.keep(from.there(stored), half(whole, stored.size())));
            return true;
        }

        private static Meter half(Meter whole, long before) {
            return (done, all) -> whole.reached((before + done) / 2, all);
        }
    }
}
