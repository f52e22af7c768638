package zhenggai.ui.measure;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import zhenggai.casework.OpenCase;
import zhenggai.domain.Refused;
import zhenggai.domain.lookback.Review;
import zhenggai.domain.people.Person;
import zhenggai.domain.people.Role;
import zhenggai.domain.spine.Backed;
import zhenggai.domain.spine.Evidence;
import zhenggai.domain.spine.EvidenceId;
import zhenggai.domain.spine.Measure;
import zhenggai.domain.spine.MeasureId;
import zhenggai.domain.spine.MeasureState;
import zhenggai.testkit.Desk;
import zhenggai.testkit.Immediate;
import zhenggai.testkit.NoDesk;
import zhenggai.ui.evidence.EvidenceModel;
import zhenggai.ui.measure.entries.ProgressModel;
import zhenggai.ui.panel.Drafts;
import zhenggai.ui.panel.DutiesModel.Proposal;

/** A measure is edited, moved through its states, reported on and backed, on a real case file and without a window. */
class MeasureModelTest {
    @TempDir
    Path folder;

    private final Desk desk = new Desk();
    private final Immediate immediate = new Immediate();
    private final Drafts drafts = new Drafts();
    private OpenCase open;
    private MeasureId id;
    private MeasureModel model;

    @BeforeEach
    void begin() {
        open = desk.smallCase(folder.resolve("a.zgt"));
        open.people().add(Person.named("张䶮"));
        open.people().add(Person.named("陆知远"));
        id = Desk.measure(open, 0).id();
        model = new MeasureModel(open, immediate.background, id, drafts);
        model.reload();
    }

    @AfterEach
    void end() {
        open.close();
        assertThat(immediate.problems).isEmpty();
    }

    @Test
    void aTextIsDirtyUntilItIsSaved() {
        model.text().textProperty().set("修订后的措施");
        assertThat(model.text().dirtyProperty().get()).isTrue();
        model.text().save();
        assertThat(model.text().dirtyProperty().get()).isFalse();
        assertThat(drafts.isEmpty()).isTrue();
        assertThat(open.measures().get(id).text()).isEqualTo("修订后的措施");
    }

    @Test
    void aRefusalKeepsWhatIsTypedAndItComesBackInANewPanel() {
        model.text().textProperty().set(" ");
        model.text().save();
        assertThat(model.text().refusalProperty().get()).isEqualTo("请填写措施内容。");
        MeasureModel again = new MeasureModel(open, immediate.background, id, drafts);
        again.reload();
        assertThat(again.text().text()).isEqualTo(" ");
        assertThat(again.text().dirtyProperty().get()).isTrue();
        again.text().forget();
        assertThat(again.text().text()).isEqualTo("制定学习实施细则");
        assertThat(drafts.isEmpty()).isTrue();
    }

    @Test
    void aReloadChangesOnlyWhatIsNotBeingTyped() {
        model.result().textProperty().set("正在写");
        open.measures().reword(id, "别处改了");
        open.measures().recordResult(id, "别处写的结果", "公开的结果");
        model.reload();
        assertThat(model.text().text()).isEqualTo("别处改了");
        assertThat(model.result().text()).isEqualTo("正在写");
        assertThat(model.publicResult().text()).isEqualTo("公开的结果");
    }

    @Test
    void undoShowsTheTextThatWasBefore() {
        model.text().textProperty().set("改过");
        model.text().save();
        open.undo();
        model.reload();
        assertThat(model.text().text()).isEqualTo("制定学习实施细则");
    }

    @Test
    void internalAndPublicResultNeverMix() {
        model.result().textProperty().set("内部");
        model.publicResult().textProperty().set("公开");
        model.leave();
        assertThat(open.measures().get(id).resultText()).isEqualTo("内部");
        assertThat(open.measures().get(id).publicResult()).isEqualTo("公开");
    }

    @Test
    void theInternalResultOfASubmittedMeasureIsRefusedAndThePublicOneSaved() {
        model.result().textProperty().set("内部");
        model.leave();
        open.measures().start(id);
        open.measures().submit(id, "内部");
        model.reload();
        model.result().textProperty().set("内部，改过");
        model.publicResult().textProperty().set("公开");
        model.result().save();
        model.publicResult().save();
        assertThat(model.result().refusalProperty().get()).contains("请先退回");
        assertThat(model.result().text()).isEqualTo("内部，改过");
        assertThat(open.measures().get(id)).extracting(Measure::resultText, Measure::publicResult).containsExactly("内部", "公开");
    }

