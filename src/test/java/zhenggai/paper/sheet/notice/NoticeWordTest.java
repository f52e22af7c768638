package zhenggai.paper.sheet.notice;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.stream.Collectors;

import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.junit.jupiter.api.Test;
import zhenggai.paper.BlockSheet;
import zhenggai.paper.Watch;
import zhenggai.paper.file.OfficeReadBack;
import zhenggai.paper.file.PaperFile;
import zhenggai.paper.file.PaperFormat;
import zhenggai.paper.type.PaperFonts;

/** A notice as a Word file, read back with POI: the same words as in the PDF, each in the style of its level. */
class NoticeWordTest {
    private static final BlockSheet SHEET = NoticeSheet.of(Notices.usual(), Notices.DAY);
    private static final byte[] DOCX = PaperFile.make(PaperFormat.DOCX, List.of(SHEET), PaperFonts.bundled(), Watch.NONE).bytes();

    @Test
    void itSaysTheSameAsThePdfInTheSameOrder() throws IOException {
        NoticePages pages = new NoticePages(Notices.usual());
        StringBuilder pdf = new StringBuilder();
        for (int page = 0; page < pages.read.pages(); page++) {
            pages.sized(page, 22).forEach(line -> pdf.append(NoticePages.text(line)));
            pages.body(page).forEach(line -> pdf.append(NoticePages.text(line)));
        }
        assertThat(OfficeReadBack.wordText(DOCX)).isEqualTo(pdf.toString());
    }

    @Test
    void theTitleIsBrokenAsInThePdfAndEachLevelHasItsStyle() throws IOException {
        try (XWPFDocument document = OfficeReadBack.word(DOCX)) {
            List<XWPFParagraph> paragraphs = document.getParagraphs();
            assertThat(paragraphs.getFirst().getText()).isEqualTo("中共示例市红十字会党组关于七届市委\n第五轮巡察整改进展情况的通报");
            assertThat(paragraphs.get(1).getText()).isEmpty();
            assertThat(List.of("一、履行", "（一）贯彻", "1.关于", "（1）需要", "根据市委")).extracting(beginning -> style(document, beginning))
                .containsExactly("公文一级标题", "公文二级标题", "公文三级标题", "公文四级标题", "公文正文");
            XWPFParagraph led = paragraph(document, "（一）强化");
            assertThat(led.getRuns()).hasSize(2);
            assertThat(led.getRuns().getFirst().text()).isEqualTo("（一）强化政治担当，压实整改责任。");
            assertThat(led.getRuns()).extracting(NoticeWordTest::face).containsExactly("楷体", "");
        }
    }

    @Test
    void whoSignsStandsAboveTheMiddleOfTheDayAndStaysWithTheText() throws IOException {
        try (XWPFDocument document = OfficeReadBack.word(DOCX)) {
            XWPFParagraph signed = document.getParagraphs().stream().filter(one -> one.getText().equals("中共示例市红十字会党组")).findFirst().orElseThrow();
            double wide = 11 * 16;
            double day = (3 + 6 * 0.56) * 16;
            assertThat(signed.getIndentationRight()).isEqualTo((int) Math.round((4 * 16 + (day - wide) / 2) * 20));
            List<XWPFParagraph> kept = document.getParagraphs().subList(document.getParagraphs().indexOf(signed) - 5, document.getParagraphs().indexOf(signed) + 1);
            assertThat(kept).extracting(XWPFParagraph::getText).startsWith("联系电话：0000-1234567；");
            assertThat(kept).allSatisfy(one -> assertThat(one.getCTP().getPPr().isSetKeepNext()).isTrue());
            assertThat(document.getHeaderList()).extracting(head -> head.getText().strip()).containsOnly("公开");
        }
    }

    private static XWPFParagraph paragraph(XWPFDocument document, String beginning) {
        return document.getParagraphs().stream().filter(one -> one.getText().startsWith(beginning)).findFirst().orElseThrow();
    }

    private static String style(XWPFDocument document, String beginning) {
        return document.getStyles().getStyle(paragraph(document, beginning).getStyle()).getName();
    }

    private static String face(XWPFRun run) {
        return run.getCTR().getRPr() == null ? "" : run.getCTR().getRPr().getRFontsList().stream().map(fonts -> fonts.getEastAsia()).collect(Collectors.joining());
    }
}
