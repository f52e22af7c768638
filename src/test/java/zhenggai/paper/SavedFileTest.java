package zhenggai.paper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import zhenggai.domain.Unavailable;
import zhenggai.words.Texts;

class SavedFileTest {
    private static final byte[] CONTENT = {'n', 'e', 'w'};

    @TempDir
    Path folder;

    @Test
    void writesUnderTheWantedNameAndReplacesWhatWasThere() throws IOException {
        Path wanted = folder.resolve("整改进展表.pdf");
        assertThat(SavedFile.write(wanted, CONTENT)).isEqualTo(new SavedFile(wanted, false));
        Files.writeString(wanted, "something longer than before");
        assertThat(SavedFile.write(wanted, CONTENT)).isEqualTo(new SavedFile(wanted, false));
        assertThat(wanted).hasBinaryContent(CONTENT);
        assertThat(names()).containsExactly("整改进展表.pdf");
    }

    @Test
    void aFileOpenElsewhereIsLeftAloneAndTheSecondNameIsTold() throws IOException {
        Path wanted = Files.writeString(folder.resolve("表.pdf"), "old");
        try (FileChannel open = FileChannel.open(wanted, StandardOpenOption.WRITE); FileLock lock = open.lock()) {
            assertThat(lock.isValid()).isTrue();
            assertThat(SavedFile.write(wanted, CONTENT)).isEqualTo(new SavedFile(folder.resolve("表-2.pdf"), true));
        }
        assertThat(wanted).hasContent("old");
        assertThat(folder.resolve("表-2.pdf")).hasBinaryContent(CONTENT);
        assertThat(names()).containsExactly("表-2.pdf", "表.pdf");
    }

    @Test
    void aFileAnotherProgramHoldsIsLeftAlone() throws IOException, InterruptedException {
        Path wanted = Files.writeString(folder.resolve("表.pdf"), "old");
        Process other = new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-XX:TieredStopAtLevel=1", "-cp",
            System.getProperty("java.class.path"), HoldFile.class.getName(), wanted.toString()).start();
        try {
            assertThat(other.getInputStream().read()).isEqualTo('h');
            assertThat(SavedFile.write(wanted, CONTENT).path()).isEqualTo(folder.resolve("表-2.pdf"));
            assertThat(wanted).hasContent("old");
        } finally {
            other.destroy();
            other.waitFor();
        }
    }

    @Test
    void aSecondNameThatIsOpenTooGivesAThird() throws IOException {
        Path wanted = Files.writeString(folder.resolve("a.b"), "old");
        Path second = Files.writeString(folder.resolve("a-2.b"), "old");
        try (FileChannel one = FileChannel.open(wanted, StandardOpenOption.WRITE); FileLock oneLock = one.lock();
            FileChannel two = FileChannel.open(second, StandardOpenOption.WRITE); FileLock twoLock = two.lock()) {
            assertThat(List.of(oneLock.isValid(), twoLock.isValid())).containsOnly(true);
            assertThat(SavedFile.write(wanted, CONTENT).path()).isEqualTo(folder.resolve("a-3.b"));
        }
    }

    @Test
    void aMissingFolderIsSaidAndNothingIsMade() {
        assertUnavailable(folder.resolve("nowhere/表.pdf"), "paper.folder-missing");
        assertThat(names()).isEmpty();
    }

    @Test
    void aFolderInPlaceOfTheFileIsSaid() throws IOException {
        Files.createDirectory(folder.resolve("表.pdf"));
        assertUnavailable(folder.resolve("表.pdf"), "paper.is-folder");
        assertThat(names()).containsExactly("表.pdf");
    }

    @Test
    void aClosedFolderIsSaid() {
        Path closed = folder.toFile().setWritable(false) && !Files.isWritable(folder) ? folder : Path.of("/sys/kernel");
        assumeTrue(Files.isDirectory(closed));
        assertUnavailable(closed.resolve("表.pdf"), "paper.folder-closed");
        assertThat(folder.toFile().setWritable(true)).isTrue();
        assertThat(names()).isEmpty();
    }

    @Test
    void aFullDiskIsSaidAndNothingHalfIsLeft() throws IOException, InterruptedException {
        Path disk = Files.createDirectory(folder.resolve("disk"));
        assumeTrue(run("mount", "-t", "tmpfs", "-o", "size=64k", "tmpfs", disk.toString()), "only root may mount a small disk");
        try {
            Path wanted = Files.writeString(disk.resolve("表.pdf"), "old");
            assertThatThrownBy(() -> SavedFile.write(wanted, new byte[100_000]))
                .asInstanceOf(type(Unavailable.class)).extracting(Unavailable::textKey).isEqualTo("paper.disk-full");
            assertThat(wanted).hasContent("old");
            assertThat(disk.toFile().list()).containsExactly("表.pdf");
        } finally {
            assertThat(run("umount", disk.toString())).isTrue();
        }
    }

    private static void assertUnavailable(Path wanted, String key) {
        assertThatThrownBy(() -> SavedFile.write(wanted, CONTENT)).asInstanceOf(type(Unavailable.class)).satisfies(e -> {
            assertThat(e.textKey()).isEqualTo(key);
            assertThat(Texts.sentence(e.textKey(), e.args())).contains("“");
        });
    }

    private List<String> names() {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(f -> f.getFileName().toString()).sorted().toList();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static boolean run(String... command) throws InterruptedException {
        try {
            return new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.DISCARD).start()
                .waitFor() == 0;
        } catch (IOException e) {
            return false;
        }
    }
}
