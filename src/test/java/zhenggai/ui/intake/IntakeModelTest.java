package zhenggai.ui.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import zhenggai.casework.OpenCase;
import zhenggai.domain.draft.Draft;
import zhenggai.domain.draft.DraftNode;
import zhenggai.domain.draft.Level;
import zhenggai.domain.people.Role;
import zhenggai.testkit.Desk;
import zhenggai.testkit.Immediate;

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
}
