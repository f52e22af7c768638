/**
 * Checks: what a careful reader would ask about a case before anything leaves the office. A check asks; it never judges, and a person
 * may answer that it is as intended. Each kind is a constant of {@link zhenggai.domain.check.Check} with the rule behind it; rules of one
 * idea stand together in a class of their own. Plain values and rules: knows spine and ledger.
 *
 * <p>Read first: {@link zhenggai.domain.check.Check}, {@link zhenggai.domain.check.Paperwork}.
 */
package zhenggai.domain.check;
