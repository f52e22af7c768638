package zhenggai.storage.backup;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import zhenggai.domain.Unavailable;
import zhenggai.domain.backup.Backup;

/**
 * What this PC knows of the sealed backups it put elsewhere, beside those that lie here: with it they are listed and thinned without their key,
 * though nobody can read on the stick what they hold.
 */
public final class StickNotes {
    private final Path folder;

    /** @param here where the backups of the case lie on this PC */
    public StickNotes(BackupFolder here) {
        this.folder = here.path().resolve("second");
    }

    private Path note(Backup backup) {
        return folder.resolve(backup.sha256() + ".properties");
    }

    /** From now on it is known. */
    public void keep(Backup sealed) {
        try {
            Files.createDirectories(folder);
            Manifest.write(sealed, note(sealed));
        } catch (IOException e) {
            throw new Unavailable(e, "backup.cannot-write", folder);
        }
    }

    /** It with what it holds, where this PC put it there; else as it was. */
    public Backup told(Backup backup) {
        return backup.isRead() ? backup : Manifest.told(note(backup), backup).orElse(backup);
    }

    /** It is gone. */
    public void forget(Backup backup) {
        try {
            Files.deleteIfExists(note(backup));
        } catch (IOException e) {
            throw new Unavailable(e, "backup.cannot-write", folder);
        }
    }
}
