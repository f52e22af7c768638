package zhenggai.ui.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import zhenggai.casework.OpenCase;
import zhenggai.casework.spine.DeadlineBasis.OwnDay;
import zhenggai.casework.spine.DeadlineBasis.Rules;
import zhenggai.domain.Refused;
import zhenggai.domain.people.Role;
import zhenggai.domain.rules.OfficeRules;
import zhenggai.domain.spine.Days;
import zhenggai.domain.spine.Inspection;
import zhenggai.domain.time.CountingRules;
import zhenggai.domain.time.Deadline;
import zhenggai.domain.time.HolidayYear;
import zhenggai.domain.time.Precision;
import zhenggai.domain.time.SpecialDay;
import zhenggai.testkit.Desk;
import zhenggai.testkit.Immediate;
import zhenggai.ui.kit.Explained;
import zhenggai.ui.moves.MovesModel.Line;
import zhenggai.ui.moves.MovesModel;
import zhenggai.ui.office.OfficeModel;

/** What deadlines rest on is changed only after asking where it moves one; one undo takes it back, a no writes nothing. */
class RulesModelTest {
    private static final LocalDate FEEDBACK = LocalDate.of(2026, 12, 28);
    private static final String YEAR = """
        {"year":2027,"days":[{"name":"元旦","date":"2027-01-01","isOffDay":true},{"name":"元旦","date":"2027-01-04","isOffDay":true},
        {"name":"元旦","date":"2027-01-09","isOffDay":false}]}""";

    @TempDir
    Path folder;

    private final Immediate immediate = new Immediate();
    private final List<Line> asked = new ArrayList<>();
    private final List<String> refused = new ArrayList<>();
    private boolean yes = true;
    private OpenCase open;
    private MovesModel moves;
    private RulesModel model;

    @BeforeEach
    void begin() {
        open = new Desk().smallCase(folder.resolve("a.zgt"));
        Inspection inspection = open.inspections().all().getFirst();
        open.inspections().edit(new Inspection(inspection.id(), inspection.title(), "", "", Days.UNKNOWN, FEEDBACK, null, null, null, null, Days.UNKNOWN));
        open.measures().promise(Desk.measure(open, 0).id(), "反馈后10个工作日");
        moves = new MovesModel(open, immediate.background, (lines, confirmed) -> {
            asked.addAll(lines);
            if (yes) {
                confirmed.run();
            }
        });
        model = new RulesModel(open, immediate.background, moves);
        model.reload();
    }

    @AfterEach
    void end() {
        open.close();
        assertThat(immediate.problems).isEmpty();
    }

    @Test
    void anImportedYearMovesADeadlineAfterAskingAndOneUndoTakesItBack() throws IOException {
        assertThat(due()).isEqualTo(LocalDate.of(2027, 1, 11));
        assertThat(Desk.measure(open, 0).deadline().precision()).isEqualTo(Precision.PROVISIONAL);
        List<String> told = new ArrayList<>();
        model.importFile(year(), (year, moved) -> told.add(year.year() + " " + moved.moved()), failed -> refused.add(failed.toString()));
        assertThat(asked).containsExactly(new Line("1-1", "制定学习实施细则", "反馈后10个工作日", "2027-01-11（暂定）", "2027-01-12"));
        assertThat(told).containsExactly("2027 1");
        assertThat(due()).isEqualTo(LocalDate.of(2027, 1, 12));
        model.reload();
        assertThat(model.factsProperty().get().ownYears()).extracting(HolidayYear::year).containsExactly(2027);
        assertThat(model.factsProperty().get().firstUnknown()).isEqualTo(2028);
        open.undo();
        assertThat(due()).isEqualTo(LocalDate.of(2027, 1, 11));
        assertThat(open.basis().ownYears()).isEmpty();
    }

    @Test
    void aDeadlineThatOnlyStopsBeingProvisionalIsSaidAndNotAskedAbout() throws IOException {
        List<String> told = new ArrayList<>();
        Path same = Files.writeString(folder.resolve("2027.json"), "{\"year\": 2027, \"papers\": [\"own\"], \"days\": [{\"name\": \"春节\", \"date\": \"2027-02-08\", \"isOffDay\": true}]}");
        model.importFile(same, (year, outcome) -> told.add(MovesModel.said("已导入。", outcome)), failed -> refused.add(failed.toString()));
        assertThat(asked).isEmpty();
        assertThat(told).containsExactly("已导入。1 项时限的“暂定”已经确定，日期不变。");
        assertThat(Desk.measure(open, 0).deadline()).isEqualTo(new Deadline("反馈后10个工作日", LocalDate.of(2027, 1, 11), Precision.COUNTED));
    }

    @Test
    void aNoLeavesEveryByteAsItWas() throws IOException {
        yes = false;
        byte[] before = bytes();
        long steps = open.history().all().size();
        model.importFile(year(), (year, moved) -> refused.add("done"), failed -> refused.add(failed.toString()));
        assertThat(asked).hasSize(1);
        assertThat(refused).isEmpty();
        assertThat(open.history().all()).hasSize((int) steps);
        assertThat(bytes()).isEqualTo(before);
    }

