package zhenggai.domain.notice.official;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;

/** A document says its texts in reading order, whatever parts it has. */
class OfficialDocumentTest {
    private static final Signature SIGNATURE = new Signature("示例市红十字会", LocalDate.of(2026, 7, 20));

    @Test
    void itSaysEveryTextInReadingOrder() {
        OfficialDocument document = new OfficialDocument("情况通报", List.of(new Block.Addressee("各科室："), new Block.Paragraph("开头。"),
            new Block.Heading(Level.FIRST, "一、落实情况"), new Block.Led(Level.SECOND, "（一）抓部署。", "已完成。"), new Block.Paragraph(" "),
            new Block.ContactLines(List.of("电话：0000-1234567", "邮箱：shili@example.cn"))), SIGNATURE, Marking.PUBLIC);
        assertThat(document.words()).containsExactly("各科室：", "开头。", "一、落实情况", "（一）抓部署。已完成。", "电话：0000-1234567", "邮箱：shili@example.cn");
    }

    @Test
    void whatIsAddedToTheListAfterwardsIsNotInTheDocument() {
        List<String> lines = new ArrayList<>(List.of("电话：0000-1234567"));
        List<Block> blocks = new ArrayList<>(List.of(new Block.ContactLines(lines)));
        OfficialDocument document = new OfficialDocument("情况通报", blocks, SIGNATURE, Marking.INTERNAL);
        lines.add("邮箱：shili@example.cn");
        blocks.clear();
        assertThat(document.words()).containsExactly("电话：0000-1234567");
    }
}
