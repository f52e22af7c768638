package zhenggai.casework.evidence;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;
import java.util.stream.Stream;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import zhenggai.domain.Refused;
import zhenggai.domain.Unavailable;
import zhenggai.domain.file.FileKind;
import zhenggai.domain.file.Meter;
import zhenggai.domain.file.SafeName;
import zhenggai.domain.file.StoredFile;

/**
 * Read-only copies of evidence that somebody is looking at, in a folder of the program's own. Each running program has a folder in it, which
 * goes with the program, and at the latest when the next one starts.
 */
public final class LentCopies {
    private static final Logger LOG = LoggerFactory.getLogger(LentCopies.class);

    private final Path all;
    private final Path mine;

    /** @param all where every running program has its own */
    public LentCopies(Path all) {
        this.all = all;
        this.mine = all.resolve(String.valueOf(ProcessHandle.current().pid()));
    }

    /** Where the copies of every running program lie. */
    public Path folder() {
        return all;
    }

    /**
     * A copy to be opened by the program that the PC has for it; its ending is that of what the file is.
     *
     * @throws Refused when it is nothing that is ever opened: a program, a script, a link, something unknown
     * @throws Unavailable when the file is gone or is no longer what it was
     */
    public Path lend(EvidenceFiles files, StoredFile file, Meter meter) {
        return lend(file, copy -> files.copy(file, copy, meter));
    }

    /** The same for a file whose bytes lie elsewhere. */
    public Path lend(StoredFile file, byte[] content) {
        return lend(file, copy -> Files.write(copy, content));
    }

    /** How the bytes get to where the copy is to lie. */
    private interface Copying {
        void into(Path copy) throws IOException;
    }

    private Path lend(StoredFile file, Copying copying) {
        if (!file.kind().opens()) {
            throw new Refused(file.kind() == FileKind.EMPTY ? "evidence.is-empty" : "evidence.never-started", file.name(), file.kind());
        }
        try {
            Files.createDirectories(mine);
            Path copy = Files.createTempDirectory(mine, "").resolve(SafeName.clean(file.kind().named(SafeName.clean(file.name()))));
            copying.into(copy);
            if (!copy.toFile().setReadOnly()) {
                throw new IOException("cannot be made read-only");
            }
            return copy;
        } catch (IOException e) {
            throw new Unavailable(e, "evidence.cannot-write", mine);
        }
    }

    /** Removes the copies of programs that run no more; one that another program still holds open stays until the next time. */
    public void tidy() {
        remove(others().filter(folder -> !folder.equals(mine) && !isRunning(folder)).toList());
    }

    /** Removes the copies of this program. */
    public void clear() {
        if (Files.isDirectory(mine)) {
            remove(List.of(mine));
        }
    }

    private Stream<Path> others() {
        String[] names = all.toFile().list();
        return names == null ? Stream.empty() : Stream.of(names).filter(name -> name.matches("\\d{1,10}")).map(all::resolve);
    }

    private static boolean isRunning(Path folder) {
        return ProcessHandle.of(Long.parseLong(folder.getFileName().toString())).isPresent();
    }

    private static void remove(List<Path> folders) {
        for (Path folder : folders) {
            try {
                Files.walkFileTree(folder, new Removing());
            } catch (IOException e) {
                LOG.info("a lent copy is still in use", e);
            }
        }
    }

    /** Goes through a folder and leaves nothing. */
    private static final class Removing extends SimpleFileVisitor<Path> {
        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
            // Windows removes no file that is read-only
            file.toFile().setWritable(true);
            Files.delete(file);
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult postVisitDirectory(Path folder, IOException e) throws IOException {
            Files.delete(folder);
            return FileVisitResult.CONTINUE;
        }
    }
}
