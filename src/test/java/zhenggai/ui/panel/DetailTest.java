package zhenggai.ui.panel;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.ref.WeakReference;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.geometry.Orientation;
import javafx.scene.Parent;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.MultipleSelectionModel;
import javafx.scene.control.ScrollBar;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.SplitPane;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import zhenggai.testkit.Fx;
import zhenggai.testkit.Headless;
import zhenggai.testkit.Robot;
import zhenggai.ui.kit.Remembered;

/** The panel beside a list: there while a line is chosen, gone with Escape or its cross, as wide as it was left. */
@ExtendWith(Headless.class)
class DetailTest {
    private final List<String> left = new ArrayList<>();
    @TempDir
    Path folder;
    private Remembered remembered;
    private Robot clerk;
    private ListView<String> list;
    private Detail<String, Panel> detail;

    @BeforeEach
    void begin(Robot robot) {
        clerk = robot;
        remembered = new Remembered(folder);
        robot.show(() -> {
            list = new ListView<>();
            list.setId("lines");
            list.getItems().setAll("整改台账", "督办台账", "制度登记册");
            return beside(list, list.getSelectionModel(), "lines-divider");
        }, 1000, 600, Robot.Look.USUAL);
    }

    private Parent beside(Control lines, MultipleSelectionModel<String> chosen, String divider) {
        detail = new Detail<>(chosen::getSelectedItem, chosen::clearSelection, line -> line, Words::new, "选择一行");
        chosen.selectedItemProperty().addListener((property, before, now) -> detail.choose());
        StackPane body = new StackPane();
        detail.stand(body, lines, remembered, new Detail.Divider(divider, 0.6));
        return body;
    }

    @Test
    void theListHasAllTheWidthUntilALineIsChosen(Robot robot) {
        assertThat(Fx.get(list::getWidth)).isGreaterThan(990);
        assertThat(robot.sees(".detail-hint")).isTrue();
        robot.click("督办台账");
        assertThat(robot.words("#panel-words")).isEqualTo("督办台账");
        assertThat(robot.sees(".detail-hint")).isFalse();
        assertThat(Fx.get(list::getWidth)).isBetween(570.0, 610.0);
        robot.press(KeyCode.ESCAPE);
        robot.until(() -> list.getWidth() > 990);
        assertThat(left).as("what was typed is saved").containsExactly("督办台账");
        assertThat(robot.sees("#panel-words")).isFalse();
        robot.press(KeyCode.DOWN);
        assertThat(robot.words("#panel-words")).as("the keys go on from the line that was closed").isEqualTo("制度登记册");
        robot.click("#detail-close");
        robot.until(() -> list.getWidth() > 990);
        assertThat(left).containsExactly("督办台账", "制度登记册");
        assertThat(robot.focused()).as("where one goes on by keyboard").isSameAs(list);
        assertThat(robot.sees(".detail-hint")).isTrue();
    }

    @Test
    void theDividerStaysWhereItWasLeft(Robot robot) {
        robot.click("督办台账");
        Fx.run(() -> robot.find(".split-pane", SplitPane.class).setDividerPositions(0.7));
        robot.click("整改台账");
        assertThat(remembered.number("lines-divider", 0)).as("a click on a line moves no divider").isZero();
        Fx.run(() -> robot.find(".split-pane", SplitPane.class).setDividerPositions(0.45));
        clerk.drag(robot.find(".split-pane-divider"), 0);
        clerk.drop();
        assertThat(remembered.number("lines-divider", 0)).isBetween(0.44, 0.46);
        robot.click("#detail-close");
        robot.until(() -> list.getWidth() > 990);
        assertThat(remembered.number("lines-divider", 0)).as("closing it is no width").isBetween(0.44, 0.46);
        robot.click("制度登记册");
        assertThat(Fx.get(list::getWidth)).isBetween(435.0, 455.0);
    }

