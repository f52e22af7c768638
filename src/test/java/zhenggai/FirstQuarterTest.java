package zhenggai;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import javafx.scene.Node;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import zhenggai.casework.Cases;
import zhenggai.casework.OpenCase;
import zhenggai.casework.sample.SampleCase;
import zhenggai.domain.spine.Measure;
import zhenggai.domain.spine.MeasureState;
import zhenggai.testkit.CutWords;
import zhenggai.testkit.Desk;
import zhenggai.testkit.Fx;
import zhenggai.testkit.Headless;
import zhenggai.testkit.Immediate;
import zhenggai.testkit.Robot;
import zhenggai.ui.kit.Notices;
import zhenggai.ui.kit.Remembered;
import zhenggai.ui.ledger.look.LedgerRow;
import zhenggai.ui.start.StartScreen;
import zhenggai.ui.workplace.ground.Ground;
import zhenggai.ui.workplace.Workplace;

/** A new clerk's first quarter of an hour: from the link on the start screen through what the guide says, with the mouse, word for word. */
@ExtendWith(Headless.class)
class FirstQuarterTest {
    private static final Pattern NAMED = Pattern.compile("“([^”]+)”");

    @TempDir
    Path dir;
    private final Immediate immediate = new Immediate();
    private final String before = System.getProperty("zhenggai.data");
    private Robot robot;
    private OpenCase open;
    private Workplace workplace;

    @BeforeEach
    void keepItsFoldersHere() {
        System.setProperty("zhenggai.data", dir.toString());
    }

    @AfterEach
    void end() {
        if (before == null) {
            System.clearProperty("zhenggai.data");
        } else {
            System.setProperty("zhenggai.data", before);
        }
        open.close();
        assertThat(immediate.problems).isEmpty();
    }

    @Test
    void everySentenceOfTheGuideIsTrueAndCanBeDoneWhereItSays(Robot clerk) {
        robot = clerk;
        begins();
        seesWhatIsOverdue();
        reportsProgress();
        namesSomebody();
        filesEvidence();
        submits();
        seesToAMatter();
        takesBack();
        looksAtThePaper();
        assertThat(said()).startsWith("八步都做完了");
        robot.picture("first-quarter-9");
        assertThat(CutWords.in(robot.find("#guide"))).isEmpty();
    }

    private void begins() {
        Clock clock = Clock.fixed(SampleCase.DAY.atTime(9, 0).toInstant(ZoneOffset.UTC), ZoneOffset.UTC);
        Remembered remembered = new Remembered(dir);
        Cases cases = new Cases(clock, Desk.CLERK, dir.resolve("backup"));
        robot.show(Region::new, 1366, 768, Robot.Look.USUAL);
        Beginning beginning = new Beginning(cases, remembered, clock, immediate.background, robot.stage(), new Beginning.Ways(file -> { }, how -> {
            open = opened(how);
            workplace = new Workplace(open, new Ground(immediate.background, new Notices(), remembered, Folders.home(), robot::stage), new Region());
            robot.stage().getScene().setRoot(workplace.build());
        }, (file, backup) -> { }, said -> { }, new Beginning.Aside(() -> { }, () -> { }, () -> { })));
        WindowKeys.on(robot.stage().getScene(), () -> workplace, new WindowKeys.Everywhere(() -> { }, () -> { }, () -> { }));
        Fx.run(() -> robot.stage().getScene().setRoot(new StartScreen(List.of(), beginning).build()));
        robot.click("第一次用？跟着做一遍，约一刻钟");
    }

    private static OpenCase opened(java.util.concurrent.Callable<OpenCase> how) {
        try {
            return how.call();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private void seesWhatIsOverdue() {
        robot.picture("first-quarter-1");
        assertThat(said()).startsWith("看哪些逾期了");
        seesWhatIsNamed();
        robot.click("#gauge-OVERDUE");
        assertThat(Fx.get(workplace::page)).isEqualTo("ledger");
        assertThat(listed()).as("only what is overdue").isNotEmpty().hasSizeLessThan(10);
    }

    private void reportsProgress() {
        assertThat(said()).startsWith("登记一次进展");
        choose(MeasureState.UNDER_WAY);
        opens("#progress", named(1));
        seesWhatIsNamed();
        robot.type("#progress-done", "已形成初稿");
        robot.scrollTo("#progress-report");
        robot.click("#progress-report");
    }

    private void namesSomebody() {
        assertThat(said()).startsWith("落实一个责任人");
        opens("#content", named(0));
        seesWhatIsNamed();
        robot.scrollTo("#names-RESPONSIBLE_PERSON");
        robot.click("#names-RESPONSIBLE_PERSON");
        robot.type("张");
        robot.press(KeyCode.ENTER);
    }

    private void filesEvidence() {
        assertThat(said()).startsWith("存一份佐证");
        opens("#evidence", named(0));
        robot.scrollTo(named(1));
        robot.click(named(1));
        robot.scrollTo("#evidence-title");
        robot.type("#evidence-title", "签到表");
        robot.press(KeyCode.ENTER);
    }

    private void submits() {
        assertThat(said()).startsWith("提交验收");
        robot.click("#content");
        robot.scrollTo("#measure-result");
        robot.type("#measure-result", "已完成并归档");
        robot.click(named(1));
        robot.click("#step-done");
    }

    private void seesToAMatter() {
        assertThat(said()).startsWith("处理一条待办");
        robot.click("#guide-go");
        ListView<?> matters = robot.find("#board-matters", ListView.class);
        Fx.run(() -> matters.getSelectionModel().clearAndSelect(0));
        seesWhatIsNamed();
        robot.picture("first-quarter-6");
        robot.click(named(0));
        robot.type("#acknowledge-done", "已电话提醒");
        robot.click("#acknowledge-record");
    }

    private void takesBack() {
        assertThat(said()).startsWith("撤销一步");
        robot.press(KeyCode.SHORTCUT, KeyCode.Z);
        Fx.run(() -> workplace.show("history"));
        assertThat(open.history().newest(2, 1)).extracting(step -> step.verb()).last().isEqualTo("acknowledgement.make");
    }

    private void looksAtThePaper() {
        assertThat(said()).startsWith("看打印出来的样子");
        String paper = named(1);
        robot.click(named(0));
        assertThat(robot.sees(paper)).isTrue();
        robot.until(() -> robot.sees(".page-shadow"));
    }

    /** A section on the right; its title may go on with a number. */
    private void opens(String section, String called) {
        assertThat(robot.words(section)).startsWith(called);
        robot.click(section);
    }

    private String said() {
        return robot.words("#guide-sentence");
    }

    /** What the sentence that is read names in quotation marks. */
    private String named(int index) {
        return NAMED.matcher(said()).results().map(found -> found.group(1)).toList().get(index);
    }

    private void seesWhatIsNamed() {
        Matcher named = NAMED.matcher(said());
        while (named.find()) {
            assertThat(robot.all(named.group(1), Node.class)).as(named.group(1)).isNotEmpty();
        }
    }

    private List<Measure> listed() {
        return Fx.get(() -> workplace.ledger().lookProperty().get().rows().stream().flatMap(LedgerRow::measures).map(leaf -> leaf.measure()).toList());
    }

    private void choose(MeasureState state) {
        Measure measure = listed().stream().filter(each -> each.state() == state).findFirst().orElseThrow();
        Fx.run(() -> workplace.ledger().wantedProperty().set(new LedgerRow.Key(LedgerRow.Kind.MEASURE, measure.id().value())));
        Fx.settle();
    }
}
