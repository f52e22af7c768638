package zhenggai.words;

import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import zhenggai.domain.backup.Backup;
import zhenggai.domain.backup.Health;
import zhenggai.domain.evidence.FileCheck;
import zhenggai.domain.file.ScanCheck;
import zhenggai.domain.history.ChainCheck;

/** What was looked at in a case, and how it was found, as lines for a screen, a paper or a console. */
public final class HealthWords {
    private HealthWords() {}

    /**
     * One thing that was looked at.
     *
     * @param what it is
     */
    public record Line(boolean isWell, String what, String text) {}

    public static List<Line> lines(Health health, LocalDate today, ZoneId zone) {
        List<Line> lines = new ArrayList<>();
        lines.add(new Line(health.isSound(), Texts.text("health.of-case"), file(health.isSound())));
        lines.add(new Line(health.chain().holds(), Texts.text("health.of-history"), chain(health.chain())));
        lines.add(new Line(health.damaged().isEmpty(), Texts.text("health.of-issues"), health.damaged().isEmpty() ? Texts.text("health.issues-intact") : Texts.text("health.issues-damaged", health.damaged().size())));
        lines.add(new Line(health.files().holds(), Texts.text("health.of-evidence"), evidence(health.files())));
        lines.add(new Line(health.scans().holds(), Texts.text("health.of-scans"), scans(health.scans())));
        lines.add(backup(health, zone));
        lines.add(new Line(health.knowsTheYear(), Texts.text("health.of-year"), Texts.text(health.knowsTheYear() ? "health.year-known" : "health.year-unknown", today.getYear())));
        lines.add(new Line(!Health.isWrong(health.clockBehind()), Texts.text("health.of-clock"), clock(health.clockBehind()).orElseGet(() -> Texts.text("health.clock-right"))));
        lines.add(new Line(!health.isDiskNearlyFull(), Texts.text("health.of-disk"), Texts.text(health.isDiskNearlyFull() ? "health.disk-nearly-full" : "health.disk-free", FileWords.size(health.free()))));
        return lines;
    }

    private static String evidence(FileCheck files) {
        return files.holds() && files.checked() == 0 ? Texts.text("health.evidence-none")
            : Texts.text(files.holds() ? "drawer.all-intact" : "drawer.not-intact", files.checked(), files.troubles().size());
    }

    private static String scans(ScanCheck scans) {
        return !scans.holds() ? Texts.text("health.scans-damaged", scans.damaged())
            : scans.checked() == 0 ? Texts.text("health.scans-none") : Texts.text("health.scans-intact", scans.checked());
    }

    private static Line backup(Health health, ZoneId zone) {
        Backup newest = health.standing().newest();
        if (newest == null) {
            return new Line(false, Texts.text("health.of-backup"), Texts.text("backup.none-yet"));
        }
        if (health.standing().isOther()) {
            return new Line(false, Texts.text("health.of-backup"), Texts.text("backup.other", BackupWords.moment(newest.takenAt(), zone)));
        }
        Backup proven = health.proven();
        return proven == null ? new Line(false, Texts.text("health.of-backup"), Texts.text("health.backup-bad", BackupWords.moment(newest.takenAt(), zone)))
            : new Line(proven.files().missing() == 0, Texts.text("health.of-backup"), Texts.text("health.backup-good", BackupWords.moment(newest.takenAt(), zone), BackupWords.tried(proven)));
    }

    public static String file(boolean isSound) {
        return Texts.text(isSound ? "health.file-sound" : "health.file-damaged");
    }

    public static String chain(ChainCheck chain) {
        return chain.holds() ? Texts.text("cli.chain-holds", chain.steps(), chain.head()) : Texts.text("cli.chain-broken", chain.firstBroken());
    }

    public static String outcome(Health health) {
        return Texts.text(health.isWell() ? "health.well" : "health.unwell");
    }

    /** What has to be said of a clock that is behind the history; nothing where it is not. */
    public static Optional<String> clock(Duration behind) {
        return Health.isWrong(behind) ? Optional.of(Texts.text("health.clock-behind", span(behind))) : Optional.empty();
    }

    /** The same as a sentence. */
    public static String notChecked() {
        return Texts.text("health.not-checked", untested());
    }

    /** What nobody looked at here. */
    public static String untested() {
        return Texts.text("health.untested");
    }

    /** A while, in the largest unit that says it. */
    public static String span(Duration behind) {
        return behind.toDays() > 0 ? Texts.text("health.days", behind.toDays()) : behind.toHours() > 0 ? Texts.text("health.hours", behind.toHours())
            : Texts.text("health.minutes", behind.toMinutes());
    }
}
