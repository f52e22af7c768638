package zhenggai.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.VBox;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import zhenggai.domain.Refused;
import zhenggai.domain.Unavailable;
import zhenggai.testkit.CutWords;
import zhenggai.testkit.Fx;
import zhenggai.testkit.Headless;
import zhenggai.testkit.Robot;
import zhenggai.words.Texts;

/** The three kinds of failure as a user meets them. */
@ExtendWith(Headless.class)
class ProblemsTest {

    @Test
    void aRuleSaysItsSentenceAndLetsTheUserGoOn(Robot robot) {
        Problems problems = window(robot);
        Fx.run(() -> problems.show(new Refused("measure.result-missing")));
        Fx.settle();
        assertThat(robot.sees("还没有填写整改结果，不能提交验收。")).isTrue();
        assertThat(robot.sees(".dialog-pane")).isFalse();
        robot.picture("problem-rule");
        robot.click("关闭提示");
        assertThat(robot.sees("还没有填写整改结果，不能提交验收。")).isFalse();
    }

    @Test
    void troubleWithTheWorldStopsTheUserUntilHeHasRead(Robot robot) {
        Problems problems = window(robot);
        Fx.run(() -> problems.show(new Unavailable("file.missing", "整改.zgt")));
        Fx.settle();
        assertThat(robot.sees("没有办成")).isTrue();
        assertThat(robot.sees(Texts.text("file.missing", "整改.zgt"))).isTrue();
        assertThat(CutWords.in(robot.find(".dialog-pane"))).isEmpty();
        robot.picture("problem-world");
        robot.press(KeyCode.ENTER);
        assertThat(robot.sees("没有办成")).isFalse();
    }

    @Test
    void aFaultOfOursHasACodeAndItsDetailsCanBeCopied(Robot robot) {
        Problems problems = window(robot);
        IllegalStateException fault = new IllegalStateException("inner words nobody must see");
        Fx.run(() -> problems.show(fault));
        Fx.settle();
        String code = Explained.of(fault).code();
        assertThat(code).matches("[0-9A-F]{4}");
        assertThat(robot.sees("程序出错（代码 " + code + "）。请先看看刚才那一步办成了没有，再继续；并把代码告诉维护人员。日志文件：")).isTrue();
        assertThat(robot.all("inner words nobody must see", Label.class)).isEmpty();
        robot.picture("problem-fault");
        robot.click("复制详情");
        assertThat(Fx.get(() -> Clipboard.getSystemClipboard().getString())).contains("IllegalStateException", "ProblemsTest");
    }

    /** The same fault has the same code wherever it happens, another fault another one. */
    @Test
    void theCodeNamesThePlaceAndNotTheText() {
        assertThat(Explained.of(failing("one")).code()).isEqualTo(Explained.of(failing("another")).code());
        assertThat(Explained.of(failing("one")).code()).isNotEqualTo(Explained.of(new IllegalStateException("one")).code());
    }

    private static RuntimeException failing(String text) {
        return new IllegalStateException(text);
    }

    private static Problems window(Robot robot) {
        Notices notices = Fx.get(Notices::new);
        robot.show(() -> {
            BorderPane page = new BorderPane(new VBox(new Button("照常使用")));
            page.setBottom(notices.bar());
            page.getStyleClass().add("screen");
            return page;
        }, 900, 600, Robot.Look.USUAL);
        return new Problems(notices, robot::stage);
    }
}
