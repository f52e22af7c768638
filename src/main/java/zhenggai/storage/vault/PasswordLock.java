package zhenggai.storage.vault;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.HexFormat;

import zhenggai.domain.Refused;
import zhenggai.domain.Unavailable;
import zhenggai.storage.vault.Argon.Cost;

/**
 * A lock that shuts without its password: a pair of X25519, the public half open, the secret half wrapped under what the password gives. Whoever
 * keeps it can seal, and only who knows the password can open.
 */
public final class PasswordLock {
    static final int LENGTH = 2 * Integer.BYTES + Argon.SALT + RecoveryPair.LENGTH + KeyWrap.WRAPPED;
    private static final int SALT = 2 * Integer.BYTES;
    private static final int PUBLIC = SALT + Argon.SALT;
    private static final int SECRET = PUBLIC + RecoveryPair.LENGTH;

    private final byte[] bytes;

    private PasswordLock(byte[] bytes) {
        this.bytes = bytes;
    }

    /** A fresh one for this password. */
    public static PasswordLock of(Argon argon, String password) {
        byte[] salt = Argon.random(Argon.SALT);
        RecoveryPair pair = RecoveryPair.once();
        return new PasswordLock(ByteBuffer.allocate(LENGTH).putInt(argon.cost().memory()).putInt(argon.cost().passes()).put(salt).put(pair.publicBytes())
            .put(KeyWrap.seal(Argon.key(password, salt, argon.cost()), pair.secretBytes())).array());
    }

    /** @throws IllegalArgumentException when it is not what {@link #text} gave */
    public static PasswordLock read(String text) {
        PasswordLock lock = new PasswordLock(HexFormat.of().parseHex(text.strip()));
        if (lock.bytes.length != LENGTH || !lock.cost().isBearable()) {
            throw new IllegalArgumentException();
        }
        return lock;
    }

    /** @throws Unavailable when it asks for more than a PC has */
    static PasswordLock of(byte[] bytes) {
        PasswordLock lock = new PasswordLock(bytes);
        if (!lock.cost().isBearable()) {
            throw new Unavailable("vault.damaged");
        }
        return lock;
    }

    /** To be kept; the password is not in it. */
    public String text() {
        return HexFormat.of().formatHex(bytes);
    }

    byte[] bytes() {
        return bytes;
    }

    byte[] publicBytes() {
        return Arrays.copyOfRange(bytes, PUBLIC, SECRET);
    }

    /** @throws Refused when the password is another one */
    RecoveryPair open(String password) {
        byte[] secret = KeyWrap.open(Argon.key(password, Arrays.copyOfRange(bytes, SALT, PUBLIC), cost()), Arrays.copyOfRange(bytes, SECRET, LENGTH));
        if (secret == null) {
            throw new Refused("vault.wrong-password");
        }
        return RecoveryPair.ofSecret(secret);
    }

    private Cost cost() {
        ByteBuffer head = ByteBuffer.wrap(bytes);
        return new Cost(head.getInt(), head.getInt());
    }
}
