package zhenggai.storage.file;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

import zhenggai.domain.Unavailable;

/**
 * The bytes of an open case file, read past the driver. They are one state of the case only where nothing was written from the first byte to the
 * last: whoever reads has to know that. To be closed after the driver closed the file: on Linux whoever closes a file gives up every lock
 * that his process has on it.
 */
public final class Pages implements AutoCloseable {
    private static final int PIECE = 1 << 20;
    /** Where SQLite holds its locks: no page lies there, and Windows lets nobody read it (file format, 1.3.1 'The Lock-Byte Page'). */
    private static final long LOCKS = 1L << 30;
    /** The largest page there is. */
    private static final int PAGE = 1 << 16;

    private final Path file;
    private final FileChannel source;
    private final ByteBuffer here = ByteBuffer.allocateDirect(PIECE);
    private final ByteBuffer there = ByteBuffer.allocateDirect(PIECE);

    private Pages(Path file, FileChannel source) {
        this.file = file;
        this.source = source;
    }

    /** @throws Unavailable when the file cannot be read */
    public static Pages of(Path file) {
        try {
            return new Pages(file, FileChannel.open(file, StandardOpenOption.READ));
        } catch (IOException e) {
            throw new Unavailable(e, "file.unreadable", file);
        }
    }

    /**
     * Makes a copy equal to the file: what is not there yet is written, what differs is written again.
     *
     * @throws IOException when the copy cannot be written
     * @throws Unavailable when the file cannot be read
     */
    public synchronized void bring(FileChannel copy) throws IOException {
        long size = size();
        for (long at = 0; at < size; at += PIECE) {
            bring(copy, at == LOCKS ? at + PAGE : at, Math.min(at + PIECE, size));
        }
        copy.truncate(size);
    }

    private void bring(FileChannel copy, long from, long to) throws IOException {
        read(from, (int) Math.max(0, to - from));
        there.clear().limit(here.remaining());
        fill(copy, there, from);
        there.flip();
        if (here.mismatch(there) >= 0) {
            for (long at = from; here.hasRemaining();) {
                at += copy.write(here, at);
            }
        }
    }

    private void read(long from, int count) {
        try {
            here.clear().limit(count);
            fill(source, here, from);
            here.flip();
        } catch (IOException e) {
            throw new Unavailable(e, "file.unreadable", file);
        }
    }

    private long size() {
        try {
            return source.size();
        } catch (IOException e) {
            throw new Unavailable(e, "file.unreadable", file);
        }
    }

    private static void fill(FileChannel from, ByteBuffer into, long at) throws IOException {
        long next = at;
        for (int read = 0; into.hasRemaining() && read >= 0; next += read) {
            read = from.read(into, next);
        }
    }

    @Override
    public void close() {
        try {
            source.close();
        } catch (IOException e) {
            throw new Unavailable(e, "file.unreadable", file);
        }
    }
}
