package zhenggai.ui.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.VBox;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import zhenggai.casework.OpenCase;
import zhenggai.domain.people.Role;
import zhenggai.domain.rules.Thresholds;
import zhenggai.domain.spine.Days;
import zhenggai.domain.spine.FindingKind;
import zhenggai.domain.spine.Inspection;
import zhenggai.domain.time.SpecialDay;
import zhenggai.testkit.CutWords;
import zhenggai.testkit.Desk;
import zhenggai.testkit.Fx;
import zhenggai.testkit.Headless;
import zhenggai.testkit.Immediate;
import zhenggai.testkit.Nameless;
import zhenggai.testkit.Robot;
import zhenggai.ui.moves.MovesDialog;
import zhenggai.ui.moves.MovesModel;

/** A clerk sets what the office sets: types a year, confirms what moves, names the roles. */
@ExtendWith(Headless.class)
class RulesScreenTest {
    @TempDir
    Path folder;

    private final Immediate immediate = new Immediate();
    private final List<String> said = new ArrayList<>();
    private OpenCase open;

    @BeforeEach
    void begin() {
        open = new Desk().smallCase(folder.resolve("a.zgt"));
        Inspection inspection = open.inspections().all().getFirst();
        open.inspections().edit(new Inspection(inspection.id(), inspection.title(), "", "", Days.UNKNOWN, LocalDate.of(2026, 12, 28), null, null, null, null, Days.UNKNOWN));
        for (int i = 0; i < 4; i++) {
            open.measures().promise(Desk.measure(open, i).id(), i % 2 == 0 ? "反馈后10个工作日" : "反馈后3个月");
        }
    }

    @AfterEach
    void end() {
        open.close();
        assertThat(immediate.problems).isEmpty();
    }

    @Test
    void aYearIsTypedAndWhatItMovesIsConfirmed(Robot clerk) {
        show(clerk, 1440, Robot.Look.USUAL);
        clerk.click("#year-type");
        clerk.type("#year-source", "国办发明电〔2026〕9号");
        day(clerk, "起始日期", "2027-1-4");
        clerk.click("#year-save");
        clerk.picture("rules-moves");
        assertThat(CutWords.in(clerk.find("#moves").getScene().getRoot())).isEmpty();
        assertThat(open.basis().ownYears()).isEmpty();
        clerk.click("#moves-confirm");
        assertThat(open.basis().ownYears()).singleElement().satisfies(year -> {
            assertThat(year.source()).isEqualTo("国办发明电〔2026〕9号");
            assertThat(year.days()).containsExactly(new SpecialDay(LocalDate.of(2027, 1, 4), true, ""));
        });
        assertThat(Desk.measure(open, 0).deadline().day()).isEqualTo(LocalDate.of(2027, 1, 12));
        assertThat(said).containsExactly("已录入 2027 年放假安排。同时调整了 2 项时限。2 项时限的“暂定”已经确定，日期不变。");
        clerk.picture("rules-typed");
    }

    @Test
    void cancelLeavesTheTypedYearInTheEditor(Robot clerk) {
        show(clerk, 1440, Robot.Look.DARK);
        clerk.click("#year-type");
        clerk.click("#year-save");
        assertThat(clerk.sees("请至少填写一段放假或上班的日期。")).isTrue();
        day(clerk, "起始日期", "2027-1-4");
        clerk.picture("rules-year-dark");
        clerk.click("#year-save");
        clerk.picture("rules-moves-dark");
        clerk.click("取消");
        assertThat(clerk.sees("#year-save")).isTrue();
        assertThat(open.basis().ownYears()).isEmpty();
        assertThat(said).isEmpty();
    }

    @Test
    void rolesAreNamedThresholdsSetAndAWrongNumberIsRefusedBesideTheButton(Robot clerk) {
        show(clerk, 1440, Robot.Look.USUAL);
        scroll(clerk, 1);
        clerk.picture("rules-lower");
        clerk.type("#label-LEAD_LEADER", "分管领导");
        clerk.click("#rule-save-labels");
        assertThat(open.basis().rules().labels()).containsOnly(java.util.Map.entry(Role.LEAD_LEADER, "分管领导"));
        clerk.type("集中整改：▽ 绿色预警，天数", "3o");
        clerk.click("#rule-save-warnings");
        assertThat(clerk.sees("“3o”不是天数或次数，请填写整数。")).isTrue();
        clerk.type("集中整改：▽ 绿色预警，天数", "30");
        clerk.type("#rule-most-extensions", "2");
        clerk.click("#rule-save-warnings");
        assertThat(open.basis().rules().thresholds()).containsEntry(FindingKind.CONCENTRATED, new Thresholds(30, 10, 90));
        assertThat(open.basis().rules().mostExtensions()).isEqualTo(2);
        assertThat(open.basis().rules().labels()).hasSize(1);
        assertThat(said).containsExactly("规则已保存。", "规则已保存。");
    }

