package zhenggai.ui.measure.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import zhenggai.casework.OpenCase;
import zhenggai.domain.acceptance.Opinion;
import zhenggai.domain.acceptance.OpinionLevel;
import zhenggai.domain.acceptance.Readiness;
import zhenggai.domain.people.Role;
import zhenggai.domain.spine.MeasureId;
import zhenggai.testkit.Desk;
import zhenggai.testkit.Immediate;
import zhenggai.ui.measure.NextStep;
import zhenggai.ui.measure.StepsModel;
import zhenggai.ui.panel.Drafts;
import zhenggai.words.Texts;

/** Opinions are recorded level by level, refusals keep what was typed, and the measures that wait follow one after the other. */
class AcceptanceModelTest {
    @TempDir
    Path folder;

    private final Immediate immediate = new Immediate();
    private final Drafts drafts = new Drafts();
    private OpenCase open;
    private List<MeasureId> ids;
    private AcceptanceModel model;

    @BeforeEach
    void begin() {
        open = new Desk().smallCase(folder.resolve("a.zgt"));
        ids = open.ledgers().current().measures().map(leaf -> leaf.measure().id()).toList();
        open.duties().assign(ids.get(1), Role.LEAD_LEADER, List.of("陆知远"));
        model = new AcceptanceModel(open, immediate.background, ids.get(1), drafts, () -> "已组织");
        model.reload();
    }

    @AfterEach
    void end() {
        open.close();
        assertThat(immediate.problems).isEmpty();
    }

    private void submit(int index) {
        open.measures().start(ids.get(index));
        open.measures().submit(ids.get(index), "已组织学习");
    }

    @Test
    void whatIsLackingIsSaidBeforeItIsSubmitted() {
        assertThat(model.seenProperty().get().readiness().points()).extracting(Readiness.Point::isMet).containsExactly(true, false, false);
        assertThat(model.seenProperty().get().turn()).isEmpty();
        StepsModel steps = new StepsModel(open, immediate.background, ids.get(1), () -> "已组织");
        open.measures().start(ids.get(1));
        steps.choose(NextStep.SUBMIT);
        assertThat(steps.readinessProperty().get().points()).hasSize(3);
        assertThat(steps.submitterProperty().get()).isEqualTo("张䶮");
        steps.submitterProperty().set("林晓棠");
        steps.take(NextStep.SUBMIT);
        assertThat(open.acceptances().of(ids.get(1)).getFirst().by()).isEqualTo("林晓棠");
    }

    @Test
    void opinionsAreRecordedLevelByLevelAndTheUsualSignerIsProposed() {
        submit(1);
        model.reload();
        assertThat(model.seenProperty().get().turn()).contains(OpinionLevel.DEPARTMENT);
        model.give(OpinionLevel.DEPARTMENT);
        assertThat(model.refusalProperty().get()).isEqualTo("请填写牵头科室意见的签署人。");
        model.by().textProperty().set("周启明");
        model.give(OpinionLevel.DEPARTMENT);
        assertThat(model.seenProperty().get().turn()).contains(OpinionLevel.LEAD_LEADER);
        assertThat(model.by().text()).isEqualTo("陆知远");
        model.agreesProperty().set(false);
        model.give(OpinionLevel.LEAD_LEADER);
        assertThat(model.refusalProperty().get()).isEqualTo("牵头领导不同意时，请写明理由。");
        assertThat(model.by().text()).isEqualTo("陆知远");
        model.text().textProperty().set("缺签到表");
        model.give(OpinionLevel.LEAD_LEADER);
        assertThat(model.seenProperty().get().turn()).isEmpty();
        model.takeBack();
        assertThat(model.seenProperty().get().open().orElseThrow().opinions()).extracting(Opinion::by).containsExactly("周启明");
        assertThat(drafts.isEmpty()).isTrue();
    }

    @Test
    void aDayThatIsNoneIsRefused() {
        submit(1);
        model.reload();
        model.by().textProperty().set("周启明");
        model.on().textProperty().set("");
        model.give(OpinionLevel.DEPARTMENT);
        assertThat(model.refusalProperty().get()).isEqualTo(Texts.text("opinion.day-missing"));
        model.on().textProperty().set("2026-7-21");
        model.give(OpinionLevel.DEPARTMENT);
        assertThat(model.refusalProperty().get()).contains("在今天之后");
        assertThat(model.on().text()).isEqualTo("2026-7-21");
    }

    @Test
    void theMeasuresThatWaitFollowThisOneAndThenBeginAnew() {
        submit(3);
        submit(1);
        submit(0);
        model.reload();
        assertThat(model.seenProperty().get().waiting()).containsExactly(ids.get(3), ids.get(0));
    }
}
