package zhenggai.casework.backup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.stream.Stream;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import zhenggai.casework.Cases;
import zhenggai.casework.OpenCase;
import zhenggai.casework.parcel.Wiping;
import zhenggai.domain.Refused;
import zhenggai.domain.Unavailable;
import zhenggai.domain.backup.Backup;
import zhenggai.domain.backup.Difference;
import zhenggai.domain.backup.Occasion;
import zhenggai.domain.backup.Standing;
import zhenggai.domain.evidence.FileCheck;
import zhenggai.domain.file.Meter;
import zhenggai.domain.history.ThingChange;
import zhenggai.domain.ledger.Ledger;
import zhenggai.domain.spine.Backed;
import zhenggai.domain.time.WorkCalendar;
import zhenggai.testkit.Desk;

/** Backups as the office has them: proven, with the evidence, kept apart from the case, and put back in its place. */
class BackupsTest {
    @TempDir Path dir;
    private final Desk desk = new Desk();
    private Cases cases;
    private Path file;
    private Path root;
    private OpenCase open;

    @BeforeEach
    void begin() throws IOException {
        root = dir.resolve("backups");
        cases = new Cases(desk.clock, Desk.CLERK, root);
        file = Files.createDirectory(dir.resolve("office")).resolve("整改案卷.zgt");
        desk.smallCase(file).close();
        open = cases.open(file);
    }

    @AfterEach
    void end() {
        open.close();
    }

    @Test
    void aBackupIsProvenHoldsTheEvidenceAndIsNeverWrittenOver() throws IOException {
        Backup first = withEvidence();
        assertThat(first.contents().findings()).isEqualTo(3);
        assertThat(first.contents().measures()).isEqualTo(4);
        assertThat(first.files()).isEqualTo(new Backup.Files(2, 0));
        assertThat(first.file().getFileName()).hasToString("整改案卷.zgt");
        assertThat(first.file()).as("not beside the case").startsWithRaw(root);
        byte[] bytes = Files.readAllBytes(first.file());
        open.measures().start(Desk.measure(open, 0).id());
        Backup second = open.backups().take(Occasion.WORK, Meter.NONE);
        assertThat(open.backups().all()).as("of the same second, newest first").containsExactly(second, first);
        assertThat(Files.readAllBytes(first.file())).isEqualTo(bytes);
        try (Stream<Path> kept = Files.walk(root)) {
            assertThat(kept.filter(each -> each.toString().contains(".evidence") && Files.isRegularFile(each))).as("each file once for all backups").hasSize(2);
        }
        assertThat(open.backups().prove(first, Meter.NONE)).isEqualTo(first);
        try (OpenCase itself = desk.cases.open(second.file())) {
            assertThat(itself.ledgers().current()).isEqualTo(open.ledgers().current());
        }
    }

    @Test
    void whatAPowerCutLeftGoesAfterADayAndWhatIsStillWrittenStays() throws IOException {
        Backup backup = withEvidence();
        Path folder = backup.file().getParent().getParent();
        List<Path> left = List.of(Files.createDirectory(folder.resolve("20260718-090000.part")), Files.createDirectory(folder.resolve("20260718-090000-2.part")),
            Files.createFile(folder.resolve("backup.evidence/incoming-4711.part")), Files.createFile(open.evidenceFiles().folder().resolve("incoming-17.part")));
        List<Path> fresh = List.of(Files.createDirectory(folder.resolve("20260719-120000.part")), Files.createFile(open.evidenceFiles().folder().resolve("incoming-18.part")));
        Path theirs = Files.createFile(folder.resolve("别的.part"));
        Files.writeString(left.getFirst().resolve("案卷.zgt"), "half a case");
        for (Path each : left) {
            Files.setLastModifiedTime(each, FileTime.from(desk.clock.instant().minus(Duration.ofHours(25))));
        }
        for (Path each : fresh) {
            Files.setLastModifiedTime(each, FileTime.from(desk.clock.instant().minus(Duration.ofHours(23))));
        }
        Files.setLastModifiedTime(theirs, FileTime.from(desk.clock.instant().minus(Duration.ofDays(9))));
        open.backups().take(Occasion.ASKED, Meter.NONE);
        Path file = open.path();
        open.close();
        open = desk.cases.open(file);
        assertThat(left).noneMatch(Files::exists);
        assertThat(fresh).allMatch(Files::exists);
        assertThat(theirs).exists();
    }

