/**
 * Supervision on the screen: the ledger of all acts with the chosen one beside it, and the papers that what is due calls for today.
 *
 * <p>Read first: {@link zhenggai.ui.supervision.SupervisionModel}, {@link zhenggai.ui.supervision.SupervisionScreen}.
 */
package zhenggai.ui.supervision;
