package zhenggai.ui.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.FlowPane;
import javafx.scene.control.TableView;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import zhenggai.casework.OpenCase;
import zhenggai.domain.Subject;
import zhenggai.domain.register.Regulation;
import zhenggai.domain.register.RegulationId;
import zhenggai.domain.register.RegulationKind;
import zhenggai.domain.register.RegulationStep;
import zhenggai.domain.spine.MeasureId;
import zhenggai.testkit.CutWords;
import zhenggai.testkit.Desk;
import zhenggai.testkit.Fx;
import zhenggai.testkit.Headless;
import zhenggai.testkit.Immediate;
import zhenggai.testkit.InSight;
import zhenggai.testkit.Nameless;
import zhenggai.testkit.Robot.Look;
import zhenggai.testkit.Robot;
import zhenggai.testkit.Sample;
import zhenggai.ui.kit.Asking;
import zhenggai.ui.kit.Remembered;
import zhenggai.ui.panel.Drafts;
import zhenggai.ui.panel.HistoryModel;
import zhenggai.ui.panel.Panel;
import zhenggai.ui.register.entry.RegulationModel;
import zhenggai.ui.register.entry.RegulationPanel;
import zhenggai.ui.window.Ask;
import zhenggai.words.Texts;

/** A clerk at the register: what texts name is taken in with one click, a regulation goes its way stage by stage, and every look. */
@ExtendWith(Headless.class)
class RegisterScreenTest {
    @TempDir
    Path folder;

    private final Immediate immediate = new Immediate();
    private final List<String> said = new ArrayList<>();
    private final List<MeasureId> led = new ArrayList<>();
    private OpenCase open;
    private RegisterModel model;
    private Robot clerk;

    @AfterEach
    void end() {
        Texts.speak(Locale.SIMPLIFIED_CHINESE);
        open.close();
        assertThat(immediate.problems).isEmpty();
    }

    @Test
    void whatTextsNameIsTakenInWithOneClickAndUndoGivesItBack(Robot robot) {
        open = new Desk().smallCase(folder.resolve("a.zgt"));
        open.measures().reword(Desk.measure(open, 0).id(), "制定《财务管理办法》");
        open.measures().reword(Desk.measure(open, 3).id(), "学习《财务管理办法》《采购办法》");
        show(robot, Look.USUAL, 1280, 800);
        assertThat(clerk.sees("还没有登记制度")).isTrue();
        clerk.picture("register-empty");
        clerk.click("文中提到的制度（2）");
        clerk.click("到台账看事项 3-1");
        assertThat(led).containsExactly(Desk.measure(open, 3).id());
        clerk.click("登记《财务管理办法》");
        assertThat(said).containsExactly("《财务管理办法》已登记入册，并关联了提到它的措施。");
        assertThat(clerk.words("#regulation-title")).isEqualTo("《财务管理办法》");
        assertThat(only().measures()).hasSize(2);
        Fx.run(open::undo);
        Fx.settle();
        assertThat(clerk.sees("还没有登记制度")).isTrue();
        clerk.click("文中未登记（2）");
        clerk.click("#offers-all");
        assertThat(open.regulations().register().regulations()).hasSize(2);
    }

    @Test
    void aRegulationIsEnteredPlannedAndDoneStageByStage(Robot robot) {
        open = new Desk().smallCase(folder.resolve("a.zgt"));
        show(robot, Look.USUAL, 1280, 800);
        clerk.click("#regulation-first");
        clerk.click(clerk.all("制度名称", TextArea.class).getFirst());
        clerk.type("采购管理办法");
        clerk.press(KeyCode.SHORTCUT, KeyCode.ENTER);
        assertThat(clerk.words("#regulation-title")).isEqualTo("《采购管理办法》");
        clerk.pressButton("#stage-open-DRAFT");
        clerk.write("#stage-person-DRAFT", "张䶮");
        clerk.write("#stage-words-DRAFT", "6月31日前");
        clerk.pressButton("#stage-plan-DRAFT");
        assertThat(only().stage(RegulationStep.DRAFT).person()).as("refused").isNull();
        clerk.write("#stage-words-DRAFT", "2026年7月10日");
        clerk.pressButton("#stage-plan-DRAFT");
        assertThat(only().stage(RegulationStep.DRAFT).deadline().day()).isEqualTo("2026-07-10");
        assertThat(clerk.all("▲ 红色预警", javafx.scene.Node.class)).hasSizeGreaterThanOrEqualTo(2);
        clerk.picture("register-late");

        clerk.pressButton("#stage-open-REVIEW");
        clerk.pressButton("#stage-finish-REVIEW");
        assertThat(clerk.sees("“起草”还没有完成，不能登记“审核”完成。")).isTrue();
        clerk.picture("register-refused");
        clerk.pressButton("#stage-open-DRAFT");
        clerk.pressButton("#stage-finish-DRAFT");
        assertThat(only().stage(RegulationStep.DRAFT).doneOn()).isEqualTo(Desk.TODAY);
        assertThat(clerk.sees("◐ 起草完成")).isTrue();
        assertThat(said).containsExactly("已安排“起草”环节。", "已登记“起草”完成。");

        clerk.click("相关措施");
        clerk.type("#regulation-add-measure", "3-");
        clerk.press(KeyCode.ENTER);
        assertThat(only().measures()).containsExactly(Desk.measure(open, 3).id());
        clerk.click("内容");
        clerk.write("#regulation-number", "示红发〔2026〕20号");
        clerk.press(KeyCode.ENTER);
        assertThat(only().documentNumber()).isEqualTo("示红发〔2026〕20号");
    }

