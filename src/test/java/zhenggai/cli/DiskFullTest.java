package zhenggai.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Stream;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import zhenggai.casework.OpenCase;
import zhenggai.cli.Console.Answer;
import zhenggai.domain.Unavailable;
import zhenggai.domain.draft.Draft;
import zhenggai.domain.ledger.Ledger;
import zhenggai.domain.file.Meter;
import zhenggai.domain.papers.Issue;
import zhenggai.domain.papers.PaperKind;
import zhenggai.domain.papers.PaperRequest;
import zhenggai.domain.papers.Press.Pressed;
import zhenggai.domain.spine.Backed;
import zhenggai.domain.spine.Inspection;
import zhenggai.testkit.Desk;
import zhenggai.words.Texts;

/** A really full disk, a small file system of its own: one sentence, nothing half, and work goes on once there is space. */
class DiskFullTest {
    private static final int DISK = 2_000_000;
    private static final int BLOCK = 4096;

    @TempDir Path dir;
    private final Console console = new Console();
    private final Draft notice = Console.draft();
    private Path disk;
    private Path file;
    private Path ballast;
    private Locale spoken;

    @BeforeEach
    void mount() throws IOException, InterruptedException {
        spoken = Texts.language();
        Texts.speak(Locale.SIMPLIFIED_CHINESE);
        disk = Files.createDirectory(dir.resolve("disk"));
        assumeThat(ran("mount", "-t", "tmpfs", "-o", "size=" + DISK, "tmpfs", disk.toString())).as("only a superuser may mount").isTrue();
        file = disk.resolve("案卷.zgt");
        ballast = disk.resolve("ballast");
    }

    @AfterEach
    void unmount() throws IOException, InterruptedException {
        Texts.speak(spoken);
        ran("umount", disk.toString());
    }

    @Test
    void anOpenCaseKeepsEveryPromiseAndGoesOnWhenThereIsSpace() throws IOException {
        try (OpenCase open = console.desk.cases.create(file, "示例市红十字会")) {
            fill(0);
            Ledger before = open.ledgers().current();
            for (int attempt = 0; attempt < 3; attempt++) {
                fails(() -> open.intake().accept(notice));
                assertThat(open.ledgers().current()).isEqualTo(before);
                assertThat(open.undoVerb()).isEmpty();
            }
            Files.delete(ballast);
            open.inspections().add(Inspection.titled("八届市委第一轮巡察"));
            assertThat(open.ledgers().current().measures()).isEmpty();
            open.intake().accept(notice);
            assertThat(open.ledgers().current().measures()).hasSize(46);
            open.undo();
            assertThat(open.ledgers().current().measures()).isEmpty();
            assertThat(open.history().verify().holds()).isTrue();
            assertThat(open.history().verify().steps()).isEqualTo(4);
        }
        try (OpenCase open = console.desk.cases.open(file)) {
            assertThat(open.ledgers().current().inspections()).hasSize(1);
            assertThat(open.history().verify().steps()).isEqualTo(4);
        }
        assertThat(names()).containsExactly("案卷.zgt");
    }

    @Test
    void whateverSpaceIsLeftAnImportIsWholeOrNotThere() throws IOException {
        try (OpenCase open = console.desk.cases.create(file, "示例市红十字会")) {
            int refused = 0;
            int taken = 0;
            for (int free = 0; free < 100; free += 10) {
                fill(free * BLOCK);
                long steps = open.history().verify().steps();
                try {
                    open.intake().accept(notice);
                    taken++;
                    assertThat(open.ledgers().current().measures()).hasSize(46);
                    Files.delete(ballast);
                    open.undo();
                } catch (Unavailable full) {
                    assertThat(full.textKey()).isEqualTo("file.disk-full");
                    refused++;
                    assertThat(open.history().verify().steps()).isEqualTo(steps);
                }
                assertThat(open.ledgers().current().measures()).isEmpty();
                assertThat(open.history().verify().holds()).isTrue();
            }
            assertThat(refused).as("imports that met a full disk").isGreaterThanOrEqualTo(3);
            assertThat(taken).as("imports that found space").isGreaterThanOrEqualTo(3);
        }
    }

    @Test
    void whateverSpaceIsLeftAnIssueIsWholeWithItsPagesOrNotThere() throws IOException {
        byte[] pages = new byte[30 * BLOCK];
        new Random(7).nextBytes(pages);
        PaperRequest request = PaperRequest.of(PaperKind.PROGRESS, LocalDate.of(2026, 7, 20));
        try (OpenCase open = console.desk.cases.create(file, "示例市红十字会")) {
            open.intake().accept(notice);
            int refused = 0;
            for (int free = 0; free < 100; free += 10) {
                fill(free * BLOCK);
                int due = open.issues().nextNumber(PaperKind.PROGRESS, "");
                pages[0] = (byte) free;
                try {
                    Issue issue = open.issues().issue(request, (issuing, now, then) -> new Pressed("表", "f", pages, 1));
                    assertThat(issue.number()).isEqualTo(due);
                    assertThat(open.issues().pages(issue.id())).isEqualTo(pages);
                } catch (Unavailable full) {
                    assertThat(full.textKey()).isEqualTo("file.disk-full");
                    refused++;
                    assertThat(open.issues().nextNumber(PaperKind.PROGRESS, "")).isEqualTo(due);
                    assertThat(open.issues().all()).hasSize(due - 1);
                }
                assertThat(open.issues().damaged()).isEmpty();
            }
            assertThat(refused).as("issues that met a full disk").isGreaterThanOrEqualTo(3);
            assertThat(open.issues().all()).as("issues that found space").hasSizeGreaterThanOrEqualTo(3);
            assertThat(open.history().verify().holds()).isTrue();
        }
    }

