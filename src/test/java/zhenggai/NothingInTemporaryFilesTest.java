package zhenggai;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.Callable;

import javafx.scene.image.WritableImage;
import javax.imageio.ImageIO;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import zhenggai.domain.file.FileKind;
import zhenggai.paper.code.QrModules;
import zhenggai.paper.pdf.PagePictures;
import zhenggai.reading.scan.ScannedCodes;
import zhenggai.testkit.Headless;
import zhenggai.ui.evidence.look.FilePictures;
import zhenggai.ui.kit.Picture;

/** What is read from scans, drawn for the window or made for paper leaves nothing in temporary files or in the user's own folder. */
@ExtendWith(Headless.class)
class NothingInTemporaryFilesTest {
    @TempDir
    Path folder;
    private Properties before;

    @BeforeEach
    void asTheJdkHasIt() {
        before = (Properties) System.getProperties().clone();
        ImageIO.setUseCache(true);
    }

    @AfterEach
    void asItWas() {
        System.setProperties(before);
    }

    @Test
    void picturesGoThroughMemory() throws Exception {
        byte[] code = QrModules.of("https://example.org").png();
        assertThat(ImageIO.getUseCache()).as("a code on paper").isFalse();
        Path scan = folder.resolve("scan.png");
        Files.write(scan, code);
        byte[] page = page();
        Map<String, Callable<?>> deeds = Map.of(
            "a scan", () -> refused(() -> ScannedCodes.in(scan)),
            "a picture in a list", () -> FilePictures.glimpse(FileKind.PNG, code, 100),
            "a page in the window", () -> PagePictures.of(page).picture(0, 20),
            "a picture that is copied", () -> Picture.pixels(new WritableImage(4, 4)).png());
        for (Map.Entry<String, Callable<?>> deed : deeds.entrySet()) {
            ImageIO.setUseCache(true);
            deed.getValue().call();
            assertThat(ImageIO.getUseCache()).as(deed.getKey()).isFalse();
        }
    }

    @Test
    void theListOfThePcsFontsLiesWithTheProgramsOwn() {
        System.setProperty("zhenggai.data", folder.toString());
        Folders.tell();
        assertThat(List.of(System.getProperty("pdfbox.fontcache"), Path.of(System.getProperty("zhenggai.log")).getParent().toString())).containsOnly(folder.toString());
    }

    private static byte[] page() throws IOException {
        try (PDDocument document = new PDDocument()) {
            document.addPage(new PDPage());
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            document.save(bytes);
            return bytes.toByteArray();
        }
    }

    /** A foreign code is refused, after the picture was read. */
    private static boolean refused(Callable<?> reading) throws Exception {
        try {
            reading.call();
            throw new AssertionError("a foreign code was taken for ours");
        } catch (zhenggai.domain.Refused expected) {
            return true;
        }
    }
}
