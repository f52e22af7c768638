package zhenggai.ui.supervision;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.CheckBox;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import zhenggai.casework.OpenCase;
import zhenggai.domain.Subject;
import zhenggai.domain.people.Person;
import zhenggai.domain.people.Role;
import zhenggai.domain.spine.Evidence;
import zhenggai.domain.spine.EvidenceId;
import zhenggai.domain.spine.MeasureId;
import zhenggai.domain.supervision.Act;
import zhenggai.domain.supervision.ActDraft;
import zhenggai.domain.supervision.ActKind;
import zhenggai.domain.supervision.Demand;
import zhenggai.domain.supervision.Outcome.Verdict;
import zhenggai.domain.supervision.Receiver;
import zhenggai.testkit.CutWords;
import zhenggai.testkit.Desk;
import zhenggai.testkit.Fx;
import zhenggai.testkit.Headless;
import zhenggai.testkit.Immediate;
import zhenggai.testkit.Nameless;
import zhenggai.testkit.Robot.Look;
import zhenggai.testkit.Robot;
import zhenggai.testkit.Sample;
import zhenggai.ui.kit.Remembered;
import zhenggai.ui.panel.Drafts;
import zhenggai.ui.panel.HistoryModel;
import zhenggai.ui.supervision.act.ActDialog;
import zhenggai.ui.supervision.draft.BatchModel;
import zhenggai.ui.supervision.draft.Beginning;
import zhenggai.ui.supervision.draft.DraftModel;
import zhenggai.ui.supervision.follow.ActPanel;
import zhenggai.ui.supervision.follow.FollowModel;
import zhenggai.ui.supervision.letter.PagePreview;
import zhenggai.ui.supervision.look.ActPapers;
import zhenggai.ui.supervision.look.ActQuery;
import zhenggai.ui.supervision.look.ActRow;
import zhenggai.words.Texts;

/** A clerk at the supervision: from a proposal to a judged reply, all papers of a day at once, the ladder of an item, and every look. */
@ExtendWith(Headless.class)
class SupervisionScreenTest {
    @TempDir
    Path folder;

    private final Immediate immediate = new Immediate();
    private final List<String> said = new ArrayList<>();
    private final List<List<Act>> printed = new ArrayList<>();
    private final List<MeasureId> led = new ArrayList<>();
    private final Desk desk = new Desk();
    private OpenCase open;
    private SupervisionModel model;
    private Robot clerk;

    @AfterEach
    void end() {
        Texts.speak(Locale.SIMPLIFIED_CHINESE);
        open.close();
        assertThat(immediate.problems).isEmpty();
    }

    @Test
    void anEmptyCaseSaysWhatWillStandHere(Robot robot) {
        open = desk.smallCase(folder.resolve("a.zgt"));
        show(robot, Look.USUAL, 1280, 800);
        assertThat(clerk.sees("还没有发过督办文书")).isTrue();
        clerk.picture("supervision-empty");
        clerk.click("看今天拟发的文书");
        assertThat(clerk.sees("今天没有应发的文书")).isTrue();
        clerk.picture("supervision-empty-proposals");
    }

