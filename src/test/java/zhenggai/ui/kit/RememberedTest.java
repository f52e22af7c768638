package zhenggai.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What one start of the program leaves for the next. */
class RememberedTest {
    @TempDir
    Path folder;

    @Test
    void whatIsKeptIsThereAtTheNextStart() {
        Remembered first = new Remembered(folder);
        first.keep("scale", 150);
        first.keep("dark", true);
        first.keep("language", "zh");
        Remembered next = new Remembered(folder);
        assertThat(next.number("scale", 100)).isEqualTo(150);
        assertThat(next.is("dark")).isTrue();
        assertThat(next.text("language", "en")).isEqualTo("zh");
    }

    @Test
    void theNewestCaseIsFirstEachOnlyOnceAndEightAtMost() {
        Remembered remembered = new Remembered(folder);
        for (int i = 0; i < 10; i++) {
            remembered.opened(Path.of("案卷" + i + ".zgt"));
        }
        remembered.opened(Path.of("案卷5.zgt"));
        assertThat(new Remembered(folder).recent()).hasSize(8).startsWith(Path.of("案卷5.zgt"), Path.of("案卷9.zgt")).doesNotHaveDuplicates();
        remembered.forget(Path.of("案卷5.zgt"));
        assertThat(new Remembered(folder).recent()).hasSize(7).doesNotContain(Path.of("案卷5.zgt"));
    }

    @Test
    void aCarriedProgramFindsItsCasesUnderAnotherLetterOfItsDrive() throws IOException {
        Path stick = Files.createDirectories(folder.resolve("E").resolve("zhenggai"));
        Path elsewhere = folder.resolve("D").resolve("b.zgt").toAbsolutePath();
        Remembered remembered = Remembered.carriedIn(stick, stick.resolve("data"), Runnable::run);
        remembered.opened(elsewhere);
        remembered.opened(stick.resolve("data/cases/案卷.zgt"));
        assertThat(remembered.recent()).containsExactly(stick.resolve("data/cases/案卷.zgt").toAbsolutePath(), elsewhere);
        Path moved = Files.move(folder.resolve("E"), folder.resolve("F")).resolve("zhenggai");
        Remembered next = Remembered.carriedIn(moved, moved.resolve("data"), Runnable::run);
        assertThat(next.recent()).containsExactly(moved.resolve("data/cases/案卷.zgt").toAbsolutePath(), elsewhere);
        next.forget(moved.resolve("data/cases/案卷.zgt").toAbsolutePath());
        assertThat(next.recent()).containsExactly(elsewhere);
    }

    @Test
    void whatIsKeptAtEveryPixelIsKnownAtOnceAndWrittenOnce() {
        List<Runnable> later = new ArrayList<>();
        Remembered remembered = new Remembered(folder, later::add);
        for (int pixel = 1; pixel <= 200; pixel++) {
            remembered.keep("divider", pixel / 400.0);
        }
        assertThat(remembered.number("divider", 0)).isEqualTo(0.5);
        assertThat(later).hasSize(1);
        assertThat(folder).as("nothing is written on the thread that keeps").isEmptyDirectory();
        later.removeFirst().run();
        assertThat(new Remembered(folder).number("divider", 0)).isEqualTo(0.5);
        remembered.keep("divider", 0.25);
        later.removeFirst().run();
        assertThat(new Remembered(folder).number("divider", 0)).isEqualTo(0.25);
    }

    @Test
    void whatIsNotWrittenYetIsWrittenAtTheEndAndOnlyOnce() throws IOException {
        List<Runnable> later = new ArrayList<>();
        Remembered remembered = new Remembered(folder, later::add);
        remembered.keep("scale", 150);
        remembered.write();
        assertThat(new Remembered(folder).number("scale", 100)).isEqualTo(150);
        Files.delete(folder.resolve("settings.properties"));
        later.forEach(Runnable::run);
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void aSpoiltFileMeansDefaultsAndNotAnError() throws IOException {
        Files.writeString(folder.resolve("settings.properties"), "scale=\\uXYZ");
        assertThat(new Remembered(folder).number("scale", 100)).isEqualTo(100);
        Files.writeString(folder.resolve("settings.properties"), "scale=large");
        assertThat(new Remembered(folder).number("scale", 100)).isEqualTo(100);
    }
}
