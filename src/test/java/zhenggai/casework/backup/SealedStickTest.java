package zhenggai.casework.backup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import zhenggai.casework.Cases;
import zhenggai.casework.OpenCase;
import zhenggai.domain.Refused;
import zhenggai.domain.Unavailable;
import zhenggai.domain.account.AccountRole;
import zhenggai.domain.account.RecoveryKey;
import zhenggai.domain.backup.Backup;
import zhenggai.domain.backup.Contents;
import zhenggai.domain.backup.Occasion;
import zhenggai.domain.backup.Protection;
import zhenggai.domain.file.Meter;
import zhenggai.domain.parcel.ParcelKey;
import zhenggai.domain.people.Office;
import zhenggai.domain.spine.Backed;
import zhenggai.storage.vault.Argon;
import zhenggai.testkit.Desk;

/** Backups on a stick are sealed where the office named a password, come back with it or with the printed key alone, and nobody else reads a word. */
class SealedStickTest {
    private static final String PASSWORD = "u-pan 2026";
    private static final String MARKER = "甲乙丙丁戊己庚辛";
    private static final ParcelKey RIGHT = new ParcelKey.Password(PASSWORD);
    @TempDir Path dir;
    private final Desk desk = new Desk();
    private final Argon cheap = new Argon(new Argon.Cost(64, 1));
    private Path stick;
    private OpenCase open;

    @BeforeEach
    void aCaseWithEvidence() throws IOException {
        stick = Files.createDirectory(dir.resolve("stick"));
        Path file = dir.resolve("案卷.zgt");
        open = desk.smallCase(file);
        open.office().edit(Office.named(MARKER));
        String pages = MARKER + " 照片".repeat(30_000);
        open.evidence().addFiles(List.of(open.evidenceFiles().bring("照片.txt", pages.getBytes(StandardCharsets.UTF_8))), Backed.of(Desk.measure(open, 0).id()));
        open.close();
        open = new Cases(desk.clock, Desk.CLERK, cheap, dir.resolve("pc")).open(file);
        open.backups().second().name(stick);
    }

    @AfterEach
    void close() {
        open.close();
    }

    private List<Backup> there() {
        return open.backups().second().all();
    }

    private Recovery otherPc() {
        return new Cases(desk.clock, Desk.CLERK, cheap, dir.resolve("other")).recovery();
    }

    @Test
    void withoutAPasswordTheCopyIsMadeAndSaidToBeOpen() throws IOException {
        open.backups().take(Occasion.ASKED, Meter.NONE);
        assertThat(there()).singleElement().matches(backup -> !backup.isSealed());
        assertThat(open.backups().second().protection()).isEqualTo(new Protection(true, false, false, 1));
        assertThat(filesWithTheMarker()).as("the canary: an open one can be read").isNotEmpty();
    }

    @Test
    void withAPasswordNoWordOfTheCaseIsOnTheStickAndThePasswordIsNowhere() throws IOException {
        open.backups().second().lock(PASSWORD);
        Backup backup = open.backups().take(Occasion.ASKED, Meter.NONE);
        assertThat(there()).singleElement().satisfies(sealed -> {
            assertThat(sealed.isSealed()).isTrue();
            assertThat(sealed.contents()).as("this PC knows what it put there").isEqualTo(backup.contents());
            assertThat(sealed.files().kept()).isEqualTo(1);
        });
        assertThat(filesWithTheMarker()).isEmpty();
        String hashOfTheFile = open.evidence().index().all().getFirst().file().sha256();
        for (String word : List.of("案卷", dir.toString(), "finding", backup.contents().head(), backup.contents().origin(), hashOfTheFile)) {
            assertThat(filesWith(word)).as("in no file is %s", word).isEmpty();
            assertThat(everythingIn(stick)).extracting(name -> name.substring(stick.toString().length())).as("nor in a name").noneMatch(name -> name.contains(word));
        }
        assertThat(otherPc().in(stick)).singleElement().satisfies(unread -> {
            assertThat(unread.isRead()).isFalse();
            assertThat(List.of(unread.takenAt(), unread.occasion())).as("what is needed to choose").isEqualTo(List.of(backup.takenAt(), backup.occasion()));
            assertThat(unread.size()).isEqualTo(Files.size(unread.file()));
        });
        assertThat(otherPc().in(stick, RIGHT)).singleElement().isEqualTo(there().getFirst());
        assertThatThrownBy(() -> otherPc().in(stick, new ParcelKey.Password("u-pan 2025"))).hasMessage("vault.wrong-password");
        try (Stream<Path> all = Files.walk(dir)) {
            assertThat(all.filter(Files::isRegularFile).filter(file -> holds(file, PASSWORD))).isEmpty();
        }
        assertThat(open.backups().second().protection().isOpen()).isFalse();
        assertThat(open.backups().standing().isSecondBehind()).isFalse();
        // nothing half is left, and no file of evidence is sealed twice
        desk.clock.forward(Duration.ofHours(1));
        open.measures().start(Desk.measure(open, 0).id());
        open.backups().take(Occasion.WORK, Meter.NONE);
        try (Stream<Path> all = Files.walk(stick)) {
            assertThat(all.map(Path::toString).filter(name -> name.endsWith(".part") || name.contains(".evidence/") && name.length() > 60 && name.matches(".*[0-9a-f]{64}"))).hasSize(1);
        }
    }

