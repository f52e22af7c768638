/**
 * The stores of what keeps a case going: papers of supervision, what was acknowledged without one, reviews, answers to the checks.
 *
 * <p>May know row. Read first: {@link zhenggai.storage.supervision.ActStore}.
 */
package zhenggai.storage.supervision;
