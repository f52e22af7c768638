package zhenggai.casework.opinion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import zhenggai.casework.OpenCase;
import zhenggai.casework.intake.Merges;
import zhenggai.casework.spine.DeadlineBasis;
import zhenggai.domain.Refused;
import zhenggai.domain.Subject;
import zhenggai.domain.handover.Handover;
import zhenggai.domain.history.HistoryStep;
import zhenggai.domain.merge.Side;
import zhenggai.domain.opinion.AnswerWay;
import zhenggai.domain.opinion.OpinionAnswer;
import zhenggai.domain.opinion.OpinionChannel;
import zhenggai.domain.opinion.OpinionFigures;
import zhenggai.domain.opinion.OpinionOutcome;
import zhenggai.domain.opinion.OpinionState;
import zhenggai.domain.opinion.PublicOpinion;
import zhenggai.domain.opinion.Received;
import zhenggai.domain.opinion.Sender;
import zhenggai.domain.people.Person;
import zhenggai.domain.people.PersonId;
import zhenggai.domain.reminding.Matter;
import zhenggai.domain.rules.Warning.Level;
import zhenggai.domain.spine.FindingId;
import zhenggai.domain.time.SpecialDay;
import zhenggai.paper.copy.CopyJson;
import zhenggai.reading.copy.CopyFile;
import zhenggai.testkit.Desk;
import zhenggai.words.DueSentence;
import zhenggai.words.HistorySentence;

/** Opinions from the public on a real file: each goes its way from its receipt to its answer, all of it undoable. */
class PublicOpinionsTest {
    private static final Sender RESIDENT = new Sender("陈立言", "0871-6512345", true);

    @TempDir Path dir;
    private final Desk desk = new Desk();
    private OpenCase open;

    @BeforeEach
    void begin() {
        open = desk.smallCase(dir.resolve("案卷.zgt"));
    }

    @AfterEach
    void end() {
        open.close();
    }

    @Test
    void anOpinionGoesFromItsReceiptToItsAnswerAndBackByUndo() {
        FindingId finding = finding(0);
        PublicOpinion came = open.opinions().receive(received("2026-07-01", OpinionChannel.LETTER, RESIDENT), finding);
        assertThat(came.number()).isEqualTo(1);
        assertThat(came.charge().deadline().day()).as("15 working days after it came").isEqualTo(LocalDate.of(2026, 7, 22));
        assertThat(came.state(Desk.TODAY)).isEqualTo(OpinionState.WAITING);

        PublicOpinion given = open.opinions().charge(came.id(), "陆知远", came.charge().deadline().words());
        assertThat(given.state(Desk.TODAY)).isEqualTo(OpinionState.IN_HAND);
        assertThat(open.people().persons()).extracting(Person::name).contains("陆知远");
        PublicOpinion answered = open.opinions().answer(came.id(), answer("2026-07-20", OpinionOutcome.ACCEPTED));
        assertThat(answered.state(Desk.TODAY)).isEqualTo(OpinionState.ANSWERED);
        assertThat(open.opinions().about(finding)).containsExactly(answered);

        assertThat(open.undoVerb()).contains("public-opinion.answer");
        open.undo();
        assertThat(open.opinions().get(came.id())).isEqualTo(given);
        open.redo();
        assertThat(open.opinions().reopen(came.id())).isEqualTo(given);
        open.opinions().remove(came.id());
        assertThat(open.opinions().all()).isEmpty();
        open.undo();
        assertThat(open.opinions().receive(received("2026-07-02", OpinionChannel.PHONE, Sender.ANONYMOUS), null).number()).as("no number is given twice").isEqualTo(2);
    }