    @Test
    void onAnotherPcThePasswordBringsTheCaseAndItsEvidenceBackAndAWrongOneTouchesNothing() {
        open.backups().second().lock(PASSWORD);
        open.backups().take(Occasion.ASKED, Meter.NONE);
        Recovery recovery = otherPc();
        Backup sealed = recovery.in(stick).getFirst();
        assertThatThrownBy(() -> recovery.fetch(sealed, null, Meter.NONE)).isInstanceOf(Refused.class).hasMessage("backup.is-sealed");
        assertThatThrownBy(() -> recovery.fetch(sealed, new ParcelKey.Password("u-pan 2025"), Meter.NONE)).isInstanceOf(Refused.class).hasMessage("vault.wrong-password");
        assertThatThrownBy(() -> recovery.fetch(sealed, new ParcelKey.Printed(zhenggai.storage.vault.RecoveryPair.freshKey()), Meter.NONE)).hasMessage("vault.no-recovery");
        assertThat(dir.resolve("other")).doesNotExist();
        Backup fetched = recovery.fetch(sealed, RIGHT, Meter.NONE);
        assertThat(fetched.isSealed()).isFalse();
        assertThat(fetched.files()).isEqualTo(new Backup.Files(1, 0));
        Path restored = dir.resolve("新电脑.zgt");
        assertThat(recovery.restore(fetched, restored, Meter.NONE).missing()).isZero();
        try (OpenCase case2 = desk.cases.open(restored)) {
            assertThat(case2.office().get().name()).isEqualTo(MARKER);
            assertThat(case2.history().verify().holds()).isTrue();
            assertThat(case2.evidenceFiles().check(case2.evidence().index(), Meter.NONE).holds()).isTrue();
        }
    }

    @Test
    void thePrintedKeyOpensWhatWasSealedAfterItWasPrintedTheEvidenceToo() {
        open.backups().second().lock(PASSWORD);
        open.backups().take(Occasion.ASKED, Meter.NONE);
        RecoveryKey key = printed();
        desk.clock.forward(Duration.ofHours(1));
        open.backups().take(Occasion.ASKED, Meter.NONE);
        Recovery recovery = otherPc();
        Backup fetched = recovery.fetch(recovery.in(stick).getFirst(), new ParcelKey.Printed(key), Meter.NONE);
        assertThat(fetched.files()).isEqualTo(new Backup.Files(1, 0));
        assertThatThrownBy(() -> recovery.fetch(recovery.in(stick).getLast(), new ParcelKey.Printed(key), Meter.NONE)).hasMessage("vault.no-recovery");
        assertThat(recovery.fetch(recovery.in(stick).getLast(), RIGHT, Meter.NONE).files().kept()).isEqualTo(1);
    }

    private RecoveryKey printed() {
        open.accounts().turnOn("管理员", "guan li 2026");
        open.accounts().signIn("管理员", "guan li 2026");
        RecoveryKey key = open.accounts().freshKey();
        open.accounts().use(key);
        return key;
    }

