package zhenggai.paper;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.AccessDeniedException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;
import zhenggai.domain.Unavailable;

/** Where an export really went: under the wanted name, or under a second one when the first is open in another program. */
public record SavedFile(Path path, boolean isSecondName) {
    private static final int MOST_NAMES = 99;

    /**
     * Whole or not at all: written to a temporary neighbour first, then renamed.
     *
     * @throws Unavailable when the folder is missing, closed to us, or full
     */
    public static SavedFile write(Path wanted, byte[] content) {
        Path target = wanted.toAbsolutePath();
        Path folder = target.getParent();
        if (folder == null || !Files.isDirectory(folder)) {
            throw new Unavailable("paper.folder-missing", String.valueOf(folder));
        }
        if (Files.isDirectory(target)) {
            throw new Unavailable("paper.is-folder", target);
        }
        Path neighbour = null;
        try {
            neighbour = Files.createTempFile(folder, ".zhenggai-", ".part");
            force(neighbour, content);
            Path taken = settle(neighbour, target);
            return new SavedFile(taken, !taken.equals(target));
        } catch (IOException e) {
            throw refusal(e, target, folder, content.length);
        } finally {
            forget(neighbour);
        }
    }

    /** The name, or the first one with a number that no file has: for a name that the user was not asked about. */
    public static Path unused(Path wanted) {
        return IntStream.rangeClosed(1, MOST_NAMES).mapToObj(n -> n == 1 ? wanted : numbered(wanted, n)).filter(Files::notExists).findFirst().orElse(wanted);
    }

    private static void force(Path file, byte[] content) throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            var rest = ByteBuffer.wrap(content);
            while (rest.hasRemaining()) {
                channel.write(rest);
            }
            channel.force(true);
        }
    }

    private static Path settle(Path neighbour, Path target) throws IOException {
        FileSystemException last = null;
        for (int n = 1; n <= MOST_NAMES; n++) {
            Path name = n == 1 ? target : numbered(target, n);
            if (isInUse(name)) {
                continue;
            }
            try {
                rename(neighbour, name);
                return name;
            } catch (FileSystemException e) {
                last = e;
            }
        }
        throw last == null ? new FileSystemException(target.toString()) : last;
    }

    private static void rename(Path from, Path to) throws IOException {
        try {
            Files.move(from, to, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    /** Whether another program holds the file, or guards it against us. Windows also refuses the rename itself. */
    private static boolean isInUse(Path file) {
        if (!Files.exists(file)) {
            return false;
        }
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE); FileLock lock = channel.tryLock()) {
            return lock == null;
        } catch (OverlappingFileLockException | IOException e) {
            return true;
        }
    }

    private static Path numbered(Path target, int n) {
        String name = target.getFileName().toString();
        int dot = name.lastIndexOf('.');
        return target.resolveSibling(dot <= 0 ? name + "-" + n : name.substring(0, dot) + "-" + n + name.substring(dot));
    }

    private static Unavailable refusal(IOException e, Path target, Path folder, long size) {
        if (e instanceof NoSuchFileException) {
            return new Unavailable(e, "paper.folder-missing", folder);
        }
        if (e instanceof AccessDeniedException || !Files.isWritable(folder)) {
            return new Unavailable(e, "paper.folder-closed", folder);
        }
        if (folder.toFile().getUsableSpace() < size) {
            return new Unavailable(e, "paper.disk-full", folder);
        }
        return new Unavailable(e, "paper.cannot-write", target);
    }

    private static void forget(@Nullable Path neighbour) {
        try {
            if (neighbour != null) {
                Files.deleteIfExists(neighbour);
            }
        } catch (IOException e) {
            neighbour.toFile().deleteOnExit();
        }
    }
}
