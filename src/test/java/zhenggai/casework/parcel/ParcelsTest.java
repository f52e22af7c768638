package zhenggai.casework.parcel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import zhenggai.casework.OpenCase;
import zhenggai.domain.Refused;
import zhenggai.domain.Unavailable;
import zhenggai.domain.account.AccountRole;
import zhenggai.domain.account.Deed;
import zhenggai.domain.account.RecoveryKey;
import zhenggai.domain.evidence.FileCheck;
import zhenggai.domain.file.Meter;
import zhenggai.domain.parcel.Contents;
import zhenggai.domain.parcel.ParcelKey;
import zhenggai.domain.spine.Backed;
import zhenggai.domain.history.HistoryStep;
import zhenggai.testkit.Desk;
import zhenggai.words.HistorySentence;

/** A case leaves the PC sealed and arrives whole, or not at all; and a case is wiped with everything under its name. */
class ParcelsTest {
    private static final String PASSWORD = "手提 交接 2026";
    private static final ParcelKey RIGHT = new ParcelKey.Password(PASSWORD);

    @TempDir Path dir;
    private final Desk desk = new Desk();

    @Test
    void aCaseArrivesWithItsHistoryAndItsEvidence() {
        Path parcel = dir.resolve("交接.zgp");
        try (OpenCase open = filled()) {
            RecoveryKey key = open.accounts().freshKey();
            open.accounts().use(key);
            Parcels.Packed packed = open.parcels().pack(parcel, PASSWORD, Meter.NONE);
            assertThat(packed.missing()).isEmpty();
            assertThat(packed.hasRecovery()).isTrue();
            assertThat(packed.contents().evidence()).hasSize(2);
            Contents contents = ParcelOpening.unpack(parcel, RIGHT, dir.resolve("到/案卷.zgt"), Meter.NONE);
            assertThat(contents).isEqualTo(packed.contents());
            try (OpenCase arrived = desk.cases.open(dir.resolve("到/案卷.zgt"))) {
                assertThat(arrived.ledgers().current()).isEqualTo(open.ledgers().current());
                assertThat(arrived.history().all()).as("that it left is said where it left").isEqualTo(open.history().all().subList(1, open.history().all().size()));
                FileCheck check = arrived.evidenceFiles().check(arrived.evidence().index(), Meter.NONE);
                assertThat(check.troubles()).isEmpty();
                assertThat(check.checked()).isEqualTo(2);
            }
            assertThat(ParcelOpening.look(parcel, new ParcelKey.Printed(key), Meter.NONE)).as("the key from the safe opens it, too").isEqualTo(contents);
        }
        assertThat(names(dir)).as("nothing unfinished stays").noneMatch(name -> name.endsWith(".part") || name.endsWith(".new"));
    }

