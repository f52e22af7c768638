package zhenggai.storage.vault;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.text.Normalizer;
import java.util.Base64;

import org.bouncycastle.crypto.generators.Argon2BytesGenerator;
import org.bouncycastle.crypto.params.Argon2Parameters;

/** Passwords as Argon2id hashes, each with its own salt and its own cost in it, so that the cost can be raised without a new password. */
public final class Argon {
    static final int SALT = 16;
    private static final int KEY = 32;
    private static final int VERSION = 19;

    /** What one guess costs: memory in KiB and passes over it. */
    public record Cost(int memory, int passes) {
        /** 64 MiB and three passes: well under a second on an office PC, and dear for somebody with the file and many guesses. */
        public static final Cost USUAL = new Cost(1 << 16, 3);
        private static final int MOST_MEMORY = 1 << 20;
        private static final int MOST_PASSES = 100;

        /** A sealed file from elsewhere says what it costs; one that asks for more than a PC has was not sealed by this program. */
        boolean isBearable() {
            return memory >= 8 && memory <= MOST_MEMORY && passes >= 1 && passes <= MOST_PASSES;
        }
    }

    private final Cost cost;

    public Argon(Cost cost) {
        this.cost = cost;
    }

    Cost cost() {
        return cost;
    }

    /** In the usual notation, {@code $argon2id$v=19$m=65536,t=3,p=1$salt$hash}. */
    public String hash(String password) {
        byte[] salt = random(SALT);
        Base64.Encoder base64 = Base64.getEncoder().withoutPadding();
        return "$argon2id$v=" + VERSION + "$m=" + cost.memory() + ",t=" + cost.passes() + ",p=1$" + base64.encodeToString(salt) + "$"
            + base64.encodeToString(key(password, salt, cost));
    }

    /** Whether it is the password of that hash; takes as long for a wrong one. */
    public static boolean matches(String password, String hash) {
        String[] parts = hash.split("\\$");
        String[] costs = parts[3].split("[=,]");
        Cost cost = new Cost(Integer.parseInt(costs[1]), Integer.parseInt(costs[3]));
        byte[] salt = Base64.getDecoder().decode(parts[4]);
        return MessageDigest.isEqual(key(password, salt, cost), Base64.getDecoder().decode(parts[5]));
    }

    /** The key that a password gives with this salt. */
    static byte[] key(String password, byte[] salt, Cost cost) {
        Argon2BytesGenerator generator = new Argon2BytesGenerator();
        generator.init(new Argon2Parameters.Builder(Argon2Parameters.ARGON2_id).withVersion(VERSION).withMemoryAsKB(cost.memory())
            .withIterations(cost.passes()).withParallelism(1).withSalt(salt).build());
        byte[] key = new byte[KEY];
        // an input method may give the same sign in two spellings
        generator.generateBytes(Normalizer.normalize(password, Normalizer.Form.NFC).getBytes(StandardCharsets.UTF_8), key);
        return key;
    }

    static byte[] random(int length) {
        byte[] bytes = new byte[length];
        new SecureRandom().nextBytes(bytes);
        return bytes;
    }
}
