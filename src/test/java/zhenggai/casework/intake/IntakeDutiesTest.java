package zhenggai.casework.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import zhenggai.casework.OpenCase;
import zhenggai.domain.draft.Draft;
import zhenggai.domain.ledger.FindingBranch;
import zhenggai.domain.ledger.MeasureLeaf;
import zhenggai.domain.people.Role;
import zhenggai.domain.time.Precision;
import zhenggai.reading.DocumentReader;
import zhenggai.testkit.Desk;

/** What a plan says once of a finding or a category reaches everything it is said of, and nothing it says stops an import. */
class IntakeDutiesTest {
    private static final String PLAN = """
        示例市红十字会巡察整改方案
        一、关于资金使用方面
        （一）报销审核把关不严的问题
        1.修订财务管理制度。
        2.开展专题培训。
        责任领导：陆知远（党组书记）
        责任科室：财务室（审计科）
        责任人：邓立言、张䶮（副主任）
        整改时限：2026年6月底前
        整改成效：报销差错明显减少。
        （二）采购程序不规范的问题
        1.制定采购办法。
        整改时限：2026年6月31日
        整改成效：采购办法已经印发。
        （三）合同管理不严的问题
        1.清理合同。
        整改时限：视情况而定
        """;

    @TempDir Path dir;
    private final Desk desk = new Desk();
    private OpenCase open;

    @BeforeEach
    void begin() {
        open = desk.cases.create(dir.resolve("案卷.zgt"), "示例市红十字会");
    }

    @AfterEach
    void end() {
        open.close();
    }

    @Test
    void measuresTakeTheDeadlineOfTheirFindingAndPostsInBracketsAreNoPersons() {
        open.intake().accept(new DocumentReader().read(PLAN));
        FindingBranch first = findings().getFirst();
        assertThat(first.names(Role.LEAD_LEADER)).containsExactly("陆知远");
        assertThat(first.names(Role.LEAD_DEPARTMENT)).containsExactly("财务室（审计科）");
        assertThat(first.names(Role.RESPONSIBLE_PERSON)).containsExactly("邓立言", "张䶮");
        assertThat(first.measures()).extracting(leaf -> leaf.measure().deadline().day()).containsOnly(LocalDate.of(2026, 6, 30));
    }

    @Test
    void aDayThatDoesNotExistIsAskedAboutAndItsWordsAreKept() {
        Draft draft = new DocumentReader().read(PLAN);
        assertThat(draft.warnings()).extracting(warning -> warning.code()).contains("draft.no-such-day", "draft.deadline-unclear");
        open.intake().accept(draft);
        assertThat(leaves()).extracting(leaf -> leaf.measure().deadline().words()).containsSequence("2026年6月31日", "视情况而定");
        assertThat(leaves().get(2).measure().deadline().precision()).isEqualTo(Precision.UNKNOWN);
    }

    @Test
    void theResultOfAFindingGoesToItsOnlyMeasureAndIsShownApartWhereThereAreMore() {
        Draft draft = new DocumentReader().read(PLAN);
        assertThat(draft.other()).anySatisfy(other -> assertThat(other.text()).contains("报销差错明显减少")).noneSatisfy(other -> assertThat(other.text()).contains("印发"));
        open.intake().accept(draft);
        assertThat(leaves()).extracting(leaf -> leaf.measure().resultText()).containsExactly("", "", "采购办法已经印发", "");
    }

    private List<FindingBranch> findings() {
        return open.ledgers().current().findings().toList();
    }

    private List<MeasureLeaf> leaves() {
        return findings().stream().flatMap(finding -> finding.measures().stream()).toList();
    }
}
