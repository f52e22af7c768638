package zhenggai.storage;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Objects;

import org.jspecify.annotations.Nullable;
import zhenggai.domain.Unavailable;

/**
 * Whether a path still leads to the file that was opened. One that was moved away, deleted or replaced meanwhile, or whose disk was pulled out,
 * would take what is written into it with it, and nobody would know.
 */
final class Whereabouts {
    private final Path file;
    /** By which the operating system knows the file; null where it does not tell, as on Windows, which lets nobody move an open file. */
    private final @Nullable Object key;

    Whereabouts(Path file) {
        this.file = file;
        this.key = key();
    }

    /** @throws Unavailable when the file is not where it was */
    void requireUnchanged() {
        if (!Files.exists(file) || !Objects.equals(key, key())) {
            throw new Unavailable("file.gone", file);
        }
    }

    private @Nullable Object key() {
        try {
            return Files.readAttributes(file, BasicFileAttributes.class).fileKey();
        } catch (IOException e) {
            throw new Unavailable(e, "file.gone", file);
        }
    }
}
