/**
 * The stores of what is made public: notices and reports with what a person changed in them, their versions, what was decided about each finding
 * and measure.
 *
 * <p>May know row. Read first: {@link zhenggai.storage.notice.NoticeStore}.
 */
package zhenggai.storage.notice;