    @Test
    void anotherPasswordIsForWhatComesAfterAndEarlierOnesStayReadable() {
        open.backups().take(Occasion.ASKED, Meter.NONE);
        open.backups().second().lock(PASSWORD);
        desk.clock.forward(Duration.ofHours(1));
        open.backups().take(Occasion.ASKED, Meter.NONE);
        open.backups().second().lock("another 2027");
        desk.clock.forward(Duration.ofHours(1));
        open.backups().take(Occasion.ASKED, Meter.NONE);
        assertThat(open.backups().second().protection().open()).isEqualTo(1);
        Recovery recovery = otherPc();
        List<Backup> found = recovery.in(stick);
        assertThat(recovery.fetch(found.get(0), new ParcelKey.Password("another 2027"), Meter.NONE).files().missing()).isZero();
        assertThat(recovery.fetch(found.get(1), RIGHT, Meter.NONE).files().missing()).isZero();
        assertThat(recovery.fetch(found.get(2), null, Meter.NONE).files().missing()).isZero();
        open.backups().second().unlock();
        assertThat(open.backups().second().protection().isSealed()).isFalse();
        assertThatThrownBy(() -> open.backups().second().lock("short")).hasMessage("password.short");
    }

    @Test
    void whatWasChangedOnTheStickIsNotTakenForTheCase() throws IOException {
        open.backups().second().lock(PASSWORD);
        open.backups().take(Occasion.ASKED, Meter.NONE);
        Recovery recovery = otherPc();
        Backup sealed = recovery.in(stick).getFirst();
        flip(sealedEvidence());
        assertThat(recovery.fetch(sealed, RIGHT, Meter.NONE).files()).as("a damaged file of evidence is missing, and said to be").isEqualTo(new Backup.Files(0, 1));
        flip(sealed.file());
        assertThatThrownBy(() -> recovery.fetch(sealed, RIGHT, Meter.NONE)).isInstanceOf(Unavailable.class).hasMessage("backup.changed");
        assertThat(recovery.in(dir.resolve("other"))).as("nothing half came of it").hasSize(1);
    }

    @Test
    void itIsProvenWhereItLiesAndNothingOfItStaysOpenWhateverComesOfIt() throws IOException {
        open.backups().second().lock(PASSWORD);
        Backup taken = open.backups().take(Occasion.ASKED, Meter.NONE);
        Recovery recovery = otherPc();
        Backup sealed = recovery.in(stick).getFirst();
        assertThatThrownBy(() -> recovery.prove(sealed, null, Meter.NONE)).isInstanceOf(Refused.class).hasMessage("backup.is-sealed");
        assertThatThrownBy(() -> recovery.prove(sealed, new ParcelKey.Password("u-pan 2025"), Meter.NONE)).hasMessage("vault.wrong-password");
        assertThat(dir.resolve("other")).as("a wrong password touches nothing").doesNotExist();
        List<String> before = everythingIn(stick);
        Backup proven = recovery.prove(sealed, RIGHT, Meter.NONE);
        assertThat(proven.files()).isEqualTo(new Backup.Files(1, 0));
        assertThat(proven.contents()).isEqualTo(taken.contents());
        assertThat(everythingIn(stick)).isEqualTo(before);
        assertThat(dir.resolve("other")).isEmptyDirectory();
        // what a crash left of an earlier proof goes with the next one; another program's that runs stays
        Path left = Files.createDirectory(dir.resolve("other/proving-1999999999-1"));
        Files.writeString(left.resolve("case.zgt"), MARKER);
        Path running = Files.createDirectory(dir.resolve("other/proving-" + ProcessHandle.current().pid() + "-2"));
        flip(sealedEvidence());
        assertThat(recovery.prove(sealed, RIGHT, Meter.NONE).files()).as("a damaged file of evidence is told").isEqualTo(new Backup.Files(0, 1));
        assertThat(left).doesNotExist();
        Files.delete(running);
        flip(sealed.file());
        assertThatThrownBy(() -> recovery.prove(sealed, RIGHT, Meter.NONE)).isInstanceOf(Unavailable.class).hasMessage("backup.changed");
        assertThat(dir.resolve("other")).isEmptyDirectory();
    }

