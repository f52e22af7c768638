package zhenggai.paper.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import zhenggai.domain.draft.Draft;
import zhenggai.paper.Block.Paragraph.Kind;
import zhenggai.paper.Block.Paragraph;
import zhenggai.paper.BlockSheet;
import zhenggai.paper.sheet.notice.ReadSheet;
import zhenggai.reading.DocumentReader;
import zhenggai.testkit.Sample;

/** A document that was read, set in official layout: every line of it is there, in its place. */
class ReadSheetTest {
    private static final LocalDate MADE = LocalDate.of(2026, 7, 20);

    private static List<Paragraph> paragraphs(BlockSheet sheet) {
        return sheet.blocks().stream().map(Paragraph.class::cast).toList();
    }

    private static String squeezed(String text) {
        return text.replaceAll("\\s", "");
    }

    @Test
    void everySignOfTheSampleIsThereAndItsHeadingsStandAsHeadings() {
        Draft draft = Sample.draft();
        BlockSheet sheet = ReadSheet.of(draft, MADE);
        String said = sheet.heading().title() + paragraphs(sheet).stream().map(Paragraph::text).collect(Collectors.joining());
        assertThat(squeezed(said)).isEqualTo(squeezed(draft.source()));
        assertThat(paragraphs(sheet).stream().filter(one -> one.kind() == Kind.HEADING_1)).hasSizeBetween(2, 4).allMatch(one -> one.text().matches("[一二三四]、.*"));
        assertThat(paragraphs(sheet)).anyMatch(one -> one.kind() == Kind.HEADING_2);
        assertThat(paragraphs(sheet).getLast().kind()).isEqualTo(Kind.RIGHT);
        assertThat(paragraphs(sheet).get(sheet.blocks().size() - 2).kind()).isEqualTo(Kind.ISSUER);
    }

    @Test
    void anyOtherTextKeepsItsLinesAndGetsNoTitleOfItsOwn() {
        BlockSheet sheet = ReadSheet.of(new DocumentReader().read("情况说明\n\n2025年需要补缴的会费已补缴。\n其余已说明。\n"), MADE);
        String said = squeezed(sheet.heading().title() + paragraphs(sheet).stream().map(Paragraph::text).collect(Collectors.joining()));
        assertThat(said).isEqualTo("情况说明2025年需要补缴的会费已补缴。其余已说明。");
        assertThat(paragraphs(sheet)).noneMatch(one -> one.kind().isSignature());
    }
}
