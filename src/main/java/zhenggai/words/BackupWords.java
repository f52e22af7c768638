package zhenggai.words;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;

import zhenggai.domain.backup.Backup;
import zhenggai.domain.backup.Difference;
import zhenggai.domain.backup.Protection;
import zhenggai.domain.backup.Standing;
import zhenggai.domain.file.Lodging;
import zhenggai.domain.time.WorkCalendar;

/** Backups in words: what one holds, what would change if it came back, and what is not backed up. */
public final class BackupWords {
    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");

    private BackupWords() {}

    public static String moment(Instant at, ZoneId zone) {
        return MINUTE.format(at.atZone(zone));
    }

    /** The outcome of the proof. */
    public static String tried(Backup backup) {
        return Texts.text("backup.tried", backup.contents().findings(), backup.contents().measures(), backup.files().kept())
            + (backup.files().missing() == 0 ? "" : Texts.text("backup.tried-missing", backup.files().missing()));
    }

    public static String difference(Difference difference) {
        return difference.isNone() && difference.steps() == 0 ? Texts.text("backup.same")
            : Texts.text("backup.difference", difference.returning(), difference.changing(), difference.going(), difference.steps());
    }

    /** What somebody who finds the stick can read; empty where no second place was named. */
    public static String protection(Protection protection) {
        if (!protection.isNamed()) {
            return "";
        }
        if (!protection.isSealed()) {
            return Texts.text("backup.stick-open");
        }
        return Texts.text("backup.stick-sealed") + Texts.text(protection.hasRecovery() ? "backup.stick-key" : "backup.stick-no-key")
            + (protection.open() == 0 ? "" : Texts.text("backup.stick-older", protection.open()));
    }

    /** One of several cases, as somebody chooses it on a stick; of a sealed one from another PC only when it was taken, until its password is there. */
    public static String onStick(Backup backup, ZoneId zone) {
        if (!backup.isRead()) {
            return Texts.text("stick.backup-unread", moment(backup.takenAt(), zone), FileWords.size(backup.size()));
        }
        return Texts.text(backup.isSealed() ? "stick.backup-sealed" : "stick.backup", backup.of().getFileName(), moment(backup.takenAt(), zone));
    }

    /** What has to be said in red: nothing where all is well. */
    public static List<String> alarms(Standing standing, LocalDate today, ZoneId zone, WorkCalendar calendar) {
        List<String> alarms = new ArrayList<>();
        if (standing.isOther()) {
            alarms.add(Texts.text("backup.other", moment(standing.newest().takenAt(), zone)));
        } else if (standing.isOverdue(today, zone, calendar)) {
            alarms.add(standing.newest() == null ? Texts.text("backup.none-yet")
                : Texts.text("backup.overdue", moment(standing.newest().takenAt(), zone), moment(standing.changedSince(), zone)));
        }
        return alarms;
    }

    /** Why a case should not lie where it does, and what to do; empty where it lies well. */
    public static String lodging(Lodging lodging, Path file) {
        return switch (lodging) {
            case THIS_PC -> "";
            case NETWORK -> Texts.text("lodging.network", file);
            case REMOVABLE -> Texts.text("lodging.removable", file);
            case SYNCED -> Texts.text("lodging.synced", file);
        };
    }

    /** How it stands with the second place; empty where none was named. */
    public static String second(Standing standing, ZoneId zone) {
        if (standing.second() == null) {
            return "";
        }
        if (!standing.secondIsThere()) {
            return Texts.text("backup.second-away", standing.second());
        }
        return standing.secondNewest() == null ? Texts.text("backup.second-empty", standing.second())
            : Texts.text(standing.isSecondBehind() ? "backup.second-behind" : "backup.second-there", standing.second(), moment(standing.secondNewest().takenAt(), zone));
    }
}