    @Test
    void aCorrectedDayMovesTheUsualTermAndLeavesOneThatTheOfficeSet() {
        PublicOpinion came = open.opinions().receive(received("2026-07-01", OpinionChannel.PHONE, RESIDENT), null);
        assertThat(open.opinions().edit(came.id(), received("2026-07-02", OpinionChannel.PHONE, RESIDENT)).charge().deadline().day())
            .isEqualTo(LocalDate.of(2026, 7, 23));
        open.opinions().charge(came.id(), "", "7月31日");
        assertThat(open.opinions().edit(came.id(), received("2026-07-01", OpinionChannel.PHONE, RESIDENT)).charge().deadline().day())
            .isEqualTo(LocalDate.of(2026, 7, 31));
    }

    @Test
    void whatCannotBeIsRefusedAndNothingChanges() {
        PublicOpinion came = open.opinions().receive(received("2026-07-01", OpinionChannel.PHONE, RESIDENT), null);
        refused(() -> open.opinions().receive(received("2026-07-21", OpinionChannel.PHONE, RESIDENT), null), "public-opinion.in-the-future");
        refused(() -> open.opinions().answer(came.id(), answer("2026-07-21", OpinionOutcome.ACCEPTED)), "public-opinion.in-the-future");
        refused(() -> open.opinions().charge(came.id(), "陆知远", "6月31日"), "deadline.no-such-day");
        assertThat(open.opinions().all()).containsExactly(came);
        assertThat(open.people().persons()).isEmpty();
    }

    @Test
    void figuresCountWhatCameInOnTheDaysAskedForAndStandAsToday() {
        PublicOpinion first = open.opinions().receive(received("2026-06-01", OpinionChannel.PHONE, RESIDENT), finding(0));
        open.opinions().receive(received("2026-06-30", OpinionChannel.VISIT, RESIDENT), null);
        open.opinions().receive(received("2026-07-20", OpinionChannel.PHONE, RESIDENT), finding(0));
        assertThat(open.opinions().figures(LocalDate.of(2026, 6, 1), LocalDate.of(2026, 6, 30)).total()).isEqualTo(2);
        OpinionFigures before = open.opinions().figures(LocalDate.of(2026, 6, 1), Desk.TODAY);
        assertThat(before.overdue()).as("due on 6-23").isEqualTo(1);
        open.opinions().answer(first.id(), answer("2026-07-20", OpinionOutcome.EXPLAINED));
        OpinionFigures after = open.opinions().figures();
        assertThat(after.total()).isEqualTo(3);
        assertThat(after.overdue()).isZero();
        assertThat(after.late()).isEqualTo(1);
        assertThat(after.of(OpinionOutcome.EXPLAINED)).isEqualTo(1);
        assertThat(after.about(finding(0))).isEqualTo(2);
    }

    @Test
    void whatWasSaidOutlivesItsFindingAndUndoLinksItAgain() {
        FindingId finding = finding(0);
        PublicOpinion came = open.opinions().receive(received("2026-07-01", OpinionChannel.BOX, Sender.ANONYMOUS), finding);
        open.findings().remove(finding);
        assertThat(open.opinions().get(came.id()).finding()).isNull();
        open.undo();
        assertThat(open.opinions().all()).containsExactly(came);
    }

    @Test
    void theHistoryTellsWhatWasDoneButNeverWhoSaidIt() {
        PublicOpinion came = open.opinions().receive(received("2026-07-01", OpinionChannel.VISIT, RESIDENT), finding(0));
        open.opinions().edit(came.id(), new Received(came.received().on(), OpinionChannel.VISIT, new Sender("孙未名", "13900001234", false), "公示栏字太小"));
        open.opinions().answer(came.id(), answer("2026-07-20", OpinionOutcome.NOT_ACCEPTED));
        List<HistoryStep> steps = open.history().about(Subject.PUBLIC_OPINION, came.id().value());
        HistorySentence sentences = new HistorySentence(ZoneOffset.UTC);
        String told = String.join("\n", steps.stream().map(sentences::of).toList());
        assertThat(told).contains("登记群众意见", "公示栏字太小", "反映人 有调整", "联系方式 有调整", "不予采纳", "电话答复")
            .doesNotContain("陈立言", "孙未名", "0871", "1390000");
        assertThat(open.history().about(Subject.FINDING, finding(0).value()).stream().map(HistoryStep::verb)).contains("public-opinion.receive");
    }

