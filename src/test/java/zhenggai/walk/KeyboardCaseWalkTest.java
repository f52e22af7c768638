package zhenggai.walk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import zhenggai.casework.OpenCase;
import zhenggai.casework.evidence.LentCopies;
import zhenggai.desktop.StartEntry;
import zhenggai.domain.ledger.MeasureLeaf;
import zhenggai.domain.people.Role;
import zhenggai.domain.spine.MeasureState;
import zhenggai.testkit.Desk;
import zhenggai.testkit.Fx;
import zhenggai.testkit.Headless;
import zhenggai.testkit.Immediate;
import zhenggai.testkit.Robot;
import zhenggai.testkit.TabWalk;
import zhenggai.ui.kit.Notices;
import zhenggai.ui.kit.Remembered;
import zhenggai.ui.kit.badge.StatusBadge;
import zhenggai.ui.workplace.ground.Ground;
import zhenggai.ui.workplace.ground.Home;
import zhenggai.ui.workplace.Workplace;
import zhenggai.words.Texts;

/** A measure from the notice it stands in to its closing, with keys alone: the test neither points nor gives the focus to anything. */
@ExtendWith(Headless.class)
class KeyboardCaseWalkTest {
    @TempDir
    Path dir;
    private final Immediate immediate = new Immediate();
    private Robot robot;
    private TabWalk tab;
    private OpenCase open;

    @AfterEach
    void leave() {
        open.close();
        assertThat(immediate.problems).isEmpty();
    }

    @Test
    void aMeasureIsReadAssignedReportedHandedInAndClosedWithoutAMouse(Robot hands) throws IOException {
        robot = hands;
        tab = new TabWalk(robot);
        open = new Desk().cases.create(dir.resolve("案卷.zgt"), "示例市红十字会");
        robot.show(() -> {
            Home home = new Home(StartEntry.of(false, Map.of(), dir, null), new LentCopies(dir.resolve("lent")));
            return new Workplace(open, new Ground(immediate.background, new Notices(), new Remembered(dir), home, robot::stage), new Region()).build();
        });
        readsAndAccepts();
        choosesTheFirstMeasure();
        editsAndThinksBetterOfIt();
        assigns();
        reportsProgress();
        writesTheResultAndHandsIn();
        namesAPaperAsEvidence();
        closes();
    }

    private void readsAndAccepts() throws IOException {
        tab.press(Texts.text("ledger.empty.import"));
        String notice = new String(Workplace.class.getResourceAsStream("/zhenggai/sample/notice.txt").readAllBytes(), StandardCharsets.UTF_8);
        Fx.run(() -> {
            ClipboardContent content = new ClipboardContent();
            content.putString(notice);
            Clipboard.getSystemClipboard().setContent(content);
        });
        tab.press(Texts.text("intake.paste"));
        assertThat(open.ledgers().current().inspections()).as("nothing is written before it is accepted").isEmpty();
        tab.press("#intake-accept");
        robot.until(() -> open.ledgers().current().measures().count() == 46);
        robot.picture("keyboard-case-1-accepted");
    }

    private void choosesTheFirstMeasure() {
        tab.to("#ledger-table");
        String title = Texts.text("panel.measure-title", "1", "1");
        for (int i = 0; i < TabWalk.STEPS && !robot.sees("#measure-text"); i++) {
            robot.press(KeyCode.DOWN);
        }
        assertThat(robot.words(".panel-title")).isEqualTo(title);
    }

    /** F2 leads from the row into its text, Esc takes back what was typed there. */
    private void editsAndThinksBetterOfIt() {
        String before = first().measure().text();
        robot.press(KeyCode.F2);
        assertThat(robot.focused().getId()).isEqualTo("measure-text");
        robot.type("不要");
        robot.press(KeyCode.ESCAPE);
        assertThat(first().measure().text()).isEqualTo(before);
    }

    private void assigns() {
        tab.to("#names-LEAD_LEADER");
        robot.type("陆知远");
        robot.press(KeyCode.ENTER);
        tab.to("#names-RESPONSIBLE_PERSON");
        robot.type("张䶮");
        robot.press(KeyCode.ENTER);
        assertThat(first().names(Role.LEAD_LEADER)).isEqualTo(List.of("陆知远"));
        assertThat(first().names(Role.RESPONSIBLE_PERSON)).isEqualTo(List.of("张䶮"));
    }

    private void reportsProgress() {
        opensSection("progress");
        tab.to("#progress-done");
        robot.type("实施细则已形成初稿，正在征求意见。");
        tab.press("#progress-report");
        assertThat(first().measure().state()).isEqualTo(MeasureState.UNDER_WAY);
        robot.picture("keyboard-case-2-progress");
    }

    private void writesTheResultAndHandsIn() {
        opensSection("content");
        tab.press("#step-SUBMIT");
        tab.press(Texts.text("panel.to-result"));
        assertThat(robot.focused().getId()).isEqualTo("measure-result");
        robot.type("实施细则已印发，第一季度学习已按细则组织。");
        robot.press(KeyCode.CONTROL, KeyCode.ENTER);
        tab.press("#step-done");
        assertThat(first().measure().state()).isEqualTo(MeasureState.SUBMITTED);
    }

    private void namesAPaperAsEvidence() {
        opensSection("evidence");
        tab.press("#drawer-paper");
        tab.to("#evidence-title");
        robot.type("实施细则印发件");
        tab.press("#evidence-add");
        assertThat(open.evidence().of(first().measure().id())).hasSize(1);
        robot.picture("keyboard-case-3-evidence");
    }

    private void closes() {
        tab.press("#step-ACCEPT");
        tab.to("#panel-ask-acceptor");
        robot.type("陆知远");
        tab.press("#step-done");
        robot.picture("keyboard-case-4-closed");
        assertThat(first().measure().state()).isEqualTo(MeasureState.CLOSED);
        assertThat(robot.focused()).as("one goes on from the measure that was closed").isInstanceOf(StatusBadge.class);
        robot.press(KeyCode.SPACE);
        assertThat(first().measure().state()).as("a key that is pressed twice does not open it again").isEqualTo(MeasureState.CLOSED);
    }

    /** Tab leads to the section that is open, arrows from there to the others. */
    private void opensSection(String section) {
        tab.to(".section-name");
        for (int i = 0; i < TabWalk.STEPS && !section.equals(robot.focused().getId()); i++) {
            robot.press(KeyCode.RIGHT);
        }
        robot.press(KeyCode.SPACE);
    }

    private MeasureLeaf first() {
        return open.ledgers().current().measures().toList().getFirst();
    }
}
