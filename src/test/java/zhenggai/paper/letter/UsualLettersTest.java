package zhenggai.paper.letter;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import zhenggai.paper.Block.Form;
import zhenggai.paper.Block.Paragraph.Kind;
import zhenggai.paper.Block.Paragraph;
import zhenggai.paper.Block.Table;
import zhenggai.paper.Block.TearLine;
import zhenggai.paper.Block;
import zhenggai.paper.BlockSheet;
import zhenggai.paper.file.OfficeReadBack;
import zhenggai.paper.office.ZipParts;
import zhenggai.paper.pdf.Read;
import zhenggai.words.Texts;

/** The templates that are there from the start: each letter says in its PDF what it says in its Word file, however long. */
class UsualLettersTest {
    private static final Path PICTURES = Path.of("target", "pictures");
    private static final Set<LetterField> NOT_OF_TALK = Set.of(LetterField.PARTY, LetterField.COUNT, LetterField.CONTACT);
    private final Locale spoken = Texts.language();

    @AfterEach
    void speakAsBefore() {
        Texts.speak(spoken);
    }

    static Stream<Arguments> letters() {
        return Stream.of(LetterKind.values()).flatMap(kind -> Stream.of(
            Arguments.of(kind, SampleLetters.letter(kind, 1)), Arguments.of(kind, SampleLetters.letter(kind, 3)), Arguments.of(kind, SampleLetters.longest(kind, 12))));
    }

    @ParameterizedTest
    @EnumSource
    void nothingIsWrongWithAUsualTemplateInEitherLanguage(LetterKind kind) {
        for (Locale language : List.of(Locale.SIMPLIFIED_CHINESE, Locale.ENGLISH)) {
            Texts.speak(language);
            assertThat(LetterTemplate.usual(kind, SampleLetters.DAY).check(kind)).isEmpty();
        }
    }

    @ParameterizedTest
    @MethodSource("letters")
    void thePdfSaysWhatTheWordFileSays(LetterKind kind, Letter letter) throws IOException {
        FilledLetter filled = LetterTemplate.usual(kind, SampleLetters.DAY).fill(letter);
        BlockSheet paper = filled.paper(SampleLetters.DAY);
        keep(kind + "-" + letter.items().size() + ".docx", filled.docx());
        String word = OfficeReadBack.wordText(filled.docx());
        assertThat(word).isEqualTo(OfficeReadBack.bare(filled.title() + String.join("", paper.words()))).doesNotContain("{", "}");
        Read read = new Read(paper);
        keep(kind + "-" + letter.items().size() + ".pdf", read.paper.bytes());
        assertThat(OfficeReadBack.lacking(paper.words(), read.all())).isEmpty();
        assertThat(read.paper.missingCharacters()).isEmpty();
        assertThat(paper.heading().mark()).isEqualTo("内部资料");
        for (Map<LetterField, String> item : letter.items()) {
            assertThat(word).contains(item.get(LetterField.MEASURE)).contains(item.get(LetterField.LEFT));
        }
        letter.values().forEach((field, value) -> {
            if (field == LetterField.REPLY_WORKING) {
                assertThat(word).as("the long working is left to letters of an office").doesNotContain(OfficeReadBack.bare(value));
            } else if (kind != LetterKind.TALK || !NOT_OF_TALK.contains(field)) {
                assertThat(word).as("%s", field).contains(OfficeReadBack.bare(value));
            }
        });
    }

    private static void keep(String name, byte[] file) throws IOException {
        Files.createDirectories(PICTURES);
        Files.write(PICTURES.resolve("letter-" + name), file);
    }

    /** GB/T 9704-2012, 7.3.5.1. */
    @Test
    void whoSignsStandsInTheMiddleAboveTheDayUnlessTheOfficeChoseAnotherPlace() throws IOException {
        byte[] usual = LetterTemplate.usual(LetterKind.NOTICE, SampleLetters.DAY).docx();
        double free = 4 * 16 + ((3 + 7 * 0.56) * 16 - 7 * 16) / 2;
        assertThat(besideIssuer(usual)).isEqualTo((int) Math.round(free * 20));
        byte[] own = ZipParts.of(usual).change("word/document.xml", xml -> xml.replace("officialissuer-32", "officialright-32")).bytes();
        assertThat(besideIssuer(own)).as("as the template has it").isEqualTo(4 * 16 * 20);
    }

