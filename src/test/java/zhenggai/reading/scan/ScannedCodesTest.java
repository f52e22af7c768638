package zhenggai.reading.scan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;

import javax.imageio.ImageIO;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import zhenggai.domain.Refused;
import zhenggai.domain.Unavailable;
import zhenggai.domain.papers.PaperCode;
import zhenggai.domain.papers.PaperKind;
import zhenggai.paper.Block;
import zhenggai.paper.BlockSheet;
import zhenggai.paper.cell.CodeBlocks;
import zhenggai.paper.cell.PaperHead;
import zhenggai.paper.code.QrModules;
import zhenggai.paper.file.PaperFile;
import zhenggai.paper.file.PaperFormat;
import zhenggai.paper.type.PaperFonts;
import zhenggai.paper.Watch;
import zhenggai.domain.papers.PageSetup;
import zhenggai.domain.papers.PaperSize;

/** The code on a paper is read back from its PDF, and from a page as a scanner gives it: turned, noisy, compressed. */
class ScannedCodesTest {
    private static final PaperCode CODE = new PaperCode(PaperKind.CLOSE_OUT, 12, 3, 2, "示例市红十字会");

    @TempDir
    Path folder;

    @Test
    void whatACodeSaysReadsBackAndNothingElseDoes() {
        assertThat(PaperCode.read(CODE.text())).contains(CODE);
        PaperCode whole = new PaperCode(PaperKind.CLEARANCE, 7, 0, 0, "某市；某办");
        assertThat(PaperCode.read(whole.text())).contains(whole);
        assertThat(List.of("", "https://example.org", "ZG1;PROGRESS;1;1;x", "ZG1;CLOSE_OUT;1-2;1;", "ZG2;CLOSE_OUT;1-2;1;x"))
            .allMatch(text -> PaperCode.read(text).isEmpty());
    }

    @Test
    void theCodeOfAPdfIsReadFromThePdf() throws IOException {
        assertThat(ScannedCodes.in(paper())).containsExactly(CODE);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 2, 90, 180, 271})
    void theCodeOfAScannedPageIsReadHoweverItLies(int degrees) throws IOException {
        Path scan = folder.resolve("扫描.jpg");
        ImageIO.write(scanned(degrees), "jpg", scan.toFile());
        assertThat(ScannedCodes.in(scan)).containsExactly(CODE);
    }

    @Test
    void thePictureThatOfficeFilesCarryIsReadToo() throws IOException {
        Path png = Files.write(folder.resolve("码.png"), QrModules.of(CODE.text()).png());
        assertThat(ScannedCodes.in(png)).containsExactly(CODE);
    }

    @Test
    void aPageWithoutOurCodeIsRefusedAndWhatIsNoPictureIsUnreadable() throws IOException {
        Path foreign = Files.write(folder.resolve("别的码.png"), QrModules.of("https://example.org").png());
        assertThatThrownBy(() -> ScannedCodes.in(foreign)).isInstanceOf(Refused.class).hasMessage("scan.no-code");
        Path text = Files.writeString(folder.resolve("说明.txt"), "不是图片");
        assertThatThrownBy(() -> ScannedCodes.in(text)).isInstanceOf(Unavailable.class);
        Path broken = Files.write(folder.resolve("坏.png"), java.util.Arrays.copyOf(QrModules.of("x").png(), 60));
        assertThatThrownBy(() -> ScannedCodes.in(broken)).isInstanceOf(Unavailable.class);
    }

    private Path paper() {
        Block form = new Block.Form(List.of(1.0), List.of(new Block.FormRow(120, List.of(new Block.FormCell(Block.FormCell.Kind.TEXT, 1, "整改结果")))));
        BlockSheet sheet = new BlockSheet(PaperHead.of("整改措施销号审批表", "示例市红十字会", java.time.LocalDate.of(2026, 7, 20)), BlockSheet.Look.FORM,
            PageSetup.portrait(PaperSize.A4).sized(10, 20), List.of(form, CodeBlocks.of(CODE)));
        return PaperFile.make(PaperFormat.PDF, List.of(sheet), PaperFonts.bundled(), Watch.NONE).save(folder.resolve("审批表.pdf")).path();
    }

    /** The page at 200 dots an inch, turned, with the speckles of an old glass and a grey ground. */
    private BufferedImage scanned(int degrees) throws IOException {
        BufferedImage page;
        try (PDDocument document = Loader.loadPDF(paper().toFile())) {
            page = new PDFRenderer(document).renderImageWithDPI(0, 200);
        }
        int side = (int) Math.hypot(page.getWidth(), page.getHeight()) + 2;
        BufferedImage scan = new BufferedImage(side, side, BufferedImage.TYPE_INT_RGB);
        Graphics2D glass = scan.createGraphics();
        glass.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        glass.setColor(new Color(235, 235, 228));
        glass.fillRect(0, 0, side, side);
        glass.rotate(Math.toRadians(degrees), side / 2.0, side / 2.0);
        glass.drawImage(page, (side - page.getWidth()) / 2, (side - page.getHeight()) / 2, null);
        glass.dispose();
        Random speckles = new Random(3);
        for (int i = 0; i < side * side / 300; i++) {
            scan.setRGB(speckles.nextInt(side), speckles.nextInt(side), speckles.nextBoolean() ? 0x303030 : 0xffffff);
        }
        return scan;
    }
}
