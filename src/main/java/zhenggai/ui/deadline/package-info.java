/**
 * The deadlines of the case in three views: a strip of the year for each measure, a calendar of the month, a list by week. Nothing is
 * written here: opening a measure and asking for an extension are handed to the neighbours.
 *
 * <p>Read first: {@link zhenggai.ui.deadline.DeadlineModel}.
 */
package zhenggai.ui.deadline;
