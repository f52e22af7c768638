package zhenggai.paper.print;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;
import static org.junit.jupiter.api.Assumptions.assumeFalse;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardWatchEventKinds;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

import javax.print.attribute.standard.Sides;

import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.junit.jupiter.api.Test;
import zhenggai.domain.Refused;
import zhenggai.domain.Unavailable;
import zhenggai.domain.ledger.Ledger;
import zhenggai.paper.Paper;
import zhenggai.paper.Watch;
import zhenggai.paper.pdf.MadePaper;
import zhenggai.paper.pdf.PagePictures;
import zhenggai.paper.pdf.PdfPaper;
import zhenggai.paper.sheet.Ledgers;
import zhenggai.paper.sheet.design.ProgressTable;
import zhenggai.paper.type.PaperFonts;

/** Prints for real where a CUPS PDF printer called PDF exists (.ci/run sets one up); what comes out of it is looked at as pictures. */
class PrintingTest {
    private static final String PDF_PRINTER = "PDF";
    private static final int ACROSS = 35;
    private static final int DOWN = 25;

    @Test
    void thePrinterGetsTheChosenPagesAsThePreviewShowsThem() throws IOException, InterruptedException {
        assumeTrue(Printing.printers().contains(PDF_PRINTER), "no CUPS PDF printer on this PC");
        MadePaper paper = paper();
        String title = "zhenggai-print-" + ProcessHandle.current().pid();
        Path printed;
        try (WatchService changes = FileSystems.getDefault().newWatchService()) {
            for (Path folder : folders()) {
                folder.register(changes, StandardWatchEventKinds.ENTRY_CREATE, StandardWatchEventKinds.ENTRY_MODIFY);
            }
            Printing.print(paper, title, new PrintOrder(PDF_PRINTER, 2, 3, 1, PrintOrder.Sides.ONE));
            printed = awaited(title, changes);
        }
        try (PagePictures preview = paper.pictures(); PagePictures out = PagePictures.of(Files.readAllBytes(printed))) {
            assertThat(out.count()).isEqualTo(2);
            for (int page = 0; page < 2; page++) {
                assertThat(likeness(out.picture(page, 120), preview.picture(page + 1, 120))).isGreaterThan(0.9);
            }
            assertThat(likeness(out.picture(0, 120), preview.picture(0, 120))).as("another page").isLessThan(0.8);
        } finally {
            Files.delete(printed);
        }
    }

    @Test
    void severalPapersAreOneJobThatTellsEachPage() throws IOException, InterruptedException {
        assumeTrue(Printing.printers().contains(PDF_PRINTER), "no CUPS PDF printer on this PC");
        Paper table = ProgressTable.of(ledger(2), LocalDate.of(2026, 7, 20));
        MadePaper batch = PdfPaper.make(List.of(table, table, table), PaperFonts.bundled(), Watch.NONE);
        assertThat(batch.pages()).isEqualTo(3);
        String title = "zhenggai-batch-" + ProcessHandle.current().pid();
        List<String> told = new ArrayList<>();
        Path printed;
        try (WatchService changes = FileSystems.getDefault().newWatchService()) {
            for (Path folder : folders()) {
                folder.register(changes, StandardWatchEventKinds.ENTRY_CREATE, StandardWatchEventKinds.ENTRY_MODIFY);
            }
            Printing.print(batch, title, new PrintOrder(PDF_PRINTER, 2, 99, 1, PrintOrder.Sides.BOTH), (done, all) -> told.add(done + "/" + all));
            printed = awaited(title, changes);
        }
        assertThat(told).containsExactly("0/2", "1/2");
        try (PagePictures out = PagePictures.of(Files.readAllBytes(printed))) {
            assertThat(out.count()).isEqualTo(2);
        } finally {
            Files.delete(printed);
        }
    }

