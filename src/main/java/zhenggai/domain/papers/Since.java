package zhenggai.domain.papers;

import java.time.Instant;

/**
 * The earlier look at the case that a paper is compared with.
 *
 * @param issue the number of the issued report that looked then, 0 for the end of a day
 */
public record Since(int issue, Instant at) {}