    @Test
    void whatIsSaidOfALastingMeasureIsKeptAsAReview() {
        StepsModel steps = model.steps();
        steps.choose(NextStep.START);
        steps.choose(NextStep.KEEP_UP);
        assertThat(steps.asks(NextStep.KEEP_UP)).isEqualTo(NextStep.Asks.REVIEW_DAY);
        steps.reviewProperty().set("2026年8月31日");
        steps.take(NextStep.KEEP_UP);
        assertThat(open.reviews().of(id)).as("nothing to review yet").isEmpty();
        steps.choose(NextStep.KEEP_UP);
        assertThat(steps.asks(NextStep.KEEP_UP)).isEqualTo(NextStep.Asks.FOUND_AND_REVIEW_DAY);
        steps.reviewProperty().set("2026年12月31日");
        steps.take(NextStep.KEEP_UP);
        assertThat(steps.refusalProperty().get()).isEqualTo("请写明复核看到的情况。");
        steps.foundProperty().set("每季度都有记录");
        steps.take(NextStep.KEEP_UP);
        steps.choose(NextStep.RELAPSE);
        assertThat(steps.takingProperty().get()).isEqualTo(NextStep.RELAPSE);
        assertThat(steps.asks(NextStep.RELAPSE)).isEqualTo(NextStep.Asks.FOUND);
        assertThat(steps.foundProperty().get()).as("what was said is said").isEmpty();
        steps.foundProperty().set("三季度没有记录");
        steps.take(NextStep.RELAPSE);
        assertThat(open.reviews().of(id)).extracting(Review::found).containsExactly("每季度都有记录", "三季度没有记录");
        assertThat(open.measures().get(id).round()).isEqualTo(2);
    }

    @Test
    void theDayOfADeadlineIsSaidWhileItIsTyped() {
        var explained = model.deadlineExplained();
        model.deadline().textProperty().set("2026年6月底前");
        assertThat(explained.getValue()).isEqualTo("截止日：2026年6月30日 星期二");
        model.deadline().textProperty().set("长期坚持");
        assertThat(explained.getValue()).startsWith("长期坚持");
        model.deadline().textProperty().set("6月31日");
        assertThat(explained.getValue()).contains("不存在");
        model.deadline().save();
        assertThat(model.deadline().refusalProperty().get()).contains("不存在");
        assertThat(open.measures().get(id).deadline().isSet()).isFalse();
    }

    @Test
    void onlyADeadlineThatCanStillBeExtendedIsSaidToRun() {
        open.measures().promise(id, "2026年8月31日");
        open.measures().start(id);
        model.reload();
        assertThat(model.deadlineExplained().getValue()).endsWith("\n时限已生效，只能申请延期");
        assertThat(model.seenProperty().get().canBeExtended()).isTrue();

        open.measures().keepUp(id, LocalDate.of(2026, 8, 31));
        model.reload();
        assertThat(model.deadlineExplained().getValue()).isEqualTo("截止日：2026年8月31日 星期一");
        assertThat(model.seenProperty().get().canBeExtended()).as("what goes on for good").isFalse();
    }

    @Test
    void theExpectedDayIsTypedAsPeopleWriteDays() {
        model.expected().textProperty().set("7月31日");
        assertThat(model.expectedExplained().getValue()).isEqualTo("预计：2026年7月31日 星期五");
        model.expected().save();
        assertThat(open.measures().get(id).schedule().expectedOn()).isEqualTo(LocalDate.of(2026, 7, 31));
        model.expected().textProperty().set("很快");
        assertThat(model.expectedExplained().getValue()).contains("不是日期");
        model.expected().save();
        assertThat(model.expected().refusalProperty().get()).contains("不是日期");
    }

    @Test
    void namesAreProposedByInitialsAndNewOnesAreSaidToBeNew() {
        List<Proposal> proposals = new ArrayList<>();
        model.duties().propose(Role.RESPONSIBLE_PERSON, "z", proposals::addAll);
        assertThat(proposals).containsExactly(new Proposal("张䶮", false), new Proposal("陆知远", false));
        proposals.clear();
        model.duties().propose(Role.RESPONSIBLE_PERSON, "买买提", proposals::addAll);
        assertThat(proposals).containsExactly(new Proposal("买买提", true));
        model.duties().add(Role.RESPONSIBLE_PERSON, "买买提");
        model.duties().add(Role.RESPONSIBLE_PERSON, "张䶮");
        assertThat(open.ledgers().leaf(id).names(Role.RESPONSIBLE_PERSON)).containsExactly("买买提", "张䶮");
        model.duties().remove(Role.RESPONSIBLE_PERSON, "买买提");
        assertThat(open.ledgers().leaf(id).names(Role.RESPONSIBLE_PERSON)).containsExactly("张䶮");
    }

