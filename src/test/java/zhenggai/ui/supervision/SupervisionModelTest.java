package zhenggai.ui.supervision;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import zhenggai.casework.OpenCase;
import zhenggai.domain.people.Department;
import zhenggai.domain.people.Person;
import zhenggai.domain.people.PersonId;
import zhenggai.domain.supervision.Act;
import zhenggai.domain.supervision.ActDraft;
import zhenggai.domain.supervision.ActKind;
import zhenggai.domain.supervision.Demand;
import zhenggai.domain.supervision.Outcome;
import zhenggai.domain.supervision.Receipt;
import zhenggai.domain.supervision.Receiver;
import zhenggai.domain.supervision.Reply;
import zhenggai.testkit.Desk;
import zhenggai.testkit.Held;
import zhenggai.testkit.Immediate;
import zhenggai.ui.supervision.look.ActColumn;
import zhenggai.ui.supervision.look.ActQuery;
import zhenggai.ui.supervision.look.ActRow;
import zhenggai.ui.supervision.look.ActState;

/** The ledger of supervision as it is asked: states, words, filters, order, and thousands of acts. */
class SupervisionModelTest {
    @TempDir
    Path folder;

    private final Desk desk = new Desk();
    private final Immediate immediate = new Immediate();
    private OpenCase open;
    private SupervisionModel model;
    private Receiver person;
    private Receiver office;

    @BeforeEach
    void begin() {
        open = desk.smallCase(folder.resolve("a.zgt"));
        Department department = open.people().addDepartment("办公室");
        person = Receiver.of(open.people().add(new Person(PersonId.NEW, "张䶮", "", "", department.id(), true, null, null)));
        office = Receiver.of(department);
        model = new SupervisionModel(open, immediate.background);
    }

    @AfterEach
    void end() {
        open.close();
        assertThat(immediate.problems).isEmpty();
    }

    @Test
    void anActGoesThroughItsStatesAndIsFoundInEach() {
        Act act = issue(ActKind.REMINDER, person, 0);
        assertThat(states()).containsExactly(ActState.TO_SIGN);
        assertThat(shown(ActQuery.EVERYTHING.inState(ActState.AWAITING_REPLY))).as("not signed for, and not replied to either").hasSize(1);
        open.acts().sign(act.id(), new Receipt("张䶮", Desk.TODAY));
        assertThat(states()).containsExactly(ActState.AWAITING_REPLY);
        desk.clock.forward(Duration.ofDays(5));
        assertThat(states()).containsExactly(ActState.REPLY_OVERDUE);
        assertThat(shown(ActQuery.EVERYTHING.inState(ActState.AWAITING_REPLY))).as("as the board counts it").hasSize(1);
        open.acts().reply(act.id(), new Reply("已办", open.today(), List.of()));
        assertThat(states()).containsExactly(ActState.TO_JUDGE);
        open.acts().judge(act.id(), new Outcome(Outcome.Verdict.DONE, "", open.today()));
        assertThat(states()).containsExactly(ActState.SETTLED);
        open.acts().voidIt(act.id(), "发错了");
        assertThat(states()).containsExactly(ActState.VOID);
        assertThat(shown(ActQuery.EVERYTHING.inState(ActState.SETTLED))).isEmpty();
    }

    @Test
    void aRecordThatAsksForNoReplyIsSettled() {
        open.acts().issue(new ActDraft(ActKind.SITE_CHECK, person, List.of(), List.of(Desk.measure(open, 0).id()), new Demand("现场查看", "", null, null), "办公室", Desk.TODAY));
        assertThat(states()).containsExactly(ActState.SETTLED);
    }

    @Test
    void theWholeLadderOfAnItemAPersonOrADepartmentIsOneFilterAway() {
        issue(ActKind.NOTICE, office, 0);
        issue(ActKind.REMINDER, person, 0);
        issue(ActKind.REMINDER, Receiver.named("市监事会"), 1);
        assertThat(shown(ActQuery.EVERYTHING.about(new ActQuery.About(Desk.measure(open, 0).id(), "1-1")))).containsExactly("提醒函〔2026〕1号", "督办通知书〔2026〕1号");
        assertThat(shown(ActQuery.EVERYTHING.to("张䶮"))).containsExactly("提醒函〔2026〕1号");
        assertThat(shown(ActQuery.EVERYTHING.ofDepartment("办公室"))).as("to it, and to whoever is in it").containsExactly("提醒函〔2026〕1号", "督办通知书〔2026〕1号");
        assertThat(model.lookProperty().get().receivers()).containsExactlyInAnyOrder("办公室", "张䶮", "市监事会");
    }

