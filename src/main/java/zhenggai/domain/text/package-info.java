/**
 * Two texts held against each other: how much they are alike, and what stands in one and not in the other. Values only; knows nothing
 * of a case. Read first: {@link zhenggai.domain.text.Likeness}.
 */
package zhenggai.domain.text;
