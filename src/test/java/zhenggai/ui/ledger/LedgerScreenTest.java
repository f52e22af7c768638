package zhenggai.ui.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;

import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TreeTableColumn;
import javafx.scene.control.TreeTableView;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.BorderPane;
import javafx.stage.Window;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import zhenggai.casework.OpenCase;
import zhenggai.domain.people.Role;
import zhenggai.domain.spine.Measure;
import zhenggai.domain.spine.MeasureId;
import zhenggai.domain.spine.MeasureState;
import zhenggai.testkit.Desk;
import zhenggai.testkit.Fx;
import zhenggai.testkit.Headless;
import zhenggai.testkit.Immediate;
import zhenggai.testkit.NoDesk;
import zhenggai.testkit.NoSupervision;
import zhenggai.testkit.Robot;
import zhenggai.ui.bulk.BulkDialog;
import zhenggai.ui.bulk.BulkModel;
import zhenggai.ui.finding.CategoryPanel;
import zhenggai.ui.finding.FindingPanel;
import zhenggai.ui.kit.Asking;
import zhenggai.ui.kit.Background;
import zhenggai.ui.kit.Remembered;
import zhenggai.ui.kit.badge.StatusBadge;
import zhenggai.ui.ledger.look.LedgerRow;
import zhenggai.ui.measure.MeasurePanel;
import zhenggai.ui.panel.Drafts;
import zhenggai.ui.panel.Panel;
import zhenggai.words.Texts;

/** A clerk at the ledger: types Chinese into its fields and works by keyboard and mouse on a real case file. */
@ExtendWith(Headless.class)
class LedgerScreenTest {
    @TempDir
    Path folder;

    private final Desk desk = new Desk();
    private final Immediate immediate = new Immediate();
    private final Background background = immediate.background;
    private OpenCase open;
    private LedgerModel model;
    private String asked = "";

    @BeforeEach
    void begin() {
        open = desk.smallCase(folder.resolve("case.zgt"));
        open.people().addDepartment("办公室");
        open.duties().assign(measure(1).id(), Role.RESPONSIBLE_PERSON, List.of("林晓棠"));
        open.duties().assign(measure(3).id(), Role.RESPONSIBLE_PERSON, List.of("张䶮"));
    }

    @AfterEach
    void end() {
        open.close();
        assertThat(immediate.problems).isEmpty();
    }

    @Test
    void initialsFindAPersonsMeasuresAndTheirFindingsStayAbove(Robot robot) {
        robot.show(this::screen);
        robot.type("#ledger-search", "lxt");
        assertThat(robot.words("#ledger-count")).isEqualTo("共 4 条措施，显示 1 条");
        assertThat(rows()).containsExactly("方面 1", "问题 1", "1-2");
        robot.press(KeyCode.ESCAPE);
        assertThat(rows()).hasSize(9);
    }

    @Test
    void aPersonIsMadeResponsibleByInitials(Robot robot) {
        robot.show(this::screen);
        choose(robot, measure(0));
        robot.type("#names-RESPONSIBLE_PERSON", "zy");
        robot.press(KeyCode.ENTER);
        assertThat(open.ledgers().leaf(measure(0).id()).names(Role.RESPONSIBLE_PERSON)).containsExactly("张䶮");
        robot.type("#names-RESPONSIBLE_PERSON", "单晓𠮷");
        assertThat(robot.sees("新增人员“单晓𠮷”")).isTrue();
        robot.press(KeyCode.ENTER);
        assertThat(open.ledgers().leaf(measure(0).id()).names(Role.RESPONSIBLE_PERSON)).containsExactly("张䶮", "单晓𠮷");
    }

    @Test
    void theUnderscoreInANameIsSeenWhereItIsProposed(Robot robot) {
        robot.show(this::screen);
        choose(robot, measure(0));
        robot.type("#names-RESPONSIBLE_PERSON", "lin_xt");
        assertThat(robot.all(".proposal", Button.class)).isNotEmpty().noneMatch(Button::isMnemonicParsing);
        robot.press(KeyCode.ESCAPE);
        assertThat(robot.sees(".proposal")).isFalse();
    }

