package zhenggai.storage.vault;

import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Arrays;

import javax.crypto.AEADBadTagException;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

import org.jspecify.annotations.Nullable;

/** A key wrapped under another one: under what a password gives, or for whoever has the secret half of a pair. */
final class KeyWrap {
    static final int KEY = 32;
    static final int WRAPPED = KEY + ChunkCipher.TAG;
    /** A key for a pair: the public half of the pair that was made for this once, and the wrapped key. */
    static final int FOR_PAIR = RecoveryPair.LENGTH + WRAPPED;
    /** A wrapping key wraps one key and nothing else. */
    private static final byte[] ONLY = new byte[12];

    private KeyWrap() {}

    static byte[] seal(byte[] under, byte[] key) {
        byte[] sealed = apply(Cipher.ENCRYPT_MODE, under, key);
        if (sealed == null) {
            throw new IllegalStateException();
        }
        return sealed;
    }

    /** @return null where it was wrapped under another one */
    static byte @Nullable [] open(byte[] under, byte[] wrapped) {
        return apply(Cipher.DECRYPT_MODE, under, wrapped);
    }

    static byte[] sealFor(byte[] theirs, byte[] key) {
        RecoveryPair once = RecoveryPair.once();
        return ByteBuffer.allocate(FOR_PAIR).put(once.publicBytes()).put(seal(agreed(once.shared(theirs), once.publicBytes(), theirs), key)).array();
    }

    /** @return null where it was wrapped for another pair */
    static byte @Nullable [] openFor(RecoveryPair pair, byte[] wrapped) {
        byte[] once = Arrays.copyOf(wrapped, RecoveryPair.LENGTH);
        return open(agreed(pair.shared(once), once, pair.publicBytes()), Arrays.copyOfRange(wrapped, RecoveryPair.LENGTH, FOR_PAIR));
    }

    static byte[] sha256(byte[] content) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(content);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static byte[] agreed(byte[] shared, byte[] once, byte[] theirs) {
        return sha256(ByteBuffer.allocate(3 * RecoveryPair.LENGTH).put(shared).put(once).put(theirs).array());
    }

    private static byte @Nullable [] apply(int mode, byte[] under, byte[] content) {
        try {
            Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
            cipher.init(mode, new SecretKeySpec(under, "AES"), new GCMParameterSpec(ChunkCipher.TAG * Byte.SIZE, ONLY));
            return cipher.doFinal(content);
        } catch (AEADBadTagException otherKey) {
            return null;
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
