package zhenggai.ui.workplace;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;

import javafx.scene.Node;
import javafx.scene.control.TextField;
import javafx.scene.layout.Region;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import zhenggai.casework.OpenCase;
import zhenggai.testkit.Desk;
import zhenggai.testkit.Fx;
import zhenggai.testkit.Headless;
import zhenggai.testkit.Immediate;
import zhenggai.testkit.Robot;
import zhenggai.ui.kit.Notices;
import zhenggai.ui.kit.Remembered;
import zhenggai.ui.kit.fold.Whole;
import zhenggai.ui.workplace.ground.Ground;

/** Whoever types in a place goes on typing when its window grows or shrinks, and the place gets or loses its pane. */
@ExtendWith(Headless.class)
class WorkplaceGrowsTest {
    @TempDir
    Path dir;
    private final Immediate immediate = new Immediate();

    @Test
    void theFieldInUseKeepsTheFocusAndItsWords(Robot robot) {
        try (OpenCase open = new Desk().smallCase(dir.resolve("案卷.zgt"))) {
            Workplace[] workplace = new Workplace[1];
            robot.show(() -> {
                workplace[0] = new Workplace(open, new Ground(immediate.background, new Notices(), new Remembered(dir), Homes.in(dir), robot::stage), new Region());
                return workplace[0].build();
            }, 900, 500, Robot.Look.USUAL);
            Fx.run(() -> workplace[0].show("ledger"));
            robot.click("#ledger-search");
            TextField field = robot.find("#ledger-search", TextField.class);
            robot.type("培");
            assertThat(isInAPane(field)).isTrue();
            for (double width : new double[] {1300, 900}) {
                boolean before = isInAPane(field);
                Fx.run(() -> robot.stage().setWidth(width));
                robot.until(() -> isInAPane(field) != before);
                assertThat(robot.focused()).isSameAs(field);
                robot.type("训");
            }
            assertThat(robot.words("#ledger-search")).isEqualTo("培训训");
        }
        assertThat(immediate.problems).isEmpty();
    }

    private static boolean isInAPane(Node node) {
        return Fx.get(() -> {
            Node above = node;
            while (above != null && !(above instanceof Whole)) {
                above = above.getParent();
            }
            return above != null;
        });
    }
}