    @Test
    void progressIsReportedTheMeasureSubmittedAndAllOfItTakenBack(Robot robot) {
        robot.show(this::screen);
        choose(robot, measure(1));
        robot.click("#progress");
        robot.type("#progress-done", "已起草实施细则，征求意见 3 轮。");
        robot.type("#progress-percent", "60%");
        robot.click("#progress-report");
        assertThat(open.progress().of(measure(1).id())).singleElement().satisfies(entry -> {
            assertThat(entry.done()).isEqualTo("已起草实施细则，征求意见 3 轮。");
            assertThat(entry.percent()).isEqualTo(60);
            assertThat(entry.reportedBy()).isEqualTo("林晓棠");
        });
        assertThat(measure(1).state()).isEqualTo(MeasureState.UNDER_WAY);
        robot.click("#step-SUBMIT");
        robot.click("#step-done");
        assertThat(robot.sees("还没有填写整改结果，不能提交验收。")).isTrue();
        robot.click("去填写整改结果");
        robot.type("细则已印发。");
        robot.press(KeyCode.SHORTCUT, KeyCode.ENTER);
        robot.click("#step-done");
        assertThat(measure(1).state()).isEqualTo(MeasureState.SUBMITTED);
        assertThat(measure(1).resultText()).isEqualTo("细则已印发。");
        for (int step = 0; step < 3; step++) {
            Fx.run(open::undo);
        }
        Fx.settle();
        assertThat(measure(1).state()).isEqualTo(MeasureState.NOT_STARTED);
        assertThat(robot.sees("还没有登记过进展。") || !robot.sees("已起草实施细则，征求意见 3 轮。")).isTrue();
    }

    @Test
    void whatIsTypedHasTheFocusAndIsNotSavedWhileLinesComeAndGo(Robot robot) {
        robot.show(this::screen);
        choose(robot, measure(0));
        String stored = measure(0).text();
        robot.type("#measure-text", "修订学习");
        Node text = robot.find("#measure-text");
        Fx.run(() -> open.measures().add(measure(0).finding(), "另一条措施"));
        Fx.settle();
        robot.type("制度");
        assertThat(robot.focused()).isSameAs(text);
        assertThat(robot.words("#measure-text")).isEqualTo("修订学习制度");
        assertThat(measure(0).text()).isEqualTo(stored);
    }

    @Test
    void whatIsTypedSurvivesAReloadARefusalAndLookingElsewhere(Robot robot) {
        robot.show(this::screen);
        choose(robot, measure(0));
        robot.press(KeyCode.F2);
        robot.press(KeyCode.SHORTCUT, KeyCode.A);
        robot.press(KeyCode.DELETE);
        robot.press(KeyCode.SHORTCUT, KeyCode.ENTER);
        assertThat(robot.sees("请填写措施内容。")).isTrue();
        robot.type("改到一半");
        Fx.run(() -> open.measures().reword(measure(2).id(), "别人改了另一条"));
        Fx.settle();
        assertThat(robot.words("#measure-text")).isEqualTo("改到一半");
        robot.press(KeyCode.SHORTCUT, KeyCode.A);
        robot.press(KeyCode.DELETE);
        choose(robot, measure(2));
        assertThat(immediate.problems).hasSize(1);
        immediate.problems.clear();
        choose(robot, measure(0));
        assertThat(robot.words("#measure-text")).isEmpty();
        assertThat(robot.sees("未保存")).isTrue();
        robot.click("#measure-text");
        robot.press(KeyCode.ESCAPE);
        assertThat(robot.words("#measure-text")).isEqualTo("制定学习实施细则");
        robot.press(KeyCode.ESCAPE);
        assertThat(robot.sees("#measure-text")).as("Escape in a field leaves the panel").isTrue();
        Fx.run(() -> robot.find("#ledger-table").requestFocus());
        robot.press(KeyCode.ESCAPE);
        assertThat(robot.sees("#measure-text")).as("Escape in the ledger closes it").isFalse();
        assertThat(Fx.get(() -> robot.find("#ledger-table", javafx.scene.control.TreeTableView.class).getSelectionModel().isEmpty())).isTrue();
    }

    @Test
    void deleteRemovesTheChosenMeasuresAndSelectionStaysAfterUndo(Robot robot) {
        robot.show(this::screen);
        choose(robot, measure(1));
        robot.press(KeyCode.DELETE);
        assertThat(open.ledgers().current().measures()).hasSize(3);
        assertThat(rows()).doesNotContain("1-2");
        Fx.run(open::undo);
        Fx.settle();
        assertThat(rows()).contains("1-2");
    }

