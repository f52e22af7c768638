/**
 * The table that an office designs, and the usual ones: which measures in which order, what each column says, what changed since.
 *
 * <p>Read first: {@link zhenggai.paper.sheet.design.DesignedTable}, {@link zhenggai.paper.sheet.design.Presets}.
 */
package zhenggai.paper.sheet.design;
