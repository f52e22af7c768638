/**
 * Evidence: as rows, as the figures it proves and the pieces that are asked for, and as files in the folder beside the case file, kept by their
 * hash.
 *
 * <p>May know row, rule and spine. Read first: {@link zhenggai.storage.evidence.EvidenceStore}, {@link zhenggai.storage.evidence.EvidenceFolder}.
 */
package zhenggai.storage.evidence;
