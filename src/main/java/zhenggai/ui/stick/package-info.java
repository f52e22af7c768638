/**
 * Backups on a stick: the password under which they are sealed there, and one of them proven there or fetched back to this PC. What is fetched is an ordinary
 * backup then; restoring it is the business of {@code ui.backup} and {@code ui.recovery}.
 *
 * <p>Read first: {@link zhenggai.ui.stick.FetchModel}.
 */
package zhenggai.ui.stick;
