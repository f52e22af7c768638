package zhenggai.storage.backup;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import zhenggai.domain.Unavailable;
import zhenggai.domain.evidence.FileCheck.State;
import zhenggai.domain.file.Meter;
import zhenggai.domain.file.StoredFile;
import zhenggai.storage.evidence.EvidenceFolder;
import zhenggai.storage.file.OnDisk;
import zhenggai.storage.vault.Opener;
import zhenggai.storage.vault.Seal;

/**
 * The evidence files of backups that one seal sealed, each once. Its name is no bare hash of what is in it: by that somebody who has a file could
 * find out that this office has it too. Who opens a backup finds in it what the names are made with.
 */
final class SealedEvidence {
    private static final Logger LOG = LoggerFactory.getLogger(SealedEvidence.class);
    private static final String UNFINISHED = ".part";

    private final Path folder;
    private final String origin;

    /**
     * @param backups the folder in which the backups lie
     * @param origin the hash of the first step of the case, of which what is not sealed tells only the beginning
     */
    SealedEvidence(Path backups, String mark, String origin) {
        this.folder = backups.resolve("sealed-" + mark + ".evidence");
        this.origin = origin;
    }

    private Path place(StoredFile file) {
        String name = Seal.hash((origin + file.sha256()).getBytes(StandardCharsets.US_ASCII));
        return folder.resolve(name.substring(0, 2)).resolve(name);
    }

    private boolean holds(StoredFile file) {
        Path place = place(file);
        try {
            return Files.isRegularFile(place) && Files.size(place) == Seal.length(file.size());
        } catch (IOException e) {
            return false;
        }
    }

    /** @return whether it lies here now; not where it is gone or altered there */
    boolean keep(StoredFile file, EvidenceFolder from, Seal seal) {
        if (holds(file)) {
            return true;
        }
        if (from.state(file, Meter.NONE) != State.INTACT) {
            return false;
        }
        Path place = place(file);
        Path part = place.resolveSibling(place.getFileName() + UNFINISHED);
        try {
            Files.createDirectories(place.getParent());
            try (InputStream in = Files.newInputStream(from.there(file))) {
                if (!seal.put(in, part).equals(file.sha256())) {
                    throw new Unavailable("evidence.file-changed", file.name());
                }
            }
            Files.move(part, place, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            OnDisk.syncNames(place.getParent());
            return true;
        } catch (IOException e) {
            throw new Unavailable(e, "evidence.folder-not-writable", folder);
        } finally {
            forget(part);
        }
    }

    /** @return whether it lies there now, open; not where it is gone or damaged here */
    boolean bring(StoredFile file, Opener opener, EvidenceFolder to, Meter meter) {
        if (to.holds(file)) {
            return true;
        }
        if (!holds(file)) {
            return false;
        }
        try (InputStream in = opener.open(place(file))) {
            return to.keep(file.name(), in, file.size(), meter).file().sha256().equals(file.sha256());
        } catch (IOException e) {
            throw new Unavailable(e, "file.unreadable", place(file));
        } catch (Unavailable e) {
            requireDamaged(e);
            return false;
        }
    }

    /** Whether it lies here and its bytes are those that were sealed; nothing of it is written anywhere. */
    boolean isIntact(StoredFile file, Opener opener) {
        if (!holds(file)) {
            return false;
        }
        try (InputStream in = opener.open(place(file))) {
            return BackupFolder.hash(in).equals(file.sha256());
        } catch (IOException e) {
            throw new Unavailable(e, "file.unreadable", place(file));
        } catch (Unavailable e) {
            requireDamaged(e);
            return false;
        }
    }

    /** What is damaged counts as missing; any other trouble is no answer. */
    private static void requireDamaged(Unavailable e) {
        if (!e.textKey().equals("vault.damaged")) {
            throw e;
        }
        LOG.warn("a sealed file of evidence is damaged and counts as missing", e);
    }

    private static void forget(Path part) {
        try {
            Files.deleteIfExists(part);
        } catch (IOException e) {
            LOG.info("half a sealed file stays behind", e);
        }
    }
}
