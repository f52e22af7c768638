package zhenggai.storage.vault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.Random;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import zhenggai.domain.Refused;
import zhenggai.domain.Unavailable;
import zhenggai.domain.account.RecoveryKey;

/** Sealed streams: what goes in comes out, for the right key alone, and nothing that was done to the bytes stays unseen. */
class VaultTest {
    private static final int SEALED = ChunkCipher.CHUNK + ChunkCipher.TAG;
    private static final String PASSWORD = "手提 交接 2026";
    private final Random random = new Random(9);
    private final Vault vault = new Vault(new Argon(new Argon.Cost(64, 1)));

    @ParameterizedTest
    @ValueSource(ints = {0, 1, ChunkCipher.CHUNK - 1, ChunkCipher.CHUNK, ChunkCipher.CHUNK + 1, 3 * ChunkCipher.CHUNK, 300_000})
    void whatGoesInComesOutWhateverItsLength(int length) throws IOException {
        byte[] content = bytes(length);
        RecoveryKey key = RecoveryKey.fresh(random);
        byte[] sealed = seal(content, RecoveryPair.of(key).publicHalf());
        assertThat(open(sealed, PASSWORD)).isEqualTo(content);
        try (InputStream in = Vault.open(new ByteArrayInputStream(sealed), key)) {
            assertThat(in.readAllBytes()).isEqualTo(content);
        }
        assertThat(seal(content, null)).as("no two sealed files are alike").isNotEqualTo(seal(content, null));
    }

    @Test
    void anotherPasswordOrKeyIsRefusedBeforeAnythingIsRead() throws IOException {
        RecoveryKey key = RecoveryKey.fresh(random);
        byte[] sealed = seal(bytes(200_000), RecoveryPair.of(key).publicHalf());
        ByteArrayInputStream in = new ByteArrayInputStream(sealed);
        assertThatThrownBy(() -> Vault.open(in, "手提 交接 2025")).isInstanceOf(Refused.class).hasMessage("vault.wrong-password");
        assertThat(in.available()).as("no chunk was touched").isGreaterThan(200_000);
        assertThatThrownBy(() -> Vault.open(new ByteArrayInputStream(sealed), RecoveryKey.fresh(random))).hasMessage("vault.other-key");
        byte[] without = seal(bytes(10), null);
        assertThatThrownBy(() -> Vault.open(new ByteArrayInputStream(without), key)).hasMessage("vault.no-recovery");
    }

    @Test
    void aByteChangedAnywhereIsFound() throws IOException {
        byte[] sealed = seal(bytes(150_000), RecoveryPair.of(RecoveryKey.fresh(random)).publicHalf());
        int head = headOf(sealed, 150_000);
        for (int at = 0; at < head; at++) {
            assertFound(flipped(sealed, at));
        }
        for (int i = 0; i < 300; i++) {
            assertFound(flipped(sealed, head + random.nextInt(sealed.length - head)));
        }
    }

    @Test
    void whatIsCutOffAddedSwappedOrRepeatedIsFound() throws IOException {
        byte[] content = bytes(5 * ChunkCipher.CHUNK);
        byte[] sealed = seal(content, null);
        int head = headOf(sealed, content.length);
        for (int length = head - 1; length < sealed.length; length += 1 + random.nextInt(3_000)) {
            assertFound(Arrays.copyOf(sealed, length));
        }
        for (int chunk = 1; chunk <= 5; chunk++) {
            assertFound(Arrays.copyOf(sealed, head + chunk * SEALED - (chunk == 5 ? 1 : 0)));
        }
        assertFound(Arrays.copyOf(sealed, sealed.length + 1));
        assertFound(moved(sealed, head, 0, 1));
        assertFound(moved(sealed, head, 3, 4));
        ByteArrayOutputStream repeated = new ByteArrayOutputStream();
        repeated.write(sealed, 0, head + SEALED);
        repeated.write(sealed, head, sealed.length - head);
        assertFound(repeated.toByteArray());
        ByteArrayOutputStream missing = new ByteArrayOutputStream();
        missing.write(sealed, 0, head + SEALED);
        missing.write(sealed, head + 2 * SEALED, sealed.length - head - 2 * SEALED);
        assertFound(missing.toByteArray());
        byte[] other = seal(content, null);
        byte[] grafted = sealed.clone();
        System.arraycopy(other, head, grafted, head, SEALED);
        assertFound(grafted);
        assertThat(open(sealed, PASSWORD)).as("the canary: the untouched one opens").isEqualTo(content);
    }

