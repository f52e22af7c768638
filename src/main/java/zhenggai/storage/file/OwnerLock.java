package zhenggai.storage.file;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import zhenggai.domain.Actor;
import zhenggai.domain.Unavailable;

/**
 * The one owner of a case file: a lock of the operating system on a small file beside it, which says who, on which PC, since when.
 * The lock decides, never the file's existence: a crash releases it. On Windows a locked region cannot be read by others,
 * so the locked byte lies far behind the text.
 */
public final class OwnerLock implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(OwnerLock.class);
    /** Each time the file may be another's who just lets go. */
    private static final int TRIES = 100;
    private static final long LOCKED_BYTE = 1L << 40;
    /** Who, where, since when. */
    private static final Pattern TOLD = Pattern.compile("(.*) @ (.*) (\\S+)", Pattern.DOTALL);
    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");
    /** On a full disk the owner could not write it. */
    private static final String UNTOLD = "?";
    /** What this program holds. On Linux a process that closes a file gives up all its locks on it, so none may be opened a second time. */
    private static final Map<Path, OwnerLock> HELD = new HashMap<>();

    private final Path lockFile;
    private final FileChannel channel;
    private final String told;

    private OwnerLock(Path lockFile, FileChannel channel, String told) {
        this.lockFile = lockFile;
        this.channel = channel;
        this.told = told;
    }

    /** @throws Unavailable when somebody else has the case open; the message names him */
    public static OwnerLock take(Path file, Actor owner, Clock clock) {
        synchronized (HELD) {
            try {
                Path lockFile = folder(file).resolve(file.getFileName() + ".lock");
                if (HELD.containsKey(lockFile)) {
                    throw elsewhere(file, HELD.get(lockFile).told, clock);
                }
                FileChannel channel = locked(lockFile, file, clock);
                String told = owner.account() + " @ " + owner.computer() + " " + clock.instant();
                write(channel, told);
                OwnerLock lock = new OwnerLock(lockFile, channel, told);
                HELD.put(lockFile, lock);
                return lock;
            } catch (IOException e) {
                throw new Unavailable(e, "file.folder-not-writable", file);
            }
        }
    }

    /** The file may go between its opening and its locking, because its owner lets go; a lock on what nobody else can find is none. */
    private static FileChannel locked(Path lockFile, Path file, Clock clock) throws IOException {
        for (int tries = 0; tries < TRIES; tries++) {
            @Nullable Object before = key(lockFile);
            FileChannel channel = FileChannel.open(lockFile, StandardOpenOption.CREATE, StandardOpenOption.WRITE, StandardOpenOption.READ);
            boolean isOwned = false;
            try {
                if (tryLock(channel) == null) {
                    throw elsewhere(file, read(channel), clock);
                }
                isOwned = before != null && before.equals(key(lockFile));
                if (isOwned) {
                    return channel;
                }
            } finally {
                // whatever happened, nobody is kept out by a lock that has no owner
                if (!isOwned) {
                    channel.close();
                }
            }
        }
        throw new IOException("the lock file goes each time it is locked");
    }

    /** Under its real name where that can be told: above a folder that may be entered there may be one that may not be listed. */
    private static Path folder(Path file) {
        Path folder = file.toAbsolutePath().normalize().getParent();
        try {
            return folder.toRealPath();
        } catch (IOException e) {
            LOG.info("the real name of a case's folder cannot be told", e);
            return folder;
        }
    }

    /** Which file lies there now, null where none does. Windows does not tell one from another. */
    private static @Nullable Object key(Path lockFile) throws IOException {
        try {
            Object key = Files.readAttributes(lockFile, BasicFileAttributes.class).fileKey();
            return key == null ? lockFile : key;
        } catch (NoSuchFileException none) {
            return null;
        }
    }

    private static Unavailable elsewhere(Path file, String told, Clock clock) {
        Matcher holder = TOLD.matcher(told);
        return holder.matches() ? new Unavailable("file.open-elsewhere", file, holder.group(1), holder.group(2), since(holder.group(3), clock))
            : new Unavailable("file.open-elsewhere", file, UNTOLD, UNTOLD, UNTOLD);
    }

    /** As the clock on the wall says it. */
    private static String since(String told, Clock clock) {
        try {
            return MINUTE.format(Instant.parse(told).atZone(clock.getZone()));
        } catch (DateTimeException notATime) {
            return UNTOLD;
        }
    }

    private static @Nullable FileLock tryLock(FileChannel channel) throws IOException {
        try {
            return channel.tryLock(LOCKED_BYTE, 1, false);
        } catch (OverlappingFileLockException inThisProgram) {
            return null;
        }
    }

    private static void write(FileChannel channel, String told) {
        try {
            channel.truncate(0);
            channel.write(ByteBuffer.wrap(told.getBytes(StandardCharsets.UTF_8)), 0);
            channel.force(false);
        } catch (IOException e) {
            // on a full disk a case can still be looked at and printed; the lock holds without the name
            LOG.info("the lock file does not tell the owner", e);
        }
    }

    private static String read(FileChannel channel) throws IOException {
        ByteBuffer text = ByteBuffer.allocate(500);
        channel.read(text, 0);
        return StandardCharsets.UTF_8.decode(text.flip()).toString();
    }

    /** The file goes while it is still held: later it may be the next owner's. To close again does nothing. */
    @Override
    public void close() {
        synchronized (HELD) {
            if (!HELD.remove(lockFile, this)) {
                return;
            }
            try (channel) {
                Files.deleteIfExists(lockFile);
            } catch (IOException e) {
                // The lock is gone with the channel; a leftover file says nothing, because only the lock counts.
                LOG.info("lock file stays behind", e);
            }
        }
    }
}
