import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Folders as a whole. */
final class Tree {
    /** The time that everything bears which goes to a PC. */
    private static final FileTime TIME = FileTime.from(Instant.parse("2026-01-01T00:00:00Z"));

    private Tree() {}

    static void delete(Path folder) throws IOException {
        if (Files.exists(folder)) {
            for (Path file : all(folder).reversed()) {
                Files.delete(file);
            }
        }
    }

    /** Setup files keep the times of what they hold. */
    static void sameTime(Path folder) throws IOException {
        for (Path each : all(folder).reversed()) {
            Files.setLastModifiedTime(each, TIME);
        }
    }

    /** The folder and everything in it, by name, a folder before what lies in it. */
    static List<Path> all(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.sorted(Comparator.comparing(Path::toString)).toList();
        }
    }
}