    @Test
    void aFileThatIsNoneIsRefusedWithASentence() throws IOException {
        Path bad = Files.writeString(folder.resolve("bad.json"), "{\"year\":2027,\"days\":[{\"date\":\"2027-02-30\",\"isOffDay\":true}]}");
        model.importFile(bad, (year, moved) -> refused.add("done"), failed -> refused.add(Explained.of(failed).sentence()));
        assertThat(refused).containsExactly("第 1 条：“2027-02-30”不是日期。");
        assertThat(asked).isEmpty();
    }

    @Test
    void whatMovesNothingIsDoneWithoutAsking() {
        model.make(new OwnDay(new SpecialDay(LocalDate.of(2026, 8, 3), true, "停电")), moved -> refused.add("moved " + moved.moved()), failed -> refused.add(failed.toString()));
        model.make(new Rules(new OfficeRules(CountingRules.USUAL, Map.of(), 2, Map.of(Role.LEAD_LEADER, "分管领导"))), moved -> refused.add("moved " + moved.moved()),
            failed -> refused.add(failed.toString()));
        assertThat(asked).isEmpty();
        assertThat(refused).containsExactly("moved 0", "moved 0");
        assertThat(open.basis().rules().mostExtensions()).isEqualTo(2);
    }

    @Test
    void anOwnDayOnTheWayAndTheRuleOfTheEventDayAskToo() {
        model.make(new OwnDay(new SpecialDay(LocalDate.of(2026, 12, 30), true, "")), moved -> { }, failed -> refused.add(failed.toString()));
        assertThat(asked).extracting(Line::to).containsExactly("2027-01-12（暂定）");
        asked.clear();
        model.make(new Rules(OfficeRules.USUAL.counted(new CountingRules(true, CountingRules.PeriodEnd.STAYS))), moved -> { }, failed -> refused.add(failed.toString()));
        assertThat(asked).extracting(Line::to).containsExactly("2027-01-11（暂定）");
        assertThat(refused).isEmpty();
    }

    @Test
    void aNewFeedbackDayOfTheInspectionAsksToo() {
        OfficeModel office = new OfficeModel(open, immediate.background, moves);
        Inspection known = open.inspections().all().getFirst();
        Inspection later = new Inspection(known.id(), known.title(), "", "", Days.UNKNOWN, FEEDBACK.plusDays(1), null, null, null, null, Days.UNKNOWN);
        yes = false;
        office.save(later, moved -> refused.add("moved " + moved.moved()), failed -> refused.add(failed.toString()));
        assertThat(asked).extracting(Line::from, Line::to).containsExactly(org.assertj.core.groups.Tuple.tuple("2027-01-11（暂定）", "2027-01-12（暂定）"));
        assertThat(open.inspections().all()).containsExactly(known);
        yes = true;
        office.save(later, moved -> refused.add("moved " + moved.moved()), failed -> refused.add(failed.toString()));
        assertThat(refused).containsExactly("moved 1");
        assertThat(open.inspections().all()).containsExactly(later);
    }

    @Test
    void aTypedYearIsStretchesAndSaysWhichLineIsWrong() {
        HolidayYear known = open.basis().calendar().years().getLast();
        assertThat(YearDraft.of(known).toYear()).isEqualTo(known);
        assertThat(YearDraft.of(known).stretches()).hasSize(13);
        LocalDate day = LocalDate.of(2027, 5, 1);
        assertSentence(new YearDraft("27", "", List.of()), "请填写四位数字的年度。");
        assertSentence(new YearDraft("2027", "", List.of(new YearDraft.Stretch(null, null, true, " "))), "请至少填写一段放假或上班的日期。");
        assertSentence(new YearDraft("2027", "", List.of(new YearDraft.Stretch(day, null, true, ""), new YearDraft.Stretch(null, day, true, ""))), "第 2 行没有起始日期。");
        assertSentence(new YearDraft("2027", "", List.of(new YearDraft.Stretch(day, day.minusDays(1), true, ""))), "第 1 行：2027-05-01 至 2027-04-30 不成一段，请核对起止日期。");
        assertSentence(new YearDraft("2028", "", List.of(new YearDraft.Stretch(day, null, true, ""))), "2027-05-01 不在 2028 年，请核对年份。");
    }

    @Test
    void whatIsNoNumberIsRefused() {
        assertThat(RulesModel.number(" 20 ")).isEqualTo(20);
        assertThatThrownBy(() -> RulesModel.number("2o")).isInstanceOf(Refused.class);
        assertThatThrownBy(() -> RulesModel.number("-1")).isInstanceOf(Refused.class);
        assertThatThrownBy(() -> RulesModel.number("")).isInstanceOf(Refused.class);
    }

    private static void assertSentence(YearDraft draft, String sentence) {
        assertThatThrownBy(draft::toYear).satisfies(thrown -> assertThat(Explained.of(thrown).sentence()).isEqualTo(sentence));
    }

    private Path year() throws IOException {
        return Files.writeString(folder.resolve("2027.json"), YEAR);
    }

    private byte[] bytes() throws IOException {
        return Files.readAllBytes(open.path());
    }

    private LocalDate due() {
        return Desk.measure(open, 0).deadline().day();
    }
}
