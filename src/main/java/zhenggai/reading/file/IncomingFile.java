package zhenggai.reading.file;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;

import zhenggai.domain.Unavailable;

/** A file the user hands in: there, not too large, and known by its content. */
public record IncomingFile(Path path, String name, byte[] bytes, FileContent content) {
    private static final long LARGEST = 50L << 20;

    /** A text or a Word document. */
    public static IncomingFile open(Path path) {
        IncomingFile file = any(path);
        file.content.requireReadable(file.name);
        return file;
    }

    /** Whatever it is. */
    public static IncomingFile any(Path path) {
        String name = path.getFileName() == null ? path.toString() : path.getFileName().toString();
        byte[] bytes = bytes(path, name);
        return new IncomingFile(path, name, bytes, FileContent.of(bytes));
    }

    private static byte[] bytes(Path path, String name) {
        if (!Files.exists(path)) {
            throw new Unavailable("reading.missing", name);
        }
        if (Files.isDirectory(path)) {
            throw new Unavailable("reading.folder", name);
        }
        if (!Files.isReadable(path)) {
            throw new Unavailable("reading.no-permission", name);
        }
        try {
            if (Files.size(path) > LARGEST) {
                throw new Unavailable("reading.too-large", name);
            }
            return Files.readAllBytes(path);
        } catch (AccessDeniedException e) {
            throw new Unavailable(e, "reading.no-permission", name);
        } catch (IOException e) {
            throw new Unavailable(e, "reading.cannot-read", name);
        }
    }

    /** What stands in a text file, whatever its character set. */
    public String text() {
        return PlainText.of(bytes, name);
    }

    public boolean isText() {
        return content == FileContent.TEXT;
    }
}
