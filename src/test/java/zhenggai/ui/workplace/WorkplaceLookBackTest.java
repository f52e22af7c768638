package zhenggai.ui.workplace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;

import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ListView;
import javafx.scene.control.TableView;
import javafx.scene.control.TabPane;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import zhenggai.casework.OpenCase;
import zhenggai.casework.lasting.LookBacks.Plan;
import zhenggai.domain.check.Question;
import zhenggai.domain.lookback.Draw;
import zhenggai.domain.lookback.DrawMethod;
import zhenggai.domain.lookback.LookBack;
import zhenggai.domain.lookback.Result;
import zhenggai.domain.lookback.Share;
import zhenggai.domain.lookback.Standing;
import zhenggai.domain.people.Person;
import zhenggai.domain.people.PersonId;
import zhenggai.domain.spine.CategoryId;
import zhenggai.domain.spine.Evidence;
import zhenggai.domain.spine.EvidenceId;
import zhenggai.domain.spine.Finding;
import zhenggai.domain.spine.FindingId;
import zhenggai.domain.spine.Inspection;
import zhenggai.domain.spine.Measure;
import zhenggai.domain.spine.MeasureId;
import zhenggai.domain.spine.MeasureState;
import zhenggai.testkit.Desk;
import zhenggai.testkit.Fx;
import zhenggai.testkit.Headless;
import zhenggai.testkit.Immediate;
import zhenggai.testkit.Robot;
import zhenggai.ui.kit.Notices;
import zhenggai.ui.kit.Remembered;
import zhenggai.ui.ledger.look.LedgerRow;
import zhenggai.ui.workplace.ground.Ground;
import zhenggai.words.Texts;

/** Looking back in the real window: drawing, recording a relapse and taking it back, a review, an answer, a finding found again. */
@ExtendWith(Headless.class)
class WorkplaceLookBackTest {
    @TempDir
    Path folder;

    private final Immediate immediate = new Immediate();
    private OpenCase open;
    private List<MeasureId> ids;
    private Workplace workplace;

    @BeforeEach
    void twoClosedMeasuresAndALastingOne() {
        open = new Desk().smallCase(folder.resolve("a.zgt"));
        ids = open.ledgers().current().measures().map(leaf -> leaf.measure().id()).toList();
        PersonId leader = open.people().add(new Person(PersonId.NEW, "陆知远", "", "", null, true, null, null)).id();
        for (MeasureId id : List.of(ids.get(0), ids.get(3))) {
            open.measures().promise(id, "2026年7月21日");
            open.evidence().add(new Evidence(EvidenceId.NEW, id, "印发通知" + id.value(), "", LocalDate.of(2026, 7, 1), ""));
            open.measures().start(id);
            open.measures().submit(id, "已印发");
            open.measures().accept(id, leader, "");
        }
        open.measures().start(ids.get(1));
        open.measures().keepUp(ids.get(1), Desk.TODAY.plusDays(1));
    }

    @AfterEach
    void end() {
        open.close();
        assertThat(immediate.problems).isEmpty();
    }

    private void show(Robot clerk, String page) {
        clerk.show(() -> {
            workplace = new Workplace(open, new Ground(immediate.background, new Notices(), new Remembered(folder.resolve("user")), Homes.in(folder), clerk::stage), new Region());
            return workplace.build();
        }, 1440, 900, Robot.Look.USUAL);
        Fx.run(() -> workplace.show(page));
        Fx.settle();
    }

    @Test
    void aLookBackIsDrawnAndARelapseRecordedMarkedAndTakenBack(Robot clerk) {
        show(clerk, "look-back");
        assertThat(clerk.sees(Texts.text("look-back.empty.title"))).isTrue();
        clerk.picture("look-back-empty");
        clerk.click("#look-back-begin");
        clerk.click("#look-back-do-begin");
        assertThat(clerk.sees(Texts.text("look-back.members-missing"))).isTrue();
        clerk.type("#look-back-members", "秦书记");
        Fx.run(() -> choose(clerk, DrawMethod.RISK));
        Fx.settle();
        clerk.picture("look-back-begin");
        clerk.click("#look-back-do-begin");
        LookBack begun = open.lookBacks().all().getFirst();
        assertThat(begun.draw().method()).isEqualTo(DrawMethod.RISK);
        assertThat(begun.items()).extracting(item -> item.measure()).containsExactly(ids.get(0));

        press(clerk, "#look-back-relapsed");
        assertThat(clerk.sees(Texts.text("look-back.found-missing"))).isTrue();
        clerk.type("#item-found", "没有学习记录");
        clerk.type("#item-deadline", "2026年9月30日");
        clerk.picture("look-back-item");
        press(clerk, "#look-back-relapsed");
        Measure reopened = open.measures().get(ids.get(0));
        assertThat(reopened.round()).isEqualTo(2);
        assertThat(open.extensions().of(ids.get(0))).hasSize(1);
        assertThat(clerk.sees(Texts.text("look-back.recorded", "1-1", Texts.text(Standing.RELAPSED)))).isTrue();

        Fx.run(() -> workplace.show("ledger"));
        Fx.settle();
        clerk.picture("look-back-ledger");
        Fx.run(() -> workplace.undo());
        Fx.settle();
        assertThat(open.measures().get(ids.get(0)).state()).isEqualTo(MeasureState.CLOSED);
        assertThat(open.extensions().of(ids.get(0))).isEmpty();
        assertThat(open.lookBacks().all().getFirst().figures().checked()).isZero();
    }

