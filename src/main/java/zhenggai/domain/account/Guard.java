package zhenggai.domain.account;

import java.util.Set;

import org.jspecify.annotations.Nullable;
import zhenggai.domain.Refused;

/**
 * How a case is guarded: whether one signs in, what the supervisor alone does, after how long without a touch the window locks.
 *
 * @param isOn whether anybody has to sign in at all
 * @param supervised what the supervisor alone does
 * @param idleMinutes 0 where the window locks only on demand
 * @param recovery the public half of the printed recovery key, which locks but cannot open; empty where none was printed
 */
public record Guard(boolean isOn, Set<Deed> supervised, int idleMinutes, String recovery) {
    public static final int USUAL_IDLE = 10;
    /** A case that nobody has to sign in to. */
    public static final Guard OFF = new Guard(false, Set.of(), USUAL_IDLE, "");

    public static final int MOST_IDLE = 240;

    /** @throws Refused when the window would lock after less than no time, or practically never */
    public Guard {
        if (idleMinutes < 0 || idleMinutes > MOST_IDLE) {
            throw new Refused("guard.idle", MOST_IDLE);
        }
        supervised = Set.copyOf(supervised);
    }

    public Guard on(boolean nowOn) {
        return new Guard(nowOn, supervised, idleMinutes, recovery);
    }

    public Guard keeping(Set<Deed> deeds) {
        return new Guard(isOn, deeds, idleMinutes, recovery);
    }

    public Guard lockingAfter(int minutes) {
        return new Guard(isOn, supervised, minutes, recovery);
    }

    public Guard recoveredBy(String publicHalf) {
        return new Guard(isOn, supervised, idleMinutes, publicHalf);
    }

    public boolean hasRecovery() {
        return !recovery.isEmpty();
    }

    /** Whether somebody may do here what he may not where the other holds. */
    public boolean isLessThan(Guard other) {
        return other.isOn && !(isOn && supervised.containsAll(other.supervised));
    }

    /** @throws Refused where one has to sign in and nobody did */
    public void requireSignedIn(@Nullable Account account) {
        if (isOn && account == null) {
            throw new Refused("account.sign-in-first");
        }
    }

    /** @throws Refused where this deed is not for whoever is signed in */
    public void require(Deed deed, @Nullable Account account) {
        requireSignedIn(account);
        if (isOn && !allows(deed, account.role())) {
            throw new Refused(refusal(deed), account.name(), account.role());
        }
    }

    /** Whether somebody of this role may do it. */
    public boolean allows(Deed deed, AccountRole role) {
        return !isOn || switch (deed) {
            case ADMINISTER -> role == AccountRole.ADMINISTRATOR;
            case WIPE, LOOSEN -> role != AccountRole.HANDLER;
            case CLOSE, EXTEND, RESTORE, EXPORT -> role == AccountRole.SUPERVISOR || !supervised.contains(deed);
        };
    }

    private static String refusal(Deed deed) {
        return switch (deed) {
            case CLOSE -> "guard.close";
            case EXTEND -> "guard.extend";
            case RESTORE -> "guard.restore";
            case EXPORT -> "guard.export";
            case ADMINISTER -> "guard.administer";
            case WIPE -> "guard.wipe";
            case LOOSEN -> "guard.loosen";
        };
    }
}
