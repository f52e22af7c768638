package zhenggai.paper.sheet.notice;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

import org.apache.pdfbox.text.TextPosition;
import zhenggai.domain.notice.official.OfficialDocument;
import zhenggai.paper.Block.Paragraph.Kind;
import zhenggai.paper.Block.Paragraph;
import zhenggai.paper.BlockSheet;
import zhenggai.paper.pdf.Read;
import zhenggai.paper.table.ReadBack;

/** The pages of a notice read back line by line, each line with the paragraph that it is of. */
final class NoticePages {
    final Read read;
    private final BlockSheet sheet;

    /** A line of the running text: its page, its paragraph and which of the paragraph's lines it is. */
    private record Placed(int page, int paragraph, int line) {}

    NoticePages(OfficialDocument document) {
        this.sheet = NoticeSheet.of(document, Notices.DAY);
        this.read = new Read(sheet);
    }

    static String text(List<TextPosition> line) {
        return ReadBack.bare(line.stream().map(TextPosition::getUnicode).collect(Collectors.joining()));
    }

    /** The lines of a page's running text and signature. */
    List<List<TextPosition>> body(int page) {
        return sized(page, 16);
    }

    List<List<TextPosition>> sized(int page, int size) {
        return read.lines(page).stream().filter(line -> line.getFirst().getFontSizeInPt() == size).toList();
    }

    /** The first character of the first line that begins so. */
    TextPosition line(String beginning) {
        for (int page = 0; page < read.pages(); page++) {
            for (List<TextPosition> line : body(page)) {
                if (text(line).startsWith(beginning)) {
                    return line.getFirst();
                }
            }
        }
        throw new AssertionError("no line begins with " + beginning);
    }

    /** Every character in its order; no heading at a page's foot, no line of a paragraph alone, signature and contact with text and whole. */
    void assertWellSet(String which) {
        List<Paragraph> paragraphs = sheet.blocks().stream().map(Paragraph.class::cast).filter(paragraph -> !paragraph.isFreeLine()).toList();
        List<Placed> lines = lines(which, paragraphs);
        for (int at = 1; at < lines.size(); at++) {
            Placed above = lines.get(at - 1);
            Placed below = lines.get(at);
            Kind kind = paragraphs.get(above.paragraph()).kind();
            if (above.page() == below.page()) {
                continue;
            }
            assertThat(kind.isHeading()).as("%s: a heading at the foot of page %s", which, above.page() + 1).isFalse();
            assertThat(kind.isSignature()).as("%s: signatures parted", which).isFalse();
            if (above.paragraph() == below.paragraph()) {
                int count = count(lines, above.paragraph());
                assertThat(above.line()).as("%s: a first line alone", which).isPositive();
                assertThat(below.line()).as("%s: a last line alone", which).isLessThan(count - 1);
            } else {
                assertThat(kind == Kind.TOGETHER && paragraphs.get(below.paragraph()).kind() == Kind.TOGETHER).as("%s: contact parted", which).isFalse();
                assertThat(paragraphs.get(below.paragraph()).kind().isSignature()).as("%s: a signature without text", which).isFalse();
            }
        }
    }

    private static int count(List<Placed> lines, int paragraph) {
        return (int) lines.stream().filter(line -> line.paragraph() == paragraph).count();
    }

    private List<Placed> lines(String which, List<Paragraph> paragraphs) {
        List<Placed> lines = new ArrayList<>();
        int paragraph = 0;
        int line = 0;
        StringBuilder said = new StringBuilder();
        for (int page = 0; page < read.pages(); page++) {
            for (List<TextPosition> signs : body(page)) {
                String text = text(signs);
                lines.add(new Placed(page, paragraph, line));
                said.append(text);
                line++;
                String whole = ReadBack.bare(paragraphs.get(paragraph).text());
                assertThat(whole).as("%s, page %s", which, page + 1).startsWith(said);
                if (said.length() == whole.length()) {
                    said.setLength(0);
                    paragraph++;
                    line = 0;
                }
            }
        }
        assertThat(paragraph).as("%s: paragraphs", which).isEqualTo(paragraphs.size());
        return lines;
    }
}
