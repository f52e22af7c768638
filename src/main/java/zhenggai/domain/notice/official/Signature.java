package zhenggai.domain.notice.official;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/**
 * Who issues a document and on which day.
 *
 * @param office one name to a line where several sign
 * @param on null while the day is not set: its place stays free for it
 */
public record Signature(String office, @Nullable LocalDate on) {}
