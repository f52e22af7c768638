package zhenggai.storage.backup;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import zhenggai.domain.Unavailable;

/** Where the backups of this PC are put as well, such as a stick: one line in a file below the first place. */
public final class SecondPlace {
    private final Path note;

    public SecondPlace(Path root) {
        this.note = root.toAbsolutePath().resolve("second-place.txt");
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
        try {
            if (place == null) {
                Files.deleteIfExists(note);
                return;
            }
            Files.createDirectories(note.getParent());
            Path fresh = Files.writeString(note.resolveSibling(note.getFileName() + ".new"), place.toAbsolutePath() + "\n");
            Files.move(fresh, note, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new Unavailable(e, "backup.cannot-write", note.getParent());
        }
    }
}
