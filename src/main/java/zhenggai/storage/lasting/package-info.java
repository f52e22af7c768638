/**
 * The stores of what outlasts a measure: meetings with their minutes, regulations, look-backs, findings that were found before.
 *
 * <p>May know row. Read first: {@link zhenggai.storage.lasting.MeetingStore}, {@link zhenggai.storage.lasting.LookBackStore}.
 */
package zhenggai.storage.lasting;
