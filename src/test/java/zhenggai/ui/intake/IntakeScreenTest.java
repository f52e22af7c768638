package zhenggai.ui.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import javafx.event.Event;
import javafx.scene.Parent;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Control;
import javafx.scene.control.ListView;
import javafx.scene.control.TextArea;
import javafx.scene.control.TreeCell;
import javafx.scene.control.TreeView;
import javafx.scene.control.skin.VirtualFlow;
import javafx.scene.input.KeyCode;
import javafx.scene.input.ScrollEvent;
import javafx.scene.text.TextFlow;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import zhenggai.casework.OpenCase;
import zhenggai.casework.intake.Intake;
import zhenggai.domain.draft.DocumentKind;
import zhenggai.domain.draft.Draft;
import zhenggai.domain.draft.DraftNode;
import zhenggai.domain.draft.Level;
import zhenggai.domain.draft.Piece;
import zhenggai.domain.draft.match.Presence;
import zhenggai.domain.draft.match.Taking;
import zhenggai.reading.DocumentReader;
import zhenggai.testkit.CutWords;
import zhenggai.testkit.Desk;
import zhenggai.testkit.Fx;
import zhenggai.testkit.Headless;
import zhenggai.testkit.Immediate;
import zhenggai.testkit.Nameless;
import zhenggai.testkit.Robot;
import zhenggai.testkit.Robot.Look;
import zhenggai.testkit.Sample;
import zhenggai.testkit.StyleComplaints;
import zhenggai.words.Texts;

/** A clerk with a document on the table: by keyboard through the tree, with the source beside it, what is in the case told apart, and every look. */
@ExtendWith(Headless.class)
class IntakeScreenTest {
    private static final String PLAN = """
        示例市红十字会关于市委第二巡察组反馈意见的整改方案

        一、关于资金使用方面
        （一）报销审核把关不严的问题
        1.修订财务管理制度。
        责任领导：陆知远
        责任科室：财务室
        责任人：邓立言
        整改时限：2026年6月底前
        2.开展专题培训。
        责任人：邓立言
        整改时限：立行立改
        （二）采购程序不规范的问题
        1.制定采购办法。各科室按照办法执行。
        责任人：陆知远
        整改时限：2026年9月31日前
        """;

    @TempDir
    Path folder;

    private final Immediate immediate = new Immediate();
    private final List<Intake.Taken> taken = new ArrayList<>();
    private OpenCase open;
    private IntakeModel model;
    private Robot clerk;

    @BeforeEach
    void begin() {
        open = new Desk().cases.create(folder.resolve("案卷.zgt"), "示例市红十字会");
    }

    @AfterEach
    void end() {
        Texts.speak(Locale.SIMPLIFIED_CHINESE);
        open.close();
    }

    @Test
    void theTreeIsMendedByKeyboardAndEachStepTakenBack(Robot robot) {
        show(robot, Look.USUAL, 1280, 800);
        read(PLAN);
        assertThat(clerk.focused()).as("the keys are at work at once").isInstanceOf(TreeView.class);
        Draft read = model.draftProperty().get();
        choose("开展专题培训。");
        clerk.press(KeyCode.ALT, KeyCode.LEFT);
        assertThat(node("开展专题培训。").level()).isEqualTo(Level.FINDING);
        clerk.press(KeyCode.ALT, KeyCode.RIGHT);
        assertThat(node("开展专题培训。").level()).isEqualTo(Level.MEASURE);
        clerk.press(KeyCode.SHORTCUT, KeyCode.J);
        assertThat(node("修订财务管理制度。\n2.开展专题培训。")).isNotNull();
        clerk.press(KeyCode.SHORTCUT, KeyCode.Z);
        clerk.press(KeyCode.SHORTCUT, KeyCode.Z);
        clerk.press(KeyCode.SHORTCUT, KeyCode.Z);
        assertThat(model.draftProperty().get()).isEqualTo(read);
        choose("修订财务管理制度。");
        clerk.press(KeyCode.ALT, KeyCode.DOWN);
        assertThat(texts()).containsExactly("开展专题培训。", "修订财务管理制度。", "制定采购办法。各科室按照办法执行。");
        assertThat(immediate.problems).isEmpty();
    }

