/**
 * The papers an office hands out, each described: what stands above, its columns and rows or its lanes, what stands below. How a
 * description becomes pages is the room above. May know the domain, the words and {@code paper}.
 *
 * <p>Read first: {@link zhenggai.paper.sheet.Papers}, {@link zhenggai.paper.sheet.DesignedTable}.
 */
package zhenggai.paper.sheet;
