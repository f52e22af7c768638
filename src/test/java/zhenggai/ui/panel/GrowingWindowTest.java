package zhenggai.ui.panel;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.layout.BorderPane;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import zhenggai.testkit.Fx;
import zhenggai.testkit.Headless;
import zhenggai.testkit.Robot;

/** Whoever types in a section goes on typing when the window grows, and the section gets its bar back. */
@ExtendWith(Headless.class)
class GrowingWindowTest {
    @Test
    void theFieldInUseKeepsTheFocus(Robot robot) {
        TextField field = new TextField("每季度集中学习");
        BorderPane place = new BorderPane();
        robot.show(() -> {
            place.setCenter(Sections.scrolled(field));
            return place;
        }, 900, 500, Robot.Look.USUAL);
        assertThat(isScrolled(place)).as("in a small window it has all its height").isFalse();
        Fx.run(field::requestFocus);
        Fx.run(() -> robot.stage().setWidth(1300));
        robot.until(() -> isScrolled(place));
        assertThat(robot.focused()).isSameAs(field);
    }

    private static boolean isScrolled(BorderPane place) {
        return Fx.get(() -> place.lookupAll(".scroll-pane").stream().anyMatch(ScrollPane.class::isInstance));
    }
}