    @Test
    void severalChosenLinesStayChosenWhenThePanelIsClosed(Robot robot) {
        Fx.run(() -> list.getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE));
        robot.click("整改台账");
        robot.press(KeyCode.SHIFT, KeyCode.DOWN);
        robot.press(KeyCode.ESCAPE);
        robot.until(() -> list.getWidth() > 990);
        assertThat(Fx.get(() -> List.copyOf(list.getSelectionModel().getSelectedItems()))).containsExactly("整改台账", "督办台账");
        robot.press(KeyCode.SHIFT, KeyCode.DOWN);
        assertThat(robot.sees("#panel-words")).as("whoever goes on choosing has closed it").isFalse();
        Fx.run(() -> detail.exchange(() -> {
            list.getSelectionModel().clearSelection();
            list.getSelectionModel().selectRange(0, 3);
        }));
        assertThat(robot.sees("#panel-words")).as("new lines in the place of the old ones").isFalse();
        robot.click("制度登记册");
        assertThat(robot.words("#panel-words")).as("chosen alone, and last of the three as well").isEqualTo("制度登记册");
        assertThat(left).doesNotContain("制度登记册");
    }

    @Test
    void goingOnChoosingInATableLeavesThePanelClosed(Robot robot) {
        TableView<String> table = new TableView<>();
        Fx.run(clerk.stage()::hide);
        robot.show(() -> {
            TableColumn<String, String> column = new TableColumn<>("台账");
            column.setId("ledgers");
            column.setCellValueFactory(cell -> new ReadOnlyObjectWrapper<>(cell.getValue()));
            table.getColumns().add(column);
            table.getItems().setAll("整改台账", "督办台账", "制度登记册", "会议台账");
            table.getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
            return beside(table, table.getSelectionModel(), "tables-divider");
        }, 1000, 600, Robot.Look.USUAL);
        robot.click("整改台账");
        robot.press(KeyCode.SHIFT, KeyCode.DOWN);
        robot.press(KeyCode.ESCAPE);
        robot.until(() -> table.getWidth() > 990);
        assertThat(robot.sees(".detail-hint")).as("several are chosen").isFalse();
        robot.press(KeyCode.SHIFT, KeyCode.END);
        assertThat(Fx.get(() -> List.copyOf(table.getSelectionModel().getSelectedItems()))).hasSize(4);
        assertThat(robot.sees("#panel-words")).isFalse();
        assertThat(left).as("not even for a moment").hasSize(2);
        Fx.run(() -> assertThat(detail.open()).isPresent());
        assertThat(robot.words("#panel-words")).as("it comes back for whoever wants to edit").isEqualTo("会议台账");
        robot.press(KeyCode.ESCAPE);
        robot.press(KeyCode.ESCAPE);
        assertThat(Fx.get(() -> table.getSelectionModel().isEmpty())).as("closing again lets them go").isTrue();
        assertThat(robot.sees(".detail-hint")).isTrue();
        Fx.run(() -> table.getSelectionModel().selectAll());
        assertThat(robot.sees("#panel-words")).as("another choice has its panel").isTrue();
    }

    @Test
    void aPanelThatIsHigherThanItsPlaceScrollsAsAWhole(Robot robot) {
        robot.click("督办台账");
        Label words = robot.find("#panel-words", Label.class);
        Fx.run(() -> {
            words.setWrapText(true);
            words.setMinHeight(Region.USE_PREF_SIZE);
            words.setText("建立学习制度，每季度集中学习并研讨。".repeat(80));
        });
        Fx.settle();
        ScrollPane whole = robot.find(".whole", ScrollPane.class);
        assertThat(Fx.get(() -> whole.getViewportBounds().getHeight())).isLessThan(Fx.get(words::getHeight));
        assertThat(Fx.get(() -> whole.lookupAll(".scroll-bar").stream().anyMatch(bar -> bar.isVisible() && bar instanceof ScrollBar of && of.getOrientation() == Orientation.VERTICAL)))
            .as("what is cut can be scrolled, whatever height it had on one line").isTrue();
        Fx.run(list::requestFocus);
        clerk.click("#panel-words");
        assertThat(robot.focused()).as("a click beside what can be used leaves the focus").isSameAs(list);
    }

    @Test
    void aPanelThatIsClosedIsLetGo(Robot robot) throws InterruptedException {
        robot.click("督办台账");
        WeakReference<Object> closed = new WeakReference<>(Fx.get(() -> robot.find("#panel-words").getParent()));
        robot.press(KeyCode.ESCAPE);
        robot.until(() -> list.getWidth() > 990);
        for (int tries = 0; closed.get() != null && tries < 50; tries++) {
            System.gc();
            Thread.sleep(20);
        }
        assertThat(closed.get()).isNull();
    }

    /** A panel that shows its line and notes that it is left. */
    private final class Words implements Panel {
        private final String line;

        Words(String line) {
            this.line = line;
        }

        @Override
        public Parent build() {
            Label words = new Label(line);
            words.setId("panel-words");
            return new StackPane(words);
        }

        @Override
        public void reload() { }

        @Override
        public void edit() { }

        @Override
        public void leave() {
            left.add(line);
        }
    }
}
