package zhenggai.storage.backup;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import zhenggai.domain.Unavailable;

/**
 * What was sealed, opened for as long as it is looked at: in a folder that only whoever runs the program may enter, on this PC, and gone when this is
 * closed. What a crash left of an earlier one goes when the next is made.
 */
final class PrivateCopy implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(PrivateCopy.class);
    private static final String MARK = "proving-";

    private final Path folder;
    private final Path file;

    private PrivateCopy(Path folder) {
        this.folder = folder;
        this.file = folder.resolve("case.zgt");
    }

    /** @throws Unavailable when nothing can be written there */
    static PrivateCopy in(Path root) {
        try {
            Files.createDirectories(root);
            sweep(root);
            // the system makes it so that nobody else may enter
            return new PrivateCopy(Files.createTempDirectory(root, MARK + ProcessHandle.current().pid() + "-"));
        } catch (IOException e) {
            throw new Unavailable(e, "backup.cannot-prove", root);
        }
    }

    /** @throws Unavailable when there is no room for it */
    Path filled(InputStream in) {
        try {
            Files.copy(in, file);
            return file;
        } catch (IOException e) {
            throw new Unavailable(e, "backup.cannot-prove", folder.getParent());
        }
    }

    @Override
    public void close() {
        try {
            remove(folder);
        } catch (IOException e) {
            throw new Unavailable(e, "backup.copy-stays", folder);
        }
    }

    private static void sweep(Path root) throws IOException {
        List<Path> left;
        try (Stream<Path> all = Files.list(root)) {
            left = all.filter(each -> each.getFileName().toString().matches(MARK + "\\d{1,10}-\\d+") && !isRunning(each)).toList();
        }
        for (Path each : left) {
            LOG.warn("a proof was cut off; what it left is removed");
            remove(each);
        }
    }

    private static boolean isRunning(Path folder) {
        return ProcessHandle.of(Long.parseLong(folder.getFileName().toString().split("-")[1])).isPresent();
    }

    private static void remove(Path folder) throws IOException {
        List<Path> files;
        try (Stream<Path> all = Files.list(folder)) {
            files = all.toList();
        }
        for (Path each : files) {
            Files.delete(each);
        }
        Files.delete(folder);
    }
}
