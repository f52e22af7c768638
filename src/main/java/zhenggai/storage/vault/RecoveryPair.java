package zhenggai.storage.vault;

import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.HexFormat;

import org.bouncycastle.crypto.agreement.X25519Agreement;
import org.bouncycastle.crypto.params.X25519PrivateKeyParameters;
import org.bouncycastle.crypto.params.X25519PublicKeyParameters;
import zhenggai.domain.account.RecoveryKey;

/**
 * The printed recovery key as two halves of X25519: the public one stays in the case and can lock, the secret one is made of the paper's signs
 * and alone can open. So every sealed file can be opened with the one paper, and nothing in the case gives it away.
 */
public final class RecoveryPair {
    private static final SecureRandom CHANCE = new SecureRandom();
    private static final byte[] SALT = "zhenggai recovery".getBytes(StandardCharsets.US_ASCII);
    /** The signs are 120 bits by chance: there is nothing to make dear. */
    private static final Argon.Cost COST = new Argon.Cost(1 << 10, 1);
    static final int LENGTH = 32;

    private final X25519PrivateKeyParameters secret;

    private RecoveryPair(X25519PrivateKeyParameters secret) {
        this.secret = secret;
    }

    public static RecoveryKey freshKey() {
        return RecoveryKey.fresh(CHANCE);
    }

    public static RecoveryPair of(RecoveryKey key) {
        return new RecoveryPair(new X25519PrivateKeyParameters(Argon.key(key.signs(), SALT, COST)));
    }

    static RecoveryPair once() {
        return new RecoveryPair(new X25519PrivateKeyParameters(CHANCE));
    }

    static RecoveryPair ofSecret(byte[] secret) {
        return new RecoveryPair(new X25519PrivateKeyParameters(secret));
    }

    byte[] secretBytes() {
        return secret.getEncoded();
    }

    /** What the case keeps of it. */
    public String publicHalf() {
        return HexFormat.of().formatHex(publicBytes());
    }

    byte[] publicBytes() {
        return secret.generatePublicKey().getEncoded();
    }

    /** What this pair and the other side have in common, and nobody else can know. */
    byte[] shared(byte[] other) {
        X25519Agreement agreement = new X25519Agreement();
        agreement.init(secret);
        byte[] shared = new byte[LENGTH];
        agreement.calculateAgreement(new X25519PublicKeyParameters(other), shared, 0);
        return shared;
    }
}