    @Test
    void whatIsNoLongerWhatItWasIsNamed() throws IOException {
        Backup backup = withEvidence();
        try (Stream<Path> kept = Files.walk(root)) {
            Path piece = kept.filter(each -> each.toString().contains(".evidence") && Files.isRegularFile(each)).findFirst().orElseThrow();
            Files.writeString(piece, "别的内容");
        }
        assertThat(open.backups().prove(backup, Meter.NONE).files()).isEqualTo(new Backup.Files(1, 1));
        try (RandomAccessFile raw = new RandomAccessFile(backup.file().toFile(), "rw")) {
            raw.seek(raw.length() - 100);
            raw.write(7);
        }
        assertThatThrownBy(() -> open.backups().prove(backup, Meter.NONE)).isInstanceOf(Unavailable.class).hasMessage("backup.changed");
        Files.delete(backup.file());
        assertThat(open.backups().all()).as("a folder without its file is no backup").isEmpty();
    }

    @Test
    void aBackupIsTakenWhenSomethingWasDoneAndBeforeAnImport() throws IOException {
        assertThat(open.backups().takeIfChanged(Occasion.OPENED, Meter.NONE)).isPresent();
        assertThat(open.backups().takeIfChanged(Occasion.CLOSED, Meter.NONE)).as("nothing was done").isEmpty();
        open.measures().start(Desk.measure(open, 0).id());
        assertThat(open.backups().takeIfChanged(Occasion.WORK, Meter.NONE)).isPresent();
        open.measures().start(Desk.measure(open, 1).id());
        Path other = dir.resolve("另一份.zgt");
        Files.copy(open.backups().all().getFirst().file(), other);
        try (OpenCase theirs = desk.cases.open(other)) {
            theirs.measures().start(Desk.measure(theirs, 2).id());
        }
        open.merges().merge(other, conflict -> zhenggai.domain.merge.Side.MINE);
        assertThat(open.backups().all()).extracting(Backup::occasion).containsExactly(Occasion.IMPORT, Occasion.WORK, Occasion.OPENED);
        open.close();
        // a place that cannot be written keeps nobody from importing
        try (OpenCase again = new Cases(desk.clock, Desk.CLERK, Files.writeString(dir.resolve("a file"), "")).open(file)) {
            again.backups().attempt(Occasion.WORK);
            assertThat(again.backups().standing().newest()).isNull();
        }
        open = cases.open(file);
    }

    @Test
    void theStandingTellsWhatIsInNoBackup() {
        WorkCalendar calendar = WorkCalendar.published();
        LocalDate today = Desk.TODAY;
        assertThat(open.backups().standing().newest()).isNull();
        assertThat(open.backups().standing().isOverdue(today.plusDays(1), open.zone(), calendar)).as("no backup at all").isTrue();
        open.backups().take(Occasion.ASKED, Meter.NONE);
        assertThat(open.backups().standing().changedSince()).isNull();
        open.measures().start(Desk.measure(open, 0).id());
        Standing standing = open.backups().standing();
        assertThat(standing.changedSince()).isEqualTo(desk.clock.instant());
        assertThat(standing.isOverdue(today, open.zone(), calendar)).isFalse();
        assertThat(standing.isOverdue(today.plusDays(1), open.zone(), calendar)).isTrue();
        assertThat(standing.isOther()).isFalse();
    }

    @Test
    void anOlderFileInThePlaceOfTheCaseIsNoticed() throws IOException {
        open.close();
        byte[] before = Files.readAllBytes(file);
        open = cases.open(file);
        open.measures().start(Desk.measure(open, 0).id());
        open.backups().take(Occasion.CLOSED, Meter.NONE);
        open.close();
        Files.write(file, before);
        open = cases.open(file);
        assertThat(open.backups().standing().isOther()).isTrue();
    }

    @Test
    void aCopyOfTheCaseElsewhereOnThePcIsBackedUpByItself() throws IOException {
        open.backups().take(Occasion.CLOSED, Meter.NONE);
        open.close();
        Path copy = Files.copy(file, dir.resolve("同事的.zgt"));
        try (OpenCase theirs = cases.open(copy)) {
            theirs.measures().start(Desk.measure(theirs, 0).id());
            theirs.backups().take(Occasion.CLOSED, Meter.NONE);
            assertThat(theirs.backups().standing().changedSince()).isNull();
        }
        open = cases.open(file);
        assertThat(open.backups().standing().isOther()).as("what the copy did is no alarm here").isFalse();
        assertThat(open.backups().takeIfChanged(Occasion.OPENED, Meter.NONE)).isEmpty();
        assertThat(open.backups().all()).as("both are seen").hasSize(2);
    }

