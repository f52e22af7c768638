/**
 * Signing in to a case, looking after its accounts, and the one gate before what not everybody may do.
 *
 * <p>{@code Accounts} are the verbs; {@code Gate} is asked by verbs that read the whole case out or put another one in its place. What closes a
 * measure or grants an extension is stopped deeper, where every change is written. May know storage and domain.
 *
 * <p>Read first: {@link zhenggai.casework.account.Accounts}.
 */
package zhenggai.casework.account;
