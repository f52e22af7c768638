package zhenggai.paper.letter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static zhenggai.paper.letter.HandMade.box;
import static zhenggai.paper.letter.HandMade.docx;
import static zhenggai.paper.letter.HandMade.document;
import static zhenggai.paper.letter.HandMade.header;
import static zhenggai.paper.letter.HandMade.p;
import static zhenggai.paper.letter.HandMade.part;
import static zhenggai.paper.letter.HandMade.parts;
import static zhenggai.paper.letter.HandMade.row;
import static zhenggai.paper.letter.HandMade.table;
import static zhenggai.paper.letter.HandMade.withMargins;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import zhenggai.domain.Unavailable;
import zhenggai.paper.Block.Form;
import zhenggai.paper.Block.Paragraph.Kind;
import zhenggai.paper.Block.Paragraph;
import zhenggai.paper.Block.Table;
import zhenggai.paper.Block;
import zhenggai.paper.office.ZipParts;
import zhenggai.words.Texts;

/** Templates as offices change them: what is found in them, what is refused, what is left as it was. */
class LetterTemplateTest {
    private static final Letter LETTER = new Letter(Map.of(LetterField.NUMBER, "督〔2026〕3号", LetterField.TO, "赈济救护部", LetterField.OFFICE, "示例市红十字会"),
        List.of(item("3-1", "修订制度"), item("3-2", "张䶮𠮷负责 <A&B>"), item("4-1", "公示")));

    private static Map<LetterField, String> item(String code, String measure) {
        return Map.of(LetterField.ITEM_CODE, code, LetterField.MEASURE, measure);
    }

    private static List<String> words(byte[] docx) {
        return LetterTemplate.read(docx).fill(LETTER).blocks().stream().flatMap(block -> block.words().stream()).toList();
    }

    private static List<String> faults(byte[] docx) {
        return LetterTemplate.read(docx).check(List.of()).stream().map(LetterFault::sentence).toList();
    }

    @Test
    void aFieldIsFoundHoweverManyRunsItIsScatteredOver() {
        assertThat(words(docx(p("文号：{", "{文", "号}", "}，", "送{{受文对象}}。")))).containsExactly("文号：督〔2026〕3号，送赈济救护部。");
    }

    @ParameterizedTest
    @ValueSource(strings = {"{{文号}}", "｛｛文号｝｝", "{{ 文 号 }}", "{{　文号　}}", "{{Number}}", "{{ number }}", "{ {文号} }", "{｛NUMBER｝}"})
    void aFieldIsKnownInEitherLanguageAndWidth(String field) {
        assertThat(words(docx(p("第" + field + "号")))).containsExactly("第督〔2026〕3号号");
    }

    @Test
    void everyFieldHasTwoNamesOfItsOwn() {
        assertThat(Stream.of(LetterField.values()).map(LetterField::called)).doesNotHaveDuplicates().contains("文号", "剩余或逾期");
        assertThat(Stream.of(LetterField.values())).allSatisfy(field -> assertThat(FieldNames.field(field.called())).contains(field));
        assertThat(FieldNames.field("Reply By")).contains(LetterField.REPLY_BY);
    }

    @Test
    void theLookOfTheRunIsKeptAndNothingElseIsTouched() {
        String bold = "<w:r><w:rPr><w:b/><w:sz w:val=\"30\"/></w:rPr><w:t>{{文</w:t></w:r><w:r><w:t>号}}甲</w:t></w:r>";
        byte[] template = withMargins(p("不变的页眉"), p("{{单位}}"), "<w:p>" + bold + "</w:p>", "<w:p><w:pPr><w:jc w:val=\"right\"/></w:pPr><w:r><w:t>乙</w:t></w:r></w:p>");
        byte[] filled = LetterTemplate.read(template).fill(LETTER).docx();
        assertThat(part(filled, "word/document.xml")).contains("<w:b/><w:sz w:val=\"30\"/></w:rPr><w:t xml:space=\"preserve\">督〔2026〕3号</w:t>")
            .contains("<w:t xml:space=\"preserve\">甲</w:t>").contains("<w:jc w:val=\"right\"/></w:pPr><w:r><w:t>乙</w:t>");
        assertThat(part(filled, "word/footer1.xml")).contains("示例市红十字会");
        for (String name : List.of("[Content_Types].xml", "_rels/.rels", "word/_rels/document.xml.rels", "word/header1.xml", "word/media/image1.png")) {
            assertThat(ZipParts.of(filled).part(name)).as(name).isEqualTo(ZipParts.of(template).part(name));
        }
        assertThat(LetterTemplate.read(template).docx()).isEqualTo(template);
    }

