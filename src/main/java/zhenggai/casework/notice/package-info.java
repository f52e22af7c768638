/**
 * What a user can do with what the office publishes: decide on the two wordings of findings and measures, write the notice and the report, save,
 * check and sign their versions, mend what the checks ask of them. Knows the papers' look at the case below it; the sentences themselves are
 * made in {@code domain.notice.compose}.
 *
 * <p>Read first: {@link zhenggai.casework.notice.Notices}.
 */
package zhenggai.casework.notice;