    @Test
    void undoOnAFullDiskCanBeTriedAgain() throws IOException {
        try (OpenCase open = console.desk.cases.create(file, "示例市红十字会")) {
            open.intake().accept(notice);
            fill(0);
            fails(open::undo);
            assertThat(open.ledgers().current().measures()).hasSize(46);
            assertThat(open.undoVerb()).contains("case.import");
            Files.delete(ballast);
            open.undo();
            assertThat(open.ledgers().current().measures()).isEmpty();
            assertThat(open.history().verify().holds()).isTrue();
        }
    }

    @Test
    void evidenceThatFindsNoSpaceLeavesNothingAndComesWhenThereIsSome() throws IOException {
        Path scan = dir.resolve("扫描件.bin");
        byte[] content = new byte[60 * BLOCK];
        new Random(5).nextBytes(content);
        Files.write(scan, content);
        try (OpenCase open = console.desk.smallCase(file)) {
            Backed home = Backed.of(Desk.measure(open, 0).id());
            for (int free = 0; free < 50; free += 10) {
                fill(free * BLOCK);
                assertThatThrownBy(() -> open.evidenceFiles().bring(List.of(scan), Meter.NONE)).isInstanceOf(Unavailable.class).hasMessage("evidence.disk-full");
                assertThat(open.evidence().index().all()).isEmpty();
                assertThat(open.evidenceFiles().check(open.evidence().index(), Meter.NONE).unclaimed()).isZero();
            }
            Files.delete(ballast);
            open.evidence().addFiles(open.evidenceFiles().bring(List.of(scan), Meter.NONE).files(), home);
            assertThat(open.evidenceFiles().check(open.evidence().index(), Meter.NONE).holds()).isTrue();
            assertThat(open.evidence().index().all()).hasSize(1);
        }
    }

    @Test
    void theCommandsSayOneSentenceAndLeaveNothingHalf() throws IOException {
        Path source = Console.notice(dir);
        for (int free = 0; free < 160; free += 8) {
            fill(free * BLOCK);
            Answer made = console.run("new", file, "--office", "示例市红十字会");
            if (made.code() == 0) {
                break;
            }
            assertThat(made.code()).isEqualTo(3);
            assertThat(made.err()).isEqualTo(Texts.text("file.disk-full", file) + "\n");
            assertThat(names()).as("free " + free).containsExactly("ballast");
        }
        assertThat(names()).containsExactlyInAnyOrder("ballast", "案卷.zgt");
        fill(0);
        byte[] before = Files.readAllBytes(file);
        assertThat(console.run("import", source, "--case", file)).isEqualTo(new Answer(3, "", Texts.text("file.disk-full", file) + "\n"));
        assertThat(Files.readAllBytes(file)).isEqualTo(before);
        assertThat(names()).containsExactlyInAnyOrder("ballast", "案卷.zgt");
        assertThat(console.run("show", "--case", file).code()).isZero();
        Answer printed = console.run("print", "progress", "--case", file, "--out", disk.resolve("表.pdf"));
        assertThat(printed.code()).isEqualTo(3);
        assertThat(printed.err()).hasLineCount(1);
        assertThat(names()).containsExactlyInAnyOrder("ballast", "案卷.zgt");
        Files.delete(ballast);
        assertThat(console.run("import", source, "--case", file).code()).isZero();
        assertThat(console.run("history", "--case", file, "--verify").code()).isZero();
    }

    private static void fails(org.assertj.core.api.ThrowableAssert.ThrowingCallable action) {
        assertThatThrownBy(action).isInstanceOf(Unavailable.class).hasMessage("file.disk-full");
    }

    /** Leaves about so many bytes free. */
    private void fill(int free) throws IOException {
        Files.deleteIfExists(ballast);
        long room = Files.getFileStore(disk).getUsableSpace() - free;
        try (OutputStream out = Files.newOutputStream(ballast)) {
            for (long written = 0; written < room; written += BLOCK) {
                out.write(new byte[BLOCK]);
            }
        }
    }

    private List<String> names() {
        return Stream.of(disk.toFile().list()).sorted().toList();
    }

    private static boolean ran(String... command) throws IOException, InterruptedException {
        return new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.DISCARD).start().waitFor() == 0;
    }
}
