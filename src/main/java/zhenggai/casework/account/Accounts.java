package zhenggai.casework.account;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

import org.jspecify.annotations.Nullable;
import zhenggai.domain.Refused;
import zhenggai.domain.account.Account;
import zhenggai.domain.account.AccountId;
import zhenggai.domain.account.AccountRole;
import zhenggai.domain.account.Deed;
import zhenggai.domain.account.Guard;
import zhenggai.domain.account.Passwords;
import zhenggai.domain.account.RecoveryKey;
import zhenggai.domain.account.Tries;
import zhenggai.storage.CaseFile;
import zhenggai.storage.Tx;
import zhenggai.storage.vault.Argon;
import zhenggai.storage.vault.RecoveryPair;

/**
 * What a user can do with accounts: turn them on and off, sign in, look after who may. None of it is a step of undo, for a password that was
 * taken back would be one that somebody does not know of.
 */
public final class Accounts {
    private final CaseFile file;
    private final Clock clock;
    private final Argon argon;
    private final Map<AccountId, Tries> unkept = new ConcurrentHashMap<>();

    public Accounts(CaseFile file, Clock clock, Argon argon) {
        this.file = file;
        this.clock = clock;
        this.argon = argon;
    }

    /** Those in use first. */
    public List<Account> all() {
        return file.read(tx -> tx.accounts().all());
    }

    public Guard guard() {
        return file.read(tx -> tx.guard().get());
    }

    /** Who is signed in. */
    public Optional<Account> current() {
        return file.account();
    }

    /** Whether somebody has to sign in before anything of the case is shown. */
    public boolean isShut() {
        return guard().isOn() && current().isEmpty();
    }

    /** Whether whoever is here may do it; for what is shown, the gate asks again. */
    public boolean allows(Deed deed) {
        Guard guard = guard();
        return !guard.isOn() || current().map(account -> guard.allows(deed, account.role())).orElse(false);
    }

    /** @throws Refused when it is not for whoever is here */
    public void require(Deed deed) {
        Gate.require(file, deed);
    }

    /**
     * From now on one signs in. The first account is an administrator's, and he is signed in; where accounts were on before it is one of those.
     *
     * @throws Refused when they are on, the password is no good one, or the name is not that of an administrator from before
     */
    public Account turnOn(String name, String password) {
        if (guard().isOn()) {
            throw new Refused("guard.is-on");
        }
        List<Account> before = all();
        Account first = before.isEmpty() ? first(name, password) : known(before, name, password);
        file.seat(first);
        return first;
    }

    private Account first(String name, String password) {
        Account wanted = Account.of(name, AccountRole.ADMINISTRATOR);
        Passwords.require(password, wanted.name());
        String hash = argon.hash(password);
        return file.settle("guard.turn-on", tx -> {
            tx.guard().save(tx.guard().get().on(true));
            return add(tx, wanted, hash);
        });
    }

    private Account known(List<Account> before, String name, String password) {
        Account known = before.stream().filter(account -> account.name().equals(name.strip()) && account.isActive() && account.role() == AccountRole.ADMINISTRATOR)
            .findFirst().orElseThrow(() -> new Refused("guard.administrator-known"));
        check(known, password);
        file.settle("guard.turn-on", tx -> tx.guard().save(tx.guard().get().on(true)));
        return known;
    }

    /** Nobody has to sign in any more; the accounts stay for when it is turned on again. */
    public void turnOff() {
        administering();
        file.settle("guard.turn-off", tx -> tx.guard().save(tx.guard().get().on(false)));
        file.seat(null);
    }

    /** @throws Refused when the password is wrong, or too many were; a wrong one is counted before it is compared, so that ending the program does not help */
    public Account signIn(AccountId id, String password) {
        Account account = file.read(tx -> tx.accounts().get(id));
        requireInUse(account);
        check(account, password);
        file.seat(account);
        return account;
    }

    /** The same by name. */
    public Account signIn(String name, String password) {
        return signIn(all().stream().filter(account -> account.name().equals(name.strip())).findFirst()
            .orElseThrow(() -> new Refused("account.nobody", name.strip())).id(), password);
    }

    public void signOut() {
        file.seat(null);
    }

    private void check(Account account, String password) {
        Tries before = tries(account.id());
        before.requireFree(clock.instant());
        Tries after = before.failedAt(clock.instant());
        keep(account.id(), after);
        if (!Argon.matches(password, file.read(tx -> tx.accounts().secret(account.id())))) {
            after.requireFree(clock.instant());
            throw new Refused("account.wrong", after.left());
        }
        keep(account.id(), Tries.NONE);
    }

    private Tries tries(AccountId id) {
        return file.readOnlyBecause().isEmpty() ? file.read(tx -> tx.accounts().tries(id)) : unkept.getOrDefault(id, Tries.NONE);
    }

