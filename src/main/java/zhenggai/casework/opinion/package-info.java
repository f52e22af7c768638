/**
 * What a user can do with what the public says about the rectification.
 *
 * <p>May know the spine of the casework. Read first: {@link zhenggai.casework.opinion.PublicOpinions}.
 */
package zhenggai.casework.opinion;
