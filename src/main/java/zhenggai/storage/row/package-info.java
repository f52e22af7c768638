/**
 * Rows as plain values on their way into a table and out of it, without a query built anew for each: an import writes tens of thousands.
 * Knows tables and nothing of what their rows mean; whoever writes through it notes the images.
 *
 * <p>Read first: {@link zhenggai.storage.row.PreparedRows}.
 */
package zhenggai.storage.row;