    @Test
    void aLookBackIsRenamedAndPutOffAsLongAsNothingWasFound(Robot clerk) {
        show(clerk, "look-back");
        clerk.click("#look-back-begin");
        clerk.type("#look-back-members", "秦书记");
        clerk.click("#look-back-do-begin");
        clerk.click("#look-back-edit");
        Fx.run(() -> clerk.find("#plan-title", TextField.class).setText("第三季度回头看"));
        Fx.run(() -> clerk.find("#plan-on", TextField.class).clear());
        clerk.click("#plan-save");
        assertThat(clerk.sees(Texts.text("look-back.day-missing"))).isTrue();
        clerk.picture("look-back-plan");
        clerk.type("#plan-on", "2026年8月3日");
        clerk.click("#plan-save");
        LookBack edited = open.lookBacks().all().getFirst();
        assertThat(edited.title()).isEqualTo("第三季度回头看");
        assertThat(edited.on()).isEqualTo("2026-08-03");
        assertThat(edited.members()).isEqualTo("秦书记");
        assertThat(clerk.sees(Texts.text("look-back.edited", "第三季度回头看"))).isTrue();
        Fx.run(() -> open.lookBacks().record(edited.id(), edited.items().getFirst().id(), new Result(Standing.CONSOLIDATED, "仍在执行", "秦书记", Desk.TODAY), ""));
        Fx.settle();
        assertThat(clerk.find("#look-back-edit").isDisabled()).isTrue();
        assertThatThrownBy(() -> open.lookBacks().edit(edited.id(), new Plan("另一次", Desk.TODAY, "秦书记"))).hasMessage("look-back.has-results");
    }

    @Test
    void byHandTheSpaceBarPicks(Robot clerk) {
        show(clerk, "look-back");
        clerk.click("#look-back-begin");
        clerk.type("#look-back-members", "秦书记");
        Fx.run(() -> choose(clerk, DrawMethod.BY_HAND));
        Fx.settle();
        assertThat(clerk.sees(Texts.text("look-back.nothing-picked"))).isTrue();
        TableView<?> table = (TableView<?>) clerk.find("#look-back-candidates");
        Fx.run(() -> {
            table.requestFocus();
            table.getSelectionModel().select(2);
        });
        clerk.press(KeyCode.SPACE);
        clerk.click("#look-back-do-begin");
        assertThat(open.lookBacks().all().getFirst().items()).extracting(item -> item.measure()).containsExactly(ids.get(3));
    }

    @Test
    void aReviewIsRecordedInTheMeasuresPanel(Robot clerk) {
        open.lookBacks().begin(new Plan("整改回头看", Desk.TODAY, "秦书记"), new Draw(DrawMethod.SEED, 1, Share.percent(100)), List.of());
        toSection(clerk, new LedgerRow.Key(LedgerRow.Kind.MEASURE, ids.get(1).value()), "look-back");
        clerk.click("#review-holds");
        assertThat(clerk.sees(Texts.text("review.found-missing"))).isTrue();
        clerk.type("#review-found", "本季度学习两次");
        clerk.picture("review-measure");
        clerk.click("#review-holds");
        assertThat(open.reviews().of(ids.get(1))).hasSize(1);
        assertThat(open.measures().get(ids.get(1)).closure().nextReviewOn()).isEqualTo(Desk.TODAY.plusMonths(6));
    }

    @Test
    void theStepsOfALastingMeasureAskWhatWasFound(Robot clerk) {
        toSection(clerk, new LedgerRow.Key(LedgerRow.Kind.MEASURE, ids.get(1).value()), "look-back");
        clerk.click("#step-KEEP_UP");
        clerk.type("#panel-ask-review", "2027年1月31日");
        clerk.click("#step-done");
        assertThat(clerk.sees(Texts.text("review.found-missing"))).isTrue();
        clerk.type("#panel-ask-found", "每季度都有学习记录");
        clerk.picture("step-keep-up-lasting");
        clerk.click("#step-done");
        assertThat(open.reviews().of(ids.get(1))).singleElement().satisfies(review -> assertThat(review.found()).isEqualTo("每季度都有学习记录"));
        clerk.click("#step-RELAPSE");
        clerk.type("#panel-ask-found", "三季度没有学习记录");
        clerk.picture("step-relapse-lasting");
        clerk.click("#step-done");
        assertThat(open.measures().get(ids.get(1)).round()).isEqualTo(2);
        assertThat(open.reviews().of(ids.get(1))).hasSize(2);
    }

