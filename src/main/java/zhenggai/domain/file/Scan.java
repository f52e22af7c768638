package zhenggai.domain.file;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;

import zhenggai.domain.Refused;

/**
 * A screenshot, photo, scan or PDF that the case itself keeps.
 *
 * @param takenOn the day it was taken in
 */
public record Scan(StoredFile file, LocalDate takenOn) {
    /** Its bytes go wherever the case goes, into every backup too: a screenshot or a scan, no film. */
    public static final long MOST_BYTES = 10L << 20;

    /** @throws Refused when it is neither a picture nor a PDF, or larger than a case should carry along */
    public Scan {
        if (!file.kind().isPicture() && file.kind() != FileKind.PDF) {
            throw new Refused("scan.unfit", file.name(), file.kind());
        }
        requireSmall(file.name(), file.size());
    }

    /** One whose bytes are not kept yet. */
    public static Scan of(String name, byte[] content, LocalDate takenOn) {
        FileKind kind = FileKind.of(Arrays.copyOf(content, Math.min(content.length, FileKind.HEAD)), name, List.of());
        return new Scan(new StoredFile("", name, content.length, kind), takenOn);
    }

    /** The same once its bytes are kept under that hash. */
    public Scan kept(String sha256) {
        return new Scan(new StoredFile(sha256, file.name(), file.size(), file.kind()), takenOn);
    }

    /** Whether it has the bytes of the other, whatever it is called. */
    public boolean isSameAs(Scan other) {
        return file.sha256().equals(other.file.sha256());
    }

    /** @throws Refused when a file of that size is larger than a case should carry along */
    public static void requireSmall(String name, long size) {
        if (size > MOST_BYTES) {
            throw new Refused("scan.too-large", name, MOST_BYTES >> 20);
        }
    }
}