    /** A file that can only be looked at keeps no count; then it is kept here while it is open. */
    private void keep(AccountId id, Tries tries) {
        if (file.readOnlyBecause().isPresent()) {
            unkept.put(id, tries);
        } else {
            file.settle("account.try", tx -> {
                tx.accounts().keep(id, tries);
                return true;
            });
        }
    }

    /** @throws Refused when there is somebody of that name, or the password is no good one */
    public Account add(String name, AccountRole role, String password) {
        administering();
        Account wanted = Account.of(name, role);
        Passwords.require(password, wanted.name());
        String hash = argon.hash(password);
        return file.settle("account.add", tx -> add(tx, wanted, hash));
    }

    private static Account add(Tx tx, Account wanted, String hash) {
        Account added = tx.accounts().save(wanted);
        tx.accounts().keepSecret(added.id(), hash);
        return added;
    }

    /** Another name, another role, in use or not. Who is signed in stays it, with what he may do from now on. */
    public Account change(Account changed) {
        administering();
        Account kept = file.settle("account.change", tx -> {
            Account saved = tx.accounts().save(changed);
            requireSomebody(tx);
            return saved;
        });
        current().filter(account -> account.id().equals(kept.id())).ifPresent(account -> file.seat(kept));
        return kept;
    }

    /** Gives somebody another password, without knowing the one before. */
    public void setPassword(AccountId id, String password) {
        administering();
        put("account.set-password", id, password);
    }

    /** @throws Refused when the password before is another one, or the new one is no good one */
    public void changePassword(String before, String password) {
        Account account = current().orElseThrow(() -> new Refused("account.sign-in-first"));
        check(account, before);
        put("account.change-password", account.id(), password);
    }

    private void put(String verb, AccountId id, String password) {
        Account account = file.read(tx -> tx.accounts().get(id));
        Passwords.require(password, account.name());
        String hash = argon.hash(password);
        file.settle(verb, tx -> {
            tx.accounts().keepSecret(id, hash);
            return tx.accounts().save(tx.accounts().get(id).withNextPassword());
        });
    }

    /** What the supervisor alone does from now on, and after how many minutes without a touch the window locks. */
    public Guard decide(Set<Deed> supervised, int idleMinutes) {
        administering();
        return file.settle("guard.decide", tx -> {
            Guard decided = tx.guard().save(tx.guard().get().keeping(supervised).lockingAfter(idleMinutes));
            requireSomebody(tx);
            return decided;
        });
    }

    /** A recovery key that nothing knows of yet: first it has to be on paper. */
    public RecoveryKey freshKey() {
        administering();
        return RecoveryPair.freshKey();
    }

    /** From now on this is the recovery key; the one before opens no more than what was sealed with it. Only what locks is kept of it. */
    public void use(RecoveryKey key) {
        administering();
        String half = RecoveryPair.of(key).publicHalf();
        file.settle("guard.make-key", tx -> tx.guard().save(tx.guard().get().recoveredBy(half)));
    }

    /**
     * Gives an account another password by the printed key, and signs it in.
     *
     * @throws Refused when it is not the key of this case, the account is out of use, or the password is no good one; then nobody else is signed in
     */
    public Account recover(RecoveryKey key, AccountId id, String password) {
        Guard guard = guard();
        if (!guard.hasRecovery()) {
            throw new Refused("recovery.none");
        }
        if (!RecoveryPair.of(key).publicHalf().equals(guard.recovery())) {
            throw new Refused("recovery.other-case");
        }
        Account account = file.read(tx -> tx.accounts().get(id));
        requireInUse(account);
        Passwords.require(password, account.name());
        @Nullable Account before = file.account().orElse(null);
        // the line of history is his
        file.seat(account);
        try {
            put("account.recover", id, password);
        } catch (RuntimeException e) {
            file.seat(before);
            throw e;
        }
        return account;
    }

    private static void requireInUse(Account account) {
        if (!account.isActive()) {
            throw new Refused("account.out-of-use", account.name());
        }
    }

    private void administering() {
        Gate.require(file, Deed.ADMINISTER);
    }

    private static void requireSomebody(Tx tx) {
        List<Account> all = tx.accounts().all();
        Guard guard = tx.guard().get();
        if (guard.isOn() && all.stream().noneMatch(account -> account.isActive() && account.role() == AccountRole.ADMINISTRATOR)) {
            throw new Refused("guard.last-administrator");
        }
        if (!guard.supervised().isEmpty() && all.stream().noneMatch(account -> account.isActive() && account.role() == AccountRole.SUPERVISOR)) {
            throw new Refused("guard.no-supervisor");
        }
    }
}
