package zhenggai.ui.account;

import java.util.List;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleObjectProperty;
import org.jspecify.annotations.Nullable;
import zhenggai.casework.OpenCase;
import zhenggai.domain.Refused;
import zhenggai.domain.account.Account;
import zhenggai.domain.account.RecoveryKey;
import zhenggai.ui.kit.Background;
import zhenggai.ui.kit.Explained;
import zhenggai.words.Texts;

/** Who wants to sign in, and what became of it. What was typed as a password is passed on and kept nowhere. */
public final class SignInModel {
    private final OpenCase open;
    private final Background background;
    private final Background.Once once;
    private final ReadOnlyObjectWrapper<List<Account>> accounts = new ReadOnlyObjectWrapper<>(List.of());
    private final ObjectProperty<@Nullable Account> chosen = new SimpleObjectProperty<>();
    private final ReadOnlyStringWrapper refusal = new ReadOnlyStringWrapper("");

    public SignInModel(OpenCase open, Background background) {
        this.open = open;
        this.background = background;
        this.once = background.once();
    }

    /** Those who may. */
    public ReadOnlyObjectProperty<List<Account>> accountsProperty() {
        return accounts.getReadOnlyProperty();
    }

    /** Who it is; whoever is signed in already, or the first. */
    public ObjectProperty<@Nullable Account> chosenProperty() {
        return chosen;
    }

    /** Why it did not work. */
    public ReadOnlyStringProperty refusalProperty() {
        return refusal.getReadOnlyProperty();
    }

    /** Comparing a password takes its time on purpose. */
    public ReadOnlyBooleanProperty underWayProperty() {
        return once.underWayProperty();
    }

    public String caseName() {
        return open.path().getFileName().toString();
    }

    public void reload() {
        background.run(() -> new Facts(open.accounts().all().stream().filter(Account::isActive).toList(), open.accounts().current().orElse(null)), facts -> {
            accounts.set(facts.accounts());
            chosen.set(facts.current() != null ? facts.current() : facts.accounts().isEmpty() ? null : facts.accounts().getFirst());
        });
    }

    private record Facts(List<Account> accounts, @Nullable Account current) {}

    public void signIn(String password, Runnable then) {
        Account who = chosen.get();
        refusal.set("");
        if (who == null || password.isEmpty()) {
            refusal.set(Texts.text("sign-in.nothing-typed"));
            return;
        }
        once.attempt(() -> open.accounts().signIn(who.id(), password), signedIn -> then.run(), this::refuse);
    }

    /** @param key as it stands on the paper */
    public void recover(String key, String password, String again, Runnable then) {
        Account who = chosen.get();
        refusal.set("");
        if (who == null || !password.equals(again)) {
            refusal.set(Texts.text("password.differs"));
            return;
        }
        once.attempt(() -> open.accounts().recover(RecoveryKey.read(key), who.id(), password), signedIn -> then.run(), this::refuse);
    }

    private void refuse(Refused refused) {
        refusal.set(Explained.of(refused).sentence());
    }
}
