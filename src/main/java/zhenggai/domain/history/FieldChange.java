package zhenggai.domain.history;

import org.jspecify.annotations.Nullable;

/** One field of one thing before and after; null stands for 'was empty' or 'was not there'. The name is the column's. */
public record FieldChange(String field, @Nullable String before, @Nullable String after) {}
