package zhenggai.walk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import zhenggai.bench.CaseGenerator;
import zhenggai.casework.Cases;
import zhenggai.casework.OpenCase;
import zhenggai.domain.Refused;
import zhenggai.domain.ledger.CategoryBranch;
import zhenggai.domain.ledger.FindingBranch;
import zhenggai.domain.ledger.InspectionBranch;
import zhenggai.domain.ledger.Ledger;
import zhenggai.domain.ledger.MeasureLeaf;
import zhenggai.domain.papers.Dossier;
import zhenggai.domain.papers.PaperKind;
import zhenggai.domain.papers.PaperRequest;
import zhenggai.domain.papers.TableTemplate;
import zhenggai.domain.people.Person;
import zhenggai.paper.Paper;
import zhenggai.paper.Watch;
import zhenggai.paper.file.OfficeReadBack;
import zhenggai.paper.file.PaperFile;
import zhenggai.paper.file.PaperFormat;
import zhenggai.paper.sheet.Papers;
import zhenggai.paper.sheet.design.Presets;
import zhenggai.paper.type.PaperFonts;
import zhenggai.reading.DocumentReader;
import zhenggai.testkit.Desk;
import zhenggai.testkit.Sample;

/** Every paper of a whole case, as a file of each kind, opened again by another library: what was described is there. */
class EveryPaperTest {
    private static final Path SEED = Path.of("../shared/seed-notice.txt");
    private static final int LONG = 5_000;
    private static final int FEW = 24;

    @TempDir
    private Path dir;

    @Test
    void ofTheSample() throws IOException {
        try (OpenCase open = Sample.open(dir.resolve("sample.zgt"))) {
            assertThat(made(open.dossiers().current(), open)).containsExactlyInAnyOrder(PaperKind.values());
        }
    }

    @Test
    void ofARealNotice() throws IOException {
        assumeThat(SEED).exists();
        try (OpenCase open = new Desk().cases.create(dir.resolve("seed.zgt"), "示例市红十字会")) {
            open.intake().accept(new DocumentReader().read(SEED));
            // nobody answers for anything yet, and nothing was submitted
            assertThat(made(open.dossiers().current(), open)).contains(PaperKind.PROGRESS, PaperKind.SUMMARY, PaperKind.CLEARANCE, PaperKind.REPORT, PaperKind.WALL_CHART)
                .doesNotContain(PaperKind.PERSON, PaperKind.CLOSE_OUT);
        }
    }

    @Test
    void ofMeasuresOfFiveThousandCharacters() throws IOException {
        ofLongMeasures(FEW);
    }

    @Test
    @Tag("faults")
    void ofAThousandMeasuresOfFiveThousandCharacters() throws IOException {
        ofLongMeasures(1_000);
    }

    private void ofLongMeasures(int count) throws IOException {
        try (OpenCase open = new Cases(CaseGenerator.CLOCK, CaseGenerator.CLERK).open(CaseGenerator.of(count, dir))) {
            Dossier now = open.dossiers().current();
            Dossier longer = now.with(lengthened(now.ledger()));
            assertThat(made(longer, open)).contains(PaperKind.PROGRESS, PaperKind.CLEARANCE, PaperKind.REPORT);
        }
    }

    /** Makes and reads back every paper that the case has something for. */
    private List<PaperKind> made(Dossier dossier, OpenCase open) throws IOException {
        List<PaperKind> made = new ArrayList<>();
        for (PaperKind kind : PaperKind.values()) {
            List<@Nullable TableTemplate> tables = kind == PaperKind.PROGRESS ? new ArrayList<>(Presets.usual()) : new ArrayList<>();
            tables.addFirst(null);
            for (TableTemplate table : tables) {
                if (made(request(kind, dossier, open), table, dossier)) {
                    made.add(kind);
                }
            }
        }
        return made.stream().distinct().toList();
    }

    private static PaperRequest request(PaperKind kind, Dossier dossier, OpenCase open) {
        PaperRequest request = PaperRequest.of(kind, open.today());
        List<Person> people = dossier.people();
        return kind != PaperKind.HANDOVER || people.size() < 2 ? request : request.about(people.getFirst().id()).givenTo(people.getLast().id());
    }

    private static boolean made(PaperRequest request, @Nullable TableTemplate table, Dossier dossier) throws IOException {
        List<Paper> papers;
        try {
            papers = Papers.describe(request, table, dossier, null);
        } catch (Refused nothingToPrint) {
            return false;
        }
        String what = request.kind() + (table == null ? "" : " " + table.name());
        List<String> words = papers.stream().flatMap(paper -> paper.words().stream()).toList();
        assertThat(words).as(what).isNotEmpty();
        byte[] pdf = file(PaperFormat.PDF, papers);
        assertThat(OfficeReadBack.lacking(words, pages(pdf))).as(what + " as PDF").isEmpty();
        assertThat(unmarked(pdf, papers.getFirst().heading().mark())).as(what + ": pages that do not say whether they are internal").isEmpty();
        assertThat(OfficeReadBack.unsaid(words, OfficeReadBack.excelText(file(PaperFormat.XLSX, papers)))).as(what + " in Excel").isEmpty();
        assertThat(OfficeReadBack.unsaid(words, OfficeReadBack.wordText(file(PaperFormat.DOCX, papers)))).as(what + " in Word").isEmpty();
        return true;
    }

    private static byte[] file(PaperFormat format, List<Paper> papers) {
        return PaperFile.make(format, papers, PaperFonts.bundled(), Watch.NONE).bytes();
    }

    private static String pages(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return OfficeReadBack.bare(new PDFTextStripper().getText(document));
        }
    }

    /** The pages on which the mark is missing; a paper without a mark has it on none. */
    private static List<Integer> unmarked(byte[] pdf, String mark) throws IOException {
        List<Integer> unmarked = new ArrayList<>();
        try (PDDocument document = Loader.loadPDF(pdf)) {
            for (int page = 1; page <= document.getNumberOfPages(); page++) {
                PDFTextStripper stripper = new PDFTextStripper();
                stripper.setStartPage(page);
                stripper.setEndPage(page);
                if (mark.isBlank() || !OfficeReadBack.bare(stripper.getText(document)).contains(OfficeReadBack.bare(mark))) {
                    unmarked.add(page);
                }
            }
        }
        return unmarked;
    }

    private static Ledger lengthened(Ledger ledger) {
        return new Ledger(ledger.office(), ledger.rules(), ledger.inspections().stream().map(inspection -> new InspectionBranch(inspection.inspection(),
            inspection.categories().stream().map(category -> new CategoryBranch(category.category(), category.findings().stream()
                .map(finding -> new FindingBranch(finding.finding(), finding.duties(), finding.measures().stream().map(EveryPaperTest::lengthened).toList()))
                .toList())).toList())).toList());
    }

    private static MeasureLeaf lengthened(MeasureLeaf leaf) {
        // numbered, so that no stretch of it equals another
        StringBuilder text = new StringBuilder();
        for (int time = 1; text.length() < LONG; time++) {
            text.append(leaf.measure().text()).append(time);
        }
        text.setLength(LONG);
        return new MeasureLeaf(leaf.measure().worded(text.toString()), leaf.duties(), leaf.latest(), leaf.evidence(),
            leaf.extensions());
    }
}
