package zhenggai.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import javafx.scene.control.RadioButton;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import zhenggai.testkit.Fx;
import zhenggai.testkit.Headless;
import zhenggai.testkit.Robot;

/** What is marked as chosen by keyboard is what the program was told. */
@ExtendWith(Headless.class)
class ArrowsTest {
    private final List<String> told = new ArrayList<>();
    private final ToggleGroup group = new ToggleGroup();

    @Test
    void anArrowChoosesARadioButtonAsAClickDoes(Robot robot) {
        robot.show(() -> row(Stream.of("已落实", "部分落实", "未落实").map(RadioButton::new).toList()), 400, 200, Robot.Look.USUAL);
        Fx.run(() -> ((RadioButton) group.getToggles().getFirst()).requestFocus());
        robot.press(KeyCode.DOWN);
        robot.press(KeyCode.RIGHT);
        assertThat(told).containsExactly("部分落实", "未落实");
        assertThat(chosen()).isEqualTo("未落实");
        robot.press(KeyCode.UP);
        assertThat(chosen()).isEqualTo(told.getLast()).isEqualTo("部分落实");
    }

    @Test
    void anArrowLeadsToATogglesNeighbourAndEnterChoosesIt(Robot robot) {
        robot.show(() -> row(Stream.of("年", "月", "周").map(ToggleButton::new).toList()), 400, 200, Robot.Look.USUAL);
        Fx.run(() -> ((ToggleButton) group.getToggles().getFirst()).requestFocus());
        robot.press(KeyCode.RIGHT);
        robot.picture("arrows");
        assertThat(Fx.get(() -> ((ToggleButton) group.getToggles().get(1)).getBorder())).as("the focus is seen").isNotNull();
        assertThat(told).isEmpty();
        assertThat(Fx.get(group::getSelectedToggle)).isNull();
        robot.press(KeyCode.ENTER);
        assertThat(told).containsExactly("月");
        assertThat(chosen()).isEqualTo("月");
        robot.press(KeyCode.LEFT);
        robot.press(KeyCode.LEFT);
        robot.press(KeyCode.SPACE);
        assertThat(chosen()).as("round the end").isEqualTo("周");
    }

    private HBox row(List<? extends ToggleButton> buttons) {
        buttons.forEach(button -> {
            button.setToggleGroup(group);
            button.setOnAction(event -> told.add(button.getText()));
        });
        Arrows.in(group);
        return new HBox(buttons.toArray(ToggleButton[]::new));
    }

    private String chosen() {
        return Fx.get(() -> ((ToggleButton) group.getSelectedToggle()).getText());
    }
}
