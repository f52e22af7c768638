/**
 * The stores of papers: issued ones with their bytes, the designed tables and letters they are made by, the layouts of ledgers from elsewhere,
 * the forms that were sent.
 *
 * <p>May know row and history. Read first: {@link zhenggai.storage.paper.IssueStore}.
 */
package zhenggai.storage.paper;
