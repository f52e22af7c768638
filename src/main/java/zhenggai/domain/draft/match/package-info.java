/**
 * What of a draft is in the case already: for each finding and measure whether it is new, there in other words, or there as it is, and what
 * is to be done about it. May know draft, ledger and text. Read first: {@link zhenggai.domain.draft.match.Matching}.
 */
package zhenggai.domain.draft.match;
