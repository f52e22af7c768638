package zhenggai.ui.kit.fold;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.StackPane;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import zhenggai.testkit.Fx;
import zhenggai.testkit.Headless;
import zhenggai.testkit.Robot;
import zhenggai.ui.kit.Icons;

/** What has no room in a small window waits behind a button, for the mouse and for the keyboard. */
@ExtendWith(Headless.class)
class FoldTest {
    private final BooleanProperty narrows = new SimpleBooleanProperty();
    private Button other;
    private Button used;

    @Test
    void aSmallWindowHasAButtonThatUnfoldsAndFoldsAgain(Robot robot) {
        FlowPane line = Fx.get(this::line);
        robot.show(() -> new StackPane(line), 1280, 800, new Robot.Look(120, false));
        assertThat(other.isVisible()).as("a higher window has room").isTrue();
        Fx.run(robot.stage()::hide);
        robot.show(() -> new StackPane(line), 1280, 700, new Robot.Look(120, false));
        assertThat(robot.find("#fold").isVisible()).isTrue();
        assertThat(other.isVisible() || other.isManaged() || used.isVisible()).isFalse();
        Fx.run(() -> narrows.set(true));
        assertThat(used.isVisible() && used.isManaged()).as("what narrows stays in sight").isTrue();
        assertThat(other.isVisible()).isFalse();
        Fx.run(() -> {
            used.requestFocus();
            narrows.set(false);
        });
        assertThat(used.isVisible()).as("not from under the hands").isTrue();
        Fx.run(() -> robot.find("#fold").requestFocus());
        assertThat(used.isVisible()).isFalse();
        Fx.run(() -> narrows.set(true));
        robot.press(KeyCode.SPACE);
        assertThat(other.isVisible() && other.isManaged()).isTrue();
        robot.click("#fold");
        assertThat(other.isVisible()).isFalse();
    }

    @Test
    void whereThereIsRoomThereIsNoButton(Robot robot) {
        robot.show(this::line, 1440, 900, new Robot.Look(100, false));
        assertThat(other.isVisible() && used.isVisible()).isTrue();
        assertThat(robot.stage().getScene().lookup("#fold").isManaged()).isFalse();
    }

    private FlowPane line() {
        Fold fold = new Fold(Icons.SETTINGS, "筛选", "fold");
        other = new Button("状态");
        used = new Button("预警");
        fold.hide(other);
        fold.hide(used, narrows);
        return new FlowPane(fold.button(), other, used);
    }
}
