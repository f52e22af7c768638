package zhenggai.storage.evidence;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

import org.jspecify.annotations.Nullable;
import zhenggai.domain.evidence.FileCheck.State;
import zhenggai.domain.file.StoredFile;

/** The reading of one kept file in portions, to see whether its bytes are still what they were; it holds the file open only while it reads. */
public final class FileProof {
    private final Path place;
    private final StoredFile file;
    private final MessageDigest digest;
    private long read;

    FileProof(Path place, StoredFile file) {
        this.place = place;
        this.file = file;
        try {
            this.digest = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** How many bytes were read so far. */
    public long read() {
        return read;
    }

    /**
     * Reads on.
     *
     * @param portion at most so many bytes
     * @return what the file turned out to be; null while there is more of it
     */
    public @Nullable State next(int portion) {
        if (!Files.isRegularFile(place)) {
            return State.MISSING;
        }
        try (FileChannel channel = FileChannel.open(place, StandardOpenOption.READ)) {
            // another length is another file, however much of it there is
            if (channel.size() != file.size()) {
                return State.CHANGED;
            }
            ByteBuffer buffer = ByteBuffer.allocate((int) Math.min(portion, file.size() - read));
            channel.position(read);
            while (buffer.hasRemaining() && channel.read(buffer) >= 0) {
                continue;
            }
            digest.update(buffer.flip());
            read += buffer.limit();
        } catch (IOException e) {
            return State.UNREADABLE;
        }
        if (read < file.size()) {
            return null;
        }
        return HexFormat.of().formatHex(digest.digest()).equals(file.sha256()) ? State.INTACT : State.CHANGED;
    }
}
