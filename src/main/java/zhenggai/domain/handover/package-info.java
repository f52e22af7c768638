/**
 * Giving over: what somebody still owes the day he leaves, wherever in the case it is written. Plain values and rules: knows people,
 * spine, ledger, register and opinion.
 *
 * <p>Read first: {@link zhenggai.domain.handover.Handover}.
 */
package zhenggai.domain.handover;
