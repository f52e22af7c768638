/**
 * Two cases that were one, made one again: {@link zhenggai.domain.merge.CaseMerge} compares both sides with what they were, row by row and
 * field by field, and says where a person has to decide. Knows rows and nothing of what they mean but the {@link zhenggai.domain.merge.Shape}.
 *
 * <p>Read first: {@link zhenggai.domain.merge.CaseMerge}.
 */
package zhenggai.domain.merge;
