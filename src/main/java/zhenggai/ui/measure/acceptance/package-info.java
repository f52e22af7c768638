/**
 * How one measure comes to its end: what it lacks before it is submitted, the opinions on the submission that waits, the earlier ones.
 * Read first: {@link zhenggai.ui.measure.acceptance.AcceptanceModel}.
 */
package zhenggai.ui.measure.acceptance;