    @Test
    void aQuestionIsAnsweredAsIntendedAndAskedAgain(Robot clerk) {
        show(clerk, "look-back");
        Fx.run(() -> ((TabPane) clerk.find(".tab-pane")).getSelectionModel().select(1));
        Fx.settle();
        long before = open.checks().asked().stream().filter(Question.Asked::isOpen).count();
        assertThat(before).isEqualTo(4);
        clerk.click("#question-answer");
        assertThat(clerk.sees(Texts.text("check.reason-missing"))).isTrue();
        clerk.type("#question-reason", "确于当日完成");
        clerk.picture("look-back-questions");
        clerk.press(KeyCode.ENTER);
        assertThat(open.checks().asked().stream().filter(Question.Asked::isOpen).count()).isEqualTo(before - 1);
        clerk.click("#question-go");
        assertThat(Fx.get(workplace::page)).isEqualTo("ledger");
    }

    @Test
    void aFindingFoundAgainIsLinkedAndItsMeasuresTakenOver(Robot clerk) {
        CategoryId category = open.categories().add(open.inspections().add(Inspection.titled("专项检查")).id(), "资金使用").id();
        FindingId again = open.findings().add(category, "报销审核把关仍然不严", "").id();
        toSection(clerk, new LedgerRow.Key(LedgerRow.Kind.FINDING, again.value()), "repeat");
        clerk.click("#repeat-link");
        assertThat(open.repeats().of(again).linked()).hasSize(1);
        clerk.picture("repeat-finding");
        clerk.click("#repeat-take-over");
        assertThat(open.ledgers().current().findings().filter(branch -> branch.finding().id().equals(again)).flatMap(branch -> branch.measures().stream()))
            .extracting(leaf -> leaf.measure().text()).containsExactly("修订财务管理制度");
    }

    @Test
    void whatIsFoundIsTypedOnWhateverElseChanges(Robot clerk) {
        open.lookBacks().begin(new Plan("整改回头看", Desk.TODAY, "秦书记"), new Draw(DrawMethod.SEED, 1, Share.percent(100)), List.of());
        show(clerk, "look-back");
        clerk.type("#item-found", "没有");
        Node found = clerk.find("#item-found");
        Fx.run(() -> open.people().add(Person.named("张䶮")));
        Fx.settle();
        clerk.type("学习");
        Finding drawn = open.ledgers().current().findings().findFirst().orElseThrow().finding();
        Fx.run(() -> open.findings().edit(drawn.worded("反馈原文改过", drawn.publicText())));
        Fx.settle();
        clerk.type("记录");
        assertThat(clerk.focused()).isSameAs(found);
        assertThat(clerk.words("#item-found")).isEqualTo("没有学习记录");
        assertThat(clerk.all("反馈原文改过", Node.class)).as("its panel says so too").isNotEmpty();
    }

    @Test
    void anAnswerThatIsBeingTypedSurvivesTheAnswerToAnotherQuestion(Robot clerk) {
        show(clerk, "look-back");
        Fx.run(() -> ((TabPane) clerk.find(".tab-pane")).getSelectionModel().select(1));
        Fx.settle();
        clerk.type("#question-reason", "确于当日");
        ListView<?> list = clerk.find("#questions", ListView.class);
        Fx.run(() -> list.getSelectionModel().select(1));
        Fx.settle();
        assertThat(clerk.words("#question-reason")).isEmpty();
        clerk.type("#question-reason", "按计划如此");
        clerk.press(KeyCode.ENTER);
        assertThat(open.checks().asked().stream().filter(one -> !one.isOpen())).hasSize(1);
        Fx.run(() -> list.getSelectionModel().select(0));
        Fx.settle();
        assertThat(clerk.words("#question-reason")).isEqualTo("确于当日");
    }

    /** By keyboard, which brings into sight what stands below the edge. */
    private static void press(Robot clerk, String what) {
        Node button = clerk.find(what);
        Fx.run(button::requestFocus);
        Fx.settle();
        clerk.press(KeyCode.SPACE);
    }

    @SuppressWarnings("unchecked")
    private static void choose(Robot clerk, DrawMethod method) {
        ((ComboBox<DrawMethod>) clerk.find("#look-back-method")).setValue(method);
    }

    private void toSection(Robot clerk, LedgerRow.Key key, String section) {
        show(clerk, "ledger");
        Fx.run(() -> workplace.ledger().wantedProperty().set(key));
        Fx.settle();
        Node panel = clerk.find(key.kind() == LedgerRow.Kind.MEASURE ? ".measure-panel" : ".finding-panel");
        ToggleButton name = Fx.get(() -> (ToggleButton) panel.lookup("#" + section));
        Fx.run(() -> name.setSelected(true));
        Fx.settle();
    }
}
