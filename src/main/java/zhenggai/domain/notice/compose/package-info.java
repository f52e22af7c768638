/**
 * How the case becomes a document: what is said at each place of it, from the facts of the inspection, the meetings, the supervision acts, the
 * public wordings and the figures, and what its counters come to. Only what the case says, and where it says nothing, nothing. Knows ledger,
 * papers, result and wording.
 *
 * <p>Read first: {@link zhenggai.domain.notice.compose.Composition}.
 */
package zhenggai.domain.notice.compose;
