package zhenggai.storage;

import static zhenggai.storage.generated.Tables.ACCOUNT;
import static zhenggai.storage.generated.Tables.ACCOUNT_SECRET;

import java.time.Instant;
import java.util.List;

import org.jooq.exception.DataAccessException;
import org.jspecify.annotations.Nullable;
import zhenggai.domain.Refused;
import zhenggai.domain.account.Account;
import zhenggai.domain.account.AccountId;
import zhenggai.domain.account.AccountRole;
import zhenggai.domain.account.Tries;
import zhenggai.storage.generated.tables.records.AccountRecord;
import zhenggai.storage.generated.tables.records.AccountSecretRecord;

/** Accounts as rows with a history, and their secrets as rows without one. */
public final class AccountStore {
    private final Tx tx;

    AccountStore(Tx tx) {
        this.tx = tx;
    }

    /** Those in use first, in the order they were made. */
    public List<Account> all() {
        return tx.sql.selectFrom(ACCOUNT).orderBy(ACCOUNT.IS_ACTIVE.desc(), ACCOUNT.ID).fetch(AccountStore::toDomain);
    }

    public Account get(AccountId id) {
        return toDomain(Rows.one(tx.sql.fetchOne(ACCOUNT, ACCOUNT.ID.eq(id.value()))));
    }

    /** @throws Refused when another account has this name */
    public Account save(Account account) {
        AccountRecord row = toRow(account);
        try {
            return toDomain(account.id().isNew() ? tx.insert(row) : tx.update(row));
        } catch (DataAccessException e) {
            throw SqlTrouble.isConstraint(e) ? new Refused("account.name-taken", account.name()) : e;
        }
    }

    /** From now on this is what its password is compared with; what was mistyped before is forgotten. */
    public void keepSecret(AccountId id, String hash) {
        tx.keep(new AccountSecretRecord(id.value(), hash, 0L, ""));
    }

    public String secret(AccountId id) {
        return one(id).getHash();
    }

    public Tries tries(AccountId id) {
        AccountSecretRecord row = one(id);
        return new Tries(row.getFailed().intValue(), row.getFailedAt().isEmpty() ? null : Instant.parse(row.getFailedAt()));
    }

    public void keep(AccountId id, Tries tries) {
        @Nullable Instant since = tries.since();
        tx.keep(new AccountSecretRecord(id.value(), one(id).getHash(), (long) tries.failed(), since == null ? "" : since.toString()));
    }

    private AccountSecretRecord one(AccountId id) {
        return Rows.one(tx.sql.fetchOne(ACCOUNT_SECRET, ACCOUNT_SECRET.ACCOUNT_ID.eq(id.value())));
    }

    private static Account toDomain(AccountRecord row) {
        return new Account(new AccountId(row.getId()), row.getName(), AccountRole.valueOf(row.getAccountRole()), row.getIsActive() == 1,
            row.getPasswords().intValue());
    }

    private static AccountRecord toRow(Account account) {
        AccountRecord row = new AccountRecord();
        Rows.setId(row, account.id().value());
        row.setName(account.name());
        row.setAccountRole(account.role().name());
        row.setIsActive(account.isActive() ? 1L : 0L);
        row.setPasswords((long) account.passwords());
        return row;
    }
}