    @Test
    void wordsNumbersAndInitialsFindAnAct() {
        issue(ActKind.NOTICE, person, 0);
        issue(ActKind.REMINDER, office, 3);
        assertThat(shown(ActQuery.EVERYTHING.withTyped("财务管理"))).as("the words of its item").containsExactly("提醒函〔2026〕1号");
        assertThat(shown(ActQuery.EVERYTHING.withTyped("通知书〔2026〕1号"))).containsExactly("督办通知书〔2026〕1号");
        assertThat(shown(ActQuery.EVERYTHING.withTyped("bgs"))).containsExactly("提醒函〔2026〕1号");
        assertThat(shown(ActQuery.EVERYTHING.withTyped("提醒 没有这个词"))).isEmpty();
        assertThat(shown(ActQuery.EVERYTHING.ofKind(ActKind.NOTICE).ofYear(2026))).containsExactly("督办通知书〔2026〕1号");
        assertThat(shown(ActQuery.EVERYTHING.ofYear(2025))).isEmpty();
    }

    @Test
    void eachColumnOrdersByWhatItMeans() {
        issue(ActKind.REMINDER, office, 0);
        for (int i = 0; i < 10; i++) {
            issue(ActKind.NOTICE, person, 0);
        }
        List<ActRow> rows = new ArrayList<>(rows(ActQuery.EVERYTHING));
        rows.sort(ActColumn.SERIAL.order());
        assertThat(rows.stream().map(ActRow::serial)).as("10 comes after 9, the kinds in their order")
            .containsExactly("〔2026〕1号", "〔2026〕2号", "〔2026〕3号", "〔2026〕4号", "〔2026〕5号", "〔2026〕6号", "〔2026〕7号", "〔2026〕8号", "〔2026〕9号", "〔2026〕10号", "〔2026〕1号");
        rows.sort(ActColumn.RECEIVER.order());
        assertThat(rows.getFirst().act().to()).isEqualTo(office);
    }

    @Test
    void anActThatAFilterHidesIsShownWhenItIsAskedFor() {
        Act act = issue(ActKind.NOTICE, person, 0);
        shown(ActQuery.EVERYTHING.withTyped("没有"));
        model.want(act.id());
        assertThat(model.lookProperty().get().rows().stream().map(ActRow::id)).containsExactly(act.id());
        assertThat(model.wantedProperty().get()).isEqualTo(act.id());
    }

    @Test
    void anActIssuedUnderAFilterIsShownThoughAskingForItOvertakesTheReading() {
        Held held = new Held();
        model = new SupervisionModel(open, held.background);
        model.reload();
        model.queryProperty().set(ActQuery.EVERYTHING.withTyped("没有"));
        held.work();
        Act act = issue(ActKind.NOTICE, person, 0);
        model.reload();
        model.want(act.id());
        held.work();
        assertThat(model.lookProperty().get().rows().stream().map(ActRow::id)).containsExactly(act.id());
        assertThat(held.problems).isEmpty();
    }

    private Act issue(ActKind kind, Receiver to, int measure) {
        return open.acts().issue(new ActDraft(kind, to, List.of(), List.of(Desk.measure(open, measure).id()), new Demand("", "请按期完成", 3, null), "办公室", Desk.TODAY));
    }

    private List<ActState> states() {
        return rows(ActQuery.EVERYTHING).stream().map(ActRow::state).toList();
    }

    private List<String> shown(ActQuery query) {
        return rows(query).stream().map(ActRow::title).toList();
    }

    private List<ActRow> rows(ActQuery query) {
        model.queryProperty().set(query);
        model.reload();
        return model.lookProperty().get().rows();
    }
}
