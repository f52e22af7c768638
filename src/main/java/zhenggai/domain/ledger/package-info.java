/** The whole case as one tree to look at: what the ledger screen, the progress table and {@code show} all read. Values only. */
package zhenggai.domain.ledger;
