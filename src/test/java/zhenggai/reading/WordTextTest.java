package zhenggai.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigInteger;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.apache.poi.xwpf.usermodel.XWPFFootnote;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFStyle;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTP;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyle;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STNumberFormat;
import zhenggai.domain.draft.Draft;
import zhenggai.domain.draft.DraftNode;
import zhenggai.domain.draft.DraftWarning;
import zhenggai.domain.draft.Level;
import zhenggai.reading.file.IncomingFile;
import zhenggai.reading.word.WordText;

/** Word documents made by the office library: numbers that are not in the text, tracked changes, tables, text boxes. */
class WordTextTest {
    @TempDir
    private Path folder;

    @Test
    void aNoticeWithAutomaticNumbersGivesTheSameTreeAsItsText() throws IOException {
        try (WordDocument word = new WordDocument()) {
            BigInteger list = word.list(STNumberFormat.CHINESE_COUNTING, "%1、", STNumberFormat.JAPANESE_COUNTING, "（%2）",
                STNumberFormat.DECIMAL, "%3.", STNumberFormat.CHINESE_COUNTING_THOUSAND, "%4是");
            word.line("中共样例市红十字会党组关于巡察");
            word.line("整改进展情况的通报");
            word.item(list, 0, "整改主体责任情况");
            word.item(list, 1, "提高认识抓整改。党组会议专题研究。");
            word.item(list, 0, "整改任务落实情况");
            word.item(list, 1, "关于理论学习方面。");
            word.item(list, 2, "学习计划不落实的问题。");
            word.item(list, 3, "补课两次。");
            word.item(list, 3, "按季检查。");
            word.item(list, 2, "研讨不深入的问题。");
            word.item(list, 3, "每次确定两名重点发言人。");
            word.item(list, 1, "关于物资管理方面。");
            word.item(list, 2, "账实不符的问题。");
            word.item(list, 3, "清点造册。");
            word.item(list, 0, "下一步打算");
            Draft draft = new DocumentReader().read(word.save(folder.resolve("numbers.docx")));
            assertThat(TreeText.of(draft)).isEqualTo("""
                notice 中共样例市红十字会党组关于巡察整改进展情况的通报
                T |中共样例市红十字会党组关于巡察整改进展情况的通报
                S 一、|整改主体责任情况
                  P （一）|提高认识抓整改。党组会议专题研究。
                S 二、|整改任务落实情况
                  C （一）|关于理论学习方面。
                    F 1.|学习计划不落实的问题。
                      M 一是|补课两次。
                      M 二是|按季检查。
                    F 2.|研讨不深入的问题。
                      M 一是|每次确定两名重点发言人。
                  C （二）|关于物资管理方面。
                    F 1.|账实不符的问题。
                      M 一是|清点造册。
                S 三、|下一步打算
                8 #2次
                11 #2名
                ! 11 draft.lone-first 一是
                ! 14 draft.lone-first 一是
                """);
            assertThat(draft.lost()).isZero();
        }
    }

    @Test
    void everyFormatOfNumbersIsWrittenOut() throws IOException {
        try (WordDocument word = new WordDocument()) {
            counted(word, STNumberFormat.CHINESE_COUNTING, "%1、", 12);
            counted(word, STNumberFormat.IDEOGRAPH_DIGITAL, "%1、", 11);
            counted(word, STNumberFormat.DECIMAL_ENCLOSED_CIRCLE, "%1", 2);
            counted(word, STNumberFormat.DECIMAL_ENCLOSED_CIRCLE_CHINESE, "%1", 1);
            counted(word, STNumberFormat.DECIMAL_FULL_WIDTH, "%1．", 10);
            counted(word, STNumberFormat.CHINESE_LEGAL_SIMPLIFIED, "%1、", 10);
            counted(word, STNumberFormat.UPPER_ROMAN, "%1.", 4);
            counted(word, STNumberFormat.LOWER_LETTER, "%1)", 3);
            counted(word, STNumberFormat.DECIMAL_ZERO, "%1.", 9);
            counted(word, STNumberFormat.IDEOGRAPH_TRADITIONAL, "%1、", 2);
            counted(word, STNumberFormat.BULLET, "\uf0b7", 1);
            counted(word, STNumberFormat.DECIMAL, "%1", 1);
            assertThat(text(word).lines()).containsExactly("十二、末", "一一、末", "②末", "①末", "１０．末", "壹拾、末", "IV.末", "c)末",
                "09.末", "乙、末", "末", "1\t末");
        }
    }

