package zhenggai.ui.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import zhenggai.casework.OpenCase;
import zhenggai.domain.Subject;
import zhenggai.domain.extension.Extension;
import zhenggai.domain.meeting.AgendaItem;
import zhenggai.domain.meeting.Meeting;
import zhenggai.domain.meeting.MeetingId;
import zhenggai.domain.meeting.MeetingKind;
import zhenggai.domain.meeting.Session;
import zhenggai.domain.spine.MeasureId;
import zhenggai.domain.supervision.Act;
import zhenggai.domain.supervision.ActKind;
import zhenggai.testkit.CutWords;
import zhenggai.testkit.Desk;
import zhenggai.testkit.Fx;
import zhenggai.testkit.Headless;
import zhenggai.testkit.Immediate;
import zhenggai.testkit.InSight;
import zhenggai.testkit.Nameless;
import zhenggai.testkit.Robot.Look;
import zhenggai.testkit.Robot;
import zhenggai.testkit.Sample;
import zhenggai.ui.kit.Remembered;
import zhenggai.ui.meeting.agenda.MeetingModel;
import zhenggai.ui.meeting.agenda.MeetingPanel;
import zhenggai.ui.panel.Drafts;
import zhenggai.ui.panel.HistoryModel;
import zhenggai.ui.panel.Panel;
import zhenggai.words.ActWords;
import zhenggai.words.Texts;

/** A clerk at the meetings: an agenda is written, a decision carried out and taken back, a gate says no, and every look. */
@ExtendWith(Headless.class)
class MeetingsScreenTest {
    @TempDir
    Path folder;

    private final Immediate immediate = new Immediate();
    private final List<String> said = new ArrayList<>();
    private final List<MeetingId> printed = new ArrayList<>();
    private OpenCase open;
    private Robot clerk;

    @AfterEach
    void end() {
        Texts.speak(Locale.SIMPLIFIED_CHINESE);
        open.close();
        assertThat(immediate.problems).isEmpty();
    }

    @Test
    void aDecisionIsWrittenCarriedOutAndTakenBackWithOneUndo(Robot robot) {
        open = new Desk().smallCase(folder.resolve("a.zgt"));
        MeasureId measure = Desk.measure(open, 0).id();
        open.measures().promise(measure, "2026年8月31日");
        Extension asked = open.extensions().ask(measure, "2026年9月30日", new Extension.Request("采购未完成", "张䶮", Desk.TODAY));
        show(robot, Look.USUAL, 1280, 800);
        assertThat(clerk.sees("还没有登记会议")).isTrue();
        clerk.picture("meetings-empty");
        clerk.click("#meeting-first");
        clerk.click("党组会");
        assertThat(clerk.words("#meeting-title")).isEqualTo("党组会（2026年7月20日）");
        clerk.click("会议信息");
        clerk.write("#meeting-CHAIR", "陆知远");
        clerk.write("#meeting-PRESENT", "陆知远、张䶮，周映雪");
        clerk.write("#meeting-MINUTE", "党组纪要〔2026〕8号");
        clerk.press(KeyCode.ENTER);
        assertThat(only().session().present()).containsExactly("陆知远", "张䶮", "周映雪");
        assertThat(only().session().minute()).isEqualTo("党组纪要〔2026〕8号");

        clerk.click("议题");
        clerk.write("#item-new", "研究延期申请");
        clerk.press(KeyCode.ENTER);
        clerk.write("#item-checked-by", "办公室");
        choose("#item-vote", 2);
        clerk.write("#item-for", "5");
        clerk.write("#item-against", "x");
        choose("#item-effect", 2);
        choose("#item-effect-on", 0);
        clerk.pressButton("#item-carry-out");
        assertThat(clerk.sees("“x”不是票数，请填数字。")).isTrue();
        clerk.write("#item-against", "1");
        clerk.pressButton("#item-carry-out");
        assertThat(clerk.sees("请写明决定内容。")).isTrue();
        clerk.picture("meetings-refused");
        assertThat(item().decision()).isEmpty();
        clerk.write("#item-decision", "同意延期，抓紧推进。");
        clerk.pressButton("#item-carry-out");
        assertThat(item().carriedOutOn()).isEqualTo(Desk.TODAY);
        assertThat(open.measures().get(measure).deadline().day()).isEqualTo("2026-09-30");
        assertThat(open.extensions().of(measure).getFirst().decision().minute()).isEqualTo("党组纪要〔2026〕8号");
        assertThat(clerk.sees("● 已办理 2026年7月20日")).isTrue();
        assertThat(said).containsExactly("已按决定办理“研究延期申请”，纪要编号一并记入。");
        clerk.picture("meetings-carried-out");

        Fx.run(open::undo);
        Fx.settle();
        assertThat(open.extensions().of(measure)).containsExactly(asked);
        assertThat(item().isCarriedOut()).isFalse();
        assertThat(item().decision()).as("the decision went with what it carried out").isEmpty();
        clerk.click("#meeting-print");
        assertThat(printed).containsExactly(only().id());
    }

