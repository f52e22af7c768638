/**
 * Checks: what a careful reader would ask about a case before anything leaves the office. A check asks; it never judges, and a person
 * may answer that it is as intended. Each kind is a constant of {@link zhenggai.domain.check.Check} with the rule behind it; rules of one
 * idea stand together in a class of their own: about the case here, about any text in {@code text}, about personal data in
 * {@code personal}. Plain values and rules: knows spine, ledger, evidence and draft.
 *
 * <p>Read first: {@link zhenggai.domain.check.Check}, {@link zhenggai.domain.check.Paperwork}.
 */
package zhenggai.domain.check;
