package zhenggai.domain.account;

import zhenggai.domain.Refused;

/**
 * Somebody who may sign in. The password is not here and never leaves the file; an account that is no longer used stays, because the
 * history names it.
 *
 * @param passwords how many passwords it had, which tells in the history that one was set without telling which
 */
public record Account(AccountId id, String name, AccountRole role, boolean isActive, int passwords) {

    /** @throws Refused when it has no name */
    public static Account of(String name, AccountRole role) {
        return new Account(AccountId.NEW, requireName(name), role, true, 1);
    }

    /** @throws Refused when the name is empty */
    public Account called(String otherName) {
        return new Account(id, requireName(otherName), role, isActive, passwords);
    }

    public Account as(AccountRole otherRole) {
        return new Account(id, name, otherRole, isActive, passwords);
    }

    public Account inUse(boolean active) {
        return new Account(id, name, role, active, passwords);
    }

    /** The same with another password. */
    public Account withNextPassword() {
        return new Account(id, name, role, isActive, passwords + 1);
    }

    private static String requireName(String name) {
        if (name.isBlank()) {
            throw new Refused("account.no-name");
        }
        return name.strip();
    }
}
