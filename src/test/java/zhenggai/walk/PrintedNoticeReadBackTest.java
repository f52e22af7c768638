package zhenggai.walk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import zhenggai.domain.draft.Draft;
import zhenggai.domain.draft.DraftNode;
import zhenggai.domain.notice.official.Block;
import zhenggai.domain.notice.official.Level;
import zhenggai.domain.notice.official.Marking;
import zhenggai.domain.notice.official.OfficialDocument;
import zhenggai.domain.notice.official.Signature;
import zhenggai.paper.Watch;
import zhenggai.paper.file.PaperFile;
import zhenggai.paper.file.PaperFormat;
import zhenggai.paper.sheet.notice.NoticeSheet;
import zhenggai.paper.type.PaperFonts;
import zhenggai.reading.DocumentReader;

/** A notice that was printed as a Word file in official layout is read back as the notice that it was. */
class PrintedNoticeReadBackTest {
    private static final LocalDate DAY = LocalDate.of(2026, 7, 20);

    @TempDir
    private Path dir;

    @Test
    void theSampleNoticeIsReadBackAsTheSameTree() throws IOException {
        String text = sample();
        Draft source = new DocumentReader().read(text);
        Path file = dir.resolve("notice.docx");
        Files.write(file, PaperFile.make(PaperFormat.DOCX, List.of(NoticeSheet.of(document(source.title(), text), DAY)), PaperFonts.bundled(), Watch.NONE).bytes());
        Draft read = new DocumentReader().read(file);
        assertThat(read.kind()).isEqualTo(source.kind());
        assertThat(read.title()).isEqualTo(source.title());
        assertThat(tree(read)).isEqualTo(tree(source)).hasSizeGreaterThan(60);
        assertThat(read.facts()).isEqualTo(source.facts());
        assertThat(read.lost()).isEqualTo(source.lost());
    }

    private static String sample() throws IOException {
        try (var in = NoticeSheet.class.getResourceAsStream("/zhenggai/sample/notice.txt")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    /** Its lines below the title as the blocks that they look like; the last two sign. */
    private static OfficialDocument document(String title, String text) {
        List<String> lines = text.lines().map(String::strip).filter(line -> !line.isEmpty()).dropWhile(title::contains).toList();
        List<Block> blocks = lines.subList(0, lines.size() - 2).stream().map(PrintedNoticeReadBackTest::block).toList();
        return new OfficialDocument(title, blocks, new Signature(lines.get(lines.size() - 2), DAY), Marking.PUBLIC);
    }

    private static Block block(String line) {
        if (line.matches("[一二三]、.{1,40}")) {
            return new Block.Heading(Level.FIRST, line);
        }
        if (line.matches("（[一二三四五六七]+）[^。]+。.+")) {
            int stop = line.indexOf('。') + 1;
            return new Block.Led(Level.SECOND, line.substring(0, stop), line.substring(stop));
        }
        return line.matches("（[一二三四五六七]+）.*") ? new Block.Heading(Level.SECOND, line)
            : line.matches("[0-9]+\\..*") ? new Block.Heading(Level.THIRD, line) : new Block.Paragraph(line);
    }

    private static List<String> tree(Draft draft) {
        return draft.categories().stream().flatMap(category -> Stream.concat(Stream.of(category.number() + category.title()), category.findings().stream()
            .flatMap(finding -> Stream.concat(Stream.of(finding.number() + finding.title()), finding.measures().stream().map(DraftNode::text))))).toList();
    }
}