    @Test
    void newThingsStandBesideTheChosenOneAndAreChosen(Robot robot) {
        asked = "第三条措施";
        robot.show(this::screen);
        choose(robot, measure(0));
        robot.press(KeyCode.SHORTCUT, KeyCode.N);
        assertThat(rows()).contains("1-3");
        assertThat(Fx.get(() -> model.selectedProperty().get().leaf().measure().text())).isEqualTo("第三条措施");
        robot.press(KeyCode.ALT, KeyCode.UP);
        assertThat(measure(1).text()).isEqualTo("第三条措施");
        assertThat(Fx.get(() -> model.selectedProperty().get().leaf().measure().text())).isEqualTo("第三条措施");
    }

    @Test
    void measuresAloneAreOneSortableList(Robot robot) {
        robot.show(this::screen);
        robot.click("#ledger-flat");
        assertThat(rows()).containsExactly("1-1", "1-2", "2-1", "3-1");
        robot.click("内容");
        assertThat(robot.look(() -> model.lookProperty().get().rows().stream().map(r -> r.leaf().measure().text()).toList()))
            .containsExactly("每季度组织集体学习", "修订财务管理制度", "修订议事规则", "制定学习实施细则");
    }

    @Test
    void manyMeasuresGetADepartmentWithAPreview(Robot robot) {
        robot.show(this::screen);
        choose(robot, measure(0));
        robot.press(KeyCode.SHORTCUT, KeyCode.A);
        robot.click("#ledger-many");
        ComboBox<?> deed = robot.find("#bulk-deed", ComboBox.class);
        Fx.run(() -> deed.getSelectionModel().select(1));
        robot.type("#bulk-names", "bgs");
        assertThat(robot.sees("将修改 4 条，不变 0 条，不能修改 0 条。")).isTrue();
        robot.picture("ledger-bulk");
        robot.click("#bulk-apply");
        assertThat(open.ledgers().current().measures()).allMatch(leaf -> leaf.names(Role.LEAD_DEPARTMENT).equals(List.of("办公室")));
    }

    @Test
    void numbersStandWhereTheyStoodAfterTheScaleWasLarger(Robot robot) {
        robot.show(this::screen, 1000, 800, Robot.Look.LARGE);
        Fx.run(robot.stage()::hide);
        robot.show(this::screen);
        double left = Fx.get(() -> robot.find("方面 1").lookup(".text").getLayoutX());
        assertThat(left).isLessThan(zhenggai.ui.kit.Theme.em(3));
    }

    @Test
    void aWidthThatWasDraggedIsKeptUntilTheUsualOnesAreAskedFor(Robot robot) {
        robot.show(this::screen);
        double usual = contentWidth(robot);
        Fx.run(() -> drag(table(robot), -60));
        again(robot);
        assertThat(contentWidth(robot)).as("on another day").isCloseTo(usual - 60, within(1.5));
        Fx.run(() -> table(robot).getContextMenu().getItems().getLast().fire());
        assertThat(contentWidth(robot)).isEqualTo(usual);
        again(robot);
        assertThat(contentWidth(robot)).isEqualTo(usual);
    }

    /** In a window of 1440 pixels, beside the names of the places. */
    @Test
    void theTextsHaveMostOfTheWidthInEitherLanguage(Robot robot) {
        try {
            for (Locale language : List.of(Locale.SIMPLIFIED_CHINESE, Locale.ENGLISH)) {
                Texts.speak(language);
                robot.show(this::screen, language.equals(Locale.ENGLISH) ? 1220 : 1284, 800, Robot.Look.USUAL);
                assertThat(contentWidth(robot)).as("eighteen letters and the margins of a cell").isGreaterThanOrEqualTo(zhenggai.ui.kit.Theme.em(19.4));
                Fx.run(robot.stage()::hide);
            }
        } finally {
            Texts.speak(Locale.CHINA);
        }
    }

