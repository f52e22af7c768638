package zhenggai.ui.kit.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import java.util.List;

import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.TreeTableColumn;
import javafx.scene.control.TreeTableView;
import javafx.scene.layout.StackPane;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import zhenggai.testkit.Fx;
import zhenggai.testkit.Headless;
import zhenggai.testkit.Robot;
import zhenggai.ui.kit.Remembered;

/** A table that is made wider and narrower shows whole columns. */
@ExtendWith(Headless.class)
class WholeColumnsTest {
    @TempDir
    Path folder;
    private final TableView<String> table = new TableView<>();
    private final TableColumn<String, String> number = column("序号", 100);
    private final TableColumn<String, String> name = column("会议名称", 200);
    private final TableColumn<String, String> day = column("日期", 100);
    private final TableColumn<String, String> minute = column("纪要编号", 140);
    private final TreeTableView<String> tree = new TreeTableView<>();
    private final TreeTableColumn<String, String> content = branch("内容", 200);

    @Test
    void theEdgeFallsBetweenTwoColumnsUntilTheUserDragsOne(Robot robot) {
        shown(robot);
        assertThat(edge(minute)).as("wide enough for all").isBetween(790.0, 800.0);
        width(robot, 430);
        assertThat(edge(day)).as("three whole ones").isBetween(420.0, 430.0);
        assertThat(Fx.get(name::getWidth)).isGreaterThan(200);
        width(robot, 240);
        assertThat(edge(name)).as("two whole ones").isBetween(230.0, 240.0);
        width(robot, 210);
        assertThat(edge(name)).as("less than the least, but to the edge").isBetween(200.0, 210.0);
        Fx.run(() -> table.resizeColumn(name, 150));
        double left = Fx.get(name::getWidth);
        width(robot, 800);
        assertThat(Fx.get(name::getWidth)).as("as the user left it").isEqualTo(left);
    }

    @Test
    void theMenuOfAHeadingBringsTheUsualWidthsBack(Robot robot) {
        shown(robot);
        Fx.run(() -> {
            table.resizeColumn(name, -150);
            table.resizeColumn(day, 70);
        });
        Fx.run(() -> minute.getContextMenu().getItems().getFirst().fire());
        assertThat(Fx.get(day::getWidth)).isEqualTo(100);
        assertThat(edge(minute)).isBetween(790.0, 800.0);
        width(robot, 430);
        assertThat(edge(day)).as("it gives and takes again").isBetween(420.0, 430.0);
    }

    @Test
    void aTreeSharesItsWidthAsWell(Robot robot) {
        tree(robot);
        assertThat(Fx.get(content::getWidth)).isBetween(590.0, 600.0);
        treeWidth(robot, 600);
        assertThat(Fx.get(content::getWidth)).isBetween(390.0, 400.0);
    }

    @Test
    void whatWasDraggedIsKeptForAnotherDayUntilTheUsualWidthsAreAskedFor(Robot robot) {
        Remembered remembered = new Remembered(folder);
        WholeColumns[] shared = new WholeColumns[1];
        for (TableColumn<String, String> column : List.of(number, name, day, minute)) {
            column.setId(column.getText());
        }
        robot.show(() -> {
            table.getColumns().setAll(List.of(number, name, day, minute));
            shared[0] = WholeColumns.in(table, name, 10).remembering(remembered, "meetings");
            return new StackPane(table);
        }, 800, 400, Robot.Look.USUAL);
        assertThat(remembered.text("meetings-column-会议名称-width", "")).as("a width it was given is not one it was dragged to").isEmpty();
        Fx.run(() -> table.resizeColumn(name, -150));
        Fx.run(() -> table.resizeColumn(day, 39));
        double left = Fx.get(name::getWidth);
        List<TableColumn<String, String>> again = List.of(column("序号", 100), column("会议名称", 200), column("日期", 100));
        again.forEach(column -> column.setId(column.getText()));
        TableView<String> other = new TableView<>();
        robot.show(() -> {
            other.getColumns().setAll(again);
            shared[0] = WholeColumns.in(other, again.get(1), 10).remembering(new Remembered(folder), "meetings");
            return new StackPane(other);
        }, 800, 400, Robot.Look.USUAL);
        assertThat(Fx.get(again.get(1)::getWidth)).isCloseTo(left, within(1.0));
        assertThat(Fx.get(again.get(2)::getWidth)).isCloseTo(139, within(1.0));
        Fx.run(shared[0]::usual);
        assertThat(Fx.get(again.get(2)::getWidth)).isEqualTo(100);
        assertThat(Fx.get(again.get(1)::getWidth)).isBetween(590.0, 600.0);
        assertThat(new Remembered(folder).text("meetings-column-日期-width", "")).as("as if nothing had been dragged").isEmpty();
    }

    private void shown(Robot robot) {
        robot.show(() -> {
            table.getColumns().setAll(List.of(number, name, day, minute));
            WholeColumns.in(table, name, 10);
            return new StackPane(table);
        }, 800, 400, Robot.Look.USUAL);
    }

    private void tree(Robot robot) {
        robot.show(() -> {
            tree.getColumns().setAll(List.of(branch("编号", 100), content, branch("责任人", 100)));
            WholeColumns.in(tree, content, 10);
            return new StackPane(tree);
        }, 800, 400, Robot.Look.USUAL);
    }

    private void treeWidth(Robot robot, double width) {
        Fx.run(() -> robot.stage().setWidth(width));
        robot.until(() -> tree.getWidth() == width);
        Fx.settle();
    }

    private void width(Robot robot, double width) {
        Fx.run(() -> robot.stage().setWidth(width));
        robot.until(() -> table.getWidth() == width);
    }

    private double edge(TableColumn<String, String> last) {
        return Fx.get(() -> table.getColumns().subList(0, table.getColumns().indexOf(last) + 1).stream().mapToDouble(TableColumn::getWidth).sum());
    }

    private static TreeTableColumn<String, String> branch(String title, double width) {
        TreeTableColumn<String, String> column = new TreeTableColumn<>(title);
        column.setPrefWidth(width);
        return column;
    }

    private static TableColumn<String, String> column(String title, double width) {
        TableColumn<String, String> column = new TableColumn<>(title);
        column.setPrefWidth(width);
        return column;
    }
}
