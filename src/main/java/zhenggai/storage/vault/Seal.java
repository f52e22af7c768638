package zhenggai.storage.vault;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

import org.jspecify.annotations.Nullable;
import zhenggai.domain.Unavailable;
import zhenggai.storage.file.OnDisk;

/**
 * What files are sealed with where nobody is there to type a password.
 *
 * @param recovery the public half of the printed key, which then opens them too
 */
public record Seal(PasswordLock lock, @Nullable String recovery) {
    private static final int MARK = 12;

    /** By which files are told apart that another password or another printed key opens; neither can be found out from it. */
    public String mark() {
        return hash((lock.text() + (recovery == null ? "" : recovery)).getBytes(StandardCharsets.US_ASCII)).substring(0, MARK);
    }

    /** SHA-256, in hexadecimal digits. */
    public static String hash(byte[] content) {
        return hex(KeyWrap.sha256(content));
    }

    /**
     * Seals what is read; the file is on the disk and was read back, with the key of this one file that is then forgotten, when this returns.
     *
     * @return the hash of what is in it
     * @throws Unavailable when what was read back is something else
     */
    public String put(InputStream plain, Path target) throws IOException {
        byte[] key = Argon.random(KeyWrap.KEY);
        SealedHead head = SealedHead.of(lock, key, recovery);
        DigestInputStream read = new DigestInputStream(plain, sha256());
        try (OutputStream out = Files.newOutputStream(target)) {
            out.write(head.bytes());
            try (OutputStream sealing = new SealingStream(out, new ChunkCipher(key, head.digest()))) {
                read.transferTo(sealing);
            }
        }
        OnDisk.sync(target);
        String hash = hex(read.getMessageDigest().digest());
        try (InputStream file = Files.newInputStream(target)) {
            DigestInputStream back = new DigestInputStream(new OpeningStream(file, new ChunkCipher(key, SealedHead.read(file).digest())), sha256());
            back.transferTo(OutputStream.nullOutputStream());
            if (!hex(back.getMessageDigest().digest()).equals(hash)) {
                throw new Unavailable("vault.damaged");
            }
        }
        return hash;
    }

    /** How long a file becomes that has this length. */
    public static long length(long plain) {
        long chunks = Math.max(1, (plain + ChunkCipher.CHUNK - 1) / ChunkCipher.CHUNK);
        return SealedHead.lengthByLock() + plain + chunks * ChunkCipher.TAG;
    }

    private static String hex(byte[] hash) {
        return HexFormat.of().formatHex(hash);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
