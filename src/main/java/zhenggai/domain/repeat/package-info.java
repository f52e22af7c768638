/**
 * Findings that were found before: a later inspection says once more what an earlier one said. Likeness of texts proposes, a person links.
 * Plain values and rules: knows spine, ledger and text.
 *
 * <p>Read first: {@link zhenggai.domain.repeat.Repeat}.
 */
package zhenggai.domain.repeat;
