package zhenggai.casework.backup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.slf4j.LoggerFactory;
import zhenggai.LogLine;
import zhenggai.casework.Cases;
import zhenggai.casework.OpenCase;
import zhenggai.domain.backup.Backup;
import zhenggai.domain.backup.Occasion;
import zhenggai.domain.file.Meter;
import zhenggai.domain.people.Person;
import zhenggai.domain.spine.Backed;
import zhenggai.testkit.Desk;
import zhenggai.testkit.LeftBehind;

/** Words planted in a case stand neither in the log nor in a file for temporary things, whatever goes wrong. */
class NoWordLeaksTest {
    private static final String PLANTED = "机密词乙丙丁";

    @TempDir Path dir;
    private final Desk desk = new Desk();
    private final ListAppender<ILoggingEvent> log = new ListAppender<>();
    private final Logger ours = (Logger) LoggerFactory.getLogger("zhenggai");
    private Level before;
    private Set<Path> temporary;

    @BeforeEach
    void listen() throws IOException {
        before = ours.getLevel();
        ours.setLevel(Level.TRACE);
        log.start();
        ours.addAppender(log);
        temporary = LeftBehind.now();
    }

    @AfterEach
    void stop() {
        ours.detachAppender(log);
        ours.setLevel(before);
    }

    @Test
    void neitherLogsNorTemporaryFilesHoldAWordOfTheCase() throws IOException {
        Cases cases = new Cases(desk.clock, Desk.CLERK, dir.resolve("backups"));
        Path file = dir.resolve("a.zgt");
        Path piece = Files.writeString(dir.resolve(PLANTED + ".txt"), PLANTED);
        Backup backup;
        try (OpenCase open = cases.create(file, PLANTED)) {
            var inspection = open.inspections().add(zhenggai.domain.spine.Inspection.titled(PLANTED));
            var category = open.categories().add(inspection.id(), PLANTED);
            var finding = open.findings().add(category.id(), PLANTED.repeat(200), PLANTED);
            var measure = open.measures().add(finding.id(), PLANTED);
            open.people().add(Person.named(PLANTED));
            open.evidence().addFiles(open.evidenceFiles().bring(List.of(piece), Meter.NONE).files(), Backed.of(measure.id()));
            backup = open.backups().take(Occasion.ASKED, Meter.NONE);
            // what is refused, and what clashes
            fails(() -> open.people().add(Person.named(PLANTED)));
            fails(() -> open.measures().submit(measure.id(), PLANTED));
            Files.move(dir.resolve("backups"), dir.resolve("away"));
            Files.writeString(dir.resolve("backups"), "in the way");
            fails(() -> open.backups().take(Occasion.ASKED, Meter.NONE));
            open.backups().attempt(Occasion.CLOSED);
            Files.delete(dir.resolve("backups"));
            Files.move(dir.resolve("away"), dir.resolve("backups"));
        }
        byte[] good = Files.readAllBytes(file);
        for (int at = 1; at < good.length / 4096; at += 9) {
            Files.write(file, good);
            try (RandomAccessFile raw = new RandomAccessFile(file.toFile(), "rw")) {
                raw.seek(at * 4096L + 200);
                raw.write((PLANTED + "\0\1").repeat(40).getBytes(StandardCharsets.UTF_8));
            }
            fails(() -> cases.open(file).close());
            Files.deleteIfExists(dir.resolve("saved.zgt"));
            fails(() -> cases.recovery().salvage(file, dir.resolve("saved.zgt"), Meter.NONE));
        }
        cases.recovery().restore(backup, file, Meter.NONE);
        LogLine asWritten = new LogLine();
        assertThat(log.list).as("something was logged").isNotEmpty();
        assertThat(log.list).allSatisfy(event -> assertThat(asWritten.doLayout(event)).doesNotContain(PLANTED, "机密"));
        Set<Path> left = LeftBehind.now();
        left.removeAll(temporary);
        assertThat(LeftBehind.holding(PLANTED, left)).isEmpty();
    }

    @Test
    void aWordThatWasLeftIsFound() throws IOException {
        Path folder = Files.createDirectories(dir.resolve("left"));
        Files.writeString(folder.resolve("a.tmp"), "x" + PLANTED, StandardCharsets.UTF_16LE);
        assertThat(LeftBehind.holding(PLANTED, Set.of(folder))).containsExactly(folder.resolve("a.tmp"));
    }

    private static void fails(org.assertj.core.api.ThrowableAssert.ThrowingCallable deed) {
        // what it is does not matter here, only what is said of it
        assertThat(catchThrowable(deed)).satisfiesAnyOf(none -> assertThat(none).isNull(), failed -> assertThat(failed).isInstanceOf(RuntimeException.class));
    }
}
