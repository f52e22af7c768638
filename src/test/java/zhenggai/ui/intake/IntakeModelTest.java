package zhenggai.ui.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import zhenggai.casework.OpenCase;
import zhenggai.domain.Refused;
import zhenggai.domain.draft.Draft;
import zhenggai.domain.draft.DraftNode;
import zhenggai.domain.draft.Level;
import zhenggai.domain.draft.match.Presence;
import zhenggai.domain.draft.match.Taking;
import zhenggai.domain.people.Role;
import zhenggai.testkit.Desk;
import zhenggai.testkit.Immediate;
import zhenggai.ui.kit.Background;
import zhenggai.ui.kit.Job;

/** A draft on the table: mended, taken back, accepted as one step, and nothing written before that. */
class IntakeModelTest {
    private static final String PLAN = """
        示例市红十字会关于市委第二巡察组反馈意见的整改方案

        一、关于资金使用方面
        （一）报销审核把关不严的问题
        1.修订财务管理制度。
        责任领导：陆知远
        责任科室：财务室
        责任人：邓立言
        整改时限：2026年6月底前
        2.开展专题培训。
        责任人：邓立言
        整改时限：立行立改
        """;

    @TempDir Path dir;
    private final Immediate now = new Immediate();
    private OpenCase open;
    private IntakeModel model;

    @BeforeEach
    void begin() {
        open = new Desk().cases.create(dir.resolve("案卷.zgt"), "示例市红十字会");
        model = new IntakeModel(open, now.background);
    }

    @AfterEach
    void end() {
        open.close();
    }

    @Test
    void aPlanBringsItsDutiesAndDeadlinesAndIsOneStep() {
        model.readText(PLAN);
        assertThat(open.ledgers().current().inspections()).isEmpty();
        model.accept(taken -> assertThat(taken.measures()).isEqualTo(2));
        assertThat(now.problems).isEmpty();
        var first = open.ledgers().current().measures().toList().getFirst();
        assertThat(first.names(Role.LEAD_LEADER)).containsExactly("陆知远");
        assertThat(first.names(Role.LEAD_DEPARTMENT)).containsExactly("财务室");
        assertThat(first.names(Role.RESPONSIBLE_PERSON)).containsExactly("邓立言");
        assertThat(first.measure().deadline().day()).hasToString("2026-06-30");
        open.undo();
        assertThat(open.ledgers().current().inspections()).isEmpty();
        assertThat(open.people().persons()).isEmpty();
    }

    @Test
    void whatIsMendedCanBeTakenBackStepByStep() {
        model.readText(PLAN);
        Draft read = model.draftProperty().get();
        DraftNode measure = read.all().filter(node -> node.level() == Level.MEASURE).findFirst().orElseThrow();
        model.mend(draft -> draft.drop(measure.id()));
        assertThat(model.draftProperty().get().categories().getFirst().findings().getFirst().measures()).hasSize(1);
        assertThat(model.draftProperty().get().lost()).isZero();
        model.takeBack();
        assertThat(model.draftProperty().get()).isEqualTo(read);
        assertThat(model.canTakeBack().get()).isFalse();
    }

    @Test
    void aRefusedMendChangesNothingAndIsTold() {
        model.readText(PLAN);
        Draft read = model.draftProperty().get();
        model.mend(draft -> draft.retitle(read.roots().getFirst().id(), "  "));
        assertThat(model.draftProperty().get()).isEqualTo(read);
        assertThat(now.problems).hasSize(1);
    }

    @Test
    void aLetterCannotBeAccepted() {
        model.readText("尊敬的各位志愿者：\n感谢大家一年来的辛勤付出，祝新年快乐！\n示例市红十字会\n2026年1月1日");
        assertThat(model.canAccept().get()).isFalse();
    }

    @Test
    void whatWasDecidedStaysWhenTheDraftIsMendedAndIsTakenBackLikeAnEdit() {
        model.readText(PLAN);
        model.accept(taken -> { });
        model.readText(PLAN.replace("开展专题培训", "每季度开展专题培训"));
        int training = node("每季度开展专题培训。");
        assertThat(taking(training)).isEqualTo(Taking.UPDATE);
        model.taking(training, Taking.LEAVE);
        model.mend(draft -> draft.retitle(draft.roots().getFirst().id(), "整改方案"));
        assertThat(taking(training)).isEqualTo(Taking.LEAVE);
        model.takeBack();
        model.takeBack();
        assertThat(taking(training)).isEqualTo(Taking.UPDATE);
        model.takingChanged(Taking.AS_NEW);
        assertThat(taking(training)).isEqualTo(Taking.AS_NEW);
        model.mend(draft -> draft.leave(training));
        assertThat(model.judgedProperty().get().matching().of(training)).isEmpty();
        assertThat(now.problems).isEmpty();
    }

    @Test
    void whatIsOnTheTableIsHeldAgainstTheCaseAgainWhenThatHasChanged() {
        model.readText(PLAN);
        model.accept(taken -> { });
        model.readText(PLAN.replace("开展专题培训", "每季度开展专题培训"));
        open.measures().reword(open.ledgers().current().measures().toList().getFirst().measure().id(), "修订财务制度");
        model.accept(taken -> { });
        assertThat(now.problems).extracting(problem -> ((Refused) problem).textKey()).containsExactly("intake.case-changed");
        assertThat(model.judgedProperty().get().matching().count(Presence.CHANGED)).isEqualTo(2);
        model.accept(taken -> assertThat(taken.updated()).isEqualTo(2));
        assertThat(model.draftProperty().get()).isNull();
    }

    @Test
    void aLongReadingShowsHowFarItIsAndCanBeCalledOff() throws IOException {
        Path file = Files.writeString(dir.resolve("方案.txt"), PLAN);
        List<Runnable> waiting = new ArrayList<>();
        Background slow = new Background(waiting::add, Runnable::run, now.problems::add);
        model = new IntakeModel(open, slow);
        model.read(file);
        waiting.removeFirst().run();
        assertThat(slow.jobs()).extracting(Job::title).containsExactly("读入“方案.txt”");
        slow.jobs().getFirst().callOff();
        waiting.removeFirst().run();
        assertThat(model.draftProperty().get()).isNull();
        assertThat(slow.jobs()).isEmpty();
        assertThat(now.problems).isEmpty();
        model.read(file);
        waiting.removeFirst().run();
        List<Double> told = new ArrayList<>();
        slow.jobs().getFirst().progressProperty().addListener((property, was, is) -> told.add(is.doubleValue()));
        waiting.removeFirst().run();
        assertThat(told).containsExactly(0.0, 0.33, 0.66, 1.0);
        assertThat(model.canAccept().get()).as("not before it was held against the case").isFalse();
        waiting.removeFirst().run();
        assertThat(model.canAccept().get()).isTrue();
        model.putAway();
    }

    private int node(String text) {
        return model.draftProperty().get().all().filter(node -> node.text().equals(text)).findFirst().orElseThrow().id();
    }

    private Taking taking(int node) {
        return model.judgedProperty().get().matching().of(node).orElseThrow().taking();
    }
}
