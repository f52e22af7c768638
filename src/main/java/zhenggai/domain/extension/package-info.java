/**
 * Extensions: another deadline for a measure, who asked for it and who decided. Plain values and rules: knows spine, people and time.
 *
 * <p>Read first: {@link zhenggai.domain.extension.Extension}.
 */
package zhenggai.domain.extension;
