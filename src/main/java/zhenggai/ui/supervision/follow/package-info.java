/**
 * An act beside the ledger: what it says, who signed for it, what came back, what it led to, and taking it back.
 *
 * <p>Read first: {@link zhenggai.ui.supervision.follow.FollowModel}, {@link zhenggai.ui.supervision.follow.ActPanel}.
 */
package zhenggai.ui.supervision.follow;
