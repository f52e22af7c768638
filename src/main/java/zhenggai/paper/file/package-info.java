/**
 * One door to every kind of file: papers in, a made file out, by the ending of its name; {@code FormFiles} writes the forms that are sent round.
 * Knows the rooms that make them, and the domain.
 *
 * <p>Read first: {@link zhenggai.paper.file.PaperFile}.
 */
package zhenggai.paper.file;
