package zhenggai.domain.file;

/**
 * A file that the program keeps: known by the hash of its bytes, called as it was called when it came.
 *
 * @param sha256 in hexadecimal
 * @param name what it was called; a word for people, never a path
 * @param size in bytes
 */
public record StoredFile(String sha256, String name, long size, FileKind kind) {}