    @Test
    void aTemplateWithoutFieldsStaysAsItIs() {
        byte[] template = docx(p("甲"), p("{乙}"));
        byte[] filled = LetterTemplate.read(template).fill(LETTER).docx();
        assertThat(part(filled, "word/document.xml")).isEqualTo(part(template, "word/document.xml"));
        assertThat(faults(template)).isEmpty();
    }

    @Test
    void linesOfATextBecomeBreaksAndForbiddenSignsAreSeen() {
        Letter letter = new Letter(Map.of(LetterField.FOUND, "甲\r\n乙\u0001<&>{{文号}}", LetterField.NUMBER, "丙"), List.of());
        FilledLetter filled = LetterTemplate.read(docx(p("情况：{{情况}}。"))).fill(letter);
        assertThat(part(filled.docx(), "word/document.xml")).contains("情况：甲</w:t><w:br/><w:t xml:space=\"preserve\">乙\uFFFD&lt;&amp;&gt;{{文号}}。</w:t>");
        assertThat(filled.blocks()).containsExactly(new Paragraph(Kind.NOTE, "情况：甲\n乙\uFFFD<&>{{文号}}。"));
    }

    @Test
    void aRowOrAParagraphComesOnceForEachItem() {
        byte[] template = docx(table(header("序号", "措施"), row("{{序号}}", "（{{编号}}）{{措施}}，送{{受文对象}}")), p("另：{{编号}}"), p("尾"));
        FilledLetter filled = LetterTemplate.read(template).fill(LETTER);
        Table table = (Table) filled.blocks().getFirst();
        assertThat(table.columns()).extracting(column -> column.heading()).containsExactly("序号", "措施");
        assertThat(table.rows()).extracting(row -> row.cells()).containsExactly(List.of("1", "（3-1）修订制度，送赈济救护部"),
            List.of("2", "（3-2）张䶮𠮷负责 <A&B>，送赈济救护部"), List.of("3", "（4-1）公示，送赈济救护部"));
        assertThat(filled.blocks().stream().skip(1).flatMap(block -> block.words().stream())).containsExactly("另：3-1", "另：3-2", "另：4-1", "尾");
    }

    @Test
    void onlyTheInnerRowOfATableInATableComesAgain() {
        byte[] template = docx(table(row("<w:p/>" + table(row("{{编号}}"), row("止")) + p("外"))));
        assertThat(words(template)).containsExactly("\n3-1\n3-2\n4-1\n止\n外");
    }

    @Test
    void rowsAndCellsInControlsAreReadAsAnyOther() {
        String control = "<w:sdt><w:sdtPr/><w:sdtContent>%s</w:sdtContent></w:sdt>";
        byte[] template = docx(table(control.formatted(row("甲{{编号}}")), "<w:tr>" + control.formatted("<w:tc>" + p("乙{{文号}}") + "</w:tc>") + "</w:tr>"), control.formatted(p("丙")));
        assertThat(words(template)).containsExactly("甲3-1", "甲3-2", "甲4-1", "乙督〔2026〕3号", "丙");
    }

    @Test
    void withoutItemsTheRowsAndTheirTableAreGone() {
        Letter none = new Letter(LETTER.values(), List.of());
        assertThat(LetterTemplate.read(docx(p("首"), table(row("{{编号}}")), p("{{措施}}"), p("共{{项数}}项"))).fill(none).blocks())
            .flatExtracting(Block::words).containsExactly("首", "共0项");
    }

    @Test
    void whatIsOnceInAFileIsNotCopied() {
        String marked = "<w:p w14:paraId=\"0A\"><w:bookmarkStart w:id=\"1\" w:name=\"a\"/><w:r><w:t>{{编号}}</w:t></w:r><w:bookmarkEnd w:id=\"1\"/></w:p>";
        String xml = part(LetterTemplate.read(docx(marked)).fill(LETTER).docx(), "word/document.xml");
        assertThat(xml.split("bookmarkStart", -1)).hasSize(2);
        assertThat(xml.split("paraId", -1)).hasSize(2);
        assertThat(xml).contains("3-1", "3-2", "4-1");
    }

