package zhenggai.storage.vault;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.HexFormat;

import javax.crypto.AEADBadTagException;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

import org.jspecify.annotations.Nullable;
import zhenggai.domain.Refused;
import zhenggai.domain.Unavailable;
import zhenggai.domain.account.RecoveryKey;
import zhenggai.storage.vault.Argon.Cost;

/**
 * The head of a sealed file: what it is, what a guess costs, the key wrapped for the password, the key wrapped for the recovery key, and a sum
 * over it all, by which a damaged head is told from a wrong password.
 */
final class SealedHead {
    static final int KEY = 32;

    private static final byte[] MAGIC = "ZGVAULT1".getBytes(StandardCharsets.US_ASCII);
    private static final int SALT = 16;
    private static final int SUM = 32;
    private static final int WRAPPED = KEY + ChunkCipher.TAG;
    private static final int LENGTH = MAGIC.length + 2 * Integer.BYTES + SALT + WRAPPED + 1 + RecoveryPair.LENGTH + WRAPPED;
    /** A wrapping key wraps one key and nothing else. */
    private static final byte[] ONLY = new byte[12];

    private final byte[] bytes;

    private SealedHead(byte[] bytes) {
        this.bytes = bytes;
    }

    static SealedHead of(Argon argon, byte[] key, String password, @Nullable String recovery) {
        byte[] salt = Argon.random(SALT);
        ByteBuffer head = ByteBuffer.allocate(LENGTH).put(MAGIC).putInt(argon.cost().memory()).putInt(argon.cost().passes()).put(salt)
            .put(wrap(Cipher.ENCRYPT_MODE, Argon.key(password, salt, argon.cost()), key));
        if (recovery == null) {
            head.put((byte) 0).put(Argon.random(RecoveryPair.LENGTH + WRAPPED));
        } else {
            RecoveryPair once = RecoveryPair.once();
            byte[] theirs = HexFormat.of().parseHex(recovery);
            head.put((byte) 1).put(once.publicBytes()).put(wrap(Cipher.ENCRYPT_MODE, agreed(once.shared(theirs), once.publicBytes(), theirs), key));
        }
        return new SealedHead(head.array());
    }

    static SealedHead read(InputStream in) throws IOException {
        byte[] bytes = in.readNBytes(LENGTH);
        if (bytes.length < MAGIC.length || !Arrays.equals(Arrays.copyOf(bytes, MAGIC.length - 1), Arrays.copyOf(MAGIC, MAGIC.length - 1))) {
            throw new Unavailable("vault.not-sealed");
        }
        if (bytes[MAGIC.length - 1] != MAGIC[MAGIC.length - 1]) {
            throw new Unavailable("vault.newer");
        }
        SealedHead head = new SealedHead(bytes);
        if (bytes.length < LENGTH || !Arrays.equals(in.readNBytes(SUM), head.digest()) || !head.cost().isBearable()) {
            throw new Unavailable("vault.damaged");
        }
        return head;
    }

    /** With its sum, as it stands at the beginning of the file. */
    byte[] bytes() {
        return ByteBuffer.allocate(LENGTH + SUM).put(bytes).put(digest()).array();
    }

    byte[] digest() {
        return sha256(bytes);
    }

    /** @throws Refused when the password is another one */
    byte[] key(String password) {
        int salt = MAGIC.length + 2 * Integer.BYTES;
        byte[] opened = unwrap(Argon.key(password, Arrays.copyOfRange(bytes, salt, salt + SALT), cost()), salt + SALT);
        if (opened == null) {
            throw new Refused("vault.wrong-password");
        }
        return opened;
    }

    /** @throws Refused when it was not sealed for this key, or for none */
    byte[] key(RecoveryKey recovery) {
        int at = LENGTH - WRAPPED - RecoveryPair.LENGTH;
        if (bytes[at - 1] == 0) {
            throw new Refused("vault.no-recovery");
        }
        RecoveryPair pair = RecoveryPair.of(recovery);
        byte[] once = Arrays.copyOfRange(bytes, at, at + RecoveryPair.LENGTH);
        byte[] opened = unwrap(agreed(pair.shared(once), once, pair.publicBytes()), at + RecoveryPair.LENGTH);
        if (opened == null) {
            throw new Refused("vault.other-key");
        }
        return opened;
    }

    private Cost cost() {
        ByteBuffer head = ByteBuffer.wrap(bytes);
        return new Cost(head.getInt(MAGIC.length), head.getInt(MAGIC.length + Integer.BYTES));
    }

    private byte @Nullable [] unwrap(byte[] key, int from) {
        return wrap(Cipher.DECRYPT_MODE, key, Arrays.copyOfRange(bytes, from, from + WRAPPED));
    }

    /** @return null where the key is another one */
    private static byte @Nullable [] wrap(int mode, byte[] key, byte[] content) {
        try {
            Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
            cipher.init(mode, new SecretKeySpec(key, "AES"), new GCMParameterSpec(ChunkCipher.TAG * Byte.SIZE, ONLY));
            return cipher.doFinal(content);
        } catch (AEADBadTagException otherKey) {
            return null;
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static byte[] agreed(byte[] shared, byte[] once, byte[] theirs) {
        return sha256(ByteBuffer.allocate(3 * RecoveryPair.LENGTH).put(shared).put(once).put(theirs).array());
    }

    private static byte[] sha256(byte[] content) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(content);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
