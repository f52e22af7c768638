package zhenggai.reading.file;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Enumeration;
import java.util.Set;
import java.util.TreeSet;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

import org.jspecify.annotations.Nullable;
import zhenggai.domain.Unavailable;

/**
 * The parts of a zip file, opened only after all of it was unpacked, counted and checked once: what an entry says of its own size is never
 * believed. Made before any parser sees a byte.
 */
public final class ZipParts implements Closeable {
    private static final int MOST_ENTRIES = 2_000;
    private static final long MOST_BYTES = 256L << 20;
    private static final long WORST_RATIO = 200;
    /** Below this a high ratio is only a short text that repeats itself. */
    private static final long RATIO_COUNTS_FROM = 4L << 20;
    private static final int CHUNK = 1 << 16;

    private final ZipFile zip;
    private final String name;
    private final Set<String> names = new TreeSet<>();
    private long size;

    private ZipParts(ZipFile zip, String name) {
        this.zip = zip;
        this.name = name;
    }

    public static ZipParts open(IncomingFile file) {
        try {
            ZipParts parts = new ZipParts(new ZipFile(file.path().toFile(), StandardCharsets.ISO_8859_1), file.name());
            parts.countEverything();
            return parts;
        } catch (IOException e) {
            throw new Unavailable(e, "reading.half", file.name());
        }
    }

    private void countEverything() throws IOException {
        try {
            if (zip.size() > MOST_ENTRIES) {
                throw new Unavailable("reading.bomb", name);
            }
            long total = 0;
            for (Enumeration<? extends ZipEntry> entries = zip.entries(); entries.hasMoreElements(); ) {
                ZipEntry entry = entries.nextElement();
                names.add(entry.getName());
                total += counted(entry, MOST_BYTES - total);
            }
            size = total;
        } catch (IOException | Unavailable e) {
            zip.close();
            throw e;
        }
    }

    private long counted(ZipEntry entry, long allowed) throws IOException {
        byte[] chunk = new byte[CHUNK];
        long count = 0;
        CRC32 sum = new CRC32();
        try (InputStream in = zip.getInputStream(entry)) {
            for (int read = in.read(chunk); read >= 0; read = in.read(chunk)) {
                count += read;
                sum.update(chunk, 0, read);
                boolean blownUp = count > RATIO_COUNTS_FROM && count > WORST_RATIO * Math.max(1, entry.getCompressedSize());
                if (count > allowed || blownUp) {
                    throw new Unavailable("reading.bomb", name);
                }
            }
        }
        if (sum.getValue() != entry.getCrc()) {
            throw new Unavailable("reading.half", name);
        }
        return count;
    }

    /** How many bytes all parts are, unpacked. */
    public long size() {
        return size;
    }

    public boolean has(String part) {
        return names.contains(part);
    }

    /** What stands in a part, unpacked while it is read and closed with this; nothing where there is no such part. */
    public @Nullable InputStream part(String part) {
        ZipEntry entry = zip.getEntry(part);
        try {
            return entry == null ? null : zip.getInputStream(entry);
        } catch (IOException e) {
            throw new Unavailable(e, "reading.half", name);
        }
    }

    @Override
    public void close() {
        try {
            zip.close();
        } catch (IOException e) {
            throw new Unavailable(e, "reading.cannot-read", name);
        }
    }
}