    @Test
    void aProposalIsEditedIssuedSignedAnsweredJudgedVoidedAndUndoTakesEachBack(Robot robot) {
        overdue();
        show(robot, Look.USUAL, 1280, 800);
        clerk.click("拟发文书（1）");
        clerk.click("张䶮");
        clerk.click("#proposal-write");
        clerk.type("#act-reply-days", "x");
        clerk.click("#act-issue");
        assertThat(clerk.sees("“x”不是天数，请填写几个工作日，例如 5。")).isTrue();
        assertThat(clerk.words("#act-to")).as("nothing is lost").isEqualTo("张䶮");
        clerk.type("#act-reply-days", "5");
        assertThat(clerk.words("#act-reply-by")).contains("7月27日");
        clerk.type("#act-requirement", "请三日内报送学习细则");
        clerk.click("#act-issue-print");
        assertThat(clerk.sees("告诫书没有写明签发人，请填写。")).isTrue();
        clerk.type("#act-issued-by", "陆知远");
        clerk.click("#act-issue-print");
        assertThat(printed).singleElement().satisfies(acts -> assertThat(acts).singleElement().satisfies(act -> assertThat(act.kind()).isEqualTo(ActKind.ADMONITION)));
        assertThat(clerk.words("#act-title")).isEqualTo("告诫书〔2026〕1号");
        assertThat(act().demand().requirement()).isEqualTo("请三日内报送学习细则");
        assertThat(model.proposalsProperty().get()).as("it was answered").isEmpty();

        clerk.write("#acts-signed-by", "");
        clerk.press(KeyCode.DELETE);
        clerk.click("#act-save-SIGN");
        assertThat(clerk.sees("请填写签收人。")).isTrue();
        clerk.write("#acts-signed-by", "张䶮");
        clerk.press(KeyCode.ENTER);
        assertThat(act().receipt().signedBy()).isEqualTo("张䶮");

        clerk.write("#acts-reply", "细则已起草");
        clerk.click("学习细则（稿）");
        clerk.click("#act-save-REPLY");
        assertThat(act().reply().text()).isEqualTo("细则已起草");
        assertThat(act().reply().evidence()).hasSize(1);

        clerk.click("#act-save-JUDGE");
        assertThat(clerk.sees("请选择落实情况。")).isTrue();
        clerk.click("#act-verdict-PARTLY");
        clerk.click("#act-save-JUDGE");
        assertThat(act().outcome().verdict()).isEqualTo(Verdict.PARTLY);
        clerk.picture("supervision-judged");

        assertThat(clerk.sees("✕")).as("to make it void is offered, not noted").isFalse();
        clerk.click("#act-open-VOID");
        clerk.click("#act-save-VOID");
        assertThat(clerk.sees("请写明作废的理由。")).isTrue();
        clerk.write("#acts-void-reason", "受文对象有误");
        clerk.click("#act-save-VOID");
        assertThat(act().isVoid()).isTrue();
        assertThat(clerk.sees("✕ 作废")).isTrue();
        clerk.picture("supervision-void");
        assertThat(said).containsExactly("签收已登记。", "回复已登记。", "已评定为部分落实。", "文书已作废，文号不再使用。");

        undo();
        assertThat(act().isVoid()).isFalse();
        undo();
        assertThat(act().outcome()).isNull();
        undo();
        assertThat(act().reply()).isNull();
        undo();
        assertThat(act().receipt()).isNull();
        assertThat(clerk.sees("○ 待签收")).isTrue();
        undo();
        assertThat(open.acts().all()).isEmpty();
        assertThat(clerk.sees("还没有发过督办文书")).isTrue();
    }

    @Test
    void anActIsWrittenFromNothingByKeys(Robot robot) {
        overdue();
        show(robot, Look.USUAL, 1280, 800);
        clerk.click("新增督办");
        clerk.click("#act-issue");
        assertThat(clerk.sees("督办通知书没有列入任何事项，请至少选择一项措施。")).isTrue();
        clerk.type("#act-add-item", "2-");
        clerk.press(KeyCode.ENTER);
        clerk.type("#act-add-item", "财务");
        clerk.press(KeyCode.ENTER);
        assertThat(clerk.sees("督办事项（2）")).isTrue();
        clerk.click("去掉事项 3-1");
        assertThat(clerk.sees("督办事项（1）")).isTrue();
        clerk.type("#act-to", "zy");
        clerk.press(KeyCode.ENTER);
        assertThat(clerk.words("#act-to")).isEqualTo("张䶮");
        clerk.type("#act-add-copy", "市委巡察办");
        clerk.press(KeyCode.ENTER);
        assertThat(clerk.sees("市委巡察办")).isTrue();
        clerk.picture("supervision-dialog-small");
        clerk.click("#act-issue");
        assertThat(clerk.sees("督办通知书没有写明签发人，请填写。")).isTrue();
        clerk.type("#act-issued-by", "陆知远");
        clerk.click("#act-issue");
        assertThat(act().to().person()).isEqualTo(open.people().persons().getFirst().id());
        assertThat(act().items()).singleElement().satisfies(item -> assertThat(item.told().code()).isEqualTo("2-1"));
        assertThat(act().copies()).containsExactly("市委巡察办");
    }

    @Test
    void allPapersOfTodayGoOutAsOneJobAndOneUndo(Robot robot) {
        overdue();
        MeasureId nobodys = Desk.measure(open, 3).id();
        open.measures().promise(nobodys, "2026年7月2日");
        show(robot, Look.USUAL, 1280, 800);
        clerk.click("拟发文书（2）");
        clerk.picture("supervision-proposals-nobody");
        clerk.click("#proposals-all");
        assertThat(clerk.words("#batch-left-out")).contains("告诫书（3-1）");
        clerk.picture("supervision-batch");
        clerk.click("#batch-print");
        assertThat(clerk.sees("告诫书没有写明签发人，请填写。")).isTrue();
        assertThat(open.acts().all()).isEmpty();
        clerk.type("#batch-issued-by", "陆知远");
        clerk.click("#batch-print");
        assertThat(printed).singleElement().satisfies(acts -> assertThat(acts).hasSize(1));
        assertThat(said).containsExactly("已发出 1 份督办文书。");
        undo();
        assertThat(open.acts().all()).isEmpty();
    }