    @Test
    void wordsAreChangedAndCutWithoutTheMouse(Robot robot) {
        show(robot, Look.USUAL, 1280, 800);
        read(PLAN);
        choose("开展专题培训。");
        clerk.press(KeyCode.F2);
        assertThat(clerk.focused().getId()).isEqualTo("intake-words");
        clerk.type("每季度开展专题培训。");
        clerk.press(KeyCode.SHORTCUT, KeyCode.ENTER);
        assertThat(texts()).contains("每季度开展专题培训。");
        assertThat(clerk.focused()).isInstanceOf(TreeView.class);
        choose("制定采购办法。各科室按照办法执行。");
        clerk.press(KeyCode.F2);
        Fx.run(() -> clerk.find("#intake-words", TextArea.class).positionCaret(7));
        clerk.press(KeyCode.SHORTCUT, KeyCode.SHIFT, KeyCode.ENTER);
        assertThat(texts()).contains("制定采购办法。", "各科室按照办法执行。");
        assertThat(immediate.problems).isEmpty();
    }

    @Test
    void aNodeIsDraggedToAnotherPlaceWithTheMouseAndNothingOfTheTextIsLost(Robot robot) {
        show(robot, Look.USUAL, 1280, 900);
        read(PLAN);
        Draft read = model.draftProperty().get();
        clerk.carry(cell("制定采购办法。各科室按照办法执行。"), cell("报销审核把关不严的问题"), 0.5);
        clerk.picture("intake-drag");
        assertThat(model.draftProperty().get()).as("not before the button is let go").isEqualTo(read);
        clerk.letGo();
        assertThat(measuresOf("报销审核把关不严的问题")).as("let go on a finding it is its last measure")
            .containsExactly("修订财务管理制度。", "开展专题培训。", "制定采购办法。各科室按照办法执行。");
        assertThat(measuresOf("采购程序不规范的问题")).isEmpty();
        assertThat(model.chosen().text()).as("what was dragged is chosen").isEqualTo("制定采购办法。各科室按照办法执行。");
        drag("制定采购办法。各科室按照办法执行。", "开展专题培训。", 0.05);
        assertThat(measuresOf("报销审核把关不严的问题")).as("near the upper edge it goes before")
            .containsExactly("修订财务管理制度。", "制定采购办法。各科室按照办法执行。", "开展专题培训。");
        drag("开展专题培训。", "采购程序不规范的问题", 0.95);
        assertThat(node("开展专题培训。").level()).as("beside a finding it is one").isEqualTo(Level.FINDING);
        drag("采购程序不规范的问题", "开展专题培训。", 0.5);
        assertThat(node("采购程序不规范的问题").level()).as("into a finding it becomes its measure").isEqualTo(Level.MEASURE);
        drag("关于资金使用方面", "修订财务管理制度。", 0.5);
        assertThat(immediate.problems).as("a node is not put below itself").hasSize(1);
        assertThat(letters(model.draftProperty().get())).isEqualTo(letters(read));
        assertThat(model.draftProperty().get().source()).isEqualTo(PLAN);
        for (int step = 0; step < 4; step++) {
            clerk.press(KeyCode.SHORTCUT, KeyCode.Z);
        }
        assertThat(model.draftProperty().get()).isEqualTo(read);
    }

    private void drag(String node, String onto, double height) {
        clerk.carry(cell(node), cell(onto), height);
        clerk.letGo();
    }

    private TreeCell<?> cell(String text) {
        return clerk.all(".tree-cell", TreeCell.class).stream().filter(cell -> cell.getItem() instanceof DraftNode node && node.text().equals(text)).findFirst().orElseThrow();
    }

    private List<String> measuresOf(String finding) {
        return node(finding).children().stream().filter(child -> child.level() == Level.MEASURE).map(DraftNode::text).toList();
    }