    private static int besideIssuer(byte[] template) throws IOException {
        byte[] filled = LetterTemplate.read(template).fill(SampleLetters.letter(LetterKind.NOTICE, 1)).docx();
        try (XWPFDocument document = OfficeReadBack.word(filled)) {
            return document.getParagraphs().stream().filter(one -> one.getText().equals("示例市红十字会")).findFirst().orElseThrow().getIndentationRight();
        }
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "TALK")
    void aLetterHasItsPartsInOrderAndAReceiptOnOnePage(LetterKind kind) {
        for (int items = 1; items <= 12; items++) {
            int rows = items;
            BlockSheet paper = LetterTemplate.usual(kind, SampleLetters.DAY).fill(SampleLetters.letter(kind, items)).paper(SampleLetters.DAY);
            assertThat(paper.isSubtitled()).isTrue();
            assertThat(paper.blocks().get(2)).isEqualTo(new Paragraph(Kind.FLUSH, "赈济救护部："));
            assertThat(paper.blocks()).filteredOn(Table.class::isInstance).singleElement()
                .satisfies(table -> assertThat(((Table) table).rows()).hasSize(rows));
            int day = paper.blocks().indexOf(new Paragraph(Kind.RIGHT, "2026年7月20日"));
            assertThat(paper.blocks().get(day - 1)).isEqualTo(new Paragraph(Kind.RIGHT, "示例市红十字会"));
            Read read = new Read(paper);
            String last = OfficeReadBack.bare(read.bare(read.pages() - 1));
            assertThat(last).contains("沿此线撕下，签收后交回签收回执今收到示例市红十字会《", "〔2026〕3号，所列" + rows + "项事项已知悉。将于2026年8月3日前书面回复。签收人（签字）：签收日期：年月日");
            for (int page = 1; page < read.pages(); page++) {
                assertThat(read.bare(page)).as("%s, page %s", items, page).doesNotStartWith("内部资料示例市红十字会2026年7月20日");
            }
        }
    }

    @Test
    void aRequirementOfSeveralLinesIsSeveralParagraphs() {
        List<Block> blocks = LetterTemplate.usual(LetterKind.NOTICE, SampleLetters.DAY).fill(SampleLetters.letter(LetterKind.NOTICE, 1)).blocks();
        assertThat(blocks).contains(new Paragraph(Kind.BODY, "1.逐项查明未完成的原因，拿出补救办法。"), new Paragraph(Kind.BODY, "2.责任人每周五报告一次进展，佐证材料随附。"));
    }

    @Test
    void whatHasNoTextTakesNoLine() {
        Letter bare = new Letter(Map.of(LetterField.TITLE, "提醒函", LetterField.NUMBER, "1号", LetterField.SALUTATION, "马骁同志", LetterField.ADDRESSED, "你",
            LetterField.REPLY_BY, "8月3日"), List.of());
        FilledLetter filled = LetterTemplate.usual(LetterKind.REMINDER, SampleLetters.DAY).fill(bare);
        assertThat(String.join("", filled.paper(SampleLetters.DAY).words())).doesNotContain("抄送", "联系电话", "签发人", "（）").contains("马骁同志：", "由你负责的0项整改措施", "请于8月3日前将进展");
        assertThat(filled.blocks()).filteredOn(Table.class::isInstance).isEmpty();
        assertThat(filled.blocks()).filteredOn(TearLine.class::isInstance).hasSize(1);
    }

    @Test
    void aTalkLeavesRoomToWriteWhatIsNotKnown() {
        Letter bare = new Letter(Map.of(LetterField.TITLE, "约谈记录", LetterField.TO, "张䶮"), List.of(Map.of(LetterField.ITEM_CODE, "3-2", LetterField.MEASURE, "修订制度")));
        Form form = (Form) LetterTemplate.usual(LetterKind.TALK, SampleLetters.DAY).fill(bare).blocks().stream().filter(Form.class::isInstance).findFirst().orElseThrow();
        assertThat(form.words()).contains("约谈时间", "约谈地点", "约谈人", "记录人", "张䶮", "约谈事项1", "约谈内容", "被约谈人表态", "整改要求与时限");
        assertThat(form.rows()).filteredOn(row -> row.cells().getFirst().text().equals("约谈内容")).singleElement().satisfies(row -> assertThat(row.leastHeight()).isGreaterThan(60));
        assertThat(form.rows().getLast().cells()).extracting(cell -> cell.kind().name()).containsExactly("SIGN", "SIGN");
    }

    @Test
    void theSameLetterIsTheSameFileByteForByte() {
        Letter letter = SampleLetters.letter(LetterKind.NOTICE, 2);
        assertThat(LetterTemplate.usual(LetterKind.NOTICE, SampleLetters.DAY).fill(letter).docx()).isEqualTo(LetterTemplate.usual(LetterKind.NOTICE, SampleLetters.DAY).fill(letter).docx());
    }

    @Test
    void theFileSaysItsOwnTitle() throws IOException {
        try (XWPFDocument document = OfficeReadBack.word(LetterTemplate.usual(LetterKind.ADMONITION, SampleLetters.DAY).fill(SampleLetters.letter(LetterKind.ADMONITION, 1)).docx())) {
            assertThat(document.getProperties().getCoreProperties().getTitle()).isEqualTo("告诫书");
            assertThat(document.getProperties().getCoreProperties().getCreator()).isEqualTo("示例市红十字会");
        }
    }
}