    @Test
    void theLadderOfAnItemIsOneClickAwayAndTheItemItselfToo(Robot robot) {
        open = Sample.open(folder.resolve("sample.zgt"));
        show(robot, Look.USUAL, 1280, 800);
        clerk.type("#acts-search", "告诫书 赈济");
        assertThat(table("#acts").getItems()).hasSize(1);
        Fx.run(() -> table("#acts").getSelectionModel().select(0));
        Fx.settle();
        clerk.click("内容");
        clerk.click("到台账看事项 5-2");
        assertThat(led).hasSize(1);
        clerk.click("事项 5-2 的全部督办");
        assertThat(table("#acts").getItems()).hasSize(2);
        assertThat(clerk.sees("事项 5-2 的全部督办")).isTrue();
        clerk.click("#acts-clear");
        assertThat(table("#acts").getItems()).hasSize(open.acts().all().size());
    }

    @Test
    void columnsComeBackAsTheyWereLeft(Robot robot) {
        open = Sample.open(folder.resolve("sample.zgt"));
        show(robot, Look.USUAL, 1280, 800);
        Fx.run(() -> {
            TableView<?> table = table("#acts");
            table.getColumns().get(2).setVisible(false);
            table.getColumns().getLast().setVisible(true);
        });
        show(robot, Look.USUAL, 1280, 800);
        TableView<?> again = table("#acts");
        assertThat(again.getColumns().get(2).isVisible()).isFalse();
        assertThat(again.getColumns().getLast().isVisible()).isTrue();
    }

    @Test
    void longNamesAndManyItemsKeepTheirPlace(Robot robot) {
        open = Sample.open(folder.resolve("sample.zgt"));
        String longest = "示例市红十字会赈济救助与备灾仓储管理及应急救援队伍建设工作部（含市备灾救灾物资仓库管理办公室）";
        Receiver to = Receiver.of(open.people().addDepartment(longest));
        List<MeasureId> all = open.ledgers().current().measures().map(leaf -> leaf.measure().id()).toList();
        open.acts().issue(new ActDraft(ActKind.GUIDANCE, to, List.of(Receiver.named(longest), Receiver.named("陆知远")), all,
            new Demand("", "请逐项对照检查。".repeat(60), 5, null), longest, open.today()));
        for (Look look : List.of(Look.USUAL, Look.LARGE)) {
            String name = look.percent() == 200 ? "-200" : "";
            show(robot, look, 1280, 800);
            Fx.run(() -> table("#acts").getSelectionModel().select(0));
            Fx.settle();
            picture("supervision-long" + name);
            clerk.click("内容");
            picture("supervision-long-contents" + name);
            clerk.click("办理");
            Fx.run(() -> new Beside().write(new Beginning(ActKind.ACCOUNTABILITY, to, List.of(to, Receiver.named("陆知远")), all)));
            Fx.settle();
            picture("supervision-long-dialog" + name);
            clerk.press(KeyCode.ESCAPE);
            Fx.run(robot.stage()::hide);
        }
    }

    @Test
    void whoSearchesKeepsTheStepThatIsOpenAndWhatIsChosenThere(Robot robot) {
        overdue();
        admonished();
        show(robot, Look.USUAL, 1280, 800);
        Fx.run(() -> table("#acts").getSelectionModel().select(0));
        Fx.settle();
        clerk.click("#act-open-REPLY");
        clerk.click("学习细则（稿）");
        clerk.click("#act-open-JUDGE");
        clerk.click("#act-verdict-PARTLY");
        Node remark = clerk.find("#acts-remark");
        clerk.type("#acts-remark", "缺签到表");
        clerk.type("#acts-search", "告诫书");
        assertThat(clerk.focused().getId()).isEqualTo("acts-search");
        assertThat(clerk.find("#acts-remark")).isSameAs(remark);
        Fx.run(remark::requestFocus);
        clerk.press(KeyCode.END);
        clerk.type("。");
        assertThat(clerk.words("#acts-remark")).isEqualTo("缺签到表。");
        clerk.click("#act-save-JUDGE");
        assertThat(act().outcome().verdict()).isEqualTo(Verdict.PARTLY);
        undo();
        clerk.click("#act-open-REPLY");
        assertThat(clerk.find("学习细则（稿）", CheckBox.class).isSelected()).as("what is noted stands there again").isFalse();
    }

    @Test
    void evidenceThatIsTickedStaysTickedWhileSomebodySearches(Robot robot) {
        overdue();
        admonished();
        show(robot, Look.USUAL, 1280, 800);
        Fx.run(() -> table("#acts").getSelectionModel().select(0));
        Fx.settle();
        clerk.click("#act-open-REPLY");
        clerk.click("学习细则（稿）");
        clerk.type("#acts-search", "告诫书");
        assertThat(clerk.find("学习细则（稿）", CheckBox.class).isSelected()).isTrue();
        clerk.type("#acts-search", "没有这样的文书");
        assertThat(clerk.sees("#act-title")).as("its line is gone, and so is its panel").isFalse();
    }

