package zhenggai.reading;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;

import zhenggai.domain.Unavailable;

/** A file the user hands in: there, not too large, and by its content a text or a Word document. */
record IncomingFile(Path path, String name, byte[] bytes, FileContent content) {
    private static final long LARGEST = 50L << 20;

    static IncomingFile open(Path path) {
        String name = path.getFileName() == null ? path.toString() : path.getFileName().toString();
        byte[] bytes = bytes(path, name);
        FileContent content = FileContent.of(bytes);
        content.requireReadable(name);
        return new IncomingFile(path, name, bytes, content);
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

    boolean isText() {
        return content == FileContent.TEXT;
    }
}
