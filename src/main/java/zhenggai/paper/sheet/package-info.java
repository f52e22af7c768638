/**
 * The papers an office hands out, each described as a table: what stands above, its columns and rows, what stands below. How a
 * description becomes pages is the room above. May know the domain, the words and {@code paper}.
 *
 * <p>Read first: {@link zhenggai.paper.sheet.ProgressTable}.
 */
package zhenggai.paper.sheet;