    @Test
    void aJobThatIsCalledOffPrintsNothing() throws IOException, InterruptedException {
        assumeTrue(Printing.printers().contains(PDF_PRINTER), "no CUPS PDF printer on this PC");
        String title = "zhenggai-off-" + ProcessHandle.current().pid();
        String after = "zhenggai-on-" + ProcessHandle.current().pid();
        CancellationException enough = new CancellationException();
        assertThatThrownBy(() -> Printing.print(paper(), title, PrintOrder.whole(PDF_PRINTER), (done, all) -> {
            if (done == 2) {
                throw enough;
            }
        })).isSameAs(enough);
        // the printer takes its jobs in order: when the next one is out, this one would be
        try (WatchService changes = FileSystems.getDefault().newWatchService()) {
            for (Path folder : folders()) {
                folder.register(changes, StandardWatchEventKinds.ENTRY_CREATE, StandardWatchEventKinds.ENTRY_MODIFY);
            }
            Printing.print(paper(), after, new PrintOrder(PDF_PRINTER, 1, 1, 1, PrintOrder.Sides.ONE));
            Files.delete(awaited(after, changes));
        }
        assertThat(find(title)).isEmpty();
    }

    @Test
    void theBackIsTurnedAlongTheEdgeThatLetsItBeRead() {
        assertThat(Printing.edge(new PDPage(PDRectangle.A4))).isEqualTo(Sides.TWO_SIDED_LONG_EDGE);
        PDPage crosswise = new PDPage(new PDRectangle(PDRectangle.A4.getHeight(), PDRectangle.A4.getWidth()));
        assertThat(Printing.edge(crosswise)).isEqualTo(Sides.TWO_SIDED_SHORT_EDGE);
        crosswise.setRotation(90);
        assertThat(Printing.edge(crosswise)).isEqualTo(Sides.TWO_SIDED_LONG_EDGE);
    }

    @Test
    void withoutAnyPrinterASentenceSaysSo() {
        assumeTrue(Printing.printers().isEmpty(), "this PC has printers");
        assertThatThrownBy(() -> Printing.print(paper(), "t", PrintOrder.whole("x")))
            .asInstanceOf(type(Unavailable.class)).extracting(Unavailable::textKey).isEqualTo("paper.print.no-printer");
    }

    @Test
    void aPrinterThatIsGoneIsNamed() {
        assumeFalse(Printing.printers().isEmpty());
        assertThatThrownBy(() -> Printing.print(paper(), "t", PrintOrder.whole("三楼打印机")))
            .asInstanceOf(type(Unavailable.class)).satisfies(e -> {
                assertThat(e.textKey()).isEqualTo("paper.print.printer-gone");
                assertThat(e.args()).containsExactly("三楼打印机");
            });
    }

    @Test
    void pagesAndCopiesThatMakeNoSenseAreRefusedBeforeAPrinterIsAsked() {
        MadePaper paper = paper();
        assertRefused(paper, new PrintOrder("x", 0, 1, 1, PrintOrder.Sides.ONE), "paper.print.no-pages");
        assertRefused(paper, new PrintOrder("x", 3, 2, 1, PrintOrder.Sides.ONE), "paper.print.no-pages");
        assertRefused(paper, new PrintOrder("x", 99, 99, 1, PrintOrder.Sides.ONE), "paper.print.no-pages");
        assertRefused(paper, new PrintOrder("x", 1, 1, 0, PrintOrder.Sides.ONE), "paper.print.no-copies");
    }

    @Test
    void thePreviewShowsEachPageAtTheAskedResolution() {
        MadePaper paper = paper();
        try (PagePictures pictures = paper.pictures()) {
            assertThat(pictures.count()).isEqualTo(paper.pages()).isGreaterThan(2);
            BufferedImage page = pictures.picture(0, 110);
            assertThat(page.getWidth()).isEqualTo(pictures.width(0, 110)).isBetween(1285, 1287);
            assertThat(page.getHeight()).isEqualTo(pictures.height(0, 110)).isBetween(908, 910);
            assertThat(Arrays.stream(ink(page)).sum()).isPositive();
        }
    }

    @Test
    void bytesThatAreNoPdfAreUnavailable() {
        assertThatThrownBy(() -> PagePictures.of("no".getBytes(StandardCharsets.UTF_8)))
            .asInstanceOf(type(Unavailable.class)).extracting(Unavailable::textKey).isEqualTo("paper.unreadable");
    }