    @Test
    void aWholeCopyCarriesOpinionsAndComesBackAsTheSame() throws IOException {
        PublicOpinion came = open.opinions().receive(received("2026-07-01", OpinionChannel.WEB, RESIDENT), finding(1));
        open.opinions().charge(came.id(), "陆知远", "7月31日");
        open.opinions().answer(came.id(), answer("2026-07-20", OpinionOutcome.FORWARDED));
        Path file = Files.write(dir.resolve("导出.json"), CopyJson.of(open.copies().take()));
        try (OpenCase back = desk.cases.create(dir.resolve("还原.zgt"), CopyFile.read(file))) {
            assertThat(back.opinions().all()).isEqualTo(open.opinions().all());
            assertThat(back.opinions().receive(received("2026-07-02", OpinionChannel.WEB, RESIDENT), null).number()).isEqualTo(2);
        }
    }

    @Test
    void anotherCalendarMovesTheDayOfWhatIsNotAnswered() {
        PublicOpinion waiting = open.opinions().receive(received("2026-07-01", OpinionChannel.WEB, RESIDENT), null);
        PublicOpinion answered = open.opinions().receive(received("2026-07-01", OpinionChannel.WEB, RESIDENT), null);
        open.opinions().answer(answered.id(), answer("2026-07-20", OpinionOutcome.ACCEPTED));
        open.basis().apply(new DeadlineBasis.OwnDay(new SpecialDay(LocalDate.of(2026, 7, 6), true, "停电")));
        assertThat(open.opinions().get(waiting.id()).charge().deadline().day()).isEqualTo(LocalDate.of(2026, 7, 23));
        assertThat(open.opinions().get(answered.id()).charge().deadline().day()).as("what is answered stays").isEqualTo(LocalDate.of(2026, 7, 22));
    }

    @Test
    void whoLeavesHandsOverWhatHeHasNotAnsweredAndOneUndoGivesItBack() {
        PublicOpinion waiting = open.opinions().receive(received("2026-07-01", OpinionChannel.PHONE, RESIDENT), null);
        PublicOpinion done = open.opinions().receive(received("2026-07-02", OpinionChannel.PHONE, RESIDENT), null);
        open.opinions().charge(waiting.id(), "张䶮", "7月31日");
        open.opinions().charge(done.id(), "张䶮", "7月31日");
        open.opinions().answer(done.id(), answer("2026-07-20", OpinionOutcome.ACCEPTED));
        PersonId leaver = open.opinions().get(waiting.id()).charge().person();
        PersonId successor = open.people().add(Person.named("陆知远")).id();
        refused(() -> open.people().remove(leaver), "person.still-named");

        Handover handed = open.people().handOver(leaver, successor, Desk.TODAY);

        assertThat(handed.opinions()).extracting(PublicOpinion::id).containsExactly(waiting.id());
        assertThat(handed.size()).isEqualTo(1);
        assertThat(open.opinions().get(waiting.id()).charge().person()).isEqualTo(successor);
        assertThat(open.opinions().get(waiting.id()).charge().deadline().day()).isEqualTo(LocalDate.of(2026, 7, 31));
        assertThat(open.opinions().get(done.id()).charge().person()).as("what is answered keeps his name").isEqualTo(leaver);
        open.undo();
        assertThat(open.people().owed(leaver)).isEqualTo(handed);
    }

