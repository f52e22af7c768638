/**
 * A paper of blocks laid out and drawn: paragraphs, boxes to fill in and sign, small tables and charts, each flowing over the pages.
 *
 * <p>Read first: {@link zhenggai.paper.block.BlockPages}, {@link zhenggai.paper.block.Flow}.
 */
package zhenggai.paper.block;
