package zhenggai.domain.backup;

import java.nio.file.Path;
import java.time.Instant;
import java.util.Comparator;

import org.jspecify.annotations.Nullable;

/**
 * A backup that was proven when it was taken: opened, checked and counted.
 *
 * @param file the copy of the case file
 * @param of where the case lay then; the copy itself where that is sealed
 * @param sha256 of the copy, sealed where it is
 * @param files of evidence that are kept with it
 * @param seal by which it is known what sealed the copy and its evidence; null where both lie open
 */
public record Backup(Path file, Path of, Instant takenAt, Occasion occasion, Contents contents, long size, String sha256, Files files,
    @Nullable String seal) {
    /** Of two taken within the same moment the one that was put beside the other is the newer. */
    public static final Comparator<Backup> NEWEST_FIRST = Comparator.comparing(Backup::takenAt).thenComparing(backup -> backup.name().length())
        .thenComparing(Backup::name).reversed();

    /** The name under which a person finds it: the folder in which it lies. */
    public String name() {
        return file.getParent().getFileName().toString();
    }

    /** Whether it is known what it holds and where the case lay: not of a sealed one that was not opened, unless this PC put it there. */
    public boolean isRead() {
        return !contents.equals(Contents.UNREAD);
    }

    public boolean isSealed() {
        return seal != null;
    }

    /** The same when its evidence files were looked at once more. */
    public Backup with(Files looked) {
        return new Backup(file, of, takenAt, occasion, contents, size, sha256, looked, seal);
    }

    /**
     * The evidence files of a backup.
     *
     * @param kept how many lie beside the backups
     * @param missing how many were gone or altered when it was taken
     */
    public record Files(int kept, int missing) {}
}
