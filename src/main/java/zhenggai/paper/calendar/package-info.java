/**
 * Deadlines for the calendar program of a PC or telephone: a file that it takes in. May know the domain and the words.
 *
 * <p>Read first: {@link zhenggai.paper.calendar.DeadlineCalendar}.
 */
package zhenggai.paper.calendar;