    private static void counted(WordDocument word, STNumberFormat.Enum format, String pattern, int count) {
        BigInteger list = word.list(format, pattern);
        for (int i = 1; i < count; i++) {
            word.item(list, 0, "");
        }
        word.item(list, 0, "末");
    }

    @Test
    void listsRestartWhereTheDocumentSaysSoAndLevelsUnderANewHeading() throws IOException {
        try (WordDocument word = new WordDocument()) {
            BigInteger list = word.list(STNumberFormat.DECIMAL, "%1.", STNumberFormat.DECIMAL, "%1.%2");
            word.item(list, 0, "甲");
            word.item(list, 1, "乙");
            word.item(list, 1, "丙");
            word.item(list, 0, "丁");
            word.item(list, 1, "戊");
            BigInteger again = word.restarted(list);
            word.item(again, 0, "己");
            word.item(list, 0, "庚");
            assertThat(text(word).lines()).containsExactly("1.甲", "1.1\t乙", "1.2\t丙", "2.丁", "2.1\t戊", "1.己", "2.庚");
        }
    }

    @Test
    void aStyleBringsItsListAlong() throws IOException {
        try (WordDocument word = new WordDocument()) {
            BigInteger list = word.list(STNumberFormat.CHINESE_COUNTING, "第%1、");
            var styles = word.document.createStyles();
            var style = CTStyle.Factory.newInstance();
            style.setStyleId("numbered");
            style.addNewPPr().addNewNumPr().addNewNumId().setVal(list);
            styles.addStyle(new XWPFStyle(style));
            var child = CTStyle.Factory.newInstance();
            child.setStyleId("child");
            child.addNewBasedOn().setVal("numbered");
            styles.addStyle(new XWPFStyle(child));
            word.line("甲").setStyle("numbered");
            word.line("乙").setStyle("child");
            XWPFParagraph bare = word.line("丙");
            bare.setStyle("child");
            bare.setNumID(BigInteger.ZERO);
            assertThat(text(word).lines()).containsExactly("第一、甲", "第二、乙", "丙");
        }
    }

    @Test
    void trackedChangesAreReadAsAccepted() throws IOException {
        try (WordDocument word = new WordDocument()) {
            CTP paragraph = word.line("原文").getCTP();
            paragraph.addNewIns().addNewR().addNewT().setStringValue("加上");
            paragraph.addNewDel().addNewR().addNewDelText().setStringValue("删去");
            paragraph.addNewMoveFrom().addNewR().addNewT().setStringValue("移走");
            paragraph.addNewMoveTo().addNewR().addNewT().setStringValue("移来");
            CTP joined = word.line("前半").getCTP();
            joined.addNewPPr().addNewRPr().addNewDel();
            word.line("后半");
            assertThat(text(word).lines()).containsExactly("原文加上移来", "前半后半");
        }
    }

    @Test
    void trackedChangesGiveAWarningAtTheFirstOfThem() throws IOException {
        try (WordDocument word = new WordDocument()) {
            word.line("样例市红十字会关于巡察整改情况的通报");
            CTP paragraph = word.line("原文").getCTP();
            paragraph.addNewIns().addNewR().addNewT().setStringValue("加上");
            paragraph.addNewDel().addNewR().addNewDelText().setStringValue("删去");
            assertThat(WordText.read(IncomingFile.open(word.save(folder.resolve("changed.docx")))).warnings())
                .containsExactly(new DraftWarning(2, "draft.tracked-changes", List.of(2)));
            assertThat(new DocumentReader().read(folder.resolve("changed.docx")).warnings()).anyMatch(warning -> warning.code().equals("draft.tracked-changes"));
        }
    }

