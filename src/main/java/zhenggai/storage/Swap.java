package zhenggai.storage;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Clock;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import zhenggai.domain.Actor;
import zhenggai.domain.Unavailable;
import zhenggai.storage.file.OnDisk;
import zhenggai.storage.file.OwnerLock;

/**
 * A fresh file that takes the place of a case file: {@link #promise} is the one moment that counts. Before it the old file stands as it did,
 * after it the new one does, because whoever opens the case next finishes what a crash interrupted. The old file goes aside with its journal:
 * beside the new one it would be played back into that.
 */
public final class Swap implements AutoCloseable {
    private static final DateTimeFormatter STAMP = DateTimeFormatter.ofPattern("yyyyMMdd-HHmmss").withZone(ZoneOffset.UTC);
    private static final String ASIDE = ".replaced-";
    private static final String JOURNAL = "-journal";

    private final Path file;
    private final OwnerLock lock;

    private Swap(Path file, OwnerLock lock) {
        this.file = file;
        this.lock = lock;
    }

    /** @throws Unavailable when somebody has the case open */
    public static Swap of(Path given, Actor actor, Clock clock) {
        Path file = given.toAbsolutePath();
        Swap swap = new Swap(file, OwnerLock.take(file, actor, clock));
        try {
            swap.finish();
            Files.deleteIfExists(swap.fresh());
            Files.deleteIfExists(beside(swap.fresh(), JOURNAL));
            return swap;
        } catch (IOException e) {
            swap.close();
            throw new Unavailable(e, "file.folder-not-writable", file);
        } catch (RuntimeException e) {
            swap.close();
            throw e;
        }
    }

    /** Does what was promised when a crash came between; nothing where nothing was. */
    static void finish(Path file, Actor actor, Clock clock) {
        if (Files.exists(promised(file))) {
            of(file, actor, clock).close();
        }
    }

    /** Where the new file is to be made; until the promise it is nothing. */
    public Path fresh() {
        return beside(file, ".restoring");
    }

    /** From here on the new file counts. */
    public void promise() throws IOException {
        OnDisk.sync(fresh());
        Files.move(fresh(), promised(file), StandardCopyOption.ATOMIC_MOVE);
        OnDisk.syncNames(file.getParent());
    }

    /**
     * Keeps the promise. May be begun again after a crash at any moment: what is done already is not done twice.
     *
     * @return where the old file lies now; nothing where there was none, or no promise
     */
    public Optional<Path> finish() throws IOException {
        if (!Files.exists(promised(file))) {
            return Optional.empty();
        }
        Path aside = aside();
        boolean hasToGiveWay = Files.exists(file);
        moveIfThere(file, aside);
        moveIfThere(beside(file, JOURNAL), beside(aside, JOURNAL));
        OnDisk.syncNames(file.getParent());
        Files.move(promised(file), file, StandardCopyOption.ATOMIC_MOVE);
        OnDisk.syncNames(file.getParent());
        return hasToGiveWay ? Optional.of(aside) : Optional.empty();
    }

    /** The new file's own age tells the name, so that one that begins again finds the same. */
    private Path aside() throws IOException {
        String stamp = ASIDE + STAMP.format(Files.getLastModifiedTime(promised(file)).toInstant());
        int number = 1;
        // a name that is taken is that of an earlier swap, unless the file has just gone there
        while (Files.exists(numbered(stamp, Files.exists(file) ? number : number + 1))) {
            number++;
        }
        return numbered(stamp, number);
    }

    private Path numbered(String stamp, int number) {
        return beside(file, number == 1 ? stamp : stamp + "-" + number);
    }

    /** The files that had to give way to another one, newest first. */
    public static List<Path> replaced(Path file) {
        @Nullable Path folder = file.toAbsolutePath().getParent();
        if (folder == null || !Files.isDirectory(folder)) {
            return List.of();
        }
        String begin = file.getFileName() + ASIDE;
        try (Stream<Path> all = Files.list(folder)) {
            return all.filter(each -> each.getFileName().toString().startsWith(begin) && !each.toString().endsWith(JOURNAL)).sorted((one, other) -> other.compareTo(one)).toList();
        } catch (IOException e) {
            throw new Unavailable(e, "file.unreadable", folder);
        }
    }

    private static void moveIfThere(Path from, Path to) throws IOException {
        if (Files.exists(from)) {
            Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
        }
    }

    private static Path promised(Path file) {
        return beside(file, ".restored");
    }

    private static Path beside(Path file, String ending) {
        return file.resolveSibling(file.getFileName() + ending);
    }

    @Override
    public void close() {
        lock.close();
    }
}
