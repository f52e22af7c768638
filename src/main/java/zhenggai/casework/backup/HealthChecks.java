package zhenggai.casework.backup;

import java.io.IOException;
import java.nio.file.Files;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;
import zhenggai.casework.lodging.Places;
import zhenggai.domain.Unavailable;
import zhenggai.domain.backup.Backup;
import zhenggai.domain.backup.Health;
import zhenggai.domain.backup.Standing;
import zhenggai.domain.evidence.FileCheck;
import zhenggai.domain.file.Lodging;
import zhenggai.domain.file.Meter;
import zhenggai.domain.papers.Issue;
import zhenggai.storage.CaseFile;

/** Looking whether all is well with a case: its file, history, issued reports, evidence and backups, and the PC it lies on. */
public final class HealthChecks {
    private final CaseFile file;
    private final Clock clock;
    private final Backups backups;
    private final Others others;

    /** What is looked at by those who know it. */
    public record Others(java.util.function.Supplier<List<Issue>> damagedIssues, Function<Meter, FileCheck> files, java.util.function.IntPredicate knowsYear) {}

    public HealthChecks(CaseFile file, Clock clock, Backups backups, Others others) {
        this.file = file;
        this.clock = clock;
        this.backups = backups;
        this.others = others;
    }

    /** Whether every page and every reference of the file is in order. */
    public boolean isSound() {
        return file.isSound();
    }

    /** By how much the clock is behind the newest step of the history; zero where it is not. */
    public Duration clockBehind() {
        Instant last = file.<java.util.Optional<Instant>>read(tx -> tx.history().lastAt()).orElse(Instant.MIN);
        Instant now = clock.instant();
        return last.isAfter(now) ? Duration.between(now, last) : Duration.ZERO;
    }

    /** Where the case lies. */
    public Lodging lodging() {
        return Places.of(file.path());
    }

    /** Everything; reads all evidence files and those of the newest backup. */
    public Health whole(Meter meter) {
        Standing standing = backups.standing();
        return new Health(isSound(), file.read(tx -> tx.history().verify()), others.damagedIssues().get(), others.files().apply(meter),
            file.read(tx -> tx.scans().check()), standing,
            proven(standing.newest(), meter), others.knowsYear().test(LocalDate.now(clock).getYear()), clockBehind(), free());
    }

    private @Nullable Backup proven(@Nullable Backup newest, Meter meter) {
        try {
            return newest == null ? null : backups.prove(newest, meter);
        } catch (Unavailable isNotWhatItWas) {
            return null;
        }
    }

    private long free() {
        try {
            return Files.getFileStore(file.path()).getUsableSpace();
        } catch (IOException e) {
            throw new Unavailable(e, "file.unreadable", file.path());
        }
    }
}
