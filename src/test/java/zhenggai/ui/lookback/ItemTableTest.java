package zhenggai.ui.lookback;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;

import javafx.scene.control.TableColumn;
import javafx.scene.layout.StackPane;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import zhenggai.casework.OpenCase;
import zhenggai.domain.lookback.LookBackItem;
import zhenggai.domain.lookback.LookBackItemId;
import zhenggai.testkit.Desk;
import zhenggai.testkit.Fx;
import zhenggai.testkit.Headless;
import zhenggai.testkit.Robot;

/** What was found stands before the long words, and points of risk only where there are any. */
@ExtendWith(Headless.class)
class ItemTableTest {
    @TempDir
    Path folder;

    @Test
    void longWordsTakeWhatIsLeftAndNoColumnIsEmpty(Robot robot) {
        ItemTable[] made = new ItemTable[1];
        // made in the scale of its window
        robot.show(() -> {
            made[0] = new ItemTable();
            return new StackPane(made[0].view());
        }, 640, 300, Robot.Look.USUAL);
        ItemTable table = made[0];
        try (OpenCase open = new Desk().smallCase(folder.resolve("a.zgt"))) {
            show(table, open, 0);
            assertThat(columns(table)).isEqualTo("编号 检查结论 反馈问题 整改措施");
            robot.until(() -> width(table) > 630 && width(table) <= 640);
            show(table, open, 4);
            assertThat(columns(table)).isEqualTo("编号 检查结论 风险分 反馈问题 整改措施");
            robot.until(() -> width(table) > 630 && width(table) <= 640);
            assertThat(Fx.get(() -> table.view().getSelectionModel().getSelectedIndex())).as("of a look-back that comes the first").isZero();
            Fx.run(table.view().getSelectionModel()::clearSelection);
            show(table, open, 4);
            assertThat(Fx.get(() -> table.view().getSelectionModel().isEmpty())).as("what was closed stays closed").isTrue();
        }
    }

    private static void show(ItemTable table, OpenCase open, int points) {
        Fx.run(() -> table.show(open.ledgers().current().findings().flatMap(finding -> finding.measures().stream()
            .map(leaf -> new LookBackModel.Line(new LookBackItem(new LookBackItemId(1), leaf.measure().id(), 1, points, List.of(), null), finding, leaf))).toList()));
        Fx.settle();
    }

    private static String columns(ItemTable table) {
        return Fx.get(() -> table.view().getVisibleLeafColumns().stream().map(TableColumn::getText).collect(Collectors.joining(" ")));
    }

    private static double width(ItemTable table) {
        return Fx.get(() -> table.view().getVisibleLeafColumns().stream().mapToDouble(TableColumn::getWidth).sum());
    }
}
