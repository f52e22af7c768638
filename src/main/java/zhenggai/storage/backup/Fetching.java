package zhenggai.storage.backup;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

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

/** A backup that lies elsewhere, such as on a stick: opened where it is sealed, and proven anew, where it lies or as one of this PC. */
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
     * @param where asked for only when it is known of which case it is
     * @throws Refused when it is another password or key; then nothing was touched
     * @throws Unavailable when it is not what it was, or there is no room for it
     */
    public Backup fetch(Backup given, @Nullable ParcelKey key, Function<Backup, BackupFolder> where, Meter meter) {
        @Nullable Opener opener = opener(given, key);
        Backup there = read(given, opener);
        BackupFolder to = where.apply(there);
        return to.make(there.of().getFileName().toString(), there.takenAt(), target -> {
            BackupFolder.requireUnchanged(there);
            try (InputStream in = opener == null ? Files.newInputStream(there.file()) : opener.open(there.file())) {
                Files.copy(in, target);
            }
            OnDisk.sync(target);
            BackupFolder.requireSame(there.contents(), CaseProof.of(target), target);
            return new Backup(target, there.of(), there.takenAt(), there.occasion(), there.contents(), Files.size(target), BackupFolder.hash(target),
                bring(there, opener, target, to, meter), null);
        });
    }

    /**
     * Proves it where it lies: opens it once more, counts, and reads every evidence file of it. What is sealed is opened into a copy on this PC that is
     * gone afterwards, the evidence files into nothing at all.
     *
     * @param key what opens it; null where it is not sealed
     * @param room where the copy may lie for so long
     * @throws Refused when it is another password or key; then nothing was touched
     * @throws Unavailable when it is not what it was, or there is no room for the copy
     */
    public Backup prove(Backup given, @Nullable ParcelKey key, Path room, Meter meter) {
        @Nullable Opener opener = opener(given, key);
        Backup there = read(given, opener);
        BackupFolder from = BackupFolder.holding(there);
        String mark = there.seal();
        if (opener == null || mark == null) {
            return from.prove(there, () -> pieces(there.file()), meter);
        }
        try {
            BackupFolder.requireUnchanged(there);
            try (PrivateCopy copy = PrivateCopy.in(room); InputStream in = opener.open(there.file())) {
                Path opened = copy.filled(in);
                BackupFolder.requireSame(there.contents(), CaseProof.of(opened), there.file());
                SealedEvidence sealed = new SealedEvidence(from.path(), mark, there.contents().origin());
                return there.with(BackupFolder.tally(pieces(opened), file -> sealed.isIntact(file, opener)));
            }
        } catch (IOException e) {
            throw new Unavailable(e, "file.unreadable", there.file());
        }
    }

    /**
     * Of those that are sealed and can be opened what they hold; the others are not among them.
     *
     * @throws Refused when there are only others
     */
    public static List<Backup> read(List<Backup> all, ParcelKey key) {
        Map<String, Optional<Opener>> openers = new HashMap<>();
        List<Backup> read = new ArrayList<>();
        Refused last = null;
        for (Backup backup : all) {
            try {
                // a password is dear to try, and what one seal sealed it opens all of
                Optional<Opener> opener = backup.isRead() ? Optional.empty() : openers.computeIfAbsent(backup.seal(), seal -> Optional.ofNullable(opener(backup, key)));
                read.add(read(backup, opener.orElse(null)));
            } catch (Refused other) {
                last = other;
            }
        }
        if (read.isEmpty() && last != null) {
            throw last;
        }
        return read;
    }

    private static Backup read(Backup given, @Nullable Opener opener) {
        return opener == null || given.isRead() ? given : Manifest.opened(given, opener);
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
        Collection<Evidence> pieces = pieces(copy);
        BackupFolder from = BackupFolder.holding(there);
        EvidenceFolder open = from.evidence();
        String mark = there.seal();
        if (opener == null || mark == null) {
            return to.bring(pieces, open, meter);
        }
        SealedEvidence sealed = new SealedEvidence(from.path(), mark, there.contents().origin());
        return BackupFolder.tally(pieces, file -> sealed.bring(file, opener, to.evidence(), meter));
    }

    private Collection<Evidence> pieces(Path copy) {
        try (CaseFile looked = new Opening(clock, actor).look(copy)) {
            return looked.read(tx -> tx.evidence().index()).all();
        }
    }
}
