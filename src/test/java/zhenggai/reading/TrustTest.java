package zhenggai.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;

import org.junit.jupiter.api.Test;
import zhenggai.domain.draft.Confidence;
import zhenggai.domain.draft.Draft;
import zhenggai.domain.draft.DraftWarning;
import zhenggai.domain.draft.Trust;

/** How sure the reading is, node by node: a question falls on the node whose words it is about, however lines and nodes lie. */
class TrustTest {
    private final Draft draft = new DocumentReader().read("""
        示例市红十字会关于巡察整改情况的通报

        一、关于学习方面
        （一）学习不够深入
        一是制定学习计划。二是在2026年9月31日前开展轮训。三是建立学习台账。
        （二）记录不完整
        1.补齐会议记录，逐一核对参会人员，
        并于2026年2月30日前归档备查。
        2.明确记录人员。
        """);

    @Test
    void ofSeveralNodesInOneLineOnlyTheOneThatIsAskedAboutIsDoubtful() {
        assertThat(trust("制定学习计划")).isNotEqualTo(Trust.DOUBTFUL);
        assertThat(trust("在2026年9月31日前")).isEqualTo(Trust.DOUBTFUL);
        assertThat(trust("建立学习台账")).isNotEqualTo(Trust.DOUBTFUL);
    }

    @Test
    void aNodeOfSeveralLinesIsAskedAboutInAnyOfThem() {
        assertThat(trust("补齐会议记录")).isEqualTo(Trust.DOUBTFUL);
        assertThat(trust("明确记录人员")).isEqualTo(Trust.SURE);
    }

    @Test
    void everyQuestionIsAskedAtSomeNode() {
        Map<Integer, Confidence> all = Confidence.of(draft);
        assertThat(draft.warnings()).hasSize(2).extracting(DraftWarning::code).containsOnly("draft.no-such-day");
        assertThat(all.values().stream().flatMap(sure -> sure.reasons().stream())).containsAll(draft.warnings());
    }

    private Trust trust(String begins) {
        int id = draft.all().filter(node -> node.text().startsWith(begins)).findFirst().orElseThrow(() -> new AssertionError(draft.all().map(node -> node.text()).toList())).id();
        return Confidence.of(draft).get(id).trust();
    }
}