    @Test
    void whoMovesOnByTabTypesOnWhereHeIsWhateverElseChanges(Robot robot) {
        open = new Desk().smallCase(folder.resolve("a.zgt"));
        open.regulations().add("财务管理办法", RegulationKind.MADE);
        show(robot, Look.USUAL, 1280, 800);
        Fx.run(() -> clerk.find("#regulations", TableView.class).getSelectionModel().select(0));
        Fx.settle();
        clerk.click("内容");
        clerk.write("#regulation-name", "《财务管理实施办法》");
        clerk.press(KeyCode.TAB);
        Node number = clerk.find("#regulation-number");
        assertThat(only().title()).isEqualTo("《财务管理实施办法》");
        assertThat(clerk.focused()).isSameAs(number);
        clerk.type("示红发");
        Fx.run(() -> open.regulations().add("采购管理办法", RegulationKind.MADE));
        Fx.settle();
        clerk.type("〔2026〕20号");
        assertThat(clerk.focused()).isSameAs(number);
        assertThat(clerk.words("#regulation-number")).isEqualTo("示红发〔2026〕20号");
        assertThat(only().documentNumber()).as("nobody left the field").isEmpty();
    }

    @Test
    void aStageOpensInSightAndSavingItsPlanKeepsWhatIsTypedAboutItsEnd(Robot robot) {
        open = new Desk().smallCase(folder.resolve("a.zgt"));
        open.regulations().add("财务管理办法", RegulationKind.MADE);
        show(robot, Look.USUAL, 1280, 520);
        Fx.run(() -> clerk.find("#regulations", TableView.class).getSelectionModel().select(0));
        Fx.settle();
        clerk.pressButton("#stage-open-PUBLISH");
        assertThat(clerk.focused().getId()).isEqualTo("stage-person-PUBLISH");
        assertThat(InSight.isIn(clerk.find("#stage-finish-PUBLISH"))).isTrue();
        clerk.pressButton("#stage-open-DRAFT");
        clerk.write("#stage-minute-DRAFT", "党组纪要〔2026〕8号");
        clerk.write("#stage-person-DRAFT", "张䶮");
        clerk.pressButton("#stage-plan-DRAFT");
        clerk.pressButton("#stage-open-DRAFT");
        assertThat(clerk.words("#stage-minute-DRAFT")).isEqualTo("党组纪要〔2026〕8号");
        clerk.write("#stage-person-DRAFT", "陆知远");
        clerk.pressButton("#stage-finish-DRAFT");
        clerk.pressButton("#stage-open-DRAFT");
        assertThat(only().stage(RegulationStep.DRAFT).minute()).isEqualTo("党组纪要〔2026〕8号");
        assertThat(clerk.words("#stage-person-DRAFT")).isEqualTo("陆知远");
    }

    @Test
    void everyLook(Robot robot) {
        open = Sample.open(folder.resolve("sample.zgt"));
        look(robot, Look.USUAL, 1280, 800, "");
        look(robot, Look.DARK, 1280, 800, "-dark");
        look(robot, Look.LARGE, 1280, 800, "-200");
        look(robot, Look.USUAL, 1024, 700, "-1024");
        Texts.speak(Locale.ENGLISH);
        look(robot, Look.USUAL, 1280, 800, "-en");
    }

    private void look(Robot robot, Look look, double width, double height, String name) {
        show(robot, look, width, height);
        TableView<?> table = clerk.find("#regulations", TableView.class);
        Fx.run(() -> table.getSelectionModel().select(5));
        Fx.settle();
        picture("register-chosen" + name);
        clerk.pressButton("#stage-open-REVIEW");
        picture("register-stage" + name);
        Fx.run(() -> table.getSelectionModel().select(0));
        section(2);
        picture("register-measures" + name);
        section(0);
        clerk.click(Texts.text("people.tab", Texts.text("register.offers"), model.lookProperty().get().offers().size()));
        picture("register-offers" + name);
        Fx.run(robot.stage()::hide);
    }

    /** The section of that place. */
    private void section(int index) {
        Fx.run(() -> ((ToggleButton) clerk.find(".section-names", FlowPane.class).getChildren().get(index)).fire());
        Fx.settle();
    }

    private void picture(String name) {
        clerk.picture(name);
        assertThat(Nameless.in(clerk.stage().getScene().getRoot())).as(name).isEmpty();
        assertThat(CutWords.in(clerk.stage().getScene().getRoot())).as(name).isEmpty();
    }

    private Regulation only() {
        return open.regulations().register().regulations().getFirst();
    }

    private void show(Robot robot, Look look, double width, double height) {
        clerk = robot;
        robot.show(this::screen, width, height, look);
    }

    private Parent screen() {
        model = new RegisterModel(open, immediate.background);
        open.whenChanged(touched -> model.reload());
        return new RegisterScreen(model, new Remembered(folder.resolve("user")), new Beside()).build();
    }

    /** The rooms beside the screen, as the workplace has them. */
    private final class Beside implements RegisterScreen.Outside {
        private final Drafts drafts = new Drafts();

        @Override
        public Panel panel(RegulationId id) {
            return new RegulationPanel(new RegulationModel(open, immediate.background, id, drafts, this::done),
                new HistoryModel(open, immediate.background, Subject.REGULATION, id.value(), open.zone()), new Remembered(folder.resolve("user")), this::toMeasure);
        }

        @Override
        public void ask(Asking.Attempt attempt) {
            Ask.text(clerk.stage(), Texts.text("register.new"), Texts.text("register.column.title"), attempt);
        }

        @Override
        public void print() {
            throw new AssertionError("nobody prints here");
        }

        @Override
        public void toMeasure(MeasureId measure) {
            led.add(measure);
        }

        @Override
        public void done(String sentence) {
            said.add(sentence);
        }
    }
}
