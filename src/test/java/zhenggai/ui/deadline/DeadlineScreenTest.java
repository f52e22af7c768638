package zhenggai.ui.deadline;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import javafx.scene.Node;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import zhenggai.casework.OpenCase;
import zhenggai.domain.rules.Warning.Level;
import zhenggai.domain.spine.MeasureId;
import zhenggai.testkit.Desk;
import zhenggai.testkit.Fx;
import zhenggai.testkit.Headless;
import zhenggai.testkit.Immediate;
import zhenggai.testkit.Robot;
import zhenggai.ui.deadline.DeadlineModel.View;
import zhenggai.ui.deadline.strip.StripPane;
import zhenggai.ui.deadline.strip.StripLine;
import zhenggai.ui.kit.Remembered;
import zhenggai.ui.kit.badge.StatusBadge;
import zhenggai.ui.kit.badge.WarningBadge;
import zhenggai.words.Texts;

@ExtendWith(Headless.class)
class DeadlineScreenTest {
    @TempDir
    Path folder;

    private final Immediate immediate = new Immediate();
    private final List<String> asked = new ArrayList<>();
    private OpenCase open;
    private List<MeasureId> ids;
    private DeadlineModel model;

    @BeforeEach
    void fourMeasures() {
        open = new Desk().smallCase(folder.resolve("small.zgt"));
        ids = open.ledgers().current().measures().map(leaf -> leaf.measure().id()).toList();
        open.measures().promise(ids.get(0), "2026年7月15日");
        open.measures().promise(ids.get(1), "2026年7月28日");
        open.measures().promise(ids.get(2), "2026年8月31日");
    }

    @AfterEach
    void end() {
        open.close();
        assertThat(immediate.problems).isEmpty();
    }

    @Test
    void draggingTheMarkToALaterDayAsksForIt(Robot robot) {
        show(robot);
        Node grip = grip(robot, 2);
        double day = robot.look(() -> grip.getParent().getLayoutBounds().getWidth()) / 365;
        robot.drag(grip, 40 * day);
        assertThat(robot.words(".strip-flag")).contains("2026-10-10");
        robot.picture("deadline-dragging");
        assertThat(asked).isEmpty();
        robot.drop();
        assertThat(asked).containsExactly("extend " + ids.get(2).value() + " 2026-10-10");
    }

    @Test
    void aDeadlineIsDraggedIntoTheYearAfter(Robot robot) {
        open.measures().promise(ids.get(3), "2026年12月20日");
        show(robot);
        Node grip = grip(robot, 3);
        double day = robot.look(() -> grip.getParent().getLayoutBounds().getWidth()) / 365;
        robot.drag(grip, 22 * day);
        robot.drop();
        assertThat(asked).containsExactly("extend " + ids.get(3).value() + " 2027-01-11");
    }

    @Test
    void theLineAboveSaysWhatTheTopmostMeasureBelongsTo(Robot robot) {
        for (int i = 0; i < 60; i++) {
            open.measures().add(open.ledgers().current().findings().findFirst().orElseThrow().finding().id(), "第" + i + "条措施");
        }
        show(robot);
        String category = open.ledgers().current().categories().findFirst().orElseThrow().category().title();
        String finding = open.ledgers().current().findings().findFirst().orElseThrow().finding().headline();
        assertThat(robot.words("#due-where")).isEqualTo(category);
        Fx.run(() -> robot.find("#due-strips", ListView.class).scrollTo(30));
        robot.until(() -> robot.words("#due-where").contains(finding));
        assertThat(robot.words("#due-where")).startsWith(category);
        robot.picture("deadline-where");
    }

    @Test
    void theViewLookedAtLastIsTheFirstNextTime(Robot robot) {
        show(robot);
        robot.click("#due-view-WEEKS");
        show(robot);
        assertThat(model.viewProperty().get()).isEqualTo(View.WEEKS);
        assertThat(robot.sees("#due-weeks")).isTrue();
    }

    @Test
    void escapeLeavesOffDragging(Robot robot) {
        show(robot);
        robot.drag(grip(robot, 1), 60);
        assertThat(robot.sees(".strip-flag")).isTrue();
        robot.press(KeyCode.ESCAPE);
        robot.drop();
        assertThat(asked).isEmpty();
    }

    @Test
    void anEarlierDayIsNothingToAskFor(Robot robot) {
        show(robot);
        robot.drag(grip(robot, 1), -60);
        assertThat(robot.words(".strip-flag")).isEqualTo(Texts.text("due.drag-later"));
        robot.drop();
        assertThat(asked).isEmpty();
    }

    @Test
    void theKeyboardOpensExtendsAndTurnsTheYear(Robot robot) {
        show(robot);
        Fx.run(() -> robot.find("#due-strips").requestFocus());
        robot.press(KeyCode.HOME);
        robot.press(KeyCode.DOWN);
        robot.press(KeyCode.ENTER);
        robot.press(KeyCode.E);
        assertThat(asked).containsExactly("open " + ids.get(0).value(), "extend " + ids.get(0).value() + " 2026-08-14");
        robot.press(KeyCode.ALT, KeyCode.RIGHT);
        assertThat(robot.words("#due-year")).isEqualTo("2027 年");
        assertThat(robot.sees("← 2026-07-15")).isTrue();
        robot.press(KeyCode.ALT, KeyCode.LEFT);
        assertThat(robot.words("#due-year")).isEqualTo("2026 年");
    }

