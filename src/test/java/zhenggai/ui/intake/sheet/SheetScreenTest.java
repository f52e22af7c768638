package zhenggai.ui.intake.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import javafx.scene.Parent;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TableView;
import javafx.scene.control.TreeView;
import javafx.scene.input.KeyCode;
import javafx.scene.text.TextFlow;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import zhenggai.casework.OpenCase;
import zhenggai.domain.Refused;
import zhenggai.domain.papers.TableField;
import zhenggai.domain.table.LedgerLine;
import zhenggai.domain.table.LedgerLine.Reception;
import zhenggai.domain.table.RowLevel;
import zhenggai.reading.file.IncomingFile;
import zhenggai.reading.ledger.LedgerBook;
import zhenggai.reading.sheet.Workbook;
import zhenggai.testkit.CutWords;
import zhenggai.testkit.Desk;
import zhenggai.testkit.Fx;
import zhenggai.testkit.Headless;
import zhenggai.testkit.Immediate;
import zhenggai.testkit.Nameless;
import zhenggai.testkit.Robot;
import zhenggai.testkit.Robot.Look;
import zhenggai.testkit.StyleComplaints;
import zhenggai.ui.intake.IntakeModel;
import zhenggai.ui.intake.IntakeScreen;

/** A clerk with a ledger on the table: columns called by what stands in them, items ticked, what is refused told, and one step into the case. */
@ExtendWith(Headless.class)
class SheetScreenTest {
    private static final String LEDGER = """
        示例市红十字会整改台账 | < | < | < | <
        序号 | 反馈问题 | 整改措施 | 分管负责同志 | 完成时间
        1 | 学习不够深入 | 制定学习实施细则 | 陆知远 | 2026年8月底前
        2 | ^ | 每季度组织一次集体学习并形成记录 | 陆知远 | 2026年9月底前
        3 | 报销审核把关不严 | 修订财务管理制度 | 邓立言 | 2026年9月31日
        4 | ^ | 公开报销标准 | 邓立言 | 长期坚持
        """;

    @TempDir
    Path folder;

    private final Immediate immediate = new Immediate();
    private final List<LedgerLine> taken = new ArrayList<>();
    private OpenCase open;
    private IntakeModel model;
    private Robot clerk;
    private String drawn = LEDGER;

    @AfterEach
    void end() {
        open.close();
    }

    @Test
    void aLedgerStandsBesideItsItemsAndOnlyTheTickedOnesComeIn(Robot robot) {
        show(robot, Look.USUAL);
        assertThat(table().lines()).extracting(LedgerLine::reception)
            .containsExactly(Reception.CHANGED, Reception.NEW, Reception.REFUSED, Reception.NEW);
        assertThat(clerk.sees("不能读入的 1 行")).isTrue();
        Fx.run(() -> clerk.find("工作表", TableView.class).getSelectionModel().select(3));
        assertThat(model.sheet().selectedProperty().get()).as("the item of the row").isEqualTo(3);
        Fx.run(() -> clerk.find("读懂的内容", TreeView.class).requestFocus());
        clerk.press(KeyCode.SPACE);
        assertThat(table().leftOut()).containsExactly(3);
        clerk.picture("sheet-part");
        clerk.click("#sheet-accept");
        assertThat(taken).extracting(LedgerLine::reception).containsExactly(Reception.CHANGED, Reception.NEW);
        assertThat(open.ledgers().current().measures().map(leaf -> leaf.measure().text())).contains("每季度组织一次集体学习并形成记录").doesNotContain("公开报销标准");
        assertThat(model.sheet().tableProperty().get()).isNull();
        assertThat(immediate.problems).isEmpty();
    }

    @Test
    @SuppressWarnings("unchecked")
    void aColumnIsCalledByWhatStandsInIt(Robot robot) {
        show(robot, Look.USUAL);
        ComboBox<Optional<TableField>> meaning = clerk.find("#meaning-D", ComboBox.class);
        Fx.run(() -> meaning.setValue(Optional.of(TableField.RESPONSIBLE_PERSON)));
        Fx.settle();
        assertThat(table().reading().layouts().getFirst().columns().get(3).field()).isEqualTo(TableField.RESPONSIBLE_PERSON);
        Fx.run(() -> clerk.find("#meaning-D", ComboBox.class).setValue(Optional.empty()));
        Fx.settle();
        assertThat(table().reading().layouts().getFirst().columns().get(3).field()).isNull();
        assertThat(immediate.problems).isEmpty();
    }

