package zhenggai.domain.backup;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import zhenggai.domain.time.WorkCalendar;

/** Which backups are kept, and when the newest one is too old. */
class ThinningTest {
    private static final ZoneId ZONE = ZoneOffset.ofHours(8);
    private static final Instant NOW = Instant.parse("2026-07-20T09:00:00Z");

    @Test
    void aYearOfHalfHoursBecomesDaysWeeksAndMonths() {
        List<Backup> all = new ArrayList<>();
        for (Instant at = NOW; at.isAfter(NOW.minus(Duration.ofDays(365))); at = at.minus(Duration.ofMinutes(30))) {
            all.add(backup(at, Occasion.WORK, 100));
        }
        List<Backup> kept = kept(all, NOW);
        assertThat(kept.stream().filter(b -> age(b) <= 2)).as("all of two days").hasSize(97);
        assertThat(kept.stream().filter(b -> age(b) > 2 && age(b) <= 14)).as("one of each day").hasSizeBetween(12, 13);
        assertThat(kept.stream().filter(b -> age(b) > 14 && age(b) <= 70)).as("one of each week").hasSizeBetween(8, 9);
        assertThat(kept.stream().filter(b -> age(b) > 70)).as("one of each month").hasSizeBetween(10, 11);
        assertThat(kept).as("the last of its month").contains(backup(Instant.parse("2026-03-31T15:30:00Z"), Occasion.WORK, 100));
    }

    @Test
    void thinningDayByDayKeepsAWayBackToEveryMonth() {
        List<Backup> there = new ArrayList<>();
        Random random = new Random(20261128);
        Instant start = NOW.minus(Duration.ofDays(500));
        for (Instant at = start; at.isBefore(NOW); at = at.plus(Duration.ofMinutes(180 + random.nextInt(600)))) {
            there.add(backup(at, Occasion.CLOSED, 100));
            there.removeAll(Thinning.superfluous(there, at, ZONE));
        }
        for (int day = 0; day < 500; day++) {
            Instant wanted = start.plus(Duration.ofDays(day));
            long old = Duration.between(wanted, NOW).toDays();
            Duration most = Duration.ofDays(old <= 1 ? 1 : old <= 13 ? 3 : old <= 69 ? 9 : 39);
            assertThat(there).as("day %s", day).anyMatch(b -> !b.takenAt().isBefore(wanted) && b.takenAt().isBefore(wanted.plus(most)));
        }
        assertThat(there).hasSizeLessThan(60);
    }

    @Test
    void neitherTheNewestNorWhatHoldsMoreThanTheOneAfterItIsLetGo() {
        Backup full = backup(NOW.minus(Duration.ofDays(9).plusHours(3)), Occasion.WORK, 500);
        Backup emptied = backup(NOW.minus(Duration.ofDays(9)), Occasion.WORK, 3);
        Backup stillEmpty = backup(NOW.minus(Duration.ofDays(9)).plusSeconds(60), Occasion.WORK, 3);
        assertThat(Thinning.superfluous(List.of(emptied, full, stillEmpty), NOW, ZONE)).containsExactly(emptied);
        assertThat(Thinning.superfluous(List.of(full), NOW.plus(Duration.ofDays(4000)), ZONE)).isEmpty();
        assertThat(Thinning.superfluous(List.of(), NOW, ZONE)).isEmpty();
    }

    @Test
    void whatWasTakenBeforeAnImportIsKeptAMonth() {
        Backup before = backup(NOW.minus(Duration.ofDays(20)), Occasion.IMPORT, 100);
        Backup after = backup(NOW.minus(Duration.ofDays(20)).plusSeconds(60), Occasion.WORK, 100);
        assertThat(Thinning.superfluous(List.of(before, after), NOW, ZONE)).isEmpty();
        assertThat(Thinning.superfluous(List.of(before, after), NOW.plus(Duration.ofDays(11)), ZONE)).containsExactly(before);
    }

    @Test
    void theNewestIsTooOldWhenWorkOfAnEarlierWorkingDayIsInNone() {
        WorkCalendar calendar = WorkCalendar.published();
        Backup newest = backup(NOW, Occasion.WORK, 1);
        LocalDate friday = LocalDate.of(2026, 7, 17);
        Standing changedOnFriday = standing(newest, friday.atTime(16, 0).toInstant(ZoneOffset.ofHours(8)));
        assertThat(changedOnFriday.isOverdue(friday, ZONE, calendar)).isFalse();
        assertThat(changedOnFriday.isOverdue(friday.plusDays(2), ZONE, calendar)).as("nobody works on Sunday").isFalse();
        assertThat(changedOnFriday.isOverdue(friday.plusDays(3), ZONE, calendar)).isTrue();
        assertThat(standing(newest, null).isOverdue(friday.plusYears(1), ZONE, calendar)).as("nothing was done since").isFalse();
    }

    private static Standing standing(Backup newest, @Nullable Instant changedSince) {
        return new Standing(newest, changedSince, false, null, false, null);
    }

    private static List<Backup> kept(List<Backup> all, Instant now) {
        List<Backup> kept = new ArrayList<>(all);
        kept.removeAll(Thinning.superfluous(all, now, ZONE));
        return kept;
    }

    private static double age(Backup backup) {
        return Duration.between(backup.takenAt(), NOW).toMinutes() / 60.0 / 24.0;
    }

    private static Backup backup(Instant at, Occasion occasion, long findings) {
        Contents contents = new Contents(11, "o", 1, "h", Map.of("finding", findings, "step", 1000L));
        return new Backup(Path.of(at.toString()), Path.of("c.zgt"), at, occasion, contents, 1, "", new Backup.Files(0, 0), null);
    }
}
