/**
 * One door to every kind of file: papers in, a made file out, by the ending of its name. Knows the rooms that make them, and the domain.
 *
 * <p>Read first: {@link zhenggai.paper.file.PaperFile}.
 */
package zhenggai.paper.file;