    @Test
    void aParagraphForAnEmptyFieldIsLeftOutAndInATableItsCellStays() {
        byte[] template = docx(p("首"), p("{{抄送}}"), p("抄送：{{抄送}}"), p("（联系电话：{{联系电话}}）"), p("请{{抄送}}知悉。"), table(row("抄送：{{抄送}}", "{{抄送}}")));
        List<Block> blocks = LetterTemplate.read(template).fill(LETTER).blocks();
        assertThat(blocks).flatExtracting(Block::words).containsExactly("首", "请知悉。", "抄送：", "");
        assertThat(((Form) blocks.getLast()).rows().getFirst().cells()).hasSize(2);
    }

    @Test
    void anEmptyFieldBetweenTablesGoesOnKeepingThemApart() {
        byte[] template = docx(p("首"), table(row("甲")), p("{{抄送}}"), table(row("<w:p/>" + table(row("乙")) + p("{{抄送}}"))), p("{{抄送}}"));
        String xml = part(LetterTemplate.read(template).fill(LETTER).docx(), "word/document.xml");
        assertThat(xml.split("</w:tbl><w:p>", -1)).hasSize(4);
        assertThat(xml).doesNotContain("抄送");
    }

    @Test
    void fieldsInTextBoxesAndMarginsAreFilledOnceForTheReader() {
        byte[] template = withMargins(p("{{文号}}"), p("{{单位}}"), p("甲"), box(p("盒{{受文对象}}")));
        FilledLetter filled = LetterTemplate.read(template).fill(LETTER);
        assertThat(filled.blocks()).flatExtracting(Block::words).containsExactly("甲", "", "盒赈济救护部");
        assertThat(part(filled.docx(), "word/document.xml").split("盒赈济救护部", -1)).as("for old and new programs").hasSize(3);
        assertThat(filled.paper(SampleLetters.DAY).heading().mark()).isEqualTo("督〔2026〕3号");
        assertThat(filled.paper(SampleLetters.DAY).heading().imprint()).isEqualTo("示例市红十字会");
    }

    @Test
    void whatWasDeletedWithChangesTrackedIsNotRead() {
        String tracked = "<w:p><w:del><w:r><w:delText>旧</w:delText></w:r></w:del><w:ins><w:r><w:t>{{文</w:t></w:r></w:ins><w:r><w:t>号}}</w:t></w:r></w:p>";
        assertThat(words(docx(tracked))).containsExactly("督〔2026〕3号");
    }

    @Test
    void faultsSayWhereAndWhat() {
        byte[] template = withMargins(p("{{措施}}"), p("{{页码}}"), p(""), p("督办通知书"), p("现就{{回复时限}}一事"), p("{{文号"), p("{单位}"), p("受文对象}}"),
            table(header("{{编号}}"), row("甲", "{{整改措施}}")), box(p("{{问题}}")));
        assertThat(faults(template)).containsExactly(
            "第2段（现就{{回复时限}}一事）：没有“回复时限”这个字段，是不是“回复期限”？",
            "第3段（{{文号）：“{{文号”的括号不完整，字段应写成“{{文号}}”的样子。",
            "第4段（{单位}）：“{单位}”的括号不完整，字段应写成“{{文号}}”的样子。",
            "第5段（受文对象}}）：“}}”的括号不完整，字段应写成“{{文号}}”的样子。",
            "第1个表格第1行第1格：“{{编号}}”每项各填一次，不能放在页眉、页脚、文本框、重复的标题行或上下合并的单元格里。",
            "第1个表格第2行第2格：没有“整改措施”这个字段，是不是“措施”？",
            "文本框（{{问题}}）：“{{问题}}”每项各填一次，不能放在页眉、页脚、文本框、重复的标题行或上下合并的单元格里。",
            "页眉：“{{措施}}”每项各填一次，不能放在页眉、页脚、文本框、重复的标题行或上下合并的单元格里。",
            "页脚：没有“页码”这个字段。");
    }

    @Test
    void aFieldInACellMergedDownwardsIsMisplaced() {
        String merged = "<w:tr><w:tc><w:tcPr><w:vMerge w:val=\"restart\"/></w:tcPr>" + p("甲") + "</w:tc><w:tc>" + p("{{编号}}") + "</w:tc></w:tr>";
        assertThat(LetterTemplate.read(docx(table(merged))).check(List.of())).extracting(LetterFault::kind).containsExactly(LetterFault.Kind.MISPLACED);
    }

