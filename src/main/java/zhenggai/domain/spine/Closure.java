package zhenggai.domain.spine;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;
import zhenggai.domain.people.PersonId;

/** How far a measure came towards its end: first and last day it was closed, by whom, against which gate, next review. */
public record Closure(
        @Nullable LocalDate firstClosedOn, @Nullable LocalDate closedOn, @Nullable PersonId acceptor, String overrideReason,
        String missing, @Nullable LocalDate nextReviewOn) {
    public static final Closure NONE = new Closure(null, null, null, "", "", null);
}
