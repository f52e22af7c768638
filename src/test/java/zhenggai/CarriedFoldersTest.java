package zhenggai;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import javafx.stage.FileChooser;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import zhenggai.ui.kit.Remembered;

/** A program on a stick keeps all of it there; an installed one leaves its user to choose. */
class CarriedFoldersTest {
    private static final String LAUNCHER = "zhenggai.launcher";
    private static final String DATA = "zhenggai.data";

    @TempDir
    Path stick;

    @BeforeEach
    void startFromTheStick() {
        System.setProperty(LAUNCHER, stick.resolve("zhenggai.exe").toString());
        System.setProperty(DATA, stick.resolve("data").toString());
    }

    @AfterEach
    void startAsEver() {
        System.clearProperty(LAUNCHER);
        System.clearProperty(DATA);
    }

    @Test
    void aNewCaseBeginsInTheFolderThatIsCarriedAbout() throws IOException {
        Files.createFile(stick.resolve("portable.txt"));
        FileChooser chooser = Beginning.newCase("示例市红十字会");
        assertThat(chooser.getInitialDirectory().toPath()).isEqualTo(stick.resolve("data/cases")).isDirectory();
        assertThat(chooser.getInitialFileName()).isEqualTo("示例市红十字会.zgt");
        assertThat(Folders.startEntry().isOffered()).isFalse();
    }

    @Test
    void aRecentCaseIsFoundAfterTheStickHasAnotherLetter() throws IOException {
        Files.createFile(stick.resolve("portable.txt"));
        Path file = stick.resolve("data/cases/a.zgt");
        Folders.remembered(Runnable::run).opened(file);
        assertThat(Files.readString(stick.resolve("data/settings.properties"))).doesNotContain(stick.getFileName().toString());
        assertThat(Folders.remembered(Runnable::run).recent()).containsExactly(file);
    }

    @Test
    void withoutTheFileThatSaysSoTheDialogBeginsWhereItLikes() {
        assertThat(Beginning.newCase("a").getInitialDirectory()).isNull();
        assertThat(stick).as("nothing is made").isEmptyDirectory();
        assertThat(Folders.startEntry().isOffered()).isTrue();
        Path file = stick.resolve("data/cases/a.zgt");
        Remembered remembered = Folders.remembered(Runnable::run);
        remembered.opened(file);
        assertThat(new Remembered(stick.resolve("data")).recent()).containsExactly(file);
    }

    @Test
    void aDataFolderThatWasOnlyNamedIsNotCarriedAbout() throws IOException {
        Files.createFile(stick.resolve("portable.txt"));
        System.clearProperty(LAUNCHER);
        assertThat(Folders.carried()).isEmpty();
        System.setProperty(LAUNCHER, stick.resolve("zhenggai.exe").toString());
        System.clearProperty(DATA);
        assertThat(Folders.carried()).isEmpty();
    }
}