    @Test
    void thatItLeftIsALineOfHistoryWithTheFileItsContentsAndItsChecksumAndNoStepOfUndo() throws Exception {
        Path parcel = dir.resolve("交接.zgp");
        try (OpenCase open = filled()) {
            String undo = open.undoVerb().orElseThrow();
            int steps = open.history().all().size();
            open.parcels().pack(parcel, PASSWORD, Meter.NONE);
            HistoryStep step = open.history().all().getFirst();
            assertThat(step.verb()).isEqualTo("departure.parcel");
            String checksum = HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(parcel)));
            assertThat(new HistorySentence(open.zone()).of(step)).contains("张䶮", "制作交接包", "“交接.zgp”，内有问题 3 个、措施 4 条、佐证文件 2 个、留痕 " + steps + " 步，校验值 " + checksum);
            assertThat(open.undoVerb()).contains(undo);
            assertThat(open.history().verify().holds()).isTrue();
            assertThat(open.copies().take().tables()).doesNotContainKey("departure");
            assertThatThrownBy(() -> open.parcels().pack(parcel, PASSWORD, Meter.NONE)).hasMessage("parcel.exists");
            assertThat(open.history().all()).as("what did not leave is no line").hasSize(steps + 1);
        }
    }

    @Test
    void aWrongPasswordTouchesNothingAndADamagedParcelLaysNothingDown() throws IOException {
        Path parcel = dir.resolve("交接.zgp");
        try (OpenCase open = filled()) {
            open.parcels().pack(parcel, PASSWORD, Meter.NONE);
            assertThatThrownBy(() -> open.parcels().pack(parcel, PASSWORD, Meter.NONE)).isInstanceOf(Refused.class).hasMessage("parcel.exists");
            assertThatThrownBy(() -> open.parcels().pack(dir.resolve("b.zgp"), "short", Meter.NONE)).hasMessage("password.short");
        }
        Set<String> before = names(dir);
        Path target = dir.resolve("到/新案卷.zgt");
        assertThatThrownBy(() -> ParcelOpening.unpack(parcel, new ParcelKey.Password("手提 交接 2025"), target, Meter.NONE)).hasMessage("vault.wrong-password");
        assertThat(names(dir)).isEqualTo(before);
        byte[] whole = Files.readAllBytes(parcel);
        Random random = new Random(4);
        for (int i = 0; i < 40; i++) {
            byte[] damaged = i % 2 == 0 ? java.util.Arrays.copyOf(whole, random.nextInt(whole.length)) : whole.clone();
            if (i % 2 == 1) {
                damaged[random.nextInt(damaged.length)] ^= (byte) (1 << random.nextInt(8));
            }
            Files.write(parcel, damaged);
            assertThatThrownBy(() -> ParcelOpening.unpack(parcel, RIGHT, target, Meter.NONE)).isInstanceOfAny(Unavailable.class, Refused.class);
            assertThat(names(dir)).isEqualTo(before);
        }
        Files.write(parcel, whole);
        Files.writeString(target, "somebody's file");
        assertThatThrownBy(() -> ParcelOpening.unpack(parcel, RIGHT, target, Meter.NONE)).hasMessage("case.file-exists");
        assertThat(target).hasContent("somebody's file");
    }

    @Test
    void anUnpackingThatBreaksOffLeavesNothingAndTheNextTryWorks() throws IOException {
        Path parcel = dir.resolve("交接.zgp");
        try (OpenCase open = filled()) {
            open.parcels().pack(parcel, PASSWORD, Meter.NONE);
        }
        Set<String> before = names(dir);
        Path target = dir.resolve("到/新案卷.zgt");
        Files.createDirectories(dir.resolve("到/新案卷.evidence.new/ab"));
        Files.writeString(dir.resolve("到/新案卷.evidence.new/ab/cd"), "left by a power cut");
        Meter pulled = (done, all) -> {
            if (done == all) {
                throw new Unavailable("evidence.disk-full", dir);
            }
        };
        assertThatThrownBy(() -> ParcelOpening.unpack(parcel, RIGHT, target, pulled)).hasMessage("evidence.disk-full");
        assertThat(names(dir)).isEqualTo(before);
        ParcelOpening.unpack(parcel, RIGHT, target, Meter.NONE);
        try (OpenCase arrived = desk.cases.open(target)) {
            assertThat(arrived.evidenceFiles().check(arrived.evidence().index(), Meter.NONE).checked()).isEqualTo(2);
        }
    }

    @Test
    void nothingOfTheCaseCanBeReadInTheParcelAndMissingEvidenceIsNamed() throws IOException {
        Path parcel = dir.resolve("交接.zgp");
        try (OpenCase open = filled()) {
            Path first;
            try (Stream<Path> files = Files.walk(dir.resolve("案卷.evidence"))) {
                first = files.filter(Files::isRegularFile).sorted().findFirst().orElseThrow();
            }
            Files.writeString(first, "changed by somebody");
            assertThat(open.parcels().pack(parcel, PASSWORD, Meter.NONE).missing()).hasSize(1);
        }
        String bytes = Files.readString(parcel, java.nio.charset.StandardCharsets.ISO_8859_1);
        for (String marker : List.of("SQLite", "contents.json", "evidence/", latin("学习不够深入"), latin("示例市红十字会"))) {
            assertThat(bytes).doesNotContain(marker);
        }
        assertThat(Files.readString(dir.resolve("案卷.zgt"), java.nio.charset.StandardCharsets.ISO_8859_1)).as("the canary").contains(latin("学习不够深入"));
    }

    @Test
    void whereTheOfficeSaysSoOnlyTheSupervisorPacks() {
        try (OpenCase open = filled()) {
            open.accounts().turnOn("李管理", "admin 密码 1");
            open.accounts().add("赵主管", AccountRole.SUPERVISOR, "boss 密码 3");
            open.accounts().decide(Set.of(Deed.EXPORT), 0);
            assertThatThrownBy(() -> open.parcels().pack(dir.resolve("a.zgp"), PASSWORD, Meter.NONE)).hasMessage("guard.export");
            open.accounts().signIn("赵主管", "boss 密码 3");
            assertThat(open.parcels().pack(dir.resolve("a.zgp"), PASSWORD, Meter.NONE).path()).exists();
        }
    }

    @Test
    void aWipedCaseLeavesNothingUnderItsNameAndItsNeighbourIsUntouched() throws IOException {
        filled().close();
        desk.smallCase(dir.resolve("案卷2.zgt")).close();
        Files.writeString(dir.resolve("案卷.zgt.before-version-3"), "an older copy");
        Files.createDirectories(dir.resolve("案卷.evidence.new/ab"));
        Files.writeString(dir.resolve("案卷.evidence.new/ab/cd"), "left by a power cut when the case came here");
        Path lent = Files.createDirectories(dir.resolve("lent/ab"));
        Files.writeString(lent.resolve("文件.pdf"), "a lent copy");
        Files.writeString(dir.resolve("别的.docx"), "not ours");
        List<Path> further = List.of(dir.resolve("lent"));
        assertThatThrownBy(() -> Wiping.wipe(dir.resolve("案卷.zgt"), further, "案卷2")).isInstanceOf(Refused.class).hasMessage("wipe.other-name");
        assertThat(Wiping.find(dir.resolve("案卷.zgt"), further).files()).hasSizeGreaterThanOrEqualTo(5);
        Wiping.Wiped wiped = Wiping.wipe(dir.resolve("案卷.zgt"), further, "案卷");
        assertThat(wiped.left()).isEmpty();
        assertThat(names(dir).stream().filter(name -> !name.startsWith("到") && !name.startsWith("案卷2"))).containsExactly("别的.docx", "来件一.txt", "来件二.txt");
        try (OpenCase neighbour = desk.cases.open(dir.resolve("案卷2.zgt"))) {
            assertThat(neighbour.ledgers().current().measures()).hasSize(4);
        }
    }

    /** A case with two files of evidence, and a folder for it to arrive in. */
    private OpenCase filled() {
        OpenCase open = desk.smallCase(dir.resolve("案卷.zgt"));
        try {
            Files.createDirectories(dir.resolve("到"));
            List<Path> files = List.of(Files.writeString(dir.resolve("来件一.txt"), "会议纪要".repeat(50_000)), Files.writeString(dir.resolve("来件二.txt"), "签到表"));
            open.evidence().addFiles(open.evidenceFiles().bring(files, Meter.NONE).files(), Backed.of(Desk.measure(open, 0).id()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return open;
    }

    private static String latin(String text) {
        return new String(text.getBytes(java.nio.charset.StandardCharsets.UTF_8), java.nio.charset.StandardCharsets.ISO_8859_1);
    }

    private static Set<String> names(Path folder) {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(Files::isRegularFile).map(path -> folder.relativize(path).toString()).collect(Collectors.toCollection(TreeSet::new));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