    @Test
    void aTalkIsCarriedOutInOneStepAndItemsAreMovedAndRemoved(Robot robot) {
        open = Sample.open(folder.resolve("sample.zgt"));
        show(robot, Look.USUAL, 1280, 800);
        Fx.run(() -> clerk.find("#meetings", TableView.class).getSelectionModel().select(0));
        Fx.settle();
        clerk.pressButton("#item-down-1");
        Meeting meeting = open.meetings().find(4).orElseThrow();
        assertThat(meeting.items().get(1).title()).isEqualTo("审批历史结余资金清理措施延期");
        clerk.pressButton("#item-remove-1");
        assertThat(open.meetings().find(4).orElseThrow().items()).hasSize(2);
        clerk.pressButton("#item-edit-2");
        clerk.pressButton("#item-carry-out");
        Act talk = open.acts().all().getLast();
        assertThat(talk.kind()).isEqualTo(ActKind.TALK);
        assertThat(talk.minute()).isEqualTo(meeting.session().reference());
        assertThat(clerk.sees("已发出：" + ActWords.title(talk, open.reminders().rules()))).as("its number stands under the item").isTrue();
        Fx.run(open::undo);
        Fx.settle();
        assertThat(open.acts().all()).doesNotContain(talk);
        assertThat(open.meetings().find(4).orElseThrow().items().get(1).isCarriedOut()).isFalse();
        Fx.run(open::undo);
        Fx.settle();
        assertThat(open.meetings().find(4).orElseThrow()).isEqualTo(meeting);
    }

    @Test
    void theMinutesAreTypedOnWhateverElseChangesAndHalfASentenceIsNotSaved(Robot robot) {
        open = new Desk().smallCase(folder.resolve("a.zgt"));
        open.meetings().add(Session.of(MeetingKind.PARTY_GROUP, "党组会", Desk.TODAY));
        show(robot, Look.USUAL, 1280, 800);
        Fx.run(() -> clerk.find("#meetings", TableView.class).getSelectionModel().select(0));
        Fx.settle();
        clerk.click("会议信息");
        clerk.write("#meeting-PLACE", "三楼会议室");
        clerk.press(KeyCode.TAB);
        Node chair = clerk.find("#meeting-CHAIR");
        assertThat(only().session().place()).isEqualTo("三楼会议室");
        assertThat(clerk.focused()).isSameAs(chair);
        clerk.type("陆");
        Fx.run(() -> open.meetings().add(Session.of(MeetingKind.PARTY_GROUP, "党组会（二）", Desk.TODAY.plusDays(1))));
        Fx.settle();
        clerk.type("知远");
        assertThat(clerk.focused()).isSameAs(chair);
        assertThat(clerk.words("#meeting-CHAIR")).isEqualTo("陆知远");
        assertThat(open.meetings().all().getFirst().session().chair()).isEmpty();
    }