    private static void assertRefused(MadePaper paper, PrintOrder order, String key) {
        assertThatThrownBy(() -> Printing.print(paper, "t", order)).asInstanceOf(type(Refused.class)).extracting(Refused::textKey)
            .isEqualTo(key);
    }

    /** How far the ink of two pages lies in the same places, 1 at most; the printed sheet lies upright, the page crosswise. */
    private static double likeness(BufferedImage printed, BufferedImage page) {
        double best = -1;
        for (boolean clockwise : new boolean[] {true, false}) {
            best = Math.max(best, correlation(ink(turned(printed, clockwise)), ink(page)));
        }
        return best;
    }

    private static BufferedImage turned(BufferedImage page, boolean clockwise) {
        BufferedImage turned = new BufferedImage(page.getHeight(), page.getWidth(), BufferedImage.TYPE_INT_RGB);
        for (int y = 0; y < page.getHeight(); y++) {
            for (int x = 0; x < page.getWidth(); x++) {
                turned.setRGB(clockwise ? page.getHeight() - 1 - y : y, clockwise ? x : page.getWidth() - 1 - x, page.getRGB(x, y));
            }
        }
        return turned;
    }

    /** How dark each field of the page is. */
    private static double[] ink(BufferedImage page) {
        double[] fields = new double[ACROSS * DOWN];
        for (int y = 0; y < page.getHeight(); y++) {
            for (int x = 0; x < page.getWidth(); x++) {
                fields[y * DOWN / page.getHeight() * ACROSS + x * ACROSS / page.getWidth()] += 255 - (page.getRGB(x, y) & 0xFF);
            }
        }
        return fields;
    }

    private static double correlation(double[] a, double[] b) {
        double meanA = Arrays.stream(a).average().orElseThrow();
        double meanB = Arrays.stream(b).average().orElseThrow();
        double both = 0;
        double squareA = 0;
        double squareB = 0;
        for (int i = 0; i < a.length; i++) {
            both += (a[i] - meanA) * (b[i] - meanB);
            squareA += (a[i] - meanA) * (a[i] - meanA);
            squareB += (b[i] - meanB) * (b[i] - meanB);
        }
        return both / Math.sqrt(squareA * squareB);
    }

    /** The printer works on its own and writes where its folders are; a file counts when it is whole. */
    private static Path awaited(String title, WatchService changes) throws IOException, InterruptedException {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(60);
        while (System.nanoTime() < end) {
            Optional<Path> file = find(title);
            if (file.isPresent()) {
                return file.get();
            }
            WatchKey change = changes.poll(1, TimeUnit.SECONDS);
            if (change != null) {
                change.pollEvents();
                change.reset();
            }
        }
        throw new AssertionError("the printer gave nothing");
    }

    private static Optional<Path> find(String title) throws IOException {
        for (Path folder : folders()) {
            try (Stream<Path> files = Files.list(folder)) {
                Optional<Path> found = files.filter(f -> f.getFileName().toString().startsWith(title)).filter(PrintingTest::isWhole)
                    .findFirst();
                if (found.isPresent()) {
                    return found;
                }
            }
        }
        return Optional.empty();
    }

    private static List<Path> folders() throws IOException {
        Path own = Files.createDirectories(Path.of(System.getProperty("user.home"), "PDF"));
        return Stream.of(own, Path.of("/var/spool/cups-pdf/ANONYMOUS")).filter(Files::isReadable).toList();
    }

    private static boolean isWhole(Path file) {
        try {
            return new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1).stripTrailing().endsWith("%%EOF");
        } catch (IOException e) {
            return false;
        }
    }

    private static MadePaper paper() {
        return PdfPaper.make(ProgressTable.of(ledger(30), LocalDate.of(2026, 7, 20)), PaperFonts.bundled());
    }

    private static Ledger ledger(int measures) {
        Ledgers ledger = Ledgers.sample().category("甲").finding("乙");
        for (int i = 0; i < measures; i++) {
            ledger.measure("第" + i + "条：" + "修订财务管理制度，严格资金使用审批程序。".repeat(1 + i * 7 % 11));
        }
        return ledger.ledger();
    }
}
