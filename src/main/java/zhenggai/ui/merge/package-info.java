/**
 * The case of another clerk, merged into the open one: what both did to the same, side by side, each to be decided. Read first:
 * {@link zhenggai.ui.merge.MergeModel}.
 */
package zhenggai.ui.merge;
