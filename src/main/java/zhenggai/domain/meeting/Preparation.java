package zhenggai.domain.meeting;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/** What went before a meeting on one item: who checked the procedure, when, and with what result. */
public record Preparation(String by, @Nullable LocalDate on, String result) {
    public static final Preparation NONE = new Preparation("", null, "");

    public Preparation {
        by = by.strip();
        result = result.strip();
    }

    public boolean isNone() {
        return by.isEmpty() && on == null && result.isEmpty();
    }
}
