package zhenggai.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuButton;
import javafx.scene.control.ScrollBar;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.TreeTableView;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.TreeItem;
import javafx.scene.control.TreeTableColumn;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.paint.Color;
import javafx.scene.text.Text;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import zhenggai.testkit.Contrast;
import zhenggai.testkit.Fx;
import zhenggai.testkit.Headless;
import zhenggai.testkit.Robot;

/** What is no colour of the palette by itself: bars that say there is more, words that cannot be clicked now, the menu of columns, measured as they are seen. */
@ExtendWith(Headless.class)
class ContrastTest {
    private static final double SIGN = 3;

    @ParameterizedTest
    @EnumSource(Theme.Look.class)
    void aScrollBarShowsThatThereIsMore(Theme.Look look, Robot robot) {
        robot.show(ContrastTest::more, 1100, 300, new Robot.Look(100, look));
        Set<ScrollBar> bars = Fx.get(() -> robot.stage().getScene().getRoot().lookupAll(".scroll-bar").stream().map(ScrollBar.class::cast).filter(Node::isVisible).collect(Collectors.toSet()));
        robot.picture("scroll-bars-" + look);
        assertThat(bars).hasSizeGreaterThanOrEqualTo(8);
        assertThat(bars).allSatisfy(bar -> {
            var thumb = Contrast.ground((Region) bar.lookup(".thumb"));
            var track = Contrast.ground((Region) bar.lookup(".track"));
            assertThat(Contrast.between(thumb, track)).as("%s in %s", bar, bar.getParent()).isGreaterThanOrEqualTo(SIGN);
            boolean onDark = look != Theme.Look.LIGHT || Contrast.luminance(track) < 0.2;
            assertThat(Contrast.luminance(thumb) > Contrast.luminance(track)).as("%s in %s", bar, bar.getParent()).isEqualTo(onDark);
        });
    }

    @ParameterizedTest
    @EnumSource(Theme.Look.class)
    void whatCannotBeClickedNowCanBeRead(Theme.Look look, Robot robot) {
        robot.show(ContrastTest::disabled, 1100, 300, new Robot.Look(100, look));
        for (String words : List.of("修改", "新增", "清除", "更多", "平铺", "科室", "单位")) {
            Text text = Fx.get(() -> robot.stage().getScene().getRoot().lookupAll(".text").stream().map(Text.class::cast).filter(shown -> shown.getText().equals(words)).findFirst().orElseThrow());
            Region ground = (Region) text.getParent();
            assertThat(Contrast.between(Contrast.seen(text), Contrast.ground(ground))).as(words).isGreaterThanOrEqualTo(SIGN);
        }
        robot.picture("disabled-" + look);
    }

    @ParameterizedTest
    @EnumSource(Theme.Look.class)
    void theMenuOfColumnsHasGroundOfItsOwn(Theme.Look look, Robot robot) {
        TableView<String> table = table();
        table.setTableMenuButtonVisible(true);
        robot.show(() -> new VBox(table), 300, 200, new Robot.Look(100, look));
        Region menu = Fx.get(() -> (Region) table.lookup(".show-hide-columns-button"));
        assertThat(Contrast.between(Contrast.ground((Region) menu.lookup(".show-hide-column-image")), Contrast.ground(menu))).isGreaterThanOrEqualTo(SIGN);
        assertThat(Fx.get(() -> ((Color) menu.getBackground().getFills().getLast().getFill()).isOpaque())).isTrue();
        assertThat(Fx.get(() -> menu.getBoundsInParent().getWidth())).isGreaterThan(Theme.em(1.2));
        robot.picture("column-menu-" + look);
    }

    private static Parent more() {
        VBox navigation = new VBox(scroll());
        navigation.getStyleClass().add("navigation");
        ListView<String> list = new ListView<>();
        list.getItems().setAll(numbers());
        TextArea area = new TextArea(String.join("\n", numbers()));
        VBox card = new VBox(scroll());
        card.getStyleClass().add("card");
        HBox root = new HBox(navigation, table(), tree(), list, card, area);
        root.getStyleClass().add("screen");
        return root;
    }

    private static ScrollPane scroll() {
        return new ScrollPane(new Label(String.join("\n", numbers())));
    }

    private static TableView<String> table() {
        TableView<String> table = new TableView<>();
        table.getItems().setAll(numbers());
        TableColumn<String, String> column = new TableColumn<>("事项");
        column.setCellValueFactory(cell -> new ReadOnlyObjectWrapper<>(cell.getValue()));
        column.setMinWidth(500);
        table.getColumns().add(column);
        return table;
    }

    private static TreeTableView<String> tree() {
        TreeTableView<String> tree = new TreeTableView<>(new TreeItem<>("全部"));
        numbers().forEach(number -> tree.getRoot().getChildren().add(new TreeItem<>(number)));
        tree.getRoot().setExpanded(true);
        TreeTableColumn<String, String> column = new TreeTableColumn<>("事项");
        column.setCellValueFactory(cell -> new ReadOnlyObjectWrapper<>(cell.getValue().getValue()));
        column.setMinWidth(500);
        tree.getColumns().add(column);
        return tree;
    }

    private static List<String> numbers() {
        return IntStream.range(0, 60).mapToObj(String::valueOf).toList();
    }

    private static Parent disabled() {
        Button main = new Button("新增");
        main.getStyleClass().add("accent");
        Button flat = new Button("清除");
        flat.getStyleClass().add("flat");
        ComboBox<String> box = new ComboBox<>();
        box.getItems().setAll("科室");
        box.setValue("科室");
        List<Control> controls = List.of(new Button("修改"), main, flat, new MenuButton("更多"), new ToggleButton("平铺"), box, new TextField("单位"));
        controls.forEach(control -> control.setDisable(true));
        HBox card = new HBox(8);
        card.getChildren().setAll(controls);
        card.getStyleClass().add("card");
        VBox root = new VBox(card);
        root.getStyleClass().add("screen");
        return root;
    }
}
