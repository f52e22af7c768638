package zhenggai.ui.kit;

import java.time.LocalDate;
import java.util.List;

import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.DatePicker;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.RadioButton;
import javafx.scene.control.Spinner;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.controlsfx.control.CheckComboBox;
import org.controlsfx.control.RangeSlider;
import org.controlsfx.control.SearchableComboBox;
import org.controlsfx.control.SegmentedButton;
import org.controlsfx.control.ToggleSwitch;
import org.controlsfx.control.textfield.CustomTextField;
import zhenggai.domain.rules.Warning.Level;
import zhenggai.domain.spine.FindingState;
import zhenggai.domain.spine.MeasureState;
import zhenggai.ui.kit.badge.StatusBadge;
import zhenggai.ui.kit.badge.WarningBadge;

/** One of each control the program uses, so that style and theme can be seen and measured in one place. */
final class Gallery {
    private Gallery() {}

    static Parent build() {
        VBox fields = card("字段", Forms.field("填报单位", text("示例市红十字会")), Forms.field("联系电话", prompt()), Forms.field("反馈日期", new DatePicker(LocalDate.of(2026, 1, 30))),
            Forms.field("牵头科室", choice()), Forms.field("份数", new Spinner<Integer>(1, 99, 2)), Forms.field("整改措施", area()));
        VBox buttons = card("按钮与选择", new FlowPane(8, 8, accent(), Icons.labelled(Icons.OPEN, "打开案卷…"), flat(), off(), menu(), Icons.button(Icons.UNDO, "撤销")),
            new FlowPane(12, 8, checked(), new CheckBox("在岗"), new RadioButton("按方面"), new Hyperlink("整改.zgt")),
            Forms.heading("ControlsFX"), new FlowPane(12, 12, search(), states(), new SearchableComboBox<>(), toggle(), new SegmentedButton(
                new javafx.scene.control.ToggleButton("树"), new javafx.scene.control.ToggleButton("平铺")), new RangeSlider(0, 100, 20, 80)),
            Forms.heading("状态"), badges(), new ProgressBar(0.4), refusal(), Forms.muted("一个单位一份案卷，一个文件装下全部问题。"));
        VBox tables = card("表格", table());
        HBox root = new HBox(16, fields, buttons, tables);
        List.of(fields, buttons, tables).forEach(part -> HBox.setHgrow(part, Priority.ALWAYS));
        root.getStyleClass().add("screen");
        root.setStyle("-fx-padding: 1.5em;");
        return root;
    }

    private static VBox card(String title, Node... content) {
        Label heading = new Label(title);
        heading.getStyleClass().add("title-3");
        VBox card = new VBox(heading);
        card.getChildren().addAll(content);
        card.getStyleClass().add("card");
        return card;
    }

    private static TextField text(String value) {
        TextField field = Forms.text("字段");
        field.setText(value);
        return field;
    }

    private static TextField prompt() {
        TextField field = Forms.text("电话");
        field.setPromptText("例如：0999-0000000");
        return field;
    }

    private static TextArea area() {
        TextArea area = Forms.area("措施", 4);
        area.setText("健全学习制度。修订《中共示例市红十字会党组理论学习中心组学习实施细则》，每季度至少开展一次集体学习研讨。");
        return area;
    }

    private static ComboBox<String> choice() {
        ComboBox<String> box = new ComboBox<>();
        box.getItems().setAll("办公室", "赈济救助部", "救护培训部");
        box.setValue("赈济救助部");
        return box;
    }

    private static Button accent() {
        Button button = Icons.labelled(Icons.ADD, "新增");
        button.getStyleClass().add("accent");
        return button;
    }

    private static MenuButton menu() {
        MenuButton menu = new MenuButton("新增措施", Icons.of(Icons.ADD));
        menu.getStyleClass().add("accent");
        return menu;
    }

    private static Button flat() {
        Button button = new Button("清除筛选");
        button.getStyleClass().add("flat");
        return button;
    }

    private static Button off() {
        Button button = new Button("不能点");
        button.setDisable(true);
        return button;
    }

    private static CheckBox checked() {
        CheckBox box = new CheckBox("公开");
        box.setSelected(true);
        return box;
    }

    private static CustomTextField search() {
        CustomTextField search = new CustomTextField();
        search.setPromptText("搜索");
        search.setLeft(Icons.of(Icons.SEARCH));
        return search;
    }

    private static CheckComboBox<String> states() {
        CheckComboBox<String> states = new CheckComboBox<>();
        states.getItems().setAll("整改中", "已销号");
        states.setTitle("状态");
        return states;
    }

    private static ToggleSwitch toggle() {
        ToggleSwitch toggle = new ToggleSwitch("深色");
        toggle.setSelected(true);
        return toggle;
    }

    private static Node badges() {
        FlowPane badges = new FlowPane(12, 6);
        for (MeasureState state : MeasureState.values()) {
            badges.getChildren().add(new StatusBadge(StatusBadge.face(state)));
        }
        for (FindingState state : FindingState.values()) {
            badges.getChildren().add(new StatusBadge(StatusBadge.face(state)));
        }
        for (Level level : Level.values()) {
            badges.getChildren().add(new WarningBadge(level));
        }
        return badges;
    }

    private static Label refusal() {
        Label refusal = new Label("还没有填写整改结果，不能提交验收。");
        refusal.getStyleClass().add("refusal");
        return refusal;
    }

    private static TableView<String> table() {
        TableView<String> table = new TableView<>();
        table.setFixedCellSize(Theme.em(2.6));
        for (String title : List.of("姓名", "科室")) {
            TableColumn<String, String> column = new TableColumn<>(title);
            column.setPrefWidth(Theme.em(10));
            column.setCellValueFactory(cell -> new ReadOnlyObjectWrapper<>(cell.getValue()));
            table.getColumns().add(column);
        }
        table.getItems().setAll("陆知远", "欧阳静", "程柏松", "张䶮");
        table.getSelectionModel().select(1);
        return table;
    }
}
