/**
 * What the public may read of a finding or a measure, beside what the office says of it itself: a wording is proposed from the internal one,
 * taken over or written by a person, or kept back with a reason; what a person wrote is never overwritten. Plain values and rules: knows
 * spine, ledger and result.
 *
 * <p>Read first: {@link zhenggai.domain.notice.wording.Worded}.
 */
package zhenggai.domain.notice.wording;
