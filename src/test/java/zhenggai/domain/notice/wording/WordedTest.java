package zhenggai.domain.notice.wording;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;

import org.junit.jupiter.api.Test;
import zhenggai.domain.Refused;
import zhenggai.domain.ledger.FindingBranch;
import zhenggai.domain.ledger.MeasureLeaf;
import zhenggai.domain.result.Figure;
import zhenggai.domain.result.FigureWords;
import zhenggai.domain.spine.CategoryId;
import zhenggai.domain.spine.Finding;
import zhenggai.domain.spine.FindingId;
import zhenggai.domain.spine.Measure;
import zhenggai.domain.spine.MeasureId;

class WordedTest {
    private static final Wording OF_FINDING = Wording.of(new FindingId(1));
    private static final Wording OF_MEASURE = Wording.of(new FindingId(1), new MeasureId(1));

    @Test
    void aFindingIsProposedAsTheNameOfAProblem() {
        assertThat(finding("3.学习不够深入。有的党员长期不参加。", "").proposal()).isEqualTo("学习不够深入的问题");
        assertThat(finding("（一）议事规则执行不严的问题", "").proposal()).isEqualTo("议事规则执行不严的问题");
        assertThat(finding("", "学习方面").proposal()).isEmpty();
    }

    @Test
    void aMeasureIsProposedWithItsResultAndTheFiguresNobodyNamedYet() {
        assertThat(measure("一是修订财务制度；", "", "").proposal()).isEqualTo("修订财务制度。");
        assertThat(measure("开展培训", "培训已全部办完，学员反映良好", "", figure("完成持证培训", "5642人")).proposal())
            .isEqualTo("开展培训。培训已全部办完，学员反映良好。2026年上半年，完成持证培训5642人。");
        assertThat(measure("开展培训", "持证培训5642人", "", figure("完成持证培训", "5642人")).proposal()).isEqualTo("开展培训。持证培训5642人。");
        assertThat(measure("清退0.86万元。", "", "", figure("退缴资金", "8600元")).proposal()).isEqualTo("清退0.86万元。");
        assertThat(measure("印发《示例市财务管理制度》。", "", "", figure("修订《财务管理制度》", "1项")).proposal()).isEqualTo("印发《示例市财务管理制度》。");
        assertThat(measure("修订并印发财务管理制度", "已修订并印发财务管理制度", "").proposal()).as("said once").isEqualTo("修订并印发财务管理制度。");
    }

    @Test
    void itsStateFollowsFromWhatStandsThere() {
        assertThat(measure("开展培训", "", "").state()).isEqualTo(WordingState.PROPOSED);
        assertThat(finding("", "学习方面").state()).isEqualTo(WordingState.EDITED);
        Worded accepted = new Worded(OF_MEASURE.accepting("开展培训。"), "1-1", "开展培训", "开展培训。", "开展培训。");
        assertThat(accepted.state()).isEqualTo(WordingState.ACCEPTED);
        assertThat(accepted.isOutdated()).isFalse();
        assertThat(new Worded(OF_MEASURE.accepting("开展培训。"), "1-1", "开展两期培训", "开展培训。", "开展两期培训。").isOutdated()).isTrue();
        assertThat(new Worded(OF_FINDING, "1", "", "", "").state()).isEqualTo(WordingState.NONE);
    }

    @Test
    void whatAPersonWroteIsNotOverwritten() {
        assertThatThrownBy(() -> measure("开展培训", "", "我们办了培训。").requireToAccept()).isInstanceOf(Refused.class).hasMessage("wording.edited-by-hand");
        assertThatThrownBy(() -> new Worded(OF_FINDING, "1", "", "", "").requireToAccept()).hasMessage("wording.nothing-proposed");
        measure("开展培训", "", "").requireToAccept();
    }

    @Test
    void whatIsKeptBackSaysNothingAndSaysWhy() {
        assertThatThrownBy(() -> OF_MEASURE.keptBack(Withheld.OTHER, " ")).hasMessage("wording.reason-missing");
        Worded kept = new Worded(OF_MEASURE.keptBack(Withheld.UNSETTLED, ""), "1-1", "核查", "已核查。", "核查。");
        assertThat(kept.state()).isEqualTo(WordingState.WITHHELD);
        assertThat(kept.spoken()).isEmpty();
        assertThat(new Worded(kept.wording().released(), "1-1", "核查", "已核查。", "核查。").spoken()).isEqualTo("已核查。");
    }

    private static Worded finding(String feedback, String published) {
        return Worded.of(branch(feedback, published, List.of()), OF_FINDING);
    }

    private static Worded measure(String text, String result, String published, Figure... figures) {
        MeasureLeaf leaf = new MeasureLeaf(Measure.draft(new FindingId(1), text).resulting(result, published), List.of(), null, 0, List.of());
        return Worded.of(branch("问题", "", List.of(leaf)), leaf, List.of(figures), OF_MEASURE);
    }

    private static FindingBranch branch(String feedback, String published, List<MeasureLeaf> measures) {
        return new FindingBranch(Finding.draft(new CategoryId(1), feedback, published), List.of(), measures);
    }

    private static Figure figure(String name, String amount) {
        return Figure.of(new MeasureId(1), name, FigureWords.read(amount)).during("2026年上半年", "");
    }
}