    @Test
    void whatAKindOfLetterNeedsMustBeThere() {
        byte[] template = docx(p("{{受文对象}}"), p("{{问题}}"));
        assertThat(LetterTemplate.read(template).check(LetterKind.NOTICE)).extracting(LetterFault::sentence)
            .containsExactly("模板里缺少{{文号}}。", "模板里缺少{{要求}}。", "模板里缺少{{回复期限}}。");
        assertThat(LetterTemplate.read(template).check(LetterKind.TALK)).isEmpty();
        assertThat(LetterTemplate.read(docx(p("{{受文对象}}"))).check(LetterKind.TALK)).extracting(LetterFault::sentence).containsExactly("模板里缺少{{问题}}或{{措施}}。");
    }

    @Test
    void whatThePrintedPaperWouldLackIsSaidAndDoesNotPrevent() {
        String numbered = "<w:p><w:pPr><w:numPr><w:numId w:val=\"1\"/></w:numPr></w:pPr><w:r><w:t>甲</w:t></w:r></w:p>";
        String picture = "<w:p><w:r><w:drawing><a:blip xmlns:a=\"http://schemas.openxmlformats.org/drawingml/2006/main\"/></w:drawing></w:r></w:p>";
        assertThat(LetterTemplate.read(docx(numbered, picture)).check(List.of())).extracting(LetterFault::kind)
            .containsExactly(LetterFault.Kind.NUMBERED, LetterFault.Kind.PICTURE).allSatisfy(kind -> assertThat(kind.isHint()).isTrue());
    }

    static Stream<Object[]> refused() {
        byte[] old = bytes("\u00d0\u00cf\u0011\u00e0\u00a1\u00b1\u001a\u00e1 W\0o\0r\0d\0D\0o\0c\0u\0m\0e\0n\0t\0");
        byte[] locked = bytes("\u00d0\u00cf\u0011\u00e0\u00a1\u00b1\u001a\u00e1 E\0n\0c\0r\0y\0p\0t\0e\0d\0P\0a\0c\0k\0a\0g\0e\0");
        byte[] whole = docx(p("督办通知书".repeat(40)));
        byte[] flipped = whole.clone();
        flipped[whole.length / 2] ^= 0x55;
        String deep = document("<w:sdt>".repeat(3_000) + "</w:sdt>".repeat(3_000));
        return Stream.of(new Object[] {"letter.template.not-word", bytes("{{文号}}")}, new Object[] {"letter.template.not-word", new byte[0]},
            new Object[] {"letter.template.not-word", new ZipParts().put("a.txt", "甲").bytes()},
            new Object[] {"letter.template.not-word", parts("<workbook xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"/>").bytes()},
            new Object[] {"letter.template.old-word", old}, new Object[] {"letter.template.locked", locked},
            new Object[] {"letter.template.damaged", java.util.Arrays.copyOf(whole, whole.length / 2)}, new Object[] {"letter.template.damaged", bytes("PK\u0003\u0004")},
            new Object[] {"letter.template.no-document", new ZipParts().put("[Content_Types].xml", "<Types/>").bytes()},
            new Object[] {"letter.template.unreadable", parts("<w:document").bytes()}, new Object[] {"letter.template.unreadable", parts(deep).bytes()},
            new Object[] {"letter.template.unreadable", parts("<!DOCTYPE a [<!ENTITY b SYSTEM \"file:///etc/hostname\">]>" + document("<w:p>&b;</w:p>")).bytes()},
            new Object[] {"letter.template.too-large", parts(document("")).put("word/media/a.bin", new byte[60 << 20]).bytes()});
    }

    private static byte[] bytes(String latin) {
        return latin.getBytes(StandardCharsets.ISO_8859_1);
    }

    @ParameterizedTest
    @MethodSource
    void refused(String key, byte[] file) {
        assertThatThrownBy(() -> LetterTemplate.read(file)).isInstanceOfSatisfying(Unavailable.class, no -> {
            assertThat(no.textKey()).isEqualTo(key);
            assertThat(Texts.sentence(no.textKey(), no.args())).endsWith("。");
        });
    }

    @Test
    void aFileWithAFlippedByteIsRefusedOrWholeButNeverHalf() {
        byte[] whole = docx(p("督办通知书", "{{文号}}"), p("整改".repeat(300)));
        int refused = 0;
        for (int at = 0; at < whole.length; at++) {
            byte[] flipped = whole.clone();
            flipped[at] ^= 0x7f;
            try {
                assertThat(words(flipped)).containsExactly("督办通知书督〔2026〕3号", "整改".repeat(300));
            } catch (Unavailable no) {
                assertThat(no.textKey()).startsWith("letter.template.");
                refused++;
            }
        }
        assertThat(refused).isPositive();
    }
}