    @Test
    void everyDecisionIsMadeByKeyboard(Robot robot) {
        drawn = """
            序号 | 反馈问题 | 整改措施 | 完成时间
            | 落实主体责任 | |
            1 | 学习不够深入 | 制定学习实施细则并印发 | 2026年8月底前
            2 | ^ | 议事记录不完整 |
            3 | ^ | 补齐议事记录 | 2026年9月底前
            4 | 报销审核把关不严 | 修订财务管理制度 | 2026年9月底前
            """;
        show(robot, Look.USUAL);
        assertThat(table().lines()).extracting(LedgerLine::reception)
            .containsExactly(Reception.NEW, Reception.CHANGED, Reception.NEW, Reception.NEW, Reception.CHANGED);
        choose(0);
        clerk.press(KeyCode.ALT, KeyCode.LEFT);
        assertThat(RowLevel.of(table().lines().getFirst().row())).isEqualTo(RowLevel.CATEGORY);
        choose(2);
        clerk.press(KeyCode.ALT, KeyCode.LEFT);
        assertThat(table().lines().get(3).row().text(TableField.FINDING)).as("what follows goes below it").isEqualTo("议事记录不完整");
        choose(1);
        assertThat(clerk.find(".difference", TextFlow.class).getAccessibleText()).as("word by word").isEqualTo("改为“制定学习实施细则并印发”，原为“制定学习实施细则”");
        clerk.picture("sheet-levels");
        assertThat(CutWords.in(clerk.stage().getScene().getRoot())).isEmpty();
        clerk.press(KeyCode.INSERT);
        assertThat(table().lines().get(1).reception()).isEqualTo(Reception.NEW);
        assertThat(clerk.sees("作为新增的一项写入，案卷中相近的一条保持不变。")).isTrue();
        clerk.press(KeyCode.INSERT);
        assertThat(table().lines().get(1).reception()).isEqualTo(Reception.CHANGED);
        clerk.press(KeyCode.SHORTCUT, KeyCode.INSERT);
        assertThat(table().count(Reception.CHANGED)).isZero();
        clerk.press(KeyCode.SHORTCUT, KeyCode.DELETE);
        assertThat(table().count(Reception.CHANGED)).isEqualTo(2);
        choose(1);
        clerk.press(KeyCode.INSERT);
        clerk.press(KeyCode.SHORTCUT, KeyCode.SHIFT, KeyCode.A);
        assertThat(table().leftOut()).hasSize(5);
        clerk.press(KeyCode.SHORTCUT, KeyCode.A);
        assertThat(table().leftOut()).isEmpty();
        choose(4);
        clerk.press(KeyCode.ALT, KeyCode.LEFT);
        assertThat(immediate.problems).as("its deadline would be lost").singleElement().isInstanceOf(Refused.class);
        clerk.press(KeyCode.SPACE);
        clerk.press(KeyCode.SHORTCUT, KeyCode.ENTER);
        assertThat(taken).extracting(LedgerLine::reception).containsExactly(Reception.NEW, Reception.NEW, Reception.NEW);
        assertThat(open.ledgers().current().categories().flatMap(category -> category.findings().stream()).map(finding -> finding.finding().headline()))
            .contains("议事记录不完整").doesNotContain("落实主体责任");
        assertThat(open.ledgers().current().measures().map(leaf -> leaf.measure().text())).contains("制定学习实施细则", "制定学习实施细则并印发", "补齐议事记录");
        Fx.run(open::undo);
        assertThat(open.ledgers().current().measures()).hasSize(4);
    }

    private void choose(int line) {
        Fx.run(() -> {
            model.sheet().selectedProperty().set(SheetModel.NOTHING);
            model.sheet().selectedProperty().set(line);
            clerk.find("读懂的内容", TreeView.class).requestFocus();
        });
        Fx.settle();
    }

