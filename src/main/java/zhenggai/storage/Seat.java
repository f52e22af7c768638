package zhenggai.storage;

import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import zhenggai.domain.Actor;
import zhenggai.domain.Refused;
import zhenggai.domain.account.Account;
import zhenggai.domain.account.Deed;
import zhenggai.domain.account.Guard;
import zhenggai.domain.extension.Decision;
import zhenggai.domain.spine.MeasureState;
import zhenggai.storage.row.RowChange;

/**
 * Who sits at an open case. What the supervisor alone does is told by the rows a change touched and not by its name, so that no other way
 * (a bulk change, a scan, an import, a merge, undo) leads around it.
 */
final class Seat {
    private final Actor system;
    /** Written in turn with the changes; the screens ask who it is while one is under way. */
    private volatile @Nullable Account account;

    /** @param system the account of the operating system and the PC, with whoever is the person as long as nobody signs in */
    Seat(Actor system) {
        this.system = system;
    }

    Actor actor() {
        @Nullable Account now = account;
        return now == null ? system : new Actor(now.name(), system.account(), system.computer());
    }

    Optional<Account> account() {
        return Optional.ofNullable(account);
    }

    /** @return whether that is somebody else than before */
    boolean take(@Nullable Account next) {
        boolean other = account == null || next == null || !account.id().equals(next.id());
        account = next;
        return other;
    }

    /** @throws Refused when nobody is signed in who has to be, or it is not for him */
    void require(Guard guard, List<RowChange> changes) {
        if (!guard.isOn() || changes.isEmpty()) {
            return;
        }
        guard.requireSignedIn(account);
        if (changes.stream().anyMatch(Seat::closes)) {
            guard.require(Deed.CLOSE, account);
        }
        if (changes.stream().anyMatch(Seat::decidesExtension)) {
            guard.require(Deed.EXTEND, account);
        }
        if (changes.stream().anyMatch(Seat::movesPlanDay) && !guard.allows(Deed.EXTEND, account.role())) {
            throw new Refused("guard.plan-day", account.name(), account.role());
        }
    }

    private static boolean closes(RowChange change) {
        return change.table().equals("measure") && becomes(change, "state", MeasureState.CLOSED.name());
    }

    /** A wish may be turned down by whoever received it; granting it moves a deadline. */
    private static boolean decidesExtension(RowChange change) {
        return change.table().equals("extension") && becomes(change, "outcome", Decision.Outcome.GRANTED.name());
    }

    /** From that day on a promise runs and only an extension moves it; without the day, or with a later one, anybody could. */
    private static boolean movesPlanDay(RowChange change) {
        if (!change.table().equals("inspection") || change.before() == null || change.after() == null) {
            return false;
        }
        Object known = change.before().get("plan_adopted_on");
        return known != null && !known.equals(change.after().get("plan_adopted_on"));
    }

    private static boolean becomes(RowChange change, String column, String value) {
        return change.after() != null && value.equals(change.after().get(column)) && (change.before() == null || !value.equals(change.before().get(column)));
    }
}
