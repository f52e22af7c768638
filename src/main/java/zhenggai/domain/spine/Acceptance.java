package zhenggai.domain.spine;

import java.time.LocalDate;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import zhenggai.domain.people.PersonId;

/**
 * What is known when somebody accepts a measure: who, on which day, who did the work, how much evidence there is, and the
 * reason given where a gate is passed all the same (it is printed for ever).
 */
public record Acceptance(@Nullable PersonId acceptor, LocalDate on, Set<PersonId> doers, int evidence, String overrideReason) {}
