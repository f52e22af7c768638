package zhenggai.paper.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import zhenggai.domain.papers.PageSetup;
import zhenggai.paper.Block.Form;
import zhenggai.paper.Block.Paragraph.Kind;
import zhenggai.paper.Block.Paragraph;
import zhenggai.paper.Block.Table;
import zhenggai.paper.BlockSheet.Look;
import zhenggai.paper.BlockSheet;
import zhenggai.paper.Paper;
import zhenggai.paper.Watch;
import zhenggai.paper.letter.LetterKind;
import zhenggai.paper.letter.LetterTemplate;
import zhenggai.paper.letter.SampleLetters;
import zhenggai.paper.pdf.PdfPaper;
import zhenggai.paper.sheet.notice.NoticeSheet;
import zhenggai.paper.sheet.notice.Notices;
import zhenggai.paper.type.PaperFonts;

/** Another program opens the files, lays them out and prints them: every word is there. It is installed by {@code .ci/office}. */
class LibreOfficeTest {
    private static final List<Path> PLACES = Stream.of("/usr/bin/soffice", "/usr/lib/libreoffice/program/soffice").map(Path::of).toList();
    private static final Path FONTS = Path.of("src", "main", "resources", "zhenggai", "fonts").toAbsolutePath();

    @TempDir
    private Path dir;

    @Test
    void everyWordIsOnThePagesThatItPrints() throws IOException, InterruptedException {
        List<Paper> papers = SameWordsTest.papers().toList();
        for (int i = 0; i < papers.size(); i++) {
            for (PaperFormat format : List.of(PaperFormat.XLSX, PaperFormat.DOCX)) {
                write(papers.get(i), format, name(i, format));
            }
        }
        printAll();
        for (int i = 0; i < papers.size(); i++) {
            for (PaperFormat format : List.of(PaperFormat.XLSX, PaperFormat.DOCX)) {
                String pages = text(name(i, format));
                assertThat(OfficeReadBack.lacking(papers.get(i).words(), pages)).as("%s of %s %d", format, papers.get(i).heading().title(), i).isEmpty();
            }
        }
    }

    /** GB/T 9704-2012, 5.2.3, as another program lays it out. */
    @Test
    void anOfficialPageHas22LinesOf28Characters() throws IOException, InterruptedException {
        PageSetup page = PageSetup.official();
        BlockSheet report = new BlockSheet(SamplePapers.HEADING, Look.OFFICIAL, page, List.of(new Paragraph(Kind.BODY, "整改".repeat(1_500))));
        write(report, PaperFormat.DOCX, "official");
        BlockSheet notice = NoticeSheet.of(Notices.of(38), Notices.DAY);
        write(notice, PaperFormat.DOCX, "notice");
        printAll();
        assertLaidOutAlike(notice, "notice");
        try (PDDocument document = Loader.loadPDF(dir.resolve("official.pdf").toFile())) {
            PDFTextStripper second = new PDFTextStripper();
            second.setStartPage(2);
            second.setEndPage(2);
            List<String> lines = second.getText(document).lines().map(String::strip).filter(line -> line.startsWith("整") || line.startsWith("改")).toList();
            assertThat(lines).hasSize(22).allSatisfy(line -> assertThat(line).hasSize(28));
        }
    }

    /** As many pages as ours but for one, every word, and the signature below text. */
    private void assertLaidOutAlike(BlockSheet paper, String name) throws IOException {
        int ours = PdfPaper.make(paper, PaperFonts.bundled()).pages();
        assertThat(ours).isBetween(29, 31);
        try (PDDocument document = Loader.loadPDF(dir.resolve(name + ".pdf").toFile())) {
            assertThat(document.getNumberOfPages()).isBetween(ours - 1, ours + 1);
        }
        assertThat(OfficeReadBack.lacking(paper.words(), text(name))).isEmpty();
        assertThat(lastPage(name)).contains("电话", "中共示例市红十字会党组2027年1月8日");
    }

