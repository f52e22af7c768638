package zhenggai.domain.merge;

import java.time.LocalDate;
import java.util.Map;

/**
 * That a copy was merged before.
 *
 * @param head the hash of its newest step then, by which it is known again
 * @param ids its things that got another id in the case it was merged into, with that one
 */
public record Earlier(long id, String head, LocalDate on, Map<Thing, Long> ids) {}