    @Test
    void noSealedFileIsSaidToBeNoneAndAHeadThatAsksForTooMuchIsNotObeyed() {
        assertThatThrownBy(() -> open(new byte[0], PASSWORD)).hasMessage("vault.not-sealed");
        assertThatThrownBy(() -> open("PK\3\4 something else entirely".getBytes(java.nio.charset.StandardCharsets.UTF_8), PASSWORD)).hasMessage("vault.not-sealed");
        assertThat(new Argon.Cost(Integer.MAX_VALUE, 3).isBearable()).isFalse();
        assertThat(new Argon.Cost(1 << 16, 100_000).isBearable()).isFalse();
        assertThat(Argon.Cost.USUAL.isBearable()).isTrue();
    }

    @Test
    void aHashHoldsItsOwnSaltAndCostAndIsThatOfTheRfc() {
        Argon cheap = new Argon(new Argon.Cost(32, 3));
        String hash = cheap.hash("密码 pass");
        assertThat(hash).startsWith("$argon2id$v=19$m=32,t=3,p=1$").isNotEqualTo(cheap.hash("密码 pass"));
        assertThat(Argon.matches("密码 pass", hash)).isTrue();
        assertThat(Argon.matches("密码 Pass", hash)).isFalse();
        // the reference implementation's: echo -n password | argon2 somesalt -id -t 2 -k 256 -p 1 (test.c of phc-winner-argon2)
        assertThat(Argon.matches("password", "$argon2id$v=19$m=256,t=2,p=1$c29tZXNhbHQ$nf65EOgLrQMR/uIPnA4rEsF5h7TKyQwu9U1bMCHGi/4")).isTrue();
    }

    private byte[] seal(byte[] content, @Nullable String recovery) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (OutputStream sealing = vault.seal(out, PASSWORD, recovery)) {
            for (int at = 0; at < content.length;) {
                int part = Math.min(content.length - at, 1 + random.nextInt(100_000));
                sealing.write(content, at, part);
                at += part;
            }
        }
        return out.toByteArray();
    }

    private static byte[] open(byte[] sealed, String password) throws IOException {
        try (InputStream in = Vault.open(new ByteArrayInputStream(sealed), password)) {
            return in.readAllBytes();
        }
    }

    private static void assertFound(byte[] mutated) {
        assertThatThrownBy(() -> open(mutated, PASSWORD)).isInstanceOfAny(Unavailable.class, Refused.class);
    }

    private static int headOf(byte[] sealed, int plain) {
        return sealed.length - plain - ChunkCipher.TAG * Math.max(1, (plain + ChunkCipher.CHUNK - 1) / ChunkCipher.CHUNK);
    }

    private static byte[] flipped(byte[] sealed, int at) {
        byte[] mutated = sealed.clone();
        mutated[at] ^= 1;
        return mutated;
    }

    private static byte[] moved(byte[] sealed, int head, int one, int other) {
        byte[] mutated = sealed.clone();
        System.arraycopy(sealed, head + one * SEALED, mutated, head + other * SEALED, SEALED);
        System.arraycopy(sealed, head + other * SEALED, mutated, head + one * SEALED, SEALED);
        return mutated;
    }

    private byte[] bytes(int length) {
        byte[] bytes = new byte[length];
        random.nextBytes(bytes);
        return bytes;
    }
}
