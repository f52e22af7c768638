package zhenggai.casework.supervision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import zhenggai.casework.OpenCase;
import zhenggai.casework.spine.DeadlineBasis;
import zhenggai.domain.Refused;
import zhenggai.domain.people.Person;
import zhenggai.domain.people.PersonId;
import zhenggai.domain.people.Role;
import zhenggai.domain.spine.MeasureId;
import zhenggai.domain.supervision.Act;
import zhenggai.domain.supervision.ActDraft;
import zhenggai.domain.supervision.ActKind;
import zhenggai.domain.supervision.Demand;
import zhenggai.domain.supervision.Receiver;
import zhenggai.domain.supervision.SupervisionRules;
import zhenggai.testkit.Desk;
import zhenggai.testkit.Sample;
import zhenggai.words.HistorySentence;

/** Issuing acts: numbers that are never used again, what is fixed on the day, and that nothing is half done. */
class ActsTest {
    private static final String SECOND = """
        示例市红十字会党组关于专项检查整改情况的通报
        一、专项检查反馈问题整改落实情况
        （一）关于物资管理方面
        1.关于“物资盘点不及时”问题的整改情况
        一是修订盘点办法，明确每季度盘点一次。二是补做盘点，差异已查清并调整账目。
        2.关于“出入库手续不全”问题的整改情况
        一是补齐出入库单据。二是指定专人复核。
        """;

    @TempDir Path dir;
    private final Desk desk = new Desk();
    private OpenCase open;
    private MeasureId measure;

    @BeforeEach
    void begin() {
        open = desk.smallCase(dir.resolve("案卷.zgt"));
        measure = Desk.measure(open, 0).id();
        open.measures().promise(measure, "2026年7月10日");
        open.duties().assign(measure, Role.RESPONSIBLE_PERSON, List.of("林晓棠"));
    }

    @AfterEach
    void end() {
        open.close();
    }

    @Test
    void numbersStayUniqueOverUndoRedoAndTwoRoundsOfImport() {
        Act first = open.acts().issue(reminder("林晓棠"));
        open.intake().accept(Sample.draft());
        Act second = open.acts().issue(reminder("林晓棠"));
        open.undo();
        open.intake().accept(new zhenggai.reading.DocumentReader().read(SECOND));
        Act third = open.acts().issue(reminder("林晓棠"));
        open.undo();
        open.redo();
        Act ofAnotherKind = open.acts().issue(draft(ActKind.NOTICE, "林晓棠", new Demand("", "办理", 5, null)));
        assertThat(List.of(first.serial().number(), second.serial().number(), third.serial().number())).containsExactly(1, 2, 3);
        assertThat(ofAnotherKind.serial().number()).as("each kind counts for itself").isEqualTo(1);
        assertThat(open.acts().all()).extracting(Act::id).containsExactly(first.id(), third.id(), ofAnotherKind.id());
    }

    @Test
    void aNewYearBeginsAtOne() {
        open.acts().issue(reminder("林晓棠"));
        desk.clock.forward(java.time.Duration.ofDays(200));
        ActDraft next = new ActDraft(ActKind.REMINDER, Receiver.named("林晓棠"), List.of(), List.of(measure), new Demand("", "抓紧", 3, null), "张䶮", open.today());
        Act act = open.acts().issue(next);
        assertThat(act.serial()).extracting("year", "number").containsExactly(2027, 1);
    }

    @Test
    void severalAreOneStepAndOneThatIsRefusedKeepsAllFromBeingIssued() {
        assertThatThrownBy(() -> open.acts().issueAll(List.of(reminder("林晓棠"), reminder("")))).isInstanceOf(Refused.class).hasMessage("act.receiver-missing");
        assertThat(open.acts().all()).isEmpty();
        List<Act> issued = open.acts().issueAll(IntStream.range(0, 3).mapToObj(i -> reminder("林晓棠")).toList());
        assertThat(issued).extracting(act -> act.serial().number()).doesNotHaveDuplicates().hasSize(3);
        open.undo();
        assertThat(open.acts().all()).isEmpty();
    }

