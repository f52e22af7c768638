/** The days of a month as they are drawn: which are worked, what they are called, what is owed on them. What falls where is worked out in {@code look}. */
package zhenggai.ui.deadline.month;
