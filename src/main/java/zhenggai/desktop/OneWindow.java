package zhenggai.desktop;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.ClosedWatchServiceException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.StandardWatchEventKinds;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The one window of a user: a second start leaves word what it was asked to open and ends, the first comes forward. Word is left in a file
 * of the settings folder, no socket is opened; a lock on a file, which the system lets go of when a process dies, says who is first.
 */
public final class OneWindow implements AutoCloseable {
    private static final String LOCK = "first-window-lock";
    private static final String WORD = "first-window-call";
    private static final String HEARD = "first-window-heard";

    private static final int PAUSE = 1;
    private static final Logger LOG = LoggerFactory.getLogger(OneWindow.class);

    private final Path folder;
    private final FileChannel channel;
    private final WatchService watch;

    private OneWindow(Path folder, FileChannel channel, WatchService watch) {
        this.folder = folder;
        this.channel = channel;
        this.watch = watch;
    }

    /**
     * @param folder the user's settings
     * @param asked what is to be opened, empty for nothing in particular
     * @return the first window's place; empty where another window is there, which has been told
     */
    public static Optional<OneWindow> claim(Path folder, String asked) throws IOException {
        Files.createDirectories(folder);
        FileChannel channel = FileChannel.open(folder.resolve(LOCK), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        if (lock(channel).isEmpty()) {
            channel.close();
            Path unfinished = Files.writeString(Files.createTempFile(folder, WORD, ".part"), asked);
            Files.move(unfinished, folder.resolve(WORD), StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
            return Optional.empty();
        }
        Files.deleteIfExists(folder.resolve(WORD));
        Files.deleteIfExists(folder.resolve(HEARD));
        WatchService watch = folder.getFileSystem().newWatchService();
        folder.register(watch, StandardWatchEventKinds.ENTRY_CREATE, StandardWatchEventKinds.ENTRY_MODIFY);
        return Optional.of(new OneWindow(folder, channel, watch));
    }

    private static Optional<FileLock> lock(FileChannel channel) throws IOException {
        try {
            return Optional.ofNullable(channel.tryLock());
        } catch (OverlappingFileLockException sameProcess) {
            return Optional.empty();
        }
    }

    /**
     * Waits until another start leaves word.
     *
     * @return what it was asked to open, empty for nothing in particular
     */
    public String next() throws IOException, InterruptedException {
        while (true) {
            boolean isHeld = false;
            try {
                return word();
            } catch (NoSuchFileException none) {
                // or another start is just putting a newer one in its place
            } catch (FileSystemException held) {
                // by a virus scanner that looks through what is new
                isHeld = true;
                LOG.info("what another start asks for cannot be read yet", held);
            }
            WatchKey key = isHeld ? watch.poll(PAUSE, TimeUnit.SECONDS) : watch.take();
            if (key != null) {
                key.pollEvents();
                key.reset();
            }
        }
    }

    /** Taken away before it is read, so that a newer one has its place; heard once it is gone, and so only once. */
    private String word() throws IOException {
        Path heard = folder.resolve(HEARD);
        if (!Files.exists(heard)) {
            Files.move(folder.resolve(WORD), heard);
        }
        String word = Files.readString(heard);
        Files.delete(heard);
        return word;
    }

    /** Passes on what other starts were asked to open, until this window is closed. */
    public void listen(Consumer<String> heard) throws IOException {
        try {
            while (true) {
                heard.accept(next());
            }
        } catch (ClosedWatchServiceException | InterruptedException closed) {
            // the window is going
        }
    }

    /** Lets another window be the first; who waits for word is told by {@link java.nio.file.ClosedWatchServiceException}. */
    @Override
    public void close() throws IOException {
        watch.close();
        channel.close();
    }
}
