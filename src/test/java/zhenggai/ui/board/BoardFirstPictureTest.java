package zhenggai.ui.board;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import javafx.scene.Node;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import zhenggai.casework.OpenCase;
import zhenggai.paper.sheet.report.StandingCharts;
import zhenggai.testkit.Desk;
import zhenggai.testkit.Fx;
import zhenggai.testkit.Headless;
import zhenggai.testkit.Immediate;
import zhenggai.testkit.Robot;
import zhenggai.testkit.Robot.Look;
import zhenggai.testkit.Sample;

/** The first picture of the board has what needs somebody; how the work stands comes with the next one, and moves nothing. */
@ExtendWith(Headless.class)
class BoardFirstPictureTest {
    @TempDir
    Path folder;

    private final Immediate immediate = new Immediate();
    private final List<Runnable> waiting = new ArrayList<>();
    private BoardModel model;

    @ParameterizedTest
    @CsvSource({"100,1124,724", "100,868,622", "200,968,650", "100,1690,880"})
    void whatComesLaterMovesNothing(int percent, int width, int height, Robot robot) {
        try (OpenCase open = Sample.open(folder.resolve("sample.zgt"))) {
            show(robot, open, width, height, new Look(percent, false));
            robot.picture("board-first-" + percent + "-" + width);
            assertThat(robot.sees("#board-split")).isFalse();
            List<Double> before = places(robot);
            drawn();
            assertThat(robot.sees("#board-split")).isTrue();
            robot.picture("board-second-" + percent + "-" + width);
            assertThat(places(robot)).isEqualTo(before);
        }
        assertThat(immediate.problems).isEmpty();
    }

    @Test
    void whatIsReadMeanwhileIsWhatIsShown(Robot robot) {
        try (OpenCase open = new Desk().smallCase(folder.resolve("small.zgt"))) {
            show(robot, open, 1124, 724, Look.USUAL);
            open.measures().promise(Desk.measure(open, 2).id(), Desk.TODAY.minusDays(40).toString());
            Fx.run(model::reload);
            assertThat(robot.sees("#board-split")).as("not before the window was drawn").isFalse();
            drawn();
            assertThat(robot.words("#board-split")).isEqualTo(String.join(" ", StandingCharts.states(open.reminders().board().states()).words()));
            open.measures().start(Desk.measure(open, 1).id());
            Fx.run(model::reload);
            assertThat(robot.words("#board-split")).as("from then on at once").isEqualTo(String.join(" ", StandingCharts.states(open.reminders().board().states()).words()));
        }
        assertThat(immediate.problems).isEmpty();
    }

    private void show(Robot robot, OpenCase open, int width, int height, Look look) {
        robot.show(() -> {
            model = new BoardModel(open, immediate.background, null);
            return new BoardScreen(model, new Nowhere()).drawnBy(waiting::add).build();
        }, width, height, look);
    }

    private void drawn() {
        assertThat(waiting).hasSize(1);
        Fx.run(waiting.getFirst());
        Fx.settle();
    }

    /** Left, top and right of everything that is there from the first; a list may end lower, beyond the window. */
    private static List<Double> places(Robot robot) {
        List<Node> nodes = new ArrayList<>(robot.all(".gauge", Node.class));
        nodes.add(robot.find(".matters"));
        return Fx.get(() -> nodes.stream().map(node -> node.localToScene(node.getLayoutBounds()))
            .flatMap(place -> Stream.of(place.getMinX(), place.getMinY(), place.getMaxX())).toList());
    }
}
