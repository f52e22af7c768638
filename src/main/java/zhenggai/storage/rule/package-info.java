/**
 * What the office decided differently from the usual, and the calendar of its days off.
 *
 * <p>May know row. Read first: {@link zhenggai.storage.rule.RuleStore}, {@link zhenggai.storage.rule.CalendarStore}.
 */
package zhenggai.storage.rule;
