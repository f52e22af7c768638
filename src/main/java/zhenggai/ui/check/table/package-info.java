/**
 * What the checks of the screen look at: the case, a file, or the notice that is being written; and how the words of each are changed. Knows
 * no control.
 *
 * <p>Read first: {@link zhenggai.ui.check.table.Table}.
 */
package zhenggai.ui.check.table;
