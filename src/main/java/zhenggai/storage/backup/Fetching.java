package zhenggai.storage.backup;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Collection;

import org.jspecify.annotations.Nullable;
import zhenggai.domain.Actor;
import zhenggai.domain.Refused;
import zhenggai.domain.Unavailable;
import zhenggai.domain.backup.Backup;
import zhenggai.domain.file.Meter;
import zhenggai.domain.parcel.ParcelKey;
import zhenggai.domain.spine.Evidence;
import zhenggai.storage.CaseFile;
import zhenggai.storage.CaseProof;
import zhenggai.storage.Opening;
import zhenggai.storage.evidence.EvidenceFolder;
import zhenggai.storage.file.OnDisk;
import zhenggai.storage.vault.Opener;

/** A backup that lies elsewhere, such as on a stick, becoming one of this PC: opened where it is sealed, and proven anew. */
public final class Fetching {
    private final Clock clock;
    private final Actor actor;

    public Fetching(Clock clock, Actor actor) {
        this.clock = clock;
        this.actor = actor;
    }

    /**
     * Fetches it with its evidence files.
     *
     * @param key what opens it; null where it is not sealed
     * @throws Refused when it is another password or key; then nothing was touched
     * @throws Unavailable when it is not what it was, or there is no room for it
     */
    public Backup fetch(Backup there, @Nullable ParcelKey key, BackupFolder to, Meter meter) {
        @Nullable Opener opener = opener(there, key);
        return to.make(there.of().getFileName().toString(), there.takenAt(), target -> {
            if (!BackupFolder.hash(there.file()).equals(there.sha256())) {
                throw new Unavailable("backup.changed", there.file());
            }
            try (InputStream in = opener == null ? Files.newInputStream(there.file()) : opener.open(there.file())) {
                Files.copy(in, target);
            }
            OnDisk.sync(target);
            BackupFolder.requireSame(there.contents(), CaseProof.of(target), target);
            return new Backup(target, there.of(), there.takenAt(), there.occasion(), there.contents(), Files.size(target), BackupFolder.hash(target),
                bring(there, opener, target, to, meter), null);
        });
    }

    private static @Nullable Opener opener(Backup there, @Nullable ParcelKey key) {
        if (!there.isSealed()) {
            return null;
        }
        if (key == null) {
            throw new Refused("backup.is-sealed");
        }
        try {
            return Opener.of(there.file(), key);
        } catch (IOException e) {
            throw new Unavailable(e, "file.unreadable", there.file());
        }
    }

    private Backup.Files bring(Backup there, @Nullable Opener opener, Path copy, BackupFolder to, Meter meter) {
        Collection<Evidence> pieces;
        try (CaseFile looked = new Opening(clock, actor).look(copy)) {
            pieces = looked.read(tx -> tx.evidence().index()).all();
        }
        BackupFolder from = BackupFolder.holding(there);
        EvidenceFolder open = from.evidence();
        String mark = there.seal();
        if (opener == null || mark == null) {
            return to.bring(pieces, open, meter);
        }
        SealedEvidence sealed = new SealedEvidence(from.path(), mark);
        return BackupFolder.tally(pieces, file -> sealed.bring(file, opener, to.evidence(), meter));
    }
}
