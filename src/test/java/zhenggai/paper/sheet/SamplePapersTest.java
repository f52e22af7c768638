package zhenggai.paper.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import zhenggai.casework.Cases;
import zhenggai.casework.OpenCase;
import zhenggai.casework.sample.SampleCase;
import zhenggai.domain.Actor;
import zhenggai.domain.draft.Draft;
import zhenggai.domain.ledger.FindingBranch;
import zhenggai.domain.papers.Dossier;
import zhenggai.domain.papers.PaperKind;
import zhenggai.domain.papers.PaperRequest;
import zhenggai.domain.papers.PaperSize;
import zhenggai.domain.papers.Since;
import zhenggai.domain.papers.TableTemplate;
import zhenggai.domain.spine.MeasureState;
import zhenggai.paper.Paper;
import zhenggai.paper.pdf.MadePaper;
import zhenggai.paper.pdf.PdfPaper;
import zhenggai.paper.sheet.design.Presets;
import zhenggai.paper.table.ReadBack;
import zhenggai.paper.type.PaperFonts;
import zhenggai.reading.DocumentReader;
import zhenggai.words.Texts;

/** The usual tables and the wall chart of the sample case, read back, and kept beside the build for somebody to look at. */
class SamplePapersTest {
    private static final Instant EARLIER = Instant.parse("2026-06-01T00:00:00Z");
    private static Dossier then;
    private static Dossier now;

    @BeforeAll
    static void theSampleWithACoupleOfLateChanges(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("sample.zgt");
        String text = new String(SampleCase.class.getResourceAsStream("/zhenggai/sample/notice.txt").readAllBytes(), StandardCharsets.UTF_8);
        Draft notice = new DocumentReader().read(text);
        new SampleCase(ZoneOffset.UTC).make(file, notice.facts().officeName(), notice);
        Clock day = Clock.fixed(SampleCase.DAY.plusDays(1).atStartOfDay(ZoneOffset.UTC).toInstant(), ZoneOffset.UTC);
        try (OpenCase open = new Cases(day, new Actor("林晓棠", "clerk", "PC-01")).open(file)) {
            then = open.dossiers().asOf(EARLIER);
            change(open);
            now = open.dossiers().current();
        }
    }

    /** The sample with a measure reworded, one deleted, one new, and one that relapsed. */
    private static void change(OpenCase open) {
        List<FindingBranch> findings = open.ledgers().current().findings().toList();
        var first = findings.getFirst().measures().getFirst().measure();
        open.measures().reword(first.id(), first.text() + "（修订）");
        open.measures().remove(List.of(findings.get(1).measures().getFirst().measure().id()));
        open.measures().add(findings.get(2).finding().id(), "新增：每月向党组报告一次整改进展");
        open.ledgers().current().measures().filter(leaf -> leaf.measure().state() == MeasureState.CLOSED).findFirst()
            .ifPresent(leaf -> open.measures().relapse(leaf.measure().id()));
    }

    @AfterAll
    static void chineseAgain() {
        Texts.speak(Locale.SIMPLIFIED_CHINESE);
    }

    @Test
    void everyUsualTableSaysAllItsWords() throws IOException {
        for (TableTemplate template : Presets.usual()) {
            saysAll("table-" + template.name(), describe(PaperRequest.of(PaperKind.PROGRESS, SampleCase.DAY).using(template.name()), null));
        }
    }

    @Test
    void aComparedTableMarksWhatChanged() throws IOException {
        Paper paper = describe(PaperRequest.of(PaperKind.PROGRESS, SampleCase.DAY).since(new Since(3, EARLIER)), then);
        saysAll("compared", paper);
        assertThat(paper.words()).anyMatch(words -> words.startsWith("与第3期（2026年5月31日）相比：新增措施1条、"));
        saysAll("compared-findings", describe(PaperRequest.of(PaperKind.PROGRESS, SampleCase.DAY).using("问题清单").since(new Since(0, EARLIER)), then));
    }

    @Test
    void theWallChartOnEitherSheet() throws IOException {
        for (PaperSize size : PaperSize.values()) {
            saysAll("wall-" + size, describe(PaperRequest.of(PaperKind.WALL_CHART, SampleCase.DAY).on(size), null));
        }
    }

    @Test
    void inEnglishToo() throws IOException {
        Texts.speak(Locale.ENGLISH);
        try {
            for (TableTemplate template : Presets.usual()) {
                saysAll("english-" + template.name(), describe(PaperRequest.of(PaperKind.PROGRESS, SampleCase.DAY).using(template.name()), then));
            }
            saysAll("english-wall", describe(PaperRequest.of(PaperKind.WALL_CHART, SampleCase.DAY), null));
        } finally {
            Texts.speak(Locale.SIMPLIFIED_CHINESE);
        }
    }

    private static Paper describe(PaperRequest request, Dossier before) {
        return Papers.describe(request, null, now, before).getFirst();
    }

    /** Every character of the description stands in the PDF, as often as it should. */
    private static void saysAll(String name, Paper paper) throws IOException {
        MadePaper made = PdfPaper.make(paper, PaperFonts.bundled());
        Path folder = Files.createDirectories(Path.of("target/pictures/papers"));
        Files.write(folder.resolve(name + ".pdf"), made.bytes());
        assertThat(made.missingCharacters()).as(name).isEmpty();
        try (PDDocument document = Loader.loadPDF(made.bytes())) {
            int[] there = counted(ReadBack.bare(new PDFTextStripper().getText(document)));
            int[] meant = counted(ReadBack.bare(String.join("", paper.words())));
            for (int sign = 0; sign < meant.length; sign++) {
                assertThat(there[sign]).as("%s: %c", name, sign).isGreaterThanOrEqualTo(meant[sign]);
            }
        }
    }

    private static int[] counted(String text) {
        int[] counts = new int[Character.MAX_VALUE + 1];
        text.chars().forEach(sign -> counts[sign]++);
        return counts;
    }
}
