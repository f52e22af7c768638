/**
 * Files as evidence knows them: what a file is by its content ({@link zhenggai.domain.file.FileKind}), what it may be called when it
 * leaves the program ({@link zhenggai.domain.file.SafeName}), and under which hash the program keeps it. Knows nothing but itself.
 *
 * <p>Read first: {@link zhenggai.domain.file.StoredFile}.
 */
package zhenggai.domain.file;