    @Test
    void theSecondPlaceHasACopyOrItIsSaid() throws IOException {
        Path stick = dir.resolve("stick");
        open.backups().second().name(stick);
        withEvidence();
        Standing away = open.backups().standing();
        assertThat(away.secondIsThere()).isFalse();
        assertThat(away.isSecondBehind()).isTrue();
        Files.createDirectory(stick);
        assertThat(open.backups().standing().isSecondBehind()).as("there, and empty").isTrue();
        Backup newest = open.backups().take(Occasion.ASKED, Meter.NONE);
        Standing there = open.backups().standing();
        assertThat(there.isSecondBehind()).isFalse();
        assertThat(there.secondNewest().sha256()).isEqualTo(newest.sha256());
        assertThat(there.secondNewest().files()).isEqualTo(new Backup.Files(2, 0));
        assertThat(there.secondNewest().file()).startsWithRaw(stick).hasSameBinaryContentAs(newest.file());
        assertThatThrownBy(() -> open.backups().second().name(root.resolve("x"))).isInstanceOf(Refused.class).hasMessage("backup.second-is-first");
        open.backups().second().name(null);
        assertThat(open.backups().standing().second()).isNull();
    }

    @Test
    void theDifferenceNamesWhatWouldComeBackChangeAndGo() {
        Backup backup = open.backups().take(Occasion.ASKED, Meter.NONE);
        assertThat(open.backups().difference(backup.file()).isNone()).isTrue();
        open.measures().reword(Desk.measure(open, 1).id(), "每月组织集体学习");
        open.findings().remove(Desk.measure(open, 3).finding());
        open.measures().add(Desk.measure(open, 0).finding(), "新添的措施");
        Difference difference = open.backups().difference(backup.file());
        assertThat(difference.steps()).isEqualTo(3);
        assertThat(difference.returning()).isEqualTo(2);
        assertThat(difference.going()).isEqualTo(1);
        assertThat(difference.first()).extracting(thing -> thing.what() + " " + thing.title())
            .contains("MADE 报销审核把关不严", "MADE 修订财务管理制度", "REMOVED 新添的措施", "CHANGED 每月组织集体学习");
        assertThat(difference.first().stream().filter(thing -> thing.what() == ThingChange.What.CHANGED)).hasSize(difference.changing());
    }

    @Test
    void aRestoreIsALineOfHistoryAndIsTakenBackCleanly() throws IOException {
        Backup backup = withEvidence();
        Ledger then = open.ledgers().current();
        desk.clock.forward(Duration.ofHours(1));
        open.findings().remove(Desk.measure(open, 3).finding());
        Ledger worked = open.ledgers().current();
        long steps = open.history().verify().steps();
        assertThatThrownBy(() -> cases.recovery().restore(backup, file, Meter.NONE)).isInstanceOf(Unavailable.class).hasMessage("file.open-elsewhere");
        Path evidence = open.evidenceFiles().folder();
        open.close();
        try (Stream<Path> pieces = Files.walk(evidence)) {
            Files.delete(pieces.filter(Files::isRegularFile).findFirst().orElseThrow());
        }
        Recovery.Restored restored = cases.recovery().restore(backup, file, Meter.NONE);
        assertThat(restored.missing()).as("the evidence came along").isZero();
        open = cases.open(file);
        assertThat(open.ledgers().current()).isEqualTo(then);
        assertThat(open.history().verify().holds()).isTrue();
        assertThat(open.history().all().getFirst().verb()).isEqualTo("case.restore");
        assertThat(open.history().all().getFirst().things()).isEmpty();
        FileCheck check = open.evidenceFiles().check(open.evidence().index(), Meter.NONE);
        assertThat(check.holds()).isTrue();
        assertThat(open.backups().standing().newest().occasion()).as("what stood there is backed up too").isEqualTo(Occasion.RESTORE);
        open.close();

        assertThat(cases.recovery().replaced(file)).containsExactly(restored.aside().orElseThrow());
        cases.recovery().takeBack(restored.aside().orElseThrow(), file, Meter.NONE);
        open = cases.open(file);
        assertThat(open.ledgers().current()).isEqualTo(worked);
        assertThat(open.history().verify().holds()).isTrue();
        assertThat(open.history().verify().steps()).isEqualTo(steps + 1);
        assertThat(List.of(dir.resolve("office").toFile().list())).as("nothing half stays behind").noneMatch(name -> name.contains("restor"));
    }

    @Test
    void aRestoreThatIsCalledOffWhileWhatStandsThereIsBackedUpChangesNothing() throws IOException {
        Backup backup = withEvidence();
        desk.clock.forward(Duration.ofHours(1));
        open.evidence().addFiles(open.evidenceFiles().bring(List.of(Files.writeString(dir.resolve("又一份.txt"), "又一份")), Meter.NONE).files(), Backed.of(Desk.measure(open, 1).id()));
        Ledger worked = open.ledgers().current();
        open.close();
        assertThatThrownBy(() -> cases.recovery().restore(backup, file, (done, all) -> {
            throw new CancellationException();
        })).isInstanceOf(CancellationException.class);
        assertThat(cases.recovery().replaced(file)).isEmpty();
        open = cases.open(file);
        assertThat(open.ledgers().current()).isEqualTo(worked);
    }

