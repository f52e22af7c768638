/**
 * A notice to the public or a report to those above while it is written: what the case says at each place of it, what a person wrote there
 * instead or besides, the counters in its text, and the versions in which it was saved, checked and signed. Plain values and rules: knows
 * spine, text and time; how the case becomes a notice is in {@code compose}, the two wordings are in {@code wording}.
 *
 * <p>Read first: {@link zhenggai.domain.notice.Notice}, {@link zhenggai.domain.notice.NoticeText}.
 */
package zhenggai.domain.notice;