    @Test
    @SuppressWarnings("unchecked")
    void theRefusedRowsAreSavedWithTheirReasonsToBeMended(Robot robot) {
        show(robot, Look.USUAL);
        assertThat(clerk.sees("另存不能读入的行…")).isTrue();
        List<Path> saved = new ArrayList<>();
        Fx.run(() -> model.sheet().saveRefused(folder.resolve("退回.xlsx"), saved::add));
        assertThat(saved).containsExactly(folder.resolve("退回.xlsx"));
        assertThat(Workbook.of(IncomingFile.any(saved.getFirst())).getFirst().rows()).hasSize(2)
            .last().extracting(row -> row.cells().getLast().text()).asString().contains("2026年9月31日");
        open.measures().promise(Desk.measure(open, 0).id(), "2026年7月底");
        open.measures().start(Desk.measure(open, 0).id());
        Fx.run(() -> model.read(folder.resolve("台账.xlsx")));
        Fx.settle();
        ComboBox<Optional<TableField>> meaning = clerk.find("#meaning-D", ComboBox.class);
        Fx.run(() -> meaning.setValue(Optional.of(TableField.LEAD_LEADER)));
        Fx.settle();
        Fx.run(() -> model.sheet().selectedProperty().set(0));
        Fx.settle();
        assertThat(table().lines().getFirst().reception()).as("who is responsible comes in").isEqualTo(Reception.CHANGED);
        assertThat(clerk.sees("有 1 行的时限没有读入（其余照常读入）")).isTrue();
        assertThat(clerk.sees("E3：案卷中的时限“2026年7月底”已经在执行，这里写的“2026年8月底前”没有读入，其余照常读入；确需延期的，请在措施中申请延期。")).isTrue();
        clerk.picture("sheet-deadline");
        Fx.run(() -> model.sheet().saveRefused(folder.resolve("退回.xlsx"), saved::add));
        assertThat(Workbook.of(IncomingFile.any(saved.getLast())).getFirst().rows()).hasSize(3).element(1)
            .extracting(row -> row.cells().getLast().text()).asString().startsWith("E3：");
        assertThat(immediate.problems).isEmpty();
    }

    @Test
    void whatLiesOnTheTableStaysUntilTheNextThingCouldBeRead(Robot robot) throws IOException {
        show(robot, Look.USUAL);
        Path broken = Files.write(folder.resolve("坏.docx"), new byte[] {'P', 'K', 3, 4, 0});
        Fx.run(() -> model.read(broken));
        assertThat(immediate.problems).hasSize(1);
        assertThat(table()).isNotNull();
        Path plan = Files.writeString(folder.resolve("方案.txt"), "一、关于资金使用方面\n（一）报销审核把关不严的问题\n1.修订财务管理制度。\n");
        Fx.run(() -> model.read(plan));
        Fx.settle();
        assertThat(table()).isNull();
        assertThat(clerk.sees("原文")).isTrue();
        Fx.run(() -> model.read(folder.resolve("台账.xlsx")));
        Fx.settle();
        assertThat(model.draftProperty().get()).isNull();
        assertThat(clerk.sees("工作表")).isTrue();
    }

    @Test
    void everyLook(Robot robot) {
        try (StyleComplaints complaints = new StyleComplaints()) {
            for (Look look : List.of(Look.USUAL, Look.DARK, Look.LARGE)) {
                show(robot, look);
                Fx.run(() -> model.sheet().selectedProperty().set(0));
                Fx.settle();
                String name = "sheet" + (look.dark() ? "-dark" : look.percent() == 200 ? "-200" : "");
                clerk.picture(name);
                assertThat(Nameless.in(clerk.stage().getScene().getRoot())).as(name).isEmpty();
                Fx.run(robot.stage()::hide);
                open.close();
            }
            assertThat(complaints.all()).isEmpty();
        }
    }

    private SheetModel.Table table() {
        return model.sheet().tableProperty().get();
    }

    private void show(Robot robot, Look look) {
        clerk = robot;
        open = new Desk().smallCase(folder.resolve(look.percent() + (look.dark() ? "d" : "") + ".zgt"));
        robot.show(this::screen, 1280, 800, look);
        Path file = new LedgerBook().sheet("台账", drawn).save(folder.resolve("台账.xlsx"));
        Fx.run(() -> model.read(file));
        Fx.settle();
    }

    private Parent screen() {
        model = new IntakeModel(open, immediate.background);
        return new IntakeScreen(model, none -> { }, taken::addAll).build();
    }
}