    @Test
    void whatIsWrongWithAnOldFileIsNoReasonAgainstARestore() throws IOException, SQLException {
        Backup backup = withEvidence();
        open.close();
        Files.copy(BackupsTest.class.getResourceAsStream("/zhenggai/storage/case-0.1.0.zgt"), file, StandardCopyOption.REPLACE_EXISTING);
        try (Connection damaging = DriverManager.getConnection("jdbc:sqlite:" + file); Statement statement = damaging.createStatement()) {
            statement.execute("PRAGMA foreign_keys = OFF");
            statement.execute("DROP TABLE measure");
        }
        assertThatThrownBy(() -> cases.open(file)).isInstanceOf(RuntimeException.class);
        assertThat(cases.recovery().restore(backup, file, Meter.NONE).aside()).isPresent();
        open = cases.open(file);
        assertThat(open.ledgers().current().measures()).isNotEmpty();
    }

    @Test
    void wipingACopyLeavesTheOriginalItsBackups() throws IOException {
        Path original = open.path();
        Path copy = Files.createDirectory(dir.resolve("another desk")).resolve("copy.zgt");
        open.backups().take(Occasion.CLOSED, Meter.NONE);
        open.close();
        Files.copy(original, copy);
        List<Path> ofTheCopy;
        try (OpenCase copied = cases.open(copy)) {
            desk.clock.forward(Duration.ofMinutes(1));
            Backup own = copied.backups().take(Occasion.ASKED, Meter.NONE);
            ofTheCopy = copied.backups().folders();
            assertThat(ofTheCopy).containsExactly(own.file().getParent());
        }
        assertThat(Wiping.wipe(copy, ofTheCopy, "copy").left()).isEmpty();
        open = cases.open(original);
        assertThat(open.backups().all()).singleElement().extracting(Backup::of).isEqualTo(original);
        assertThat(open.backups().prove(open.backups().all().getFirst(), Meter.NONE).files().missing()).isZero();
        assertThat(open.backups().folders()).as("nobody else has any").containsExactly(open.backups().place());
    }

    @Test
    void aDamagedOrMissingCaseIsRestoredFromTheBackupThatIsFoundByItsPlace() throws IOException {
        Backup backup = open.backups().take(Occasion.CLOSED, Meter.NONE);
        Ledger then = open.ledgers().current();
        open.close();
        Files.writeString(file, "不是案卷了");
        Recovery recovery = cases.recovery();
        assertThat(recovery.of(file)).containsExactly(backup);
        Recovery.Restored restored = recovery.restore(recovery.of(file).getFirst(), file, Meter.NONE);
        assertThat(restored.aside().orElseThrow()).hasContent("不是案卷了");
        try (OpenCase again = cases.open(file)) {
            assertThat(again.ledgers().current()).isEqualTo(then);
        }
        Files.delete(file);
        assertThat(recovery.restore(backup, file, Meter.NONE).aside()).isEmpty();
        Path moved = Files.createDirectory(dir.resolve("moved")).resolve("整改案卷.zgt");
        Files.move(file, moved);
        assertThat(recovery.of(moved)).as("found by its name, too").hasSize(1);
        open = cases.open(moved);
        assertThat(open.backups().all()).as("an open case knows its own wherever it lies").contains(backup);
    }

    @Test
    void theFileAsItWasBeforeANewVersionBecomesABackup() throws IOException {
        Path old = dir.resolve("office").resolve("旧案卷.zgt");
        try (var in = BackupsTest.class.getResourceAsStream("/zhenggai/storage/case-0.1.0.zgt")) {
            Files.copy(in, old);
        }
        try (OpenCase brought = cases.open(old)) {
            Backup before = brought.backups().all().getFirst();
            assertThat(before.occasion()).isEqualTo(Occasion.MIGRATION);
            assertThat(before.contents().version()).isEqualTo(1);
            assertThat(before.contents().measures()).isEqualTo(46);
            assertThat(brought.backups().prove(before, Meter.NONE).files().missing()).isZero();
            assertThat(brought.backups().difference(before.file()).steps()).isZero();
        }
        assertThat(List.of(dir.resolve("office").toFile().list())).noneMatch(name -> name.contains("before-version"));
        Recovery recovery = cases.recovery();
        recovery.restore(recovery.of(old).getFirst(), old, Meter.NONE);
        try (OpenCase again = cases.open(old)) {
            assertThat(again.ledgers().current().measures()).hasSize(46);
        }
    }

    private Backup withEvidence() throws IOException {
        Path one = Files.writeString(dir.resolve("签到表.txt"), "签到");
        Path other = Files.writeString(dir.resolve("通知.txt"), "通知");
        open.evidence().addFiles(open.evidenceFiles().bring(List.of(one, other), Meter.NONE).files(), Backed.of(Desk.measure(open, 0).id()));
        return open.backups().take(Occasion.ASKED, Meter.NONE);
    }
}