    @Test
    void theBoardAsksInTheLastDaysAndAgainWhenTheDayIsOverUntilItIsAnswered() {
        PublicOpinion came = open.opinions().receive(received("2026-07-01", OpinionChannel.PHONE, RESIDENT), null);
        open.opinions().charge(came.id(), "陆知远", "7月24日");
        assertThat(asked("2026-07-17")).as("a week before nothing asks").isEmpty();
        assertThat(asked("2026-07-19")).as("a Sunday: nothing begins on a day off").isEmpty();
        assertThat(asked("2026-07-20")).singleElement().satisfies(matter -> {
            assertThat(matter.key().level()).isEqualTo(Level.YELLOW);
            assertThat(matter.since()).isEqualTo(LocalDate.of(2026, 7, 20));
            assertThat(matter.concerns("陆知远")).isTrue();
        });
        open.reminders().acknowledge(asked("2026-07-20"), "已电话催办");
        assertThat(asked("2026-07-24")).as("acknowledged, and its day is not over").isEmpty();
        assertThat(asked("2026-07-25")).as("a Saturday").isEmpty();
        assertThat(asked("2026-07-27")).singleElement().satisfies(matter -> {
            assertThat(matter.key().level()).isEqualTo(Level.RED);
            assertThat(DueSentence.of("陆知远", List.of(matter), LocalDate.of(2026, 7, 27))).contains("陆知远：1 条群众意见临期或逾期未答复。");
        });
        open.opinions().answer(came.id(), answer("2026-07-20", OpinionOutcome.ACCEPTED));
        assertThat(asked("2026-07-27")).isEmpty();
    }

    private List<Matter> asked(String day) {
        return open.reminders().matters(LocalDate.parse(day)).stream().filter(matter -> matter.key().why() == Matter.Why.OPINION).toList();
    }

    @Test
    void twoClerksWhoEachTookOpinionsInHaveAllOfThemAfterTheirCasesAreMerged() throws IOException {
        PublicOpinion both = open.opinions().receive(received("2026-07-01", OpinionChannel.PHONE, RESIDENT), finding(0));
        open.close();
        Path other = Files.copy(dir.resolve("案卷.zgt"), dir.resolve("另一份.zgt"));
        open = desk.cases.open(dir.resolve("案卷.zgt"));
        open.opinions().receive(received("2026-07-02", OpinionChannel.PHONE, Sender.ANONYMOUS), null);
        try (OpenCase theirs = desk.cases.open(other)) {
            PublicOpinion late = theirs.opinions().receive(received("2026-06-01", OpinionChannel.LETTER, RESIDENT), finding(1));
            theirs.reminders().acknowledge(theirs.reminders().matters(Desk.TODAY).stream().filter(matter -> matter.opinion() != null
                && matter.opinion().due().opinion().id().equals(late.id())).toList(), "已催办");
            theirs.opinions().charge(both.id(), "陆知远", "7月31日");
            theirs.opinions().answer(both.id(), answer("2026-07-20", OpinionOutcome.ACCEPTED));
        }
        Merges.Outcome outcome = open.merges().merge(other, conflict -> Side.MINE);
        assertThat(outcome.disputes()).isEmpty();
        assertThat(open.opinions().all()).extracting(PublicOpinion::number).containsExactlyInAnyOrder(1, 2, 3);
        assertThat(asked("2026-07-20")).extracting(matter -> matter.opinion().due().opinion().received().on())
            .as("the late one was seen to, under whatever number it has now").containsExactly(LocalDate.of(2026, 7, 2));
        assertThat(open.opinions().get(both.id()).isAnswered()).isTrue();
        assertThat(open.opinions().about(finding(1))).hasSize(1);
    }

    private FindingId finding(int index) {
        return open.ledgers().current().findings().toList().get(index).finding().id();
    }

    private static Received received(String day, OpinionChannel channel, Sender from) {
        return new Received(LocalDate.parse(day), channel, from, "公示栏字太小");
    }

    private static OpinionAnswer answer(String day, OpinionOutcome outcome) {
        return new OpinionAnswer(LocalDate.parse(day), AnswerWay.PHONE, "已改用大字", outcome, outcome.needsReason() ? "说明" : "");
    }

    private static void refused(Runnable deed, String key) {
        assertThatThrownBy(deed::run).isInstanceOfSatisfying(Refused.class, refused -> assertThat(refused.textKey()).isEqualTo(key));
    }
}