    @Test
    void anEmptyCaseOffersWaysToBegin(Robot robot) {
        open.close();
        open = desk.cases.create(folder.resolve("empty.zgt"), "示例市红十字会");
        asked = "关于落实主体责任方面";
        robot.show(this::screen);
        robot.picture("ledger-empty");
        robot.click("新增方面");
        assertThat(rows()).containsExactly("方面 1");
        robot.press(KeyCode.SHORTCUT, KeyCode.Z);
        Fx.run(open::undo);
        Fx.settle();
        assertThat(robot.sees("读入通报或方案")).isTrue();
    }

    @Test
    void afterMidnightEveryColumnIsOfTheNewDay(Robot robot) {
        open.measures().start(measure(0).id());
        open.measures().promise(measure(0).id(), "2026-07-20");
        robot.show(this::screen);
        String overdue = StatusBadge.face(measure(0), Desk.TODAY.plusDays(1)).toString();
        assertThat(robot.sees(overdue)).as("due today is not overdue").isFalse();
        assertThat(robot.all(".past", Node.class)).isEmpty();
        desk.clock.forward(Duration.ofDays(1));
        Fx.run(model::reload);
        Fx.settle();
        assertThat(robot.sees(overdue)).isTrue();
        assertThat(robot.all(".past", Node.class)).isNotEmpty();
    }

    private Parent screen() {
        model = new LedgerModel(open, background);
        open.whenChanged(touched -> {
            model.changed(touched);
            model.reload();
        });
        return new BorderPane(new LedgerScreen(model, new Remembered(folder.resolve("settings")), new Beside()).build());
    }

    private void again(Robot robot) {
        Fx.run(robot.stage()::hide);
        robot.show(this::screen);
    }

    private static TreeTableView<?> table(Robot robot) {
        return robot.find("#ledger-table", TreeTableView.class);
    }

    private static <S> void drag(TreeTableView<S> table, double by) {
        table.resizeColumn(content(table), by);
    }

    private static double contentWidth(Robot robot) {
        return Fx.get(() -> content(table(robot)).getWidth());
    }

    private static <S> TreeTableColumn<S, ?> content(TreeTableView<S> table) {
        return table.getColumns().stream().filter(column -> column.getId().equals("CONTENT")).findFirst().orElseThrow();
    }

    private void choose(Robot robot, Measure measure) {
        Fx.run(() -> model.wantedProperty().set(new LedgerRow.Key(LedgerRow.Kind.MEASURE, measure.id().value())));
        Fx.run(() -> robot.stage().getScene().lookup("#ledger-table").requestFocus());
        Fx.settle();
    }

    /** The numbers in sight, in their order. */
    private List<String> rows() {
        return Fx.get(() -> model.lookProperty().get().rows().stream().flatMap(LedgerScreenTest::withChildren)
            .map(row -> zhenggai.ui.ledger.look.LedgerColumn.NUMBER.words(row)).toList());
    }

    private static java.util.stream.Stream<LedgerRow> withChildren(LedgerRow row) {
        return java.util.stream.Stream.concat(java.util.stream.Stream.of(row), row.children().stream().flatMap(LedgerScreenTest::withChildren));
    }

    private Measure measure(int index) {
        return Desk.measure(open, index);
    }

    /** The neighbours of the ledger, without a window around them; what is asked for is answered at once. */
    private final class Beside implements LedgerScreen.Outside {
        private final Remembered remembered = new Remembered(folder.resolve("panels"));
        private final Drafts drafts = new Drafts();

        @Override
        public Panel panel(LedgerRow row) {
            return switch (row.kind()) {
                case CATEGORY -> new CategoryPanel(open, background, row.category().category().id(), drafts);
                case FINDING -> new FindingPanel(open, background, row.finding().finding().id(), remembered, drafts, new NoDesk());
                case MEASURE -> new MeasurePanel(open, background, row.leaf().measure().id(), remembered, drafts, new NoSupervision());
            };
        }

        @Override
        public void ask(String title, String label, Asking.Attempt attempt) {
            attempt.with(asked, () -> { }, refused -> {
                throw refused;
            });
        }

        @Override
        public void supervise(List<MeasureId> measures) {
            throw new AssertionError("nobody asked to supervise " + measures);
        }

        @Override
        public void many(List<MeasureId> measures) {
            new BulkDialog(new BulkModel(open, background, measures)).show(Window.getWindows().getFirst(), changed -> { });
        }

        @Override
        public void toImport() { }

        @Override
        public void removed(int lines) { }
    }
}
