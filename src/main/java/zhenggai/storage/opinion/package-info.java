/**
 * The store of what the public says about the rectification.
 *
 * <p>May know row. Read first: {@link zhenggai.storage.opinion.PublicOpinionStore}.
 */
package zhenggai.storage.opinion;
