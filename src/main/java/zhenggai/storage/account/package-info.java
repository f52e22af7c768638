/**
 * Who may sign in at a case, and how it is guarded. Secrets have no image, because history is read, copied and printed.
 *
 * <p>May know row. Read first: {@link zhenggai.storage.account.AccountStore}.
 */
package zhenggai.storage.account;
