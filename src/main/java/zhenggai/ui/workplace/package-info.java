/**
 * The workplace of an open case: its pages, and a corner for each of them that joins the screens of one matter to the case and to each other.
 *
 * <p>May know every room of the window, the verbs, what is read and printed, and the desktop; only the application knows it. Here, and nowhere else,
 * one feature leads to another, by {@code Ways}. Read first: {@link zhenggai.ui.workplace.Workplace}.
 */
package zhenggai.ui.workplace;
