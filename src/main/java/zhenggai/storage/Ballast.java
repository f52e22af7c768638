package zhenggai.storage;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A file beside an open case that only takes up room: when the disk is full it is given up, so that the last action can still be saved. */
final class Ballast implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Ballast.class);
    private static final int SIZE = 512 << 10;
    /** A disk with less room keeps it for the case. */
    private static final long LEAST_ROOM = 16L * SIZE;

    private final Path file;
    private boolean isGivenUp;

    private Ballast(Path file) {
        this.file = file;
    }

    /** None is laid where there is hardly room, and nobody is kept from working for that. */
    static Ballast beside(Path caseFile) {
        Ballast ballast = new Ballast(caseFile.resolveSibling(caseFile.getFileName() + ".reserve"));
        ballast.lay();
        return ballast;
    }

    private void lay() {
        if (file.getParent().toFile().getUsableSpace() < LEAST_ROOM) {
            return;
        }
        // zeros are written, because a file that is only said to be long takes up no room
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE, StandardOpenOption.TRUNCATE_EXISTING)) {
            ByteBuffer zeros = ByteBuffer.allocate(SIZE);
            while (zeros.hasRemaining()) {
                channel.write(zeros);
            }
        } catch (IOException e) {
            LOG.info("no room is kept for the last action", e);
        }
    }

    /** @return whether there is room now that was not there before */
    boolean giveUp() {
        try {
            boolean wasThere = Files.deleteIfExists(file);
            isGivenUp |= wasThere;
            return wasThere;
        } catch (IOException e) {
            LOG.warn("the room kept for the last action cannot be given up", e);
            return false;
        }
    }

    /** Whether it had to be given up. */
    boolean isGivenUp() {
        return isGivenUp;
    }

    @Override
    public void close() {
        giveUp();
    }
}
