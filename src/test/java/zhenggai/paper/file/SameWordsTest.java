package zhenggai.paper.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import zhenggai.domain.Refused;
import zhenggai.domain.papers.PaperSize;
import zhenggai.paper.BlockSheet.Look;
import zhenggai.paper.BlockSheet;
import zhenggai.paper.Paper;
import zhenggai.paper.TableSheet;
import zhenggai.paper.Watch;
import zhenggai.paper.table.ReadBack;
import zhenggai.paper.type.PaperFonts;
import zhenggai.words.Texts;

/** One description, three files: what is said is the same in each. */
class SameWordsTest {
    private static final Path PICTURES = Path.of("target", "pictures");
    private final Locale spoken = Texts.language();

    @TempDir
    private Path dir;

    @AfterEach
    void speakAsBefore() {
        Texts.speak(spoken);
    }

    static Stream<Paper> papers() {
        return Stream.concat(SamplePapers.tables().stream(), Stream.of(SamplePapers.blocks(Look.FORM), SamplePapers.blocks(Look.OFFICIAL), SamplePapers.line(), SamplePapers.wall()));
    }

    @ParameterizedTest
    @MethodSource("papers")
    void everyWordStandsInOrderInExcelAndInWord(Paper paper) throws IOException {
        assertThat(paper.words()).isNotEmpty();
        assertThat(OfficeReadBack.unsaid(paper.words(), OfficeReadBack.excelText(made(PaperFormat.XLSX, paper)))).as("Excel").isEmpty();
        assertThat(OfficeReadBack.unsaid(paper.words(), OfficeReadBack.wordText(made(PaperFormat.DOCX, paper)))).as("Word").isEmpty();
    }

    @Test
    void everyWordOfATableStandsInItsPdf() throws IOException {
        for (TableSheet table : SamplePapers.tables()) {
            try (ReadBack read = new ReadBack(table, PaperSize.A4)) {
                for (int c = 0; c < table.columns().size(); c++) {
                    int column = c;
                    if (!table.columns().get(c).isMerged()) {
                        assertThat(OfficeReadBack.unsaid(table.rows().stream().map(row -> shown(row.cells().get(column), read)).toList(), read.column(c))).isEmpty();
                    }
                }
                table.ending().figures().forEach(figure -> assertThat(OfficeReadBack.bare(readAll(read))).contains(OfficeReadBack.bare(shown(figure, read))));
            }
        }
    }

    private static String readAll(ReadBack read) {
        try {
            return read.all();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** As a PDF says it in the fonts that the program carries. */
    private static String shown(String text, ReadBack read) {
        String shown = text;
        for (String missing : read.paper.missingCharacters()) {
            shown = shown.replace(missing, "〓");
        }
        return shown;
    }

    @Test
    void aWordThatIsLackingIsFound() {
        assertThat(OfficeReadBack.unsaid(List.of("甲", "丙"), "甲乙")).containsExactly("丙");
        assertThat(OfficeReadBack.unsaid(List.of("乙", "甲"), "甲乙")).containsExactly("甲");
    }

    @Test
    void severalPapersMakeOneFileInTheirOrder() throws IOException {
        List<Paper> all = papers().toList();
        List<String> words = all.stream().flatMap(paper -> paper.words().stream()).toList();
        assertThat(OfficeReadBack.unsaid(words, OfficeReadBack.excelText(made(PaperFormat.XLSX, all.toArray(Paper[]::new))))).isEmpty();
        assertThat(OfficeReadBack.unsaid(words, OfficeReadBack.wordText(made(PaperFormat.DOCX, all.toArray(Paper[]::new))))).isEmpty();
    }

    @Test
    void theSameDescriptionGivesTheSameBytes() throws IOException, InterruptedException {
        List<Paper> all = papers().toList();
        List<byte[]> before = new ArrayList<>();
        for (Paper paper : all) {
            before.add(made(PaperFormat.XLSX, paper));
            before.add(made(PaperFormat.DOCX, paper));
        }
        Thread.sleep(2_100); // a zip counts time in steps of two seconds
        for (int i = 0; i < all.size(); i++) {
            assertThat(made(PaperFormat.XLSX, all.get(i))).isEqualTo(before.get(2 * i));
            assertThat(made(PaperFormat.DOCX, all.get(i))).isEqualTo(before.get(2 * i + 1));
        }
    }

    @Test
    void inEnglishToo() throws IOException {
        Texts.speak(Locale.ENGLISH);
        TableSheet table = SamplePapers.tables().getFirst();
        assertThat(OfficeReadBack.unsaid(table.words(), OfficeReadBack.wordText(made(PaperFormat.DOCX, table)))).isEmpty();
        assertThat(OfficeReadBack.unsaid(table.words(), OfficeReadBack.excelText(made(PaperFormat.XLSX, table)))).isEmpty();
    }

    @Test
    void theEndingOfTheNameSaysWhatIsMade() {
        assertThat(Stream.of("表.pdf", "表.XLSX", "a.b.Docx").map(Path::of).map(PaperFormat::of)).containsExactly(PaperFormat.PDF, PaperFormat.XLSX, PaperFormat.DOCX);
        for (String name : List.of("表", "表.xls", "表.doc", "pdf", "表.pdf.txt")) {
            assertThatThrownBy(() -> PaperFormat.of(dir.resolve(name))).isInstanceOfSatisfying(Refused.class, no -> assertThat(Texts.sentence(no.textKey(), no.args())).contains("“" + name + "”", ".pdf", ".xlsx", ".docx"));
        }
    }

    @Test
    void pagesAreCountedOnlyWhereTheyAreFixed() {
        TableSheet table = SamplePapers.tables().getFirst();
        MadeFile pdf = PaperFile.make(PaperFormat.PDF, List.of(table), PaperFonts.bundled(), Watch.NONE);
        assertThat(pdf.pages()).isGreaterThan(1);
        assertThat(pdf.missingCharacters()).containsExactlyInAnyOrder("😀", "𠮷");
        MadeFile word = PaperFile.make(PaperFormat.DOCX, List.of(table), PaperFonts.bundled(), Watch.NONE);
        assertThat(word.pages()).isZero();
        assertThat(word.save(dir.resolve("表.docx")).path()).hasBinaryContent(word.bytes());
    }

    /** Made and kept beside the other pictures, to be looked at. */
    private static byte[] made(PaperFormat format, Paper... papers) throws IOException {
        byte[] file = PaperFile.make(format, List.of(papers), PaperFonts.bundled(), Watch.NONE).bytes();
        Files.createDirectories(PICTURES);
        String look = papers[0] instanceof BlockSheet blocks ? "-" + blocks.look() : "";
        Files.write(PICTURES.resolve("file-" + papers[0].heading().title() + look + (papers.length > 1 ? "-all" : papers[0].getClass().getSimpleName()) + format.ending()), file);
        return file;
    }
}
