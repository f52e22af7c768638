package zhenggai.walk;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import javafx.scene.Parent;
import javafx.scene.control.Labeled;
import javafx.scene.control.MenuItem;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import zhenggai.casework.OpenCase;
import zhenggai.casework.evidence.LentCopies;
import zhenggai.desktop.StartEntry;
import zhenggai.testkit.Desk;
import zhenggai.testkit.Fx;
import zhenggai.testkit.Headless;
import zhenggai.testkit.Immediate;
import zhenggai.testkit.Robot;
import zhenggai.testkit.TabWalk;
import zhenggai.ui.kit.Notices;
import zhenggai.ui.kit.Remembered;
import zhenggai.ui.start.StartScreen;
import zhenggai.ui.workplace.ground.Ground;
import zhenggai.ui.workplace.ground.Home;
import zhenggai.ui.workplace.WindowMenu;
import zhenggai.ui.workplace.Workplace;

/** From the start screen to an issued progress table, the print dialog, the help, and back to the start screen, with Tab, Space, Enter, Esc and arrows alone. */
@ExtendWith(Headless.class)
class KeyboardWalkTest {
    @TempDir
    Path dir;
    private final Immediate immediate = new Immediate();
    private Robot robot;
    private OpenCase open;
    private Workplace workplace;

    @Test
    void aProgressTableIsIssuedAndTheCaseLeftWithoutAMouse(Robot hands) {
        robot = hands;
        robot.show(() -> new StartScreen(List.of(), new Start()).build());
        tabTo("试用示例案卷");
        robot.press(KeyCode.SPACE);
        assertThat(Fx.get(workplace::page)).isEqualTo("board");
        opensThePapers();
        looksAtThePrintDialogAndLeavesIt();
        issues();
        asksForHelpAndComesBack();
        leaves();
        assertThat(robot.sees("#start-office")).isTrue();
        assertThat(immediate.problems).isEmpty();
    }

    private void opensThePapers() {
        toPlace("打印报表");
        assertThat(Fx.get(workplace::page)).isEqualTo("paper");
        robot.until(() -> robot.sees(".page-shadow"));
    }

    private void looksAtThePrintDialogAndLeavesIt() {
        tabTo("#paper-print");
        robot.picture("keyboard-2-print");
        robot.press(KeyCode.SPACE);
        assertThat(robot.sees(".dialog-pane")).isTrue();
        robot.picture("keyboard-3-dialog");
        robot.press(KeyCode.ESCAPE);
        assertThat(robot.sees(".dialog-pane")).isFalse();
        assertThat(robot.focused().getId()).as("the focus is where it was").isEqualTo("paper-print");
    }

    private void issues() {
        tabTo("#paper-issue");
        robot.press(KeyCode.SPACE);
        robot.press(KeyCode.ENTER);
        robot.until(() -> open.issues().all().size() == 1);
        assertThat(Fx.get(workplace::page)).isEqualTo("issue");
    }

    private void asksForHelpAndComesBack() {
        toPlace("帮助");
        tabTo("#help-search");
        robot.type("期号");
        robot.press(KeyCode.DOWN);
        robot.picture("keyboard-4-help");
        assertThat(robot.sees("编期号")).isTrue();
        tabTo("#help-back");
        robot.press(KeyCode.SPACE);
    }

    private void leaves() {
        tabTo("菜单");
        robot.press(KeyCode.SPACE);
        for (int i = 0; i < TabWalk.STEPS && workplace != null; i++) {
            robot.press(KeyCode.DOWN);
            if (Fx.get(() -> robot.all("关闭案卷", Labeled.class).stream().anyMatch(item -> item.getParent().isFocused()))) {
                robot.press(KeyCode.ENTER);
            }
        }
    }

    /** Tab leads to the place in sight, arrows from there to the others. */
    private void toPlace(String place) {
        tabTo(".nav-entry");
        for (int i = 0; i < TabWalk.STEPS && !Fx.get(() -> TabWalk.isCalled(robot.focused(), place)); i++) {
            String before = Fx.get(workplace::page);
            robot.press(KeyCode.DOWN);
            assertThat(Fx.get(workplace::page)).as("arrows open nothing on the way").isEqualTo(before);
        }
        assertThat(Fx.get(() -> TabWalk.isInSight(robot.focused()))).as(place + " is in sight").isTrue();
        robot.picture("keyboard-" + place);
        robot.press(KeyCode.ENTER);
    }

    private void tabTo(String what) {
        new TabWalk(robot).to(what);
    }

    private Parent window() {
        Home home = new Home(StartEntry.of(false, Map.of(), dir, null), new LentCopies(dir.resolve("lent")));
        Remembered remembered = new Remembered(dir);
        WindowMenu menu = new WindowMenu(remembered, new WindowMenu.Deeds(() -> workplace, () -> { }, this::toStart, () -> { }, new WindowMenu.Help(() -> { }, () -> { }, () -> { })));
        workplace = new Workplace(open, new Ground(immediate.background, new Notices(), remembered, home, robot::stage), menu.build());
        return workplace.build();
    }

    private void toStart() {
        workplace.leave();
        workplace = null;
        open.close();
        robot.stage().getScene().setRoot(new StartScreen(List.of(), new Start()).build());
    }

    /** Opens a small case where the program would open the sample. */
    private final class Start implements StartScreen.Deeds {
        @Override
        public void create(String officeName) { }

        @Override
        public void open() { }

        @Override
        public void open(Path recent) { }

        @Override
        public void forget(Path recent) { }

        @Override
        public void unpack() { }

        @Override
        public void fetch() { }

        @Override
        public void trySample() {
            open = new Desk().smallCase(dir.resolve("案卷.zgt"));
            robot.stage().getScene().setRoot(window());
        }

        @Override
        public void guide() { }

        @Override
        public void help() { }

        @Override
        public void about() { }

        @Override
        public List<MenuItem> looks() {
            return List.of();
        }
    }
}