    @Test
    void aMeasureWithoutADayCannotBeExtended(Robot robot) {
        show(robot);
        ListView<?> list = robot.find("#due-strips", ListView.class);
        Fx.run(() -> {
            list.requestFocus();
            list.getSelectionModel().selectLast();
        });
        robot.press(KeyCode.E);
        assertThat(asked).isEmpty();
        assertThat(robot.look(() -> robot.find("#due-extend").isDisabled())).isTrue();
        robot.click("#due-open");
        robot.click("#due-extensions");
        assertThat(asked).containsExactly("open " + ids.get(3).value(), "extensions");
    }

    @Test
    void arrowsAndPagesWalkTheMonth(Robot robot) {
        show(robot);
        robot.click("#due-view-MONTH");
        Fx.run(() -> robot.find("#due-month").requestFocus());
        robot.press(KeyCode.DOWN);
        robot.press(KeyCode.RIGHT);
        assertThat(model.dayProperty().get()).isEqualTo("2026-07-28");
        assertThat(robot.look(() -> robot.find("#due-month").getAccessibleText())).contains("7月28日", Texts.text(Level.YELLOW));
        robot.press(KeyCode.ENTER);
        robot.press(KeyCode.ENTER);
        assertThat(asked).containsExactly("open " + ids.get(1).value());
        robot.press(KeyCode.ESCAPE);
        robot.press(KeyCode.PAGE_DOWN);
        assertThat(robot.words("#due-month-title")).isEqualTo("2026 年 8 月");
        robot.press(KeyCode.HOME);
        assertThat(model.dayProperty().get()).isEqualTo(Desk.TODAY);
    }

    @Test
    void clickingADayShowsItsMeasures(Robot robot) {
        show(robot);
        robot.click("#due-view-MONTH");
        robot.click("28");
        assertThat(robot.find("#due-day", ListView.class).getItems().size()).isEqualTo(1);
        robot.click("24");
        assertThat(robot.sees(Texts.text("due.day-empty"))).isTrue();
    }

    @Test
    void aLineOfTheYearSaysItsStateBesideTheSignOfItsWarning(Robot robot) {
        open.measures().start(ids.get(1));
        show(robot);
        StripLine line = (StripLine) robot.find("1-2").getParent();
        Fx.run(() -> assertThat(line.getChildrenUnmodifiable().stream().filter(StatusBadge.class::isInstance).map(StatusBadge.class::cast))
            .singleElement().matches(badge -> badge.isVisible() && badge.getText().equals("◐ 整改中")));
        Fx.run(() -> assertThat(line.getChildrenUnmodifiable().stream().filter(WarningBadge.class::isInstance).map(WarningBadge.class::cast))
            .singleElement().matches(badge -> badge.isVisible() && badge.getText().equals("▼") && badge.getAccessibleText().equals("黄色预警")));
        StripLine late = (StripLine) robot.find("1-1").getParent();
        Fx.run(() -> assertThat(late.getChildrenUnmodifiable().stream().filter(WarningBadge.class::isInstance)).as("the state wears that sign").noneMatch(Node::isVisible));
    }

    @Test
    void filtersNarrowAllViewsAndCanBeCleared(Robot robot) {
        show(robot);
        robot.click("#due-filter-warning");
        robot.click("▲ 红色预警");
        assertThat(robot.words("#due-count")).isEqualTo("共 4 条措施，显示 1 条");
        assertThat(robot.words("#due-filter-warning")).isEqualTo("预警：红色预警");
        robot.click("#due-view-WEEKS");
        // overdue, its measure, this week and the next
        assertThat(robot.find("#due-weeks", ListView.class).getItems().size()).isEqualTo(4);
        robot.click("#due-clear");
        assertThat(robot.words("#due-count")).isEqualTo("共 4 条措施");
    }

    @Test
    void whatWasChosenStaysSoWhenTheCaseOrTheViewChanges(Robot robot) {
        show(robot);
        Fx.run(() -> robot.find("#due-strips", ListView.class).getSelectionModel().select(2));
        open.measures().reword(ids.get(1), "每月组织集体学习");
        Fx.run(model::reload);
        assertThat(model.chosenProperty().get().line()).isEqualTo("每月组织集体学习");
        Fx.run(() -> model.viewProperty().set(View.WEEKS));
        assertThat(model.chosenProperty().get().id()).isEqualTo(ids.get(1));
        assertThat(robot.look(() -> robot.find("#due-weeks", ListView.class).getSelectionModel().getSelectedIndex())).isPositive();
    }

    private static Node grip(Robot robot, int index) {
        return Fx.get(() -> robot.all(".strip", StripPane.class).stream().map(strip -> strip.lookup(".strip-grip")).filter(Node::isVisible).toList().get(index));
    }

    private void show(Robot robot) {
        robot.show(() -> {
            model = new DeadlineModel(open, immediate.background);
            return new DeadlineScreen(model, new Noted(), new Remembered(folder.resolve("settings"))).build();
        });
    }

    /** Neighbours that note what is handed to them. */
    private final class Noted implements DeadlineScreen.Outside {
        @Override
        public void printExtensions() {
            asked.add("extensions");
        }

        @Override
        public void open(MeasureId measure) {
            asked.add("open " + measure.value());
        }

        @Override
        public void askExtension(MeasureId measure, LocalDate to) {
            asked.add("extend " + measure.value() + " " + to);
        }
    }
}
