package zhenggai.desktop;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.ClosedWatchServiceException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.StandardWatchEventKinds;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * The one window of a user: a second start leaves word what it was asked to open and ends, the first comes forward. Word is left in a file
 * of the settings folder, no socket is opened; a lock on a file, which the system lets go of when a process dies, says who is first.
 */
public final class OneWindow implements AutoCloseable {
    private static final String LOCK = "first-window-lock";
    private static final String WORD = "first-window-call";

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
            Optional<String> word = word();
            if (word.isPresent()) {
                return word.get();
            }
            WatchKey key = watch.take();
            key.pollEvents();
            key.reset();
        }
    }

    private Optional<String> word() throws IOException {
        Path file = folder.resolve(WORD);
        if (!Files.isRegularFile(file)) {
            return Optional.empty();
        }
        String word = Files.readString(file);
        Files.delete(file);
        return Optional.of(word);
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
