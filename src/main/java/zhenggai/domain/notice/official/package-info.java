/**
 * A document as it leaves the office, said in its parts and not yet set on any page: what a notice or a report is printed from, whatever file it
 * becomes. Plain values: knows nothing of the case it was written from.
 *
 * <p>Read first: {@link zhenggai.domain.notice.official.OfficialDocument}.
 */
package zhenggai.domain.notice.official;