    /** As they were made before: everything beside the sealed copy lay open, and folder and copy were called by the case. */
    @Test
    void oneThatWasSealedWhenItsManifestStillLayOpenIsListedProvenFetchedAndThinned() throws IOException {
        open.backups().second().lock(PASSWORD);
        Backup backup = open.backups().take(Occasion.ASKED, Meter.NONE);
        Backup sealed = there().getFirst();
        Path place = Files.move(sealed.file().getParent().getParent(), stick.resolve("案卷-" + backup.contents().origin().substring(0, 12))).resolve(sealed.name());
        Files.move(place.resolve("sealed.zgt"), place.resolve("案卷.zgt.sealed"));
        Files.delete(place.resolve("sealed.properties"));
        StringBuilder lines = new StringBuilder("file=案卷.zgt.sealed\nof=" + open.path() + "\ntaken=" + backup.takenAt() + "\noccasion=ASKED\nsize=" + sealed.size() + "\nsha256=" + sealed.sha256()
            + "\nfiles=1\nmissing=0\nseal=" + sealed.seal() + "\nversion=" + backup.contents().version() + "\norigin=" + backup.contents().origin() + "\nsteps="
            + backup.contents().steps() + "\nhead=" + backup.contents().head() + "\n");
        backup.contents().rows().forEach((table, rows) -> lines.append("rows.").append(table).append('=').append(rows).append('\n'));
        Files.writeString(place.resolve("manifest.properties"), lines);
        Recovery recovery = otherPc();
        Backup old = recovery.in(stick).getFirst();
        assertThat(old.isSealed()).isTrue();
        assertThat(old.contents()).isEqualTo(backup.contents());
        assertThat(recovery.prove(old, RIGHT, Meter.NONE).files()).isEqualTo(new Backup.Files(1, 0));
        assertThat(recovery.restore(recovery.fetch(old, RIGHT, Meter.NONE), dir.resolve("新电脑.zgt"), Meter.NONE).missing()).isZero();
        // those of now lie beside it and are thinned with their like
        assertThat(there()).hasSize(1);
        for (int hours = 0; hours < 4; hours++) {
            desk.clock.forward(Duration.ofHours(1));
            open.measures().reword(Desk.measure(open, 0).id(), "做法" + hours);
            open.backups().take(Occasion.WORK, Meter.NONE);
        }
        assertThat(there()).hasSize(5).allMatch(Backup::isSealed);
        desk.clock.forward(Duration.ofDays(5));
        open.backups().take(Occasion.WORK, Meter.NONE);
        assertThat(there()).as("the newest, and the last of the day five days ago in either folder").hasSize(3);
        try (Stream<Path> notes = Files.list(open.backups().place().resolve("second"))) {
            assertThat(notes).as("of what is gone nothing is noted").hasSize(2 + 1);
        }
    }

    @Test
    void aCopyThatDoesNotHoldWhatItSaysIsNotProvenAndIsGoneAgainToo() {
        open.backups().second().lock(PASSWORD);
        open.backups().take(Occasion.ASKED, Meter.NONE);
        Backup sealed = there().getFirst();
        Contents more = new Contents(sealed.contents().version(), sealed.contents().origin(), 999, sealed.contents().head(), sealed.contents().rows());
        Backup lying = new Backup(sealed.file(), sealed.of(), sealed.takenAt(), sealed.occasion(), more, sealed.size(), sealed.sha256(), sealed.files(), sealed.seal());
        assertThatThrownBy(() -> otherPc().prove(lying, RIGHT, Meter.NONE)).isInstanceOf(Unavailable.class).hasMessage("backup.not-proven");
        assertThat(dir.resolve("other")).as("the copy that was opened is gone").isEmptyDirectory();
    }

    private static List<String> everythingIn(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.map(Path::toString).sorted().toList();
        }
    }

    private Path sealedEvidence() throws IOException {
        try (Stream<Path> all = Files.walk(stick)) {
            return all.filter(path -> path.getFileName().toString().matches("[0-9a-f]{64}")).findFirst().orElseThrow();
        }
    }

    @Test
    void whereOneSignsInTheAdministratorAloneSetsThePassword() {
        printed();
        open.accounts().add("经办", AccountRole.HANDLER, "jing ban 2026");
        open.accounts().signOut();
        open.accounts().signIn("经办", "jing ban 2026");
        assertThatThrownBy(() -> open.backups().second().lock(PASSWORD)).hasMessage("guard.administer");
        assertThatThrownBy(() -> open.backups().second().unlock()).hasMessage("guard.administer");
    }

    private static void flip(Path file) throws IOException {
        byte[] bytes = Files.readAllBytes(file);
        bytes[bytes.length / 2] ^= 1;
        Files.write(file, bytes);
    }

    private List<Path> filesWithTheMarker() throws IOException {
        return filesWith(MARKER);
    }

    private List<Path> filesWith(String words) throws IOException {
        try (Stream<Path> all = Files.walk(stick)) {
            return all.filter(Files::isRegularFile).filter(file -> holds(file, words)).toList();
        }
    }

    private static boolean holds(Path file, String words) {
        try {
            return new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1).contains(new String(words.getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