    @Test
    void whoHasLeftIsNotOfferedAsNewAndGetsNoDutyUnawares() {
        Person left = open.people().add(Person.named("周启明"));
        model.duties().add(Role.RESPONSIBLE_PERSON, "周启明");
        open.people().edit(left.left(Desk.TODAY));
        model.duties().add(Role.RESPONSIBLE_PERSON, "买买提");
        assertThat(open.ledgers().leaf(id).names(Role.RESPONSIBLE_PERSON)).as("who has it keeps it").containsExactly("周启明", "买买提");
        model.duties().remove(Role.RESPONSIBLE_PERSON, "周启明");

        List<Proposal> proposals = new ArrayList<>();
        model.duties().propose(Role.RESPONSIBLE_PERSON, "周启明", proposals::addAll);
        assertThat(proposals).containsExactly(new Proposal("周启明", false));
        model.duties().add(Role.RESPONSIBLE_PERSON, "周启明");
        assertThat(model.duties().refusalProperty(Role.RESPONSIBLE_PERSON).get()).contains("周启明 已不在岗");
        assertThat(open.ledgers().leaf(id).names(Role.RESPONSIBLE_PERSON)).containsExactly("买买提");
        open.people().edit(left);
        model.duties().add(Role.RESPONSIBLE_PERSON, "周启明");
        assertThat(open.ledgers().leaf(id).names(Role.RESPONSIBLE_PERSON)).as("came back").containsExactly("买买提", "周启明");
    }

    @Test
    void exactlyTheStepsAStateAllowsAreOffered() {
        for (Measure measure : everyState()) {
            for (NextStep step : NextStep.values()) {
                assertThat(step.isAllowedIn(measure.state())).as(step + " in " + measure.state()).isEqualTo(isAllowed(measure, step));
            }
        }
    }

    @Test
    void aMeasureIsWorkedThroughToItsClose() {
        StepsModel steps = model.steps();
        steps.choose(NextStep.START);
        assertThat(steps.possible()).containsExactly(NextStep.SUBMIT, NextStep.KEEP_UP);
        steps.choose(NextStep.SUBMIT);
        steps.take(NextStep.SUBMIT);
        assertThat(steps.refusalProperty().get()).isEqualTo("还没有填写整改结果，不能提交验收。");
        model.result().textProperty().set("已印发");
        steps.take(NextStep.SUBMIT);
        assertThat(steps.takingProperty().get()).isNull();
        steps.choose(NextStep.ACCEPT);
        steps.acceptorProperty().set("无此人");
        steps.take(NextStep.ACCEPT);
        assertThat(steps.refusalProperty().get()).contains("无此人");
        steps.acceptorProperty().set("lzy");
        steps.take(NextStep.ACCEPT);
        assertThat(steps.refusalProperty().get()).isEqualTo("这条措施还没有佐证材料，不能销号。");
        assertThat(steps.acceptorProperty().get()).isEqualTo("lzy");
        EvidenceModel evidence = new EvidenceModel(open, immediate.background, Backed.of(id), drafts, new NoDesk());
        evidence.title().textProperty().set("会议纪要");
        evidence.dated().textProperty().set("2026.7.1");
        evidence.place().textProperty().set("3 号柜");
        evidence.add();
        assertThat(evidence.pieces()).singleElement().satisfies(piece -> assertThat(piece.datedOn()).isEqualTo(LocalDate.of(2026, 7, 1)));
        assertThat(evidence.title().text()).isEmpty();
        steps.take(NextStep.ACCEPT);
        assertThat(open.measures().get(id).state()).isEqualTo(MeasureState.CLOSED);
    }

    @Test
    void aRefusedReportKeepsItsForm() {
        ProgressModel progress = new ProgressModel(open, immediate.background, id, drafts);
        progress.percent().textProperty().set("大半");
        progress.done().textProperty().set("已起草");
        progress.report();
        assertThat(progress.refusalProperty().get()).contains("大半");
        assertThat(progress.done().text()).isEqualTo("已起草");
        progress.percent().textProperty().set("60％");
        progress.report();
        assertThat(progress.entries()).hasSize(1);
        assertThat(progress.done().text()).isEmpty();
        assertThat(progress.asOf().text()).isEqualTo("2026年7月20日");
    }

    private List<Measure> everyState() {
        Measure fresh = open.measures().get(id);
        Measure underWay = fresh.started(Desk.TODAY);
        Measure submitted = underWay.submitted("结果");
        Measure returned = submitted.returned("还缺");
        open.measures().start(id);
        open.measures().submit(id, "结果");
        open.evidence().add(new Evidence(EvidenceId.NEW, id, "材料", "", null, ""));
        Measure closed = open.measures().accept(id, open.people().persons().getFirst().id(), "");
        return List.of(fresh, underWay, submitted, returned, closed, underWay.keptUp(Desk.TODAY.plusMonths(6), Desk.TODAY));
    }

    /** Asks the rules themselves: a step that is not allowed is refused because of the state, whatever else is missing. */
    private static boolean isAllowed(Measure measure, NextStep step) {
        try {
            switch (step) {
                case START -> measure.started(Desk.TODAY);
                case SUBMIT -> measure.submitted("结果");
                case SEND_BACK -> measure.returned("还缺");
                case ACCEPT -> measure.accepted(new zhenggai.domain.spine.Acceptance(null, Desk.TODAY, java.util.Set.of(), 0, ""));
                case KEEP_UP -> measure.keptUp(Desk.TODAY.plusDays(1), Desk.TODAY);
                case RELAPSE -> measure.relapsed();
            }
            return true;
        } catch (Refused refused) {
            return !refused.textKey().startsWith("measure.cannot-");
        }
    }
}
