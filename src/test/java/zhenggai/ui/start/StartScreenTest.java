package zhenggai.ui.start;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.MenuItem;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import zhenggai.testkit.CutWords;
import zhenggai.testkit.Headless;
import zhenggai.testkit.Nameless;
import zhenggai.testkit.ReadingOrder;
import zhenggai.testkit.Robot;
import zhenggai.ui.kit.Remembered;
import zhenggai.ui.kit.Theme;
import zhenggai.ui.kit.look.LookItems;

/** A clerk in front of the start screen. */
@ExtendWith(Headless.class)
class StartScreenTest {
    @TempDir
    Path folder;
    private final Asked asked = new Asked();
    private Remembered remembered;

    @BeforeEach
    void remembersNothing() {
        remembered = new Remembered(folder.resolve("settings"));
    }

    @Test
    void aTypedOfficeNameArrivesWithTheClick(Robot robot) {
        robot.show(() -> new StartScreen(List.of(), asked).build());
        robot.type("#start-office", "示例市红十字会");
        robot.click("新建案卷…");
        assertThat(asked.deeds).containsExactly("create 示例市红十字会");
    }

    @Test
    void enterCreatesAndBlanksAroundTheNameAreDropped(Robot robot) {
        robot.show(() -> new StartScreen(List.of(), asked).build());
        robot.type("#start-office", "  Example Red Cross ");
        robot.press(KeyCode.ENTER);
        assertThat(asked.deeds).containsExactly("create Example Red Cross");
    }

    @Test
    void aNewcomerIsLedReadsAndAsksWhatThisIsAtAnySize(Robot robot) {
        robot.show(() -> new StartScreen(List.of(), asked).build(), 1366, 768, new Robot.Look(200, Theme.Look.CONTRAST));
        robot.picture("start-200-contrast");
        assertThat(CutWords.in(robot.find(".start"))).isEmpty();
        assertThat(Nameless.in(robot.find(".start"))).isEmpty();
        assertThat(ReadingOrder.brokenIn(robot.find(".start"))).isEmpty();
        for (String link : List.of("#start-guide", "#start-help", "#start-about")) {
            robot.scrollTo(link);
            robot.click(link);
        }
        assertThat(asked.deeds).containsExactly("guide", "help", "about");
    }

    @Test
    void nothingCanBeCreatedWithoutAName(Robot robot) {
        robot.show(() -> new StartScreen(List.of(), asked).build());
        robot.type("#start-office", "   ");
        assertThat(robot.find("新建案卷…", Button.class).isDisabled()).isTrue();
        robot.press(KeyCode.ENTER);
        assertThat(asked.deeds).isEmpty();
    }

    @Test
    void aRecentCaseOpensAndAGoneOneCanOnlyBeForgotten(Robot robot) throws IOException {
        Path there = Files.createFile(folder.resolve("整改.zgt"));
        Path gone = folder.resolve("旧案卷.zgt");
        robot.show(() -> new StartScreen(List.of(there, gone), asked).build());
        robot.click("整改.zgt");
        assertThat(robot.find("旧案卷.zgt", Hyperlink.class).isDisabled()).isTrue();
        robot.click("从列表中去掉 旧案卷.zgt");
        assertThat(asked.deeds).containsExactly("open " + there, "forget " + gone);
        assertThat(robot.sees("旧案卷.zgt")).isFalse();
    }

    @Test
    void theSampleAPackageAndABackupOnAStickAreOneClickAway(Robot robot) {
        robot.show(() -> new StartScreen(List.of(), asked).build());
        robot.click("试用示例案卷");
        robot.click("#start-unpack");
        robot.click("#start-fetch");
        assertThat(asked.deeds).containsExactly("sample", "unpack", "fetch");
    }

    @Test
    void whoSeesLittleNeedsNoCaseToMakeEverythingLargerAndClearer(Robot robot) {
        robot.show(() -> new StartScreen(List.of(), asked).build());
        robot.click("#start-look");
        robot.picture("start-look");
        robot.click("高对比度");
        assertThat(Theme.Look.of(remembered)).isEqualTo(Theme.Look.CONTRAST);
        robot.click("#start-look");
        robot.click("界面 150%");
        assertThat(remembered.number("scale", 100)).isEqualTo(150);
        assertThat(asked.deeds).containsExactly("rebuild", "rebuild");
    }

    @Test
    void aNameThatIsTypedSurvivesAnotherLook(Robot robot) {
        robot.show(() -> new StartScreen(List.of(), asked).build());
        robot.type("#start-office", "示例市红十字会");
        Parent shown = robot.look(() -> robot.stage().getScene().getRoot());
        String typed = robot.look(() -> StartScreen.typedIn(shown));
        robot.show(() -> new StartScreen(List.of(), asked, typed).build(), 1440, 900, Robot.Look.CONTRAST);
        assertThat(robot.words("#start-office")).isEqualTo("示例市红十字会");
        robot.click("新建案卷…");
        assertThat(asked.deeds).containsExactly("create 示例市红十字会");
        assertThat(robot.look(() -> StartScreen.typedIn(new Region()))).as("another screen").isEmpty();
    }

    @Test
    void stateSecretsAreWarnedOf(Robot robot) {
        robot.show(() -> new StartScreen(List.of(), asked).build());
        assertThat(robot.sees("本软件不得处理国家秘密")).isTrue();
    }

    private final class Asked implements StartScreen.Deeds {
        final List<String> deeds = new ArrayList<>();

        @Override
        public void create(String officeName) {
            deeds.add("create " + officeName);
        }

        @Override
        public void open() {
            deeds.add("open");
        }

        @Override
        public void open(Path recent) {
            deeds.add("open " + recent);
        }

        @Override
        public void forget(Path recent) {
            deeds.add("forget " + recent);
        }

        @Override
        public void unpack() {
            deeds.add("unpack");
        }

        @Override
        public void fetch() {
            deeds.add("fetch");
        }

        @Override
        public void trySample() {
            deeds.add("sample");
        }

        @Override
        public void guide() {
            deeds.add("guide");
        }

        @Override
        public void about() {
            deeds.add("about");
        }

        @Override
        public void help() {
            deeds.add("help");
        }

        @Override
        public List<MenuItem> looks() {
            return new LookItems(remembered, () -> deeds.add("rebuild")).build();
        }
    }
}
