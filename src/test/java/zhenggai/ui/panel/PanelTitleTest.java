package zhenggai.ui.panel;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import zhenggai.testkit.Fx;
import zhenggai.testkit.Headless;
import zhenggai.testkit.Robot;

/** A long name wraps in whatever width its panel has, and what stands beside it goes below. */
@ExtendWith(Headless.class)
class PanelTitleTest {
    @Test
    void whatStandsBesideGoesBelowWhereTheNameNeedsTheWidth(Robot robot) {
        Label name = new Label("《中共示例市红十字会党组理论学习中心组学习实施细则》");
        Label state = new Label("已归档");
        Label after = new Label("下面的内容");
        robot.show(() -> new VBox(new PanelTitle(name, state), after), 900, 400, Robot.Look.USUAL);
        assertThat(Fx.get(state::getLayoutX)).isGreaterThan(Fx.get(name::getWidth));
        double oneLine = Fx.get(name::getHeight);
        Fx.run(() -> robot.stage().setWidth(240));
        robot.until(() -> after.getScene().getWidth() < 250);
        Fx.settle();
        assertThat(Fx.get(name::getHeight)).as("in two lines").isGreaterThan(oneLine * 1.5);
        assertThat(Fx.get(state::getLayoutY)).isGreaterThanOrEqualTo(Fx.get(name::getHeight));
        assertThat(Fx.get(after::getLayoutY)).as("nothing lies over what follows").isGreaterThanOrEqualTo(Fx.get(() -> state.getLayoutY() + state.getHeight()));
    }
}
