package zhenggai.storage.vault;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;

import org.jspecify.annotations.Nullable;
import zhenggai.domain.Refused;
import zhenggai.domain.Unavailable;
import zhenggai.domain.account.RecoveryKey;
import zhenggai.storage.vault.Argon.Cost;

/**
 * The head of a sealed file: what it is, the key wrapped for a password (directly, or through a lock that was shut without it), the key wrapped for
 * the recovery key, and a sum over it all, by which a damaged head is told from a wrong password.
 */
final class SealedHead {
    private static final byte[] MAGIC = "ZGVAULT".getBytes(StandardCharsets.US_ASCII);
    private static final int START = MAGIC.length + 1;
    private static final byte BY_PASSWORD = '1';
    private static final byte BY_LOCK = '2';
    private static final int SALT = START + 2 * Integer.BYTES;
    private static final int SUM = 32;
    private static final int PASSWORD_PART = 2 * Integer.BYTES + Argon.SALT + KeyWrap.WRAPPED;
    private static final int LOCK_PART = PasswordLock.LENGTH + KeyWrap.FOR_PAIR;
    private static final int RECOVERY_PART = 1 + KeyWrap.FOR_PAIR;

    private final byte[] bytes;

    private SealedHead(byte[] bytes) {
        this.bytes = bytes;
    }

    static SealedHead of(Argon argon, byte[] key, String password, @Nullable String recovery) {
        byte[] salt = Argon.random(Argon.SALT);
        return of(BY_PASSWORD, ByteBuffer.allocate(PASSWORD_PART).putInt(argon.cost().memory()).putInt(argon.cost().passes()).put(salt)
            .put(KeyWrap.seal(Argon.key(password, salt, argon.cost()), key)).array(), key, recovery);
    }

    static SealedHead of(PasswordLock lock, byte[] key, @Nullable String recovery) {
        return of(BY_LOCK, ByteBuffer.allocate(LOCK_PART).put(lock.bytes()).put(KeyWrap.sealFor(lock.publicBytes(), key)).array(), key, recovery);
    }

    private static SealedHead of(byte kind, byte[] first, byte[] key, @Nullable String recovery) {
        byte[] second = recovery == null ? Argon.random(KeyWrap.FOR_PAIR) : KeyWrap.sealFor(HexFormat.of().parseHex(recovery), key);
        return new SealedHead(ByteBuffer.allocate(length(kind)).put(MAGIC).put(kind).put(first).put((byte) (recovery == null ? 0 : 1)).put(second).array());
    }

    private static int length(byte kind) {
        return START + (kind == BY_LOCK ? LOCK_PART : PASSWORD_PART) + RECOVERY_PART;
    }

    /** How long the head of a file is that was sealed for a lock. */
    static int lengthByLock() {
        return length(BY_LOCK) + SUM;
    }

    static SealedHead read(InputStream in) throws IOException {
        byte[] start = in.readNBytes(START);
        if (start.length < START || !Arrays.equals(Arrays.copyOf(start, MAGIC.length), MAGIC)) {
            throw new Unavailable("vault.not-sealed");
        }
        byte kind = start[MAGIC.length];
        if (kind != BY_PASSWORD && kind != BY_LOCK) {
            throw new Unavailable("vault.newer");
        }
        byte[] rest = in.readNBytes(length(kind) - START);
        SealedHead head = new SealedHead(ByteBuffer.allocate(START + rest.length).put(start).put(rest).array());
        if (head.bytes.length < length(kind) || !Arrays.equals(in.readNBytes(SUM), head.digest()) || !head.isByLock() && !head.cost().isBearable()) {
            throw new Unavailable("vault.damaged");
        }
        return head;
    }

    /** With its sum, as it stands at the beginning of the file. */
    byte[] bytes() {
        return ByteBuffer.allocate(bytes.length + SUM).put(bytes).put(digest()).array();
    }

    byte[] digest() {
        return KeyWrap.sha256(bytes);
    }

    private boolean isByLock() {
        return bytes[MAGIC.length] == BY_LOCK;
    }

    /** @throws Refused when the password is another one */
    byte[] key(String password) {
        return isByLock() ? key(lock().open(password))
            : known(KeyWrap.open(Argon.key(password, part(SALT, Argon.SALT), cost()), part(SALT + Argon.SALT, KeyWrap.WRAPPED)), "vault.wrong-password");
    }

    /** @throws Refused when it was not sealed for this key, or for none */
    byte[] key(RecoveryKey recovery) {
        return printed(RecoveryPair.of(recovery));
    }

    /** @throws Refused when it was not sealed for the key of this pair, or for none */
    byte[] printed(RecoveryPair pair) {
        int at = bytes.length - KeyWrap.FOR_PAIR;
        if (bytes[at - 1] == 0) {
            throw new Refused("vault.no-recovery");
        }
        return known(KeyWrap.openFor(pair, part(at, KeyWrap.FOR_PAIR)), "vault.other-key");
    }

    /** With an opened lock. */
    byte[] key(RecoveryPair opened) {
        if (!isByLock()) {
            throw new Refused("vault.wrong-password");
        }
        return known(KeyWrap.openFor(opened, part(START + PasswordLock.LENGTH, KeyWrap.FOR_PAIR)), "vault.wrong-password");
    }

    PasswordLock lock() {
        if (!isByLock()) {
            throw new Unavailable("vault.damaged");
        }
        return PasswordLock.of(part(START, PasswordLock.LENGTH));
    }

    private static byte[] known(byte @Nullable [] key, String otherwise) {
        if (key == null) {
            throw new Refused(otherwise);
        }
        return key;
    }

    private byte[] part(int from, int length) {
        return Arrays.copyOfRange(bytes, from, from + length);
    }

    private Cost cost() {
        ByteBuffer head = ByteBuffer.wrap(bytes);
        return new Cost(head.getInt(START), head.getInt(START + Integer.BYTES));
    }
}
