package zhenggai.domain.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Random;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import zhenggai.domain.Refused;

/** Who may do what, how long a wrong password costs, and a key that survives being copied from paper. */
class AccountRulesTest {
    private static final Instant NOW = Instant.parse("2026-07-20T09:00:00Z");
    private static final Guard ON = Guard.OFF.on(true);

    @ParameterizedTest
    @EnumSource(Deed.class)
    void whereAccountsAreOffEverybodyMayDoEverything(Deed deed) {
        Guard.OFF.require(deed, null);
        Guard.OFF.keeping(Deed.CHOICES).require(deed, null);
    }

    @Test
    void aDeedTheOfficeKeepsIsForTheSupervisorAlone() {
        for (Deed deed : Deed.CHOICES) {
            for (AccountRole role : AccountRole.values()) {
                assertThat(ON.allows(deed, role)).isTrue();
                assertThat(ON.keeping(Set.of(deed)).allows(deed, role)).as(deed + " " + role).isEqualTo(role == AccountRole.SUPERVISOR);
                assertThat(ON.keeping(EnumSet.complementOf(EnumSet.of(deed, Deed.ADMINISTER, Deed.WIPE))).allows(deed, role)).isTrue();
            }
        }
        assertThat(ON.allows(Deed.ADMINISTER, AccountRole.SUPERVISOR)).isFalse();
        assertThat(ON.allows(Deed.WIPE, AccountRole.HANDLER)).isFalse();
        assertThatThrownBy(() -> ON.require(Deed.CLOSE, null)).hasMessage("account.sign-in-first");
        assertThatThrownBy(() -> ON.keeping(Set.of(Deed.CLOSE)).require(Deed.CLOSE, Account.of("李四", AccountRole.HANDLER))).hasMessage("guard.close");
    }

    @Test
    void fiveTriesAreFreeAndEachFurtherOneDoublesTheWait() {
        Tries tries = Tries.NONE;
        for (int i = 1; i < Tries.FREE; i++) {
            tries = tries.failedAt(NOW);
            tries.requireFree(NOW);
            assertThat(tries.left()).isEqualTo(Tries.FREE - i);
        }
        long[] minutes = {1, 2, 4, 8, 16, 32, 64, 64};
        for (long wait : minutes) {
            tries = tries.failedAt(NOW);
            assertThat(tries.wait(NOW)).isEqualTo(Duration.ofMinutes(wait));
        }
        Tries blocked = tries;
        assertThatThrownBy(() -> blocked.requireFree(NOW.plus(Duration.ofMinutes(63)))).hasMessage("account.wait");
        blocked.requireFree(NOW.plus(Duration.ofMinutes(64)));
        assertThat(blocked.wait(NOW.minus(Duration.ofDays(3)))).as("a clock set back waits no longer").isEqualTo(Duration.ofMinutes(64));
    }

    @Test
    void aPasswordIsLongVariedAndNotTheName() {
        assertThatThrownBy(() -> Passwords.require("1234567", "王五")).hasMessage("password.short");
        assertThatThrownBy(() -> Passwords.require("12121212", "王五")).hasMessage("password.same");
        assertThatThrownBy(() -> Passwords.require("Wang-Wu-5", "wang-wu-5")).hasMessage("password.name");
        Passwords.require("整改到位 2026", "王五");
    }

    @Test
    void aKeyIsReadHoweverItWasCopied() {
        for (int seed = 0; seed < 200; seed++) {
            RecoveryKey key = RecoveryKey.fresh(new Random(seed));
            assertThat(key.printed()).matches("([0-9A-Z]{5}-){4}[0-9A-Z]{5}");
            assertThat(RecoveryKey.read(key.printed().toLowerCase(java.util.Locale.ROOT).replace('-', ' ').replace('0', 'o').replace('1', 'l'))).isEqualTo(key);
        }
    }

    @Test
    void twoSignsThatChangedPlacesAndNearlyEveryWrongSignAreTold() {
        RecoveryKey key = RecoveryKey.fresh(new Random(7));
        String signs = key.signs();
        int told = 0;
        for (int i = 0; i < 24; i++) {
            char other = signs.charAt(i) == 'K' ? 'X' : 'K';
            String wrong = signs.substring(0, i) + other + signs.substring(i + 1);
            assertThatThrownBy(() -> RecoveryKey.read(wrong)).isInstanceOf(Refused.class).hasMessage("recovery.misread");
            if (i < 23 && signs.charAt(i) != signs.charAt(i + 1)) {
                String swapped = signs.substring(0, i) + signs.charAt(i + 1) + signs.charAt(i) + signs.substring(i + 2);
                assertThatThrownBy(() -> RecoveryKey.read(swapped)).hasMessage("recovery.misread");
                told++;
            }
        }
        assertThat(told).as("the canary: places were swapped at all").isGreaterThan(15);
        assertThatThrownBy(() -> RecoveryKey.read(signs.substring(1))).hasMessage("recovery.no-key");
        assertThat(key).hasToString("RecoveryKey");
    }
}
