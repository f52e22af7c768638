package zhenggai.storage.vault;

import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;

import javax.crypto.AEADBadTagException;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

import zhenggai.domain.Unavailable;

/** Seals and opens the chunks of one file in their order. The key is used for this file alone, so a counted nonce never comes twice. */
final class ChunkCipher {
    static final int CHUNK = 1 << 16;
    static final int TAG = 16;

    private static final int NONCE = 12;
    private static final int TAG_BITS = 128;

    private final SecretKeySpec key;
    private final byte[] bound;
    private long count;

    /** @param bound what every chunk is bound to besides its place */
    ChunkCipher(byte[] key, byte[] bound) {
        this.key = new SecretKeySpec(key, "AES");
        this.bound = bound.clone();
    }

    byte[] seal(byte[] plain, int length, boolean last) {
        try {
            return next(Cipher.ENCRYPT_MODE, last).doFinal(plain, 0, length);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** @throws Unavailable when this is not the chunk that belongs here */
    byte[] open(byte[] sealed, int length, boolean last) {
        try {
            return next(Cipher.DECRYPT_MODE, last).doFinal(sealed, 0, length);
        } catch (AEADBadTagException e) {
            throw new Unavailable(e, "vault.damaged");
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private Cipher next(int mode, boolean last) throws GeneralSecurityException {
        byte[] nonce = ByteBuffer.allocate(NONCE).putLong(count++).put((byte) (last ? 1 : 0)).array();
        Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(mode, key, new GCMParameterSpec(TAG_BITS, nonce));
        cipher.updateAAD(bound);
        return cipher;
    }
}
