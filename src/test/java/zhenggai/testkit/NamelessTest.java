package zhenggai.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.control.TitledPane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What has no name is found wherever the keyboard reaches it. */
@ExtendWith(Headless.class)
class NamelessTest {
    @Test
    void aButtonInARowAFieldInACellAndWhatIsNoControlAreAskedForAName(Robot robot) {
        robot.show(() -> {
            StackPane chart = new StackPane();
            chart.getStyleClass().add("chart");
            chart.setFocusTraversable(true);
            return new VBox(list(new Button()), table(new TextField()), chart, new TitledPane("标题", new TextField()), tabs(new TextField()));
        });
        assertThat(Nameless.in(robot.find(".root"))).hasSize(5).anyMatch(each -> each.contains("chart")).anyMatch(each -> each.startsWith("Button"));
    }

    @Test
    void whatIsNamedIsNotFound(Robot robot) {
        robot.show(() -> {
            StackPane chart = new StackPane();
            chart.setFocusTraversable(true);
            chart.setAccessibleText("图");
            TextField labelled = new TextField();
            Label label = new Label("姓名");
            label.setLabelFor(labelled);
            TextField named = new TextField();
            named.setAccessibleText("天数");
            return new VBox(list(new Button("删除")), table(named), chart, new TitledPane("标题", new VBox(label, labelled)), tabs(new Label("无")));
        });
        assertThat(Nameless.in(robot.find(".root"))).isEmpty();
    }

    private static ListView<String> list(Button button) {
        ListView<String> list = new ListView<>();
        list.setAccessibleText("名单");
        list.setPrefHeight(80);
        list.setCellFactory(view -> new ListCell<>() {
            @Override
            protected void updateItem(String item, boolean empty) {
                super.updateItem(item, empty);
                setGraphic(empty ? null : button);
            }
        });
        list.getItems().setAll(List.of("a"));
        return list;
    }

    private static TableView<String> table(TextField field) {
        TableView<String> table = new TableView<>();
        table.setAccessibleText("表格");
        table.setPrefHeight(120);
        TableColumn<String, String> column = new TableColumn<>("列");
        column.setCellValueFactory(row -> new ReadOnlyStringWrapper(row.getValue()));
        column.setCellFactory(of -> new TableCell<>() {
            @Override
            protected void updateItem(String item, boolean empty) {
                super.updateItem(item, empty);
                setGraphic(empty ? null : field);
            }
        });
        table.getColumns().setAll(List.of(column));
        table.getItems().setAll(List.of("a"));
        return table;
    }

    private static TabPane tabs(javafx.scene.Node content) {
        TabPane tabs = new TabPane(new Tab("页", content));
        tabs.setAccessibleText("各页");
        return tabs;
    }
}
