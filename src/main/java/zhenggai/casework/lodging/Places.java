package zhenggai.casework.lodging;

import java.io.IOException;
import java.nio.file.FileStore;
import java.nio.file.Files;
import java.nio.file.Path;

import zhenggai.domain.file.Lodging;

/** What the operating system says of the places where files lie. */
public final class Places {
    private Places() {}

    /** Where a file lies, or would if it were made. */
    public static Lodging of(Path given) {
        Path file = given.toAbsolutePath();
        Path there = Files.exists(file) ? file : file.getParent();
        try {
            FileStore volume = Files.getFileStore(there);
            return Lodging.of(there.toRealPath().toString(), volume.type(), isRemovable(volume));
        } catch (IOException isGone) {
            // the next step that is to be saved says so; until then the words of the path are all there is
            return Lodging.of(file.toString(), "", false);
        }
    }

    /** Windows alone tells. */
    private static boolean isRemovable(FileStore volume) throws IOException {
        try {
            return Boolean.TRUE.equals(volume.getAttribute("volume:isRemovable"));
        } catch (UnsupportedOperationException elsewhere) {
            return false;
        }
    }
}
