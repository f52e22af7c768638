/**
 * The guided first quarter of an hour: a strip below the real screens that says what to do next on a copy of the sample, and sees by itself
 * when it was done. It stands in nobody's way and can be left at any time. Read first: {@code Lesson}.
 */
package zhenggai.ui.help.guide;
