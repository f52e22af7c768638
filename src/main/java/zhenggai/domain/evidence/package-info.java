/**
 * Evidence beyond the single piece: which piece backs what ({@link zhenggai.domain.evidence.EvidenceIndex}), how pieces are numbered, which
 * ones a measure still lacks ({@link zhenggai.domain.evidence.Wanted}), and whether every file is still what it was. Knows the spine.
 *
 * <p>Read first: {@link zhenggai.domain.evidence.EvidenceIndex}.
 */
package zhenggai.domain.evidence;
