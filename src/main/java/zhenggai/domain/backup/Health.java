package zhenggai.domain.backup;

import java.time.Duration;
import java.util.List;

import org.jspecify.annotations.Nullable;
import zhenggai.domain.evidence.FileCheck;
import zhenggai.domain.file.ScanCheck;
import zhenggai.domain.history.ChainCheck;
import zhenggai.domain.papers.Issue;

/**
 * What was looked at in a case, and how it was found.
 *
 * @param isSound whether every page and every reference of the file is in order
 * @param damaged issued reports whose pages are not what they were
 * @param scans the scans that lie in the case itself
 * @param standing with the newest backup as it was taken
 * @param proven the newest backup, opened and read anew; null where there is none or it is not what it was
 * @param knowsTheYear whether the holidays of this year are known
 * @param clockBehind by how much the clock is behind the newest step of the history; zero where it is not
 * @param free bytes on the disk of the case
 */
public record Health(boolean isSound, ChainCheck chain, List<Issue> damaged, FileCheck files, ScanCheck scans, Standing standing, @Nullable Backup proven,
    boolean knowsTheYear, Duration clockBehind, long free) {
    /** A disk with less is full before the day is over. */
    private static final long LITTLE = 200L << 20;
    /** Clocks are never quite the same. */
    private static final Duration TOLERATED = Duration.ofMinutes(5);

    /** Whether a clock that is so far behind the history is wrong. */
    public static boolean isWrong(Duration clockBehind) {
        return clockBehind.compareTo(TOLERATED) > 0;
    }

    public boolean isDiskNearlyFull() {
        return free < LITTLE;
    }

    /** Whether nothing was found that somebody has to look after. */
    public boolean isWell() {
        return isSound && chain.holds() && damaged.isEmpty() && files.holds() && scans.holds() && !standing.isOther() && proven != null && proven.files().missing() == 0
            && knowsTheYear && !isWrong(clockBehind) && !isDiskNearlyFull();
    }
}
