package zhenggai.domain.account;

/** Identity of an account; {@link #NEW} before it is saved. */
public record AccountId(long value) {
    public static final AccountId NEW = new AccountId(0);

    public boolean isNew() {
        return value == 0;
    }
}