    @Test
    void theExampleFollowsTheRuleWhileItIsChosen(Robot clerk) {
        show(clerk, 1440, Robot.Look.USUAL);
        scroll(clerk, 0.6);
        String before = clerk.words("#rule-example");
        assertThat(before).contains("起算日 2026年12月28日", "当日不计", "到期日 2027年1月11日").contains("2027 年放假安排尚未公布");
        clerk.click("#rule-event-day");
        assertThat(clerk.words("#rule-example")).contains("当日计入", "到期日 2027年1月8日");
        assertThat(open.basis().rules().counting().countsEventDay()).isFalse();
        clerk.click("#rule-save-counting");
        clerk.click("#moves-confirm");
        assertThat(open.basis().rules().counting().countsEventDay()).isTrue();
    }

    @Test
    void anOwnDayIsAddedAndTakenAway(Robot clerk) {
        show(clerk, 1440, Robot.Look.USUAL);
        clerk.click("#own-day-add");
        assertThat(clerk.sees("请选择日期。")).isTrue();
        day(clerk, "#own-day", "2026-8-3");
        clerk.click("#own-day-add");
        assertThat(open.basis().calendar().ownDays()).containsExactly(new SpecialDay(LocalDate.of(2026, 8, 3), true, ""));
        clerk.picture("rules-own-day");
        clerk.click("删除 2026-08-03");
        assertThat(open.basis().calendar().ownDays()).isEmpty();
        assertThat(said).containsExactly("已登记本单位日期 2026-08-03。", "已删除本单位日期 2026-08-03。");
    }

    @Test
    void theKeyboardReachesAndPressesTheButtonOfAnOwnDay(Robot clerk) {
        show(clerk, 1440, Robot.Look.USUAL);
        clerk.click("#own-day-name");
        clerk.press(KeyCode.TAB);
        assertThat(clerk.focused()).isSameAs(clerk.find("#own-day-add"));
        clerk.press(KeyCode.SPACE);
        assertThat(clerk.sees("请选择日期。")).isTrue();
        day(clerk, "#own-day", "2026-8-3");
        clerk.click("#own-day-name");
        clerk.press(KeyCode.TAB);
        clerk.press(KeyCode.SPACE);
        assertThat(open.basis().calendar().ownDays()).hasSize(1);
    }

    @Test
    void nothingIsCutOrNamelessAtAnySize(Robot clerk) {
        for (Robot.Look look : List.of(Robot.Look.USUAL, Robot.Look.DARK, Robot.Look.LARGE)) {
            show(clerk, 1200, look);
            for (double at : new double[] {0, 0.5, 1}) {
                scroll(clerk, at);
                assertThat(CutWords.in(clerk.find("#rules"))).isEmpty();
                assertThat(Nameless.in(clerk.find("#rules"))).isEmpty();
                clerk.picture("rules-" + look.percent() + (look.dark() ? "-dark" : "") + "-" + (int) (at * 100));
            }
        }
    }

    private void show(Robot clerk, double width, Robot.Look look) {
        MovesModel moves = new MovesModel(open, immediate.background, (lines, confirmed) -> MovesDialog.show(clerk.stage(), lines, confirmed));
        RulesModel model = new RulesModel(open, immediate.background, moves);
        open.whenChanged(touched -> model.reload());
        clerk.show(() -> new RulesScreen(model, said::add, new javafx.scene.layout.VBox()).build(), width, 900, look);
    }

    private static void scroll(Robot clerk, double to) {
        Fx.run(() -> ((ScrollPane) clerk.find("#rules")).setVvalue(to));
        Fx.settle();
    }

    private static void day(Robot clerk, String field, String typed) {
        clerk.click(field);
        clerk.type(typed);
        clerk.press(KeyCode.ENTER);
    }
}