    @Test
    void aLetterPrintsEveryWordAndItsReceiptOnOnePage() throws IOException, InterruptedException {
        for (LetterKind kind : LetterKind.values()) {
            Files.write(dir.resolve(kind + ".docx"), LetterTemplate.usual(kind, SampleLetters.DAY).fill(SampleLetters.longest(kind, 12)).docx());
        }
        printAll();
        for (LetterKind kind : LetterKind.values()) {
            List<String> words = LetterTemplate.usual(kind, SampleLetters.DAY).fill(SampleLetters.longest(kind, 12)).paper(SampleLetters.DAY).words();
            assertThat(OfficeReadBack.lacking(words, text(kind.name()))).as("%s", kind).isEmpty();
            if (kind != LetterKind.TALK) {
                assertThat(lastPage(kind.name())).as("%s", kind).contains("签收回执", "签收日期：");
            }
        }
    }

    private String lastPage(String name) throws IOException {
        try (PDDocument document = Loader.loadPDF(dir.resolve(name + ".pdf").toFile())) {
            PDFTextStripper last = new PDFTextStripper();
            last.setStartPage(document.getNumberOfPages());
            return OfficeReadBack.bare(last.getText(document));
        }
    }

    private static String name(int paper, PaperFormat format) {
        return paper + "-" + format.name();
    }

    private void write(Paper paper, PaperFormat format, String name) throws IOException {
        Files.write(dir.resolve(name + format.ending()), PaperFile.make(format, List.of(paper), PaperFonts.bundled(), Watch.NONE).bytes());
    }

    /** As an office does that changes a letter and puts it back. */
    @Test
    void aTemplateThatAnotherProgramSavedMakesTheSameLetter() throws IOException, InterruptedException {
        for (LetterKind kind : LetterKind.values()) {
            Files.write(dir.resolve(kind + ".docx"), LetterTemplate.usual(kind, SampleLetters.DAY).docx());
        }
        Path saved = dir.resolve("saved");
        convertAll("docx", saved);
        for (LetterKind kind : LetterKind.values()) {
            LetterTemplate template = LetterTemplate.read(Files.readAllBytes(saved.resolve(kind + ".docx")));
            BlockSheet usual = LetterTemplate.usual(kind, SampleLetters.DAY).fill(SampleLetters.letter(kind, 3)).paper(SampleLetters.DAY);
            BlockSheet paper = template.fill(SampleLetters.letter(kind, 3)).paper(SampleLetters.DAY);
            assertThat(template.check(kind)).isEmpty();
            assertThat(paper.heading()).isEqualTo(usual.heading());
            assertThat(paper.words()).isEqualTo(usual.words());
            assertThat(paper.blocks().stream().filter(block -> !(block instanceof Form) && !(block instanceof Table)))
                .containsExactlyElementsOf(usual.blocks().stream().filter(block -> !(block instanceof Form) && !(block instanceof Table)).toList());
        }
    }

    private void printAll() throws IOException, InterruptedException {
        convertAll("pdf", dir);
    }

    private void convertAll(String ending, Path into) throws IOException, InterruptedException {
        Path program = PLACES.stream().filter(Files::isExecutable).findFirst().orElse(null);
        assumeTrue(program != null, "LibreOffice is not installed; .ci/office installs it");
        Path fonts = Files.createDirectories(dir.resolve("data").resolve("fonts"));
        for (String font : List.of("NotoSerifSC-Regular.ttf", "NotoSansSC-Regular.ttf")) {
            Files.copy(FONTS.resolve(font), fonts.resolve(font));
        }
        List<String> command = new ArrayList<>(List.of(program.toString(), "--headless", "-env:UserInstallation=file://" + dir.resolve("profile"), "--convert-to", ending, "--outdir", into.toString()));
        try (Stream<Path> files = Files.list(dir)) {
            files.filter(Files::isRegularFile).map(Path::toString).forEach(command::add);
        }
        ProcessBuilder print = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(dir.resolve("said").toFile());
        print.environment().put("XDG_DATA_HOME", dir.resolve("data").toString());
        Process printing = print.start();
        assertThat(printing.waitFor(3, TimeUnit.MINUTES)).as("done in time").isTrue();
        assertThat(printing.exitValue()).as(Files.readString(dir.resolve("said"))).isZero();
    }

    private String text(String name) throws IOException {
        try (PDDocument document = Loader.loadPDF(dir.resolve(name + ".pdf").toFile())) {
            return OfficeReadBack.bare(new PDFTextStripper().getText(document));
        }
    }
}