    @Test
    void anItemOpensInSightAndATitleThatIsRefusedStays(Robot robot) {
        open = Sample.open(folder.resolve("sample.zgt"));
        show(robot, Look.USUAL, 1280, 800);
        Fx.run(() -> clerk.find("#meetings", TableView.class).getSelectionModel().select(0));
        Fx.settle();
        Meeting meeting = open.meetings().find(4).orElseThrow();
        clerk.pressButton("#item-edit-" + meeting.items().size());
        assertThat(clerk.focused().getId()).isEqualTo("item-title");
        assertThat(InSight.isIn(clerk.find("#item-title"))).isTrue();
        clerk.write("#item-new", " ");
        clerk.press(KeyCode.ENTER);
        assertThat(open.meetings().find(4).orElseThrow().items()).hasSameSizeAs(meeting.items());
        assertThat(clerk.words("#item-new")).as("refused").isEqualTo(" ");
        clerk.write("#item-new", "通报督办情况");
        clerk.press(KeyCode.ENTER);
        assertThat(clerk.words("#item-new")).isEmpty();
        assertThat(clerk.focused().getId()).isEqualTo("item-title");
        assertThat(clerk.words("#item-title")).isEqualTo("通报督办情况");
        assertThat(InSight.isIn(clerk.find("#item-title"))).isTrue();
    }

    @Test
    void everyLook(Robot robot) {
        open = Sample.open(folder.resolve("sample.zgt"));
        look(robot, Look.USUAL, 1280, 800, "");
        look(robot, Look.DARK, 1280, 800, "-dark");
        look(robot, Look.LARGE, 1280, 800, "-200");
        look(robot, Look.USUAL, 1024, 700, "-1024");
        Texts.speak(Locale.ENGLISH);
        look(robot, Look.USUAL, 1280, 800, "-en");
    }

    private void look(Robot robot, Look look, double width, double height, String name) {
        show(robot, look, width, height);
        TableView<?> table = clerk.find("#meetings", TableView.class);
        Fx.run(() -> table.getSelectionModel().select(0));
        Fx.settle();
        picture("meetings-agenda" + name);
        clerk.pressButton("#item-edit-1");
        picture("meetings-item" + name);
        clerk.click(Texts.text("meetings.tab.session"));
        picture("meetings-session" + name);
        clerk.click(Texts.text("meetings.tab.changes"));
        picture("meetings-changes" + name);
        clerk.click(Texts.text("meetings.tab.agenda"));
        Fx.run(robot.stage()::hide);
    }

    private void picture(String name) {
        clerk.picture(name);
        assertThat(Nameless.in(clerk.stage().getScene().getRoot())).as(name).isEmpty();
        assertThat(CutWords.in(clerk.stage().getScene().getRoot())).as(name).isEmpty();
    }

    private Meeting only() {
        return open.meetings().all().getFirst();
    }

    private AgendaItem item() {
        return only().items().getFirst();
    }

    private void choose(String box, int index) {
        Fx.run(() -> clerk.find(box, ComboBox.class).getSelectionModel().select(index));
        Fx.settle();
    }

    private void show(Robot robot, Look look, double width, double height) {
        clerk = robot;
        robot.show(this::screen, width, height, look);
    }

    private Parent screen() {
        MeetingsModel model = new MeetingsModel(open, immediate.background);
        open.whenChanged(touched -> model.reload());
        Drafts drafts = new Drafts();
        return new MeetingsScreen(model, new Remembered(folder.resolve("user")), id -> panel(id, drafts)).build();
    }

    private Panel panel(MeetingId id, Drafts drafts) {
        return new MeetingPanel(new MeetingModel(open, immediate.background, id, drafts, said::add),
            new HistoryModel(open, immediate.background, Subject.MEETING, id.value(), open.zone()), new ChangesList(open, immediate.background, id, measure -> { }),
            new Remembered(folder.resolve("user")), new MeetingPanel.Outside() {
                @Override
                public void print(MeetingId meeting) {
                    printed.add(meeting);
                }
            });
    }
}
