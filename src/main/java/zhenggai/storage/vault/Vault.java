package zhenggai.storage.vault;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;

import org.jspecify.annotations.Nullable;
import zhenggai.domain.Refused;
import zhenggai.domain.Unavailable;
import zhenggai.domain.account.RecoveryKey;

/**
 * Sealed streams: AES-256-GCM in chunks, each with its number and whether it is the last in its nonce, bound to the head of the file; the key
 * by chance, wrapped once for a password and once for the recovery key. What was changed, cut off, swapped, repeated or added is found.
 */
public final class Vault {
    private final Argon argon;

    public Vault(Argon argon) {
        this.argon = argon;
    }

    /**
     * What is written to the result is sealed into {@code out}; closing it writes the last chunk, without which the file cannot be opened.
     *
     * @param recovery the public half of the printed key, which then opens it too
     */
    public OutputStream seal(OutputStream out, String password, @Nullable String recovery) throws IOException {
        byte[] key = Argon.random(KeyWrap.KEY);
        SealedHead head = SealedHead.of(argon, key, password, recovery);
        out.write(head.bytes());
        return new SealingStream(out, new ChunkCipher(key, head.digest()));
    }

    /**
     * Nothing is read beyond the head before the password is known to be right.
     *
     * @throws Refused when the password is another one
     * @throws Unavailable when it is no sealed file, of a newer version, or its head is damaged; while reading, when a chunk is
     */
    public static InputStream open(InputStream in, String password) throws IOException {
        SealedHead head = SealedHead.read(in);
        return new OpeningStream(in, new ChunkCipher(head.key(password), head.digest()));
    }

    /** The same with the printed key. */
    public static InputStream open(InputStream in, RecoveryKey recovery) throws IOException {
        SealedHead head = SealedHead.read(in);
        return new OpeningStream(in, new ChunkCipher(head.key(recovery), head.digest()));
    }
}
