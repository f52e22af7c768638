package zhenggai.ui.window;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.input.KeyCode;
import javafx.scene.layout.VBox;
import javafx.stage.Window;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import zhenggai.testkit.CutWords;
import zhenggai.testkit.Fx;
import zhenggai.testkit.Headless;
import zhenggai.testkit.Robot;
import zhenggai.words.Texts;

/** The sheet of keys on Shift and F1. */
@ExtendWith(Headless.class)
class ShortcutSheetTest {

    @Test
    void everyKeyIsOnTheSheetAndEscPutsItAway(Robot robot) {
        robot.show(VBox::new);
        Fx.run(() -> ShortcutSheet.show(robot.stage()));
        Fx.settle();
        for (Shortcuts.Line line : Shortcuts.all()) {
            assertThat(robot.sees(line.shown())).as(line.keys()).isTrue();
            assertThat(robot.sees(Texts.text(line.textKey()))).as(line.textKey()).isTrue();
        }
        robot.picture("keys");
        robot.press(KeyCode.ESCAPE);
        assertThat(robot.sees(".dialog-pane")).isFalse();
    }

    @Test
    void theSheetFitsOnASmallScreenAtTheLargestScale(Robot robot) {
        robot.show(VBox::new, 1366, 768, Robot.Look.LARGE);
        Fx.run(() -> ShortcutSheet.show(robot.stage()));
        Fx.settle();
        Window sheet = Fx.get(() -> Window.getWindows().getLast());
        assertThat(sheet.getHeight()).isLessThanOrEqualTo(768);
        assertThat(sheet.getWidth()).isLessThanOrEqualTo(1366);
        assertThat(CutWords.in(Fx.get(() -> sheet.getScene().getRoot()))).isEmpty();
        robot.picture("keys-200");
    }

    @Test
    void noKeyDoesTwoThings() {
        assertThat(Shortcuts.all().stream().map(Shortcuts.Line::keys)).doesNotHaveDuplicates();
    }
}
