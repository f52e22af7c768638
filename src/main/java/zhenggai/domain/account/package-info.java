/**
 * Who may sign in to a case and what he may do there: accounts, their roles, the deeds an office can keep for its supervisor, wrong tries and
 * the recovery key. Values and rules only; off until an office turns it on.
 *
 * <p>This keeps honest people in their places and says who did what. It does not encrypt the case file: who can read the disk can read the file.
 *
 * <p>Read first: {@link zhenggai.domain.account.Guard}.
 */
package zhenggai.domain.account;
