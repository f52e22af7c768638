package zhenggai.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;

import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import zhenggai.testkit.Fx;
import zhenggai.testkit.Headless;
import zhenggai.testkit.Robot;
import zhenggai.ui.kit.line.HeadLine;
import zhenggai.ui.kit.line.ToolLine;

/** The first lines of the screens: nothing over the edge, nothing over something else, however narrow the window is. */
@ExtendWith(Headless.class)
class LinesTest {
    @ParameterizedTest
    @ValueSource(doubles = {1200, 700, 420, 300})
    void filtersAndDeedsHaveAPlaceEach(double width, Robot clerk) {
        Region[] filters = new Region[1];
        Region[] deeds = new Region[1];
        clerk.show(() -> {
            FlowPane flow = new FlowPane(6, 6);
            IntStream.range(0, 6).mapToObj(i -> new Button("筛选条件" + i)).forEach(flow.getChildren()::add);
            filters[0] = flow;
            deeds[0] = new HBox(6, new Button("在台账中打开"), new Button("申请延期"));
            return page(new ToolLine(flow, deeds[0]));
        }, width, 500, Robot.Look.USUAL);
        apart(filters[0], deeds[0], width);
    }

    @ParameterizedTest
    @ValueSource(doubles = {1200, 700, 420, 300})
    void aTitleAndItsDeedsHaveAPlaceEach(double width, Robot clerk) {
        Label title = Fx.get(() -> new Label("整改进展表（台账）领导小组用表"));
        HeadLine[] line = new HeadLine[1];
        clerk.show(() -> {
            line[0] = new HeadLine(title, List.of(new Button("设计表格"), new Button("印发第 12 期"), new Button("保存为"), new Button("打印")));
            return page(line[0]);
        }, width, 500, Robot.Look.USUAL);
        apart(title, Fx.get(() -> (Region) line[0].getChildrenUnmodifiable().getLast()), width);
    }

    @Test
    void whatNarrowsStandsAboveWhatToDoWhereThatIsLessHigh(Robot clerk) {
        FlowPane flow = new FlowPane(5, 5);
        HBox deeds = new HBox(new Button("校验留痕"), new Button("导出"));
        IntStream.range(0, 8).forEach(i -> flow.getChildren().add(wide(new Button("筛选" + i), 140)));
        deeds.setMinWidth(260);
        deeds.setPrefWidth(260);
        clerk.show(() -> page(new ToolLine(flow, deeds)), 640, 500, Robot.Look.USUAL);
        assertThat(Fx.get(deeds::getLayoutY)).as("two rows of filters above, where four would stand beside").isGreaterThanOrEqualTo(Fx.get(flow::getHeight));
        assertThat(Fx.get(flow::getWidth)).isGreaterThan(600);
    }

    @Test
    void aTitleOfManyLinesStandsAboveWhatToDo(Robot clerk) {
        Label title = new Label("中共示例市红十字会党组关于七届市委第五轮巡察整改进展情况的通报");
        Button deed = new Button("打印和导出");
        deed.setPrefWidth(340);
        clerk.show(() -> page(new HeadLine(title, List.of(deed))), 600, 500, Robot.Look.USUAL);
        assertThat(Fx.get(() -> deed.localToScene(0, 0).getY())).isGreaterThan(Fx.get(() -> title.localToScene(0, title.getHeight()).getY()) - 1);
        Fx.run(() -> title.setText("通报"));
        Fx.settle();
        assertThat(Fx.get(() -> deed.localToScene(0, 0).getY())).as("beside a short one").isLessThan(Fx.get(() -> title.localToScene(0, title.getHeight()).getY()));
    }

    @Test
    void aLongLineKeepsWhatToDoAtItsEnd(Robot clerk) {
        Label title = Fx.get(() -> new Label("期次"));
        Button deed = Fx.get(() -> new Button("打印"));
        clerk.show(() -> page(new HeadLine(title, List.of(deed))), 900, 500, Robot.Look.USUAL);
        Bounds end = bounds(deed);
        assertThat(end.getMinX()).isGreaterThan(800);
        assertThat(end.getMinY()).isLessThan(bounds(title).getMaxY());
    }

    /** In the place of a table that the rest of a small window leaves little room. */
    @ParameterizedTest
    @ValueSource(doubles = {400, 150, 90, 40})
    void whatStandsWhereThereIsNothingKeepsToItsPlace(double height, Robot clerk) {
        EmptyState[] empty = new EmptyState[1];
        clerk.show(() -> {
            empty[0] = new EmptyState(Icons.SAVE, "还没有备份", "打开、关闭案卷时和工作中每半小时会自动备份，也可以现在就备份一次。");
            empty[0].setPrefHeight(height);
            empty[0].setMaxHeight(height);
            BorderPane page = page(empty[0]);
            page.setCenter(null);
            return page;
        }, 500, 500, Robot.Look.USUAL);
        List<Node> seen = Fx.get(() -> empty[0].getChildren().stream().filter(Node::isVisible).toList());
        assertThat(seen.size()).isEqualTo(height >= 150 ? 3 : height >= 90 ? 2 : 1);
        assertThat(seen).allSatisfy(part -> {
            assertThat(bounds(part).getMinY()).isGreaterThanOrEqualTo(bounds(empty[0]).getMinY() - 1);
            assertThat(bounds(part).getMaxY()).isLessThanOrEqualTo(bounds(empty[0]).getMaxY() + 1);
        });
    }

    private static BorderPane page(Node line) {
        BorderPane page = new BorderPane(new Label("页面"));
        page.setTop(line);
        return page;
    }

    private static void apart(Region first, Region second, double width) {
        assertThat(bounds(first).intersects(bounds(second))).as("one over the other").isFalse();
        for (Region part : List.of(first, second)) {
            assertThat(bounds(part).getMaxX()).as("over the edge").isLessThanOrEqualTo(width);
            List<Node> parts = Fx.get(() -> List.copyOf(part.getChildrenUnmodifiable()));
            assertThat(parts).allSatisfy(child -> assertThat(bounds(part).getMaxY()).as("a row without a place").isGreaterThanOrEqualTo(bounds(child).getMaxY() - 1));
        }
    }

    private static Bounds bounds(Node node) {
        return Fx.get(() -> node.localToScene(node.getLayoutBounds()));
    }

    private static Button wide(Button button, double width) {
        button.setMinWidth(width);
        return button;
    }
}