    @Test
    void whatAnActSaysStaysWhateverBecomesOfTheCase() {
        Act issued = open.acts().issue(reminder("林晓棠"));
        open.measures().reword(measure, "改写后的措施");
        open.basis().apply(new DeadlineBasis.OwnDay(new zhenggai.domain.time.SpecialDay(Desk.TODAY.plusDays(1), true, "停电")));
        assertThat(open.acts().get(issued.id())).isEqualTo(issued);
        assertThat(issued.items().getFirst().told()).extracting("code", "measure", "original", "workingDaysLeft").containsExactly("1-1", "制定学习实施细则", "2026年7月10日", -6);
        assertThat(issued.demand().replyBy()).isEqualTo(Desk.TODAY.plusDays(3));
    }

    @Test
    void whoWasWrittenToStaysOnRecord() {
        PersonId person = open.people().persons().getFirst().id();
        Person known = open.people().persons().getFirst();
        open.duties().assign(measure, Role.RESPONSIBLE_PERSON, List.of());
        open.acts().issue(new ActDraft(ActKind.REMINDER, Receiver.of(known), List.of(), List.of(measure), new Demand("", "抓紧", 3, null), "张䶮", Desk.TODAY));
        assertThatThrownBy(() -> open.people().remove(person)).isInstanceOf(Refused.class).hasMessage("person.still-named");
    }

    @Test
    void aReceiverWhoIsGoneMeanwhileIsSaidAndNotTakenForAFault() {
        Person known = open.people().add(Person.named("周映雪"));
        ActDraft written = new ActDraft(ActKind.REMINDER, Receiver.of(known), List.of(), List.of(measure), new Demand("", "抓紧", 3, null), "张䶮", Desk.TODAY);
        open.people().remove(known.id());
        assertThatThrownBy(() -> open.acts().issue(written)).isInstanceOf(Refused.class).hasMessage("case.thing-gone");
        assertThat(open.acts().all()).isEmpty();
        assertThat(open.undoVerb()).contains("person.remove");
    }

    @Test
    void theHistorySaysWhichPaperWasSentToWhom() {
        Act issued = open.acts().issue(reminder("林晓棠"));
        open.acts().voidIt(issued.id(), "重复发出");
        HistorySentence sentence = new HistorySentence(desk.clock.getZone());
        assertThat(open.history().all().stream().map(sentence::of).toList())
            .anySatisfy(line -> assertThat(line).contains("发出督办文书", "提醒函〔2026〕1号（林晓棠）"))
            .anySatisfy(line -> assertThat(line).contains("作废督办文书", "提醒函〔2026〕1号（林晓棠）", "重复发出"));
    }

    @Test
    void rulesOfSupervisionAreKeptAndThoseOfDeadlinesStay() {
        var deadlines = open.basis().rules();
        SupervisionRules own = new SupervisionRules(3, 7, java.util.Map.of(ActKind.REMINDER, 2), "示红督〔{year}〕{n}号", "秦书记");
        open.reminders().decide(own);
        assertThat(open.reminders().rules()).isEqualTo(own);
        assertThat(open.basis().rules()).isEqualTo(deadlines);
        open.basis().apply(new DeadlineBasis.Rules(new zhenggai.domain.rules.OfficeRules(deadlines.counting(), deadlines.thresholds(), 2, deadlines.labels())));
        assertThat(open.reminders().rules()).as("kept beside each other").isEqualTo(own);
        assertThatThrownBy(() -> new SupervisionRules(0, 7, java.util.Map.of(), "", "")).isInstanceOf(Refused.class);
        assertThatThrownBy(() -> new SupervisionRules(5, 7, java.util.Map.of(), "第{n}号", "")).isInstanceOf(Refused.class).hasMessage("supervision.pattern");
    }

    private ActDraft reminder(String to) {
        return draft(ActKind.REMINDER, to, new Demand("", "抓紧", 3, null));
    }

    private ActDraft draft(ActKind kind, String to, Demand demand) {
        return new ActDraft(kind, Receiver.named(to), List.of(), List.of(measure), demand, "张䶮", Desk.TODAY);
    }
}
