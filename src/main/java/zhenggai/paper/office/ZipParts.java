package zhenggai.paper.office;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;

/** The parts of an office file in their order, packed without the time of packing: the same parts give the same bytes. */
public final class ZipParts {
    /** As early as a zip can say without saying more, which would depend on the time zone. */
    private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 1, 2, 0, 0);

    private final Map<String, byte[]> parts = new LinkedHashMap<>();

    /** What is in a file that a library packed; its writer lets sizes follow the content, which a reader of streams cannot follow. */
    public static ZipParts of(byte[] file) {
        ZipParts read = new ZipParts();
        try (ZipFile packed = ZipFile.builder().setByteArray(file).get()) {
            for (ZipArchiveEntry entry : Collections.list(packed.getEntriesInPhysicalOrder())) {
                read.parts.put(entry.getName(), packed.getInputStream(entry).readAllBytes());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return read;
    }

    public ZipParts put(String name, byte[] content) {
        parts.put(name, content);
        return this;
    }

    public ZipParts put(String name, String content) {
        return put(name, content.getBytes(StandardCharsets.UTF_8));
    }

    public boolean has(String name) {
        return parts.containsKey(name);
    }

    /** A part that is there. */
    public byte[] part(String name) {
        return parts.get(name).clone();
    }

    /** Rewrites a part that is there. */
    public ZipParts change(String name, UnaryOperator<String> change) {
        return put(name, change.apply(new String(parts.get(name), StandardCharsets.UTF_8)));
    }

    public byte[] bytes() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (Map.Entry<String, byte[]> part : parts.entrySet()) {
                ZipEntry entry = new ZipEntry(part.getKey());
                entry.setTimeLocal(NO_TIME);
                zip.putNextEntry(entry);
                zip.write(part.getValue());
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }
}
