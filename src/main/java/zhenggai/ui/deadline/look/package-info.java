/**
 * What the deadline screen shows, worked out without a toolkit: the measures with their warnings, what is filtered by, where days stand
 * on the strip of a year, the weeks and the days of a month they fall on. Knows no control.
 *
 * <p>Read first: {@link zhenggai.ui.deadline.look.Timetable}, {@link zhenggai.ui.deadline.look.Strip}.
 */
package zhenggai.ui.deadline.look;
