package zhenggai.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.event.Event;
import javafx.scene.control.Button;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import zhenggai.testkit.Fx;
import zhenggai.testkit.Headless;

/** A button without words tells its name to whoever points at it. */
@ExtendWith(Headless.class)
class IconsTest {
    @Test
    void theHintIsTheNameOfTodayAndIsMadeWhenSomebodyPoints() {
        Fx.run(() -> {
            Button undo = Icons.button(Icons.UNDO, "没有可撤销的操作");
            assertThat(undo.getTooltip()).isNull();
            Event.fireEvent(undo, new MouseEvent(MouseEvent.MOUSE_ENTERED, 1, 1, 1, 1, MouseButton.NONE, 0, false, false, false, false, false, false, false, false, false, false, null));
            assertThat(undo.getTooltip().getText()).isEqualTo("没有可撤销的操作");
            undo.setAccessibleText("撤销：登记处置");
            assertThat(undo.getTooltip().getText()).isEqualTo("撤销：登记处置");
        });
    }
}
