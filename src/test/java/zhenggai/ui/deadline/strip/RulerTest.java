package zhenggai.ui.deadline.strip;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import javafx.scene.Node;
import javafx.scene.layout.StackPane;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import zhenggai.testkit.Desk;
import zhenggai.testkit.Fx;
import zhenggai.testkit.Headless;
import zhenggai.testkit.Robot;

/** The months above the strips are told apart however little room they have. */
@ExtendWith(Headless.class)
class RulerTest {

    @ParameterizedTest
    @ValueSource(ints = {120, 200, 260, 400, 800})
    void noTwoMonthsRunTogether(int width, Robot robot) {
        Ruler ruler = new Ruler();
        robot.show(() -> {
            ruler.show(Desk.TODAY.getYear(), Desk.TODAY);
            return new StackPane(ruler);
        }, width, 60, Robot.Look.USUAL);
        List<Node> months = Fx.get(() -> ruler.lookupAll(".strip-month").stream().filter(Node::isVisible).toList());
        assertThat(months).hasSizeGreaterThanOrEqualTo(3);
        for (int i = 1; i < months.size(); i++) {
            assertThat(months.get(i).getBoundsInParent().getMinX()).isGreaterThan(months.get(i - 1).getBoundsInParent().getMaxX() + 2);
        }
    }
}
