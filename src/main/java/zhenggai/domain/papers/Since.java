package zhenggai.domain.papers;

import java.time.Instant;

/**
 * The earlier look at the case that a paper is compared with.
 *
 * @param issue the number of the issued report that looked then, 0 for the end of a day
 * @param head the hash of the newest step of the history it saw, empty where the moment says it: two steps can share an instant
 */
public record Since(int issue, Instant at, String head) {

    public Since(int issue, Instant at) {
        this(issue, at, "");
    }

    public static Since of(Issue issue) {
        return new Since(issue.number(), issue.looksAt(), issue.head());
    }
}