    @Test
    void everyLook(Robot robot) {
        open = Sample.open(folder.resolve("sample.zgt"));
        for (Look look : List.of(Look.USUAL, Look.DARK, Look.LARGE)) {
            String name = look.percent() == 200 ? "-200" : look.dark() ? "-dark" : "";
            look(robot, look, 1280, 800, name);
        }
        look(robot, Look.USUAL, 1024, 700, "-1024");
        Texts.speak(Locale.ENGLISH);
        look(robot, Look.USUAL, 1280, 800, "-en");
    }

    private void look(Robot robot, Look look, double width, double height, String name) {
        show(robot, look, width, height);
        picture("supervision-ledger" + name);
        Fx.run(() -> table("#acts").getSelectionModel().select(4));
        Fx.settle();
        picture("supervision-chosen" + name);
        clerk.click(Texts.text("acts.tab.contents"));
        picture("supervision-contents" + name);
        clerk.click(Texts.text("acts.tab.follow"));
        clerk.click(Texts.text("people.tab", Texts.text("proposals.title"), model.proposalsProperty().get().size()));
        Fx.run(() -> table("#proposals").getSelectionModel().select(0));
        Fx.settle();
        picture("supervision-proposals" + name);
        clerk.click("#proposal-write");
        picture("supervision-dialog" + name);
        clerk.press(KeyCode.ESCAPE);
        clerk.click("#proposals-all");
        picture("supervision-batch" + name);
        clerk.press(KeyCode.ESCAPE);
        Fx.run(robot.stage()::hide);
    }

    private void picture(String name) {
        clerk.picture(name);
        for (var window : Fx.get(() -> List.copyOf(javafx.stage.Window.getWindows()))) {
            assertThat(Nameless.in(window.getScene().getRoot())).as(name).isEmpty();
            assertThat(CutWords.in(window.getScene().getRoot())).as(name).isEmpty();
        }
    }

    private TableView<?> table(String id) {
        return clerk.find(id, TableView.class);
    }

    private void overdue() {
        open = desk.smallCase(folder.resolve("a.zgt"));
        open.people().add(Person.named("张䶮"));
        MeasureId measure = Desk.measure(open, 0).id();
        open.duties().assign(measure, Role.RESPONSIBLE_PERSON, List.of("张䶮"));
        open.measures().promise(measure, "2026年7月1日");
        open.evidence().add(new Evidence(EvidenceId.NEW, measure, "学习细则（稿）", "", null, ""));
    }

    private void admonished() {
        open.acts().issue(new ActDraft(ActKind.ADMONITION, Receiver.of(open.people().persons().getFirst()), List.of(), List.of(Desk.measure(open, 0).id()),
            new Demand("", "请报送学习细则", 5, null), "张䶮", open.today()));
    }

    private Act act() {
        return open.acts().all().getLast();
    }

    private void undo() {
        Fx.run(open::undo);
        Fx.settle();
    }

    private void show(Robot robot, Look look, double width, double height) {
        clerk = robot;
        robot.show(this::screen, width, height, look);
    }

    private Parent screen() {
        model = new SupervisionModel(open, immediate.background);
        open.whenChanged(touched -> model.reload());
        return new SupervisionScreen(model, new Remembered(folder.resolve("user")), new Beside()).build();
    }

    /** The rooms beside the screen, as the workplace has them. */
    private final class Beside implements SupervisionScreen.Outside, ActPanel.Outside, ActPapers {
        private final Drafts drafts = new Drafts();

        @Override
        public ActPanel panel(ActRow row) {
            return new ActPanel(row, new FollowModel(open, immediate.background, row.id(), drafts, this::done),
                new HistoryModel(open, immediate.background, Subject.ACT, row.id().value(), open.zone()), new Remembered(folder.resolve("user")), this, this);
        }

        @Override
        public void write(Beginning beginning) {
            new ActDialog(new DraftModel(open, immediate.background, beginning), new PagePreview(open, immediate.background), this).show(clerk.stage(), act -> model.want(act.id()));
        }

        @Override
        public BatchModel batch() {
            return new BatchModel(open, immediate.background);
        }

        @Override
        public @Nullable ActPapers papers() {
            return this;
        }

        @Override
        public void done(String sentence) {
            said.add(sentence);
        }

        @Override
        public void toMeasure(MeasureId measure) {
            led.add(measure);
        }

        @Override
        public void list(ActQuery query) {
            model.queryProperty().set(query);
        }

        @Override
        public void print(List<Act> acts) {
            printed.add(acts);
        }

        @Override
        public void save(List<Act> acts) {
            printed.add(acts);
        }
    }
}
