package zhenggai.ui.account.admin;

import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.function.Consumer;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;
import zhenggai.casework.OpenCase;
import zhenggai.casework.account.Accounts;
import zhenggai.domain.Refused;
import zhenggai.domain.account.Account;
import zhenggai.domain.account.AccountRole;
import zhenggai.domain.account.Deed;
import zhenggai.domain.account.Guard;
import zhenggai.domain.account.RecoveryKey;
import zhenggai.ui.kit.Background;

/** The accounts of a case and how it is guarded, with everything that can be done about them; a refusal goes to whoever asked. */
public final class AccountsModel {
    private final OpenCase open;
    private final Background background;
    private final ReadOnlyObjectWrapper<@Nullable Facts> facts = new ReadOnlyObjectWrapper<>();

    /**
     * How things stand.
     *
     * @param current who is signed in
     * @param mayAdminister whether he may change any of it
     */
    public record Facts(Guard guard, List<Account> accounts, @Nullable Account current, boolean mayAdminister) {}

    public AccountsModel(OpenCase open, Background background) {
        this.open = open;
        this.background = background;
    }

    public ReadOnlyObjectProperty<@Nullable Facts> factsProperty() {
        return facts.getReadOnlyProperty();
    }

    /** The person of the operating system, or who is signed in. */
    public String person() {
        return open.actor().person();
    }

    public String caseName() {
        return open.path().getFileName().toString();
    }

    public void reload() {
        background.run(() -> {
            Accounts accounts = open.accounts();
            return new Facts(accounts.guard(), accounts.all(), accounts.current().orElse(null), open.readOnlyBecause().isEmpty() && accounts.allows(Deed.ADMINISTER));
        }, facts::set);
    }

    public void turnOn(String name, String password, String again, Consumer<? super Refused> refused) {
        twice(password, again, () -> open.accounts().turnOn(name, password), added -> { }, refused);
    }

    public void turnOff(Consumer<? super Refused> refused) {
        attempt(() -> {
            open.accounts().turnOff();
            return true;
        }, off -> { }, refused);
    }

    public void add(String name, AccountRole role, String password, Runnable then, Consumer<? super Refused> refused) {
        attempt(() -> open.accounts().add(name, role, password), added -> then.run(), refused);
    }

    public void change(Account account, Consumer<? super Refused> refused) {
        attempt(() -> open.accounts().change(account), changed -> { }, refused);
    }

    public void setPassword(Account account, String password, String again, Runnable then, Consumer<? super Refused> refused) {
        twice(password, again, () -> {
            open.accounts().setPassword(account.id(), password);
            return true;
        }, done -> then.run(), refused);
    }

    /** One's own. */
    public void changePassword(String before, String password, String again, Runnable then, Consumer<? super Refused> refused) {
        twice(password, again, () -> {
            open.accounts().changePassword(before, password);
            return true;
        }, done -> then.run(), refused);
    }

    public void decide(Set<Deed> supervised, String idleMinutes, Runnable then, Consumer<? super Refused> refused) {
        int minutes;
        try {
            minutes = Integer.parseInt(idleMinutes.strip());
        } catch (NumberFormatException noNumber) {
            refused.accept(new Refused("guard.idle", Guard.MOST_IDLE));
            return;
        }
        attempt(() -> open.accounts().decide(supervised, minutes), decided -> then.run(), refused);
    }

    /** A key to be put on paper. */
    public void makeKey(Consumer<RecoveryKey> then, Consumer<? super Refused> refused) {
        background.attempt(() -> open.accounts().freshKey(), then, refused);
    }

    /** It is on paper: from now on it is the key. */
    public void use(RecoveryKey key, Runnable then, Consumer<? super Refused> refused) {
        attempt(() -> {
            open.accounts().use(key);
            return true;
        }, used -> then.run(), refused);
    }

    private <T> void twice(String password, String again, Callable<T> work, Consumer<? super T> then, Consumer<? super Refused> refused) {
        if (password.equals(again)) {
            attempt(work, then, refused);
        } else {
            refused.accept(new Refused("password.differs"));
        }
    }

    private <T> void attempt(Callable<T> work, Consumer<? super T> then, Consumer<? super Refused> refused) {
        background.attempt(work, result -> {
            then.accept(result);
            reload();
        }, refused);
    }
}