    /** Every sign of every node, in no order. */
    private static String letters(Draft draft) {
        return draft.all().flatMap(node -> node.pieces().stream()).map(Piece::text).flatMapToInt(String::codePoints).filter(sign -> !Character.isWhitespace(sign)).sorted()
            .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append).toString();
    }

    @Test
    void whomTheTextOnlySeemsToNameIsMarkedAndAskedAbout(Robot robot) {
        show(robot, Look.DARK, 1280, 800);
        read("""
            示例市红十字会关于巡察整改情况的通报

            一、关于资金使用方面
            （一）报销审核把关不严的问题
            1.修订财务管理制度，由财务科会同办公室牵头，邓立言负责，2026年6月底前完成。
            2.开展专题培训。
            """);
        choose("修订财务管理制度，由财务科会同办公室牵头，邓立言负责，2026年6月底前完成。");
        assertThat(clerk.sees("文中似由“财务科、办公室、邓立言”承担，请核对；这是推测，不会写入责任分工。")).isTrue();
        assertThat(clerk.all(".source-guess", javafx.scene.shape.Path.class)).hasSize(3);
        clerk.picture("intake-guess-dark");
        assertThat(CutWords.in(clerk.stage().getScene().getRoot())).isEmpty();
    }

    @Test
    void onlyWhatIsTickedGoesIntoTheCase(Robot robot) {
        show(robot, Look.USUAL, 1280, 800);
        read(PLAN.replace("9月31日", "9月30日"));
        choose("报销审核把关不严的问题");
        clerk.press(KeyCode.SPACE);
        assertThat(texts()).containsExactly("制定采购办法。各科室按照办法执行。");
        assertThat(ticks()).as("its measures go with it").isEqualTo(3);
        clerk.picture("intake-part");
        clerk.click("#intake-accept");
        assertThat(taken).extracting(Intake.Taken::findings, Intake.Taken::measures).containsExactly(tuple(1, 1));
        assertThat(clerk.sees(Texts.text("intake.title"))).isTrue();
        Fx.run(open::undo);
        assertThat(open.ledgers().current().findings()).isEmpty();
    }

    @Test
    void choosingInTheSourceChoosesInTheTreeAndBack(Robot robot) {
        show(robot, Look.USUAL, 1280, 800);
        read(PLAN);
        ListView<?> source = clerk.find("原文", ListView.class);
        Fx.run(() -> source.getSelectionModel().select(8));
        assertThat(model.chosen().text()).as("the deadline belongs to it").isEqualTo("修订财务管理制度。");
        choose("制定采购办法。各科室按照办法执行。");
        assertThat(source.getSelectionModel().getSelectedIndex()).isEqualTo(13);
        clerk.press(KeyCode.F8);
        assertThat(model.chosen().text()).as("the only one with a day that does not exist").isEqualTo("制定采购办法。各科室按照办法执行。");
        assertThat(clerk.sees("日期“2026年9月31日”不存在，请核对。")).isTrue();
    }

    @Test
    void bothSidesScrollTogether(Robot robot) {
        show(robot, Look.USUAL, 1280, 600);
        StringBuilder longPlan = new StringBuilder("示例市红十字会关于市委第二巡察组反馈意见的整改方案\n\n一、关于资金使用方面\n");
        for (int finding = 1; finding <= 60; finding++) {
            longPlan.append("（").append(finding).append("）第").append(finding).append("号问题\n1.解决第").append(finding).append("号。\n责任人：邓立言\n整改时限：立行立改\n");
        }
        read(longPlan.toString());
        ListView<?> source = clerk.find("原文", ListView.class);
        TreeView<?> tree = clerk.find("读懂的内容", TreeView.class);
        scroll(source, 120);
        assertThat(first(tree)).as("the tree follows the source").isGreaterThan(40);
        assertThat(first(source)).isGreaterThanOrEqualTo(119);
        scroll(tree, 10);
        assertThat(first(source)).as("the source follows the tree").isBetween(15, 35);
    }

    @Test
    void whatIsInTheCaseIsToldApartAndDealtWithAsDecided(Robot robot) {
        open.intake().accept(new DocumentReader().read(PLAN.replace("9月31日", "9月30日")));
        show(robot, Look.USUAL, 1280, 800);
        read(PLAN.replace("开展专题培训", "每季度开展专题培训").replace("9月31日", "10月31日"));
        assertThat(model.judgedProperty().get().matching().count(Presence.CHANGED)).isEqualTo(2);
        choose("每季度开展专题培训。");
        assertThat(clerk.find(".difference", TextFlow.class).getAccessibleText()).isEqualTo("改为“每季度开展专题培训。”，原为“开展专题培训。”");
        clerk.picture("intake-changed");
        assertThat(CutWords.in(clerk.stage().getScene().getRoot())).isEmpty();
        Fx.run(() -> clerk.find("#taking-LEAVE").requestFocus());
        clerk.press(KeyCode.SPACE);
        assertThat(model.judgedProperty().get().matching().of(model.chosen().id()).orElseThrow().taking()).isEqualTo(Taking.LEAVE);
        clerk.click("#intake-accept");
        assertThat(taken).extracting(Intake.Taken::measures, Intake.Taken::updated).containsExactly(tuple(0, 1));
        assertThat(open.ledgers().current().measures().map(leaf -> leaf.measure().text())).contains("开展专题培训。");
    }

    @Test
    void aGarbledTextIsReadAgainInTheRightCharacterSet(Robot robot) throws IOException {
        Path file = Files.write(folder.resolve("方案.txt"), "關於資金使用的問題整改方案\n".getBytes(Charset.forName("Big5")));
        show(robot, Look.USUAL, 1280, 800);
        Fx.run(() -> model.read(file));
        assertThat(model.draftProperty().get().source()).doesNotContain("資金");
        ComboBox<?> charset = clerk.find("文本文件的字符集", ComboBox.class);
        Fx.run(() -> charset.getSelectionModel().select(3));
        Fx.settle();
        assertThat(model.draftProperty().get().source()).contains("關於資金使用的問題");
        assertThat(charset.getSelectionModel().getSelectedItem()).isEqualTo("Big5");
        clerk.picture("intake-other");
    }

    @Test
    void whatTheProgramTookForNothingCanBeCalledByItsKindAndIsBuiltByHand(Robot robot) {
        show(robot, Look.USUAL, 1280, 800);
        read("各位同事：\n报销审核把关不严\n修订财务管理制度\n");
        assertThat(model.canAccept().get()).isFalse();
        Fx.run(() -> clerk.find("#intake-kind", ComboBox.class).getSelectionModel().select(2));
        assertThat(model.draftProperty().get().kind()).isEqualTo(DocumentKind.PLAN);
        assertThat(model.canAccept().get()).isTrue();
        Fx.run(model::takeBack);
        assertThat(model.draftProperty().get().kind()).isEqualTo(DocumentKind.OTHER);
        assertThat(clerk.find("#intake-kind", ComboBox.class).getSelectionModel().getSelectedIndex()).isEqualTo(3);
    }

    @Test
    void everyLook(Robot robot) {
        try (StyleComplaints complaints = new StyleComplaints()) {
            show(robot, Look.USUAL, 1280, 800);
            picture("intake-empty");
            look(robot, Look.USUAL, "");
            look(robot, Look.DARK, "-dark");
            look(robot, Look.LARGE, "-200");
            Texts.speak(Locale.ENGLISH);
            look(robot, Look.USUAL, "-en");
            assertThat(complaints.all()).isEmpty();
        }
    }

    private void look(Robot robot, Look look, String name) {
        show(robot, look, 1280, 800);
        Fx.run(() -> model.readText(new DocumentReader().read(Sample.draft().source()).source()));
        Fx.settle();
        Fx.run(() -> model.selectedProperty().set(model.draftProperty().get().all().filter(n -> n.level() == Level.MEASURE).skip(5).findFirst().orElseThrow().id()));
        picture("intake-sample" + name);
        String longWords = "修订财务管理制度，明确借款、报销、备用金、公务卡、差旅费、会议费、培训费各环节的审批权限和时限要求；".repeat(12);
        Fx.run(() -> model.readText(PLAN.replace("修订财务管理制度。", longWords + "。")));
        Fx.settle();
        Fx.run(() -> model.chooseDoubt(1));
        picture("intake-long" + name);
    }

    private void picture(String name) {
        clerk.picture(name);
        assertThat(Nameless.in(clerk.stage().getScene().getRoot())).as(name).isEmpty();
    }

    private static void scroll(Control list, int to) {
        Fx.run(() -> {
            Event.fireEvent(list, new ScrollEvent(ScrollEvent.SCROLL, 0, 0, 0, 0, false, false, false, false, true, false, 0, 0, 0, 0,
                ScrollEvent.HorizontalTextScrollUnits.NONE, 0, ScrollEvent.VerticalTextScrollUnits.NONE, 0, 0, null));
            ((VirtualFlow<?>) list.lookup(".virtual-flow")).scrollToTop(to);
        });
        Fx.settle();
    }

    private static int first(Control list) {
        return Fx.get(() -> ((VirtualFlow<?>) list.lookup(".virtual-flow")).getFirstVisibleCell().getIndex());
    }

    private void read(String text) {
        Fx.run(() -> model.readText(text));
        Fx.settle();
    }

    private void choose(String text) {
        int id = node(text).id();
        Fx.run(() -> {
            model.selectedProperty().set(id);
            clerk.find("读懂的内容", TreeView.class).requestFocus();
        });
        Fx.settle();
    }

    private DraftNode node(String text) {
        return model.draftProperty().get().all().filter(node -> node.text().equals(text)).findFirst().orElseThrow(() -> new AssertionError(texts()));
    }

    private List<String> texts() {
        return model.draftProperty().get().categories().stream().flatMap(c -> c.findings().stream()).flatMap(f -> f.measures().stream()).map(DraftNode::text).toList();
    }

    private long ticks() {
        return clerk.all(".check-box", CheckBox.class).stream().filter(CheckBox::isSelected).count();
    }

    private void show(Robot robot, Look look, double width, double height) {
        clerk = robot;
        robot.show(this::screen, width, height, look);
    }

    private Parent screen() {
        model = new IntakeModel(open, immediate.background);
        return new IntakeScreen(model, taken::add, lines -> { }).build();
    }
}
