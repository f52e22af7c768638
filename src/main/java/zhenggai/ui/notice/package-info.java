/**
 * The notice to the public and the report to those above on the screen: the outline of its paragraphs with how each stands to the case, the
 * paragraph that is written, and beside them the period, the versions and the signature. Knows casework and {@code ui.kit}, {@code ui.panel};
 * its parts are in the rooms below.
 *
 * <p>Read first: {@link zhenggai.ui.notice.NoticeScreen}.
 */
package zhenggai.ui.notice;
