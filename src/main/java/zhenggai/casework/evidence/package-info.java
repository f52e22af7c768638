/**
 * What proves a measure: evidence registered, backed with files beside the case file, lent and scanned, asked for, and named by the figures
 * of a result.
 *
 * <p>{@code Withdrawal} alone takes evidence away from what it backs. Knows no other room of the casework.
 *
 * <p>Read first: {@link zhenggai.casework.evidence.EvidenceRegister}, {@link zhenggai.casework.evidence.EvidenceFiles}.
 */
package zhenggai.casework.evidence;
