package zhenggai.storage.backup;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import zhenggai.domain.Unavailable;
import zhenggai.storage.file.OnDisk;
import zhenggai.storage.vault.PasswordLock;

/** Where the backups of this PC are put as well, such as a stick, and what locks them there: one line each in two files below the first place. */
public final class SecondPlace {
    private final Path note;
    private final Path lock;

    public SecondPlace(Path root) {
        this.note = root.toAbsolutePath().resolve("second-place.txt");
        this.lock = note.resolveSibling("second-place-lock.txt");
    }

    /** Nothing where none was named. */
    public Optional<Path> named() {
        try {
            return Files.exists(note) ? Optional.of(Path.of(Files.readString(note).strip())) : Optional.empty();
        } catch (IOException | InvalidPathException e) {
            throw new Unavailable(e, "file.unreadable", note);
        }
    }

    /** @param place null for none any more */
    public void name(@Nullable Path place) {
        write(note, place == null ? null : place.toAbsolutePath().toString());
    }

    /** What locks the backups there; nothing where they lie open. */
    public Optional<PasswordLock> lock() {
        try {
            return Files.exists(lock) ? Optional.of(PasswordLock.read(Files.readString(lock))) : Optional.empty();
        } catch (IOException | IllegalArgumentException e) {
            throw new Unavailable(e, "backup.lock-unreadable", lock);
        }
    }

    /** @param fresh null where they are to lie open from now on */
    public void lock(@Nullable PasswordLock fresh) {
        write(lock, fresh == null ? null : fresh.text());
    }

    private static void write(Path file, @Nullable String line) {
        try {
            if (line == null) {
                Files.deleteIfExists(file);
                return;
            }
            Files.createDirectories(file.getParent());
            Path fresh = Files.writeString(file.resolveSibling(file.getFileName() + ".new"), line + "\n");
            OnDisk.sync(fresh);
            Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new Unavailable(e, "backup.cannot-write", file.getParent());
        }
    }
}
