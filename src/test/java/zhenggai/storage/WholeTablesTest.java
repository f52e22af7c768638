package zhenggai.storage;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.ZoneOffset;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import zhenggai.casework.OpenCase;
import zhenggai.casework.sample.SampleCase;
import zhenggai.domain.draft.Draft;
import zhenggai.domain.ledger.FindingBranch;
import zhenggai.domain.ledger.MeasureLeaf;
import zhenggai.reading.DocumentReader;
import zhenggai.testkit.Desk;

/** The fast way to read everything and the ordinary way to read one thing list the same columns twice; here they are held together. */
class WholeTablesTest {
    @TempDir Path dir;

    @Test
    void theWholeLedgerAndEachSingleThingAgreeInEveryColumn() throws IOException {
        Path file = dir.resolve("示例.zgt");
        String notice = new String(getClass().getResourceAsStream("/zhenggai/sample/notice.txt").readAllBytes(), StandardCharsets.UTF_8);
        Draft draft = new DocumentReader().read(notice);
        new SampleCase(ZoneOffset.UTC).make(file, draft.facts().officeName(), draft);
        try (OpenCase open = new Desk().cases.open(file)) {
            MeasureLeaf first = open.ledgers().current().measures().findFirst().orElseThrow();
            open.measures().expect(first.measure().id(), Desk.TODAY);
            open.measures().recordResult(first.measure().id(), "内部结果", "公开结果");
            for (FindingBranch branch : open.ledgers().current().findings().toList()) {
                assertThat(open.ledgers().branch(branch.finding().id())).isEqualTo(branch);
                for (MeasureLeaf leaf : branch.measures()) {
                    assertThat(open.ledgers().leaf(leaf.measure().id())).isEqualTo(leaf);
                }
            }
        }
    }
}
