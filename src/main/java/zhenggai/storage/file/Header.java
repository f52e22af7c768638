package zhenggai.storage.file;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

import zhenggai.domain.Unavailable;

/** The first hundred bytes of a file, looked at before SQLite touches it: is it a case file, and of which version. */
public record Header(int applicationId, int version) {
    /** "ZGT1": what makes a SQLite file a case file of ours. */
    public static final int OURS = 0x5A475431;

    private static final byte[] MAGIC = "SQLite format 3\0".getBytes(StandardCharsets.US_ASCII);
    private static final int LENGTH = 100;
    private static final int VERSION_AT = 60;
    private static final int APPLICATION_AT = 68;

    /** @throws Unavailable when there is no such file, it cannot be read, or it is no case file */
    public static Header of(Path file) {
        if (!Files.exists(file)) {
            throw new Unavailable("file.missing", file);
        }
        if (Files.isDirectory(file)) {
            throw new Unavailable("file.is-folder", file);
        }
        ByteBuffer head = head(file);
        if (head.remaining() < LENGTH || !startsWithMagic(head)) {
            throw new Unavailable("file.not-a-case", file);
        }
        Header header = new Header(head.getInt(APPLICATION_AT), head.getInt(VERSION_AT));
        if (header.applicationId() != OURS) {
            throw new Unavailable("file.not-a-case", file);
        }
        return header;
    }

    private static ByteBuffer head(Path file) {
        ByteBuffer head = ByteBuffer.allocate(LENGTH);
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ)) {
            while (head.hasRemaining() && channel.read(head) >= 0) {
                // a read may give fewer bytes than asked for
            }
        } catch (AccessDeniedException e) {
            throw new Unavailable(e, "file.no-permission", file);
        } catch (IOException e) {
            throw new Unavailable(e, "file.unreadable", file);
        }
        return head.flip();
    }

    private static boolean startsWithMagic(ByteBuffer head) {
        return head.slice(0, MAGIC.length).equals(ByteBuffer.wrap(MAGIC));
    }
}