    @Test
    void aFootnoteStandsUnderItsParagraphAndBreaksNoMeasure() throws IOException {
        try (WordDocument word = new WordDocument()) {
            word.line("样例市红十字会关于巡察整改情况的通报");
            word.line("一、整改落实情况");
            word.line("（一）关于制度方面");
            word.line("1.制度不全的问题");
            XWPFParagraph first = word.line("一是修订制度");
            XWPFFootnote note = word.document.createFootnotes().createFootnote();
            note.createParagraph().createRun().setText("一是指正式印发的制度。");
            first.addFootnoteReference(note);
            first.createRun().setText("3项。");
            word.line("二是汇编成册。");
            Draft draft = new DocumentReader().read(word.save(folder.resolve("note.docx")));
            assertThat(TreeText.lines(draft.source())).containsSubsequence("一是修订制度3项。", "[1] 一是指正式印发的制度。", "二是汇编成册。");
            assertThat(draft.categories().getFirst().findings().getFirst().measures()).extracting(DraftNode::text).containsExactly("修订制度3项。", "汇编成册。");
            assertThat(draft.lost()).isZero();
        }
    }

    @Test
    void cellsOfTablesAndBreaksAreLinesAndTabsStay() throws IOException {
        try (WordDocument word = new WordDocument()) {
            word.line("前").createRun().addBreak();
            word.document.getLastParagraph().createRun().setText("后");
            XWPFTable table = word.document.createTable(2, 2);
            table.getRow(0).getCell(0).setText("甲");
            table.getRow(0).getCell(1).setText("乙");
            table.getRow(1).getCell(0).setText("丙");
            table.getRow(1).getCell(1).setText("丁");
            assertThat(text(word).lines()).containsExactly("前", "后", "甲", "乙", "丙", "丁");
        }
    }

    @Test
    void aTextBoxIsReadOnce() throws IOException {
        String box = "<w:txbxContent><w:p><w:r><w:t>框内</w:t></w:r></w:p></w:txbxContent>";
        String body = "<w:p><w:r><w:t>框外</w:t><mc:AlternateContent><mc:Choice>" + box + "</mc:Choice><mc:Fallback>" + box
            + "</mc:Fallback></mc:AlternateContent></w:r></w:p><w:p><w:r><w:instrText>PAGE</w:instrText><w:t>末</w:t></w:r></w:p>";
        assertThat(WordText.of(IncomingFile.open(Packed.word(folder.resolve("box.docx"), body))).lines()).containsExactly("框外", "框内", "末");
    }

    @Test
    void noWordOfALongNoticeIsLost() throws IOException {
        try (WordDocument word = new WordDocument()) {
            String sample = Files.readString(Path.of("src/main/resources/zhenggai/sample/notice.txt"));
            sample.lines().forEach(word::line);
            Draft fromWord = new DocumentReader().read(word.save(folder.resolve("sample.docx")));
            Draft fromText = new DocumentReader().read(sample);
            assertThat(fromWord.print()).isEqualTo(fromText.print());
            assertThat(fromWord.all().filter(node -> node.level() == Level.MEASURE).map(DraftNode::text))
                .hasSize(46)
                .containsExactlyElementsOf(fromText.all().filter(node -> node.level() == Level.MEASURE).map(DraftNode::text).toList());
        }
    }

    private String text(WordDocument word) throws IOException {
        return String.join("\n", TreeText.lines(WordText.of(IncomingFile.open(word.save(folder.resolve("made.docx"))))));
    }
}
