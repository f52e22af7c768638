package zhenggai.storage.file;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
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
    private static final long LOCKED_BYTE = 1L << 40;
    /** Who, where, since when. */
    private static final Pattern TOLD = Pattern.compile("(.*) @ (.*) (\\S+)", Pattern.DOTALL);
    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");
    /** On a full disk the owner could not write it. */
    private static final String UNTOLD = "?";

    private final Path lockFile;
    private final FileChannel channel;

    private OwnerLock(Path lockFile, FileChannel channel) {
        this.lockFile = lockFile;
        this.channel = channel;
    }

    /** @throws Unavailable when somebody else has the case open; the message names him */
    public static OwnerLock take(Path file, Actor owner, Clock clock) {
        Path lockFile = file.resolveSibling(file.getFileName() + ".lock");
        try {
            FileChannel channel = FileChannel.open(lockFile, StandardOpenOption.CREATE, StandardOpenOption.WRITE, StandardOpenOption.READ);
            if (tryLock(channel) == null) {
                Matcher holder = TOLD.matcher(read(channel));
                channel.close();
                throw holder.matches() ? new Unavailable("file.open-elsewhere", file, holder.group(1), holder.group(2), since(holder.group(3), clock))
                    : new Unavailable("file.open-elsewhere", file, UNTOLD, UNTOLD, UNTOLD);
            }
            write(channel, owner, clock.instant());
            return new OwnerLock(lockFile, channel);
        } catch (IOException e) {
            throw new Unavailable(e, "file.folder-not-writable", file);
        }
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

    private static void write(FileChannel channel, Actor owner, Instant since) {
        try {
            channel.truncate(0);
            channel.write(ByteBuffer.wrap((owner.account() + " @ " + owner.computer() + " " + since).getBytes(StandardCharsets.UTF_8)), 0);
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

    @Override
    public void close() {
        try {
            channel.close();
            Files.deleteIfExists(lockFile);
        } catch (IOException e) {
            // The lock is gone with the channel; a leftover file says nothing, because only the lock counts.
            LOG.info("lock file stays behind", e);
        }
    }
}
