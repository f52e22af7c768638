package zhenggai.domain.backup;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.temporal.IsoFields;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Which backups need not be kept: of two days all are, then the last of each day for two weeks, the last of each week for ten, the last of each
 * month for ever. What holds clearly more than the one after it is kept, however old: somebody may have lost something without noticing.
 */
public final class Thinning {
    private static final Duration ALL = Duration.ofDays(2);
    private static final Duration DAILY = Duration.ofDays(14);
    private static final Duration WEEKLY = Duration.ofDays(70);
    /** So long are those kept that were taken before an import, a restore or a new version. */
    private static final Duration TURNING_POINT = Duration.ofDays(30);
    /** With fewer of its things than this the next one has lost some. */
    private static final double MOST_OF_IT = 0.9;

    private Thinning() {}

    /** Oldest first; never the newest one. */
    public static List<Backup> superfluous(Collection<Backup> all, Instant now, ZoneId zone) {
        List<Backup> newestFirst = all.stream().sorted(Comparator.comparing(Backup::takenAt).reversed()).toList();
        List<Backup> superfluous = new ArrayList<>();
        Set<Object> spans = new HashSet<>();
        Backup later = null;
        for (Backup backup : newestFirst) {
            boolean isLastOfItsSpan = spans.add(span(backup, now, zone));
            boolean isKept = later == null || isLastOfItsSpan || isTurningPoint(backup, now)
                || later.contents().things() < backup.contents().things() * MOST_OF_IT;
            if (isKept) {
                later = backup;
            } else {
                superfluous.addFirst(backup);
            }
        }
        return superfluous;
    }

    /** Of which only the last one is kept. */
    private static Object span(Backup backup, Instant now, ZoneId zone) {
        Duration age = Duration.between(backup.takenAt(), now);
        LocalDate day = LocalDate.ofInstant(backup.takenAt(), zone);
        return age.compareTo(ALL) <= 0 ? backup
            : age.compareTo(DAILY) <= 0 ? day
            : age.compareTo(WEEKLY) <= 0 ? day.get(IsoFields.WEEK_BASED_YEAR) + "/" + day.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR)
            : YearMonth.from(day);
    }

    private static boolean isTurningPoint(Backup backup, Instant now) {
        return backup.occasion().isTurningPoint() && Duration.between(backup.takenAt(), now).compareTo(TURNING_POINT) <= 0;
    }
}
