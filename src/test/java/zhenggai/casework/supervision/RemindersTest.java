package zhenggai.casework.supervision;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import zhenggai.casework.OpenCase;
import zhenggai.domain.people.Person;
import zhenggai.domain.people.Role;
import zhenggai.domain.register.RegulationId;
import zhenggai.domain.register.RegulationKind;
import zhenggai.domain.register.RegulationStep;
import zhenggai.domain.rules.Warning.Level;
import zhenggai.domain.spine.Evidence;
import zhenggai.domain.spine.EvidenceId;
import zhenggai.domain.spine.MeasureId;
import zhenggai.domain.supervision.Act;
import zhenggai.domain.supervision.ActDraft;
import zhenggai.domain.supervision.ActKind;
import zhenggai.domain.supervision.Demand;
import zhenggai.domain.supervision.Gauge;
import zhenggai.domain.supervision.Matter;
import zhenggai.domain.supervision.Outcome;
import zhenggai.domain.supervision.Proposal;
import zhenggai.domain.supervision.Receiver;
import zhenggai.testkit.Desk;

/** What asks, whom, and since when, where several answer for one thing, a measure comes back, or somebody judged without a letter. */
class RemindersTest {
    @TempDir Path dir;
    private final Desk desk = new Desk();
    private OpenCase open;
    private MeasureId measure;

    @BeforeEach
    void begin() {
        open = desk.smallCase(dir.resolve("案卷.zgt"));
        measure = Desk.measure(open, 0).id();
        open.measures().promise(measure, "2026年7月10日");
    }

    @AfterEach
    void end() {
        open.close();
    }

    @Test
    void ofSeveralWhoAnswerAlikeOneGetsThePaperAndTheOthersACopy() {
        open.duties().assign(measure, Role.RESPONSIBLE_PERSON, List.of("林晓棠", "陈一"));
        List<Proposal> proposals = open.reminders().proposals(Desk.TODAY);
        assertThat(proposals).singleElement().satisfies(paper -> {
            assertThat(paper.to().name()).isEqualTo("林晓棠");
            assertThat(paper.copies()).extracting(Receiver::name).containsExactly("陈一");
        });
        issue(proposals.getFirst().kind(), proposals.getFirst().copies(), Desk.TODAY);
        assertThat(open.reminders().proposals(Desk.TODAY)).isEmpty();
    }

    @Test
    void aRelapseAsksAnewFromItsDayAndBeginsTheLadderBelow() {
        open.duties().assign(measure, Role.RESPONSIBLE_PERSON, List.of("林晓棠"));
        issue(ActKind.ADMONITION, List.of(), Desk.TODAY);
        issue(ActKind.TALK, List.of(), Desk.TODAY);
        open.measures().start(measure);
        open.evidence().add(new Evidence(EvidenceId.NEW, measure, "会议记录", "", null, ""));
        open.measures().submit(measure, "已办结");
        open.measures().accept(measure, open.people().add(Person.named("陆知远")).id(), "");
        assertThat(open.reminders().matters(Desk.TODAY)).extracting(matter -> matter.key().why()).doesNotContain(Matter.Why.WARNING);
        LocalDate relapse = LocalDate.of(2026, 8, 17);
        desk.clock.set(relapse.atTime(9, 0).toInstant(ZoneOffset.UTC));
        open.measures().relapse(measure);
        assertThat(open.reminders().board().since(relapse)).as("it is news").extracting(matter -> matter.key().measure()).contains(measure);
        assertThat(open.reminders().proposals(relapse)).filteredOn(paper -> paper.items().contains(measure)).singleElement()
            .satisfies(paper -> assertThat(paper.kind()).isEqualTo(ActKind.ADMONITION));
    }

    @Test
    void aStageOfARegulationWarnsAsAMeasureDoesAndIsQuietOnceItIsDoneOrSeenTo() {
        RegulationId regulation = open.regulations().add("捐赠物资管理办法", RegulationKind.MADE).id();
        open.people().add(Person.named("林晓棠"));
        open.regulations().plan(regulation, RegulationStep.DRAFT, "林晓棠", "2026年7月10日");
        assertThat(stages(LocalDate.of(2026, 5, 20))).isEmpty();
        assertThat(stages(Desk.TODAY)).singleElement().satisfies(matter -> {
            assertThat(matter.key().level()).isEqualTo(Level.RED);
            assertThat(matter.since()).as("the first working day after it was owed").isEqualTo(LocalDate.of(2026, 7, 13));
            assertThat(matter.concerns("林晓棠")).isTrue();
            assertThat(matter.stage().due().regulation().id()).isEqualTo(regulation);
        });
        open.reminders().acknowledge(stages(Desk.TODAY), "已当面催办");
        assertThat(stages(Desk.TODAY)).isEmpty();
        assertThat(stages(Desk.TODAY.plusDays(14))).as("overdue asks again").hasSize(1);
        open.regulations().done(regulation, RegulationStep.DRAFT, Desk.TODAY, "");
        assertThat(stages(Desk.TODAY.plusDays(14))).isEmpty();
    }

    private List<Matter> stages(LocalDate on) {
        return open.reminders().matters(on).stream().filter(matter -> matter.key().why() == Matter.Why.STAGE).toList();
    }

    @Test
    void whatSomebodyJudgedWaitsForNoReply() {
        Act act = issue(ActKind.REMINDER, List.of(), Desk.TODAY);
        assertThat(open.reminders().board().count(Gauge.REPLY_AWAITED)).isEqualTo(1);
        open.acts().judge(act.id(), new Outcome(Outcome.Verdict.DONE, "当面汇报", Desk.TODAY));
        assertThat(open.reminders().board().count(Gauge.REPLY_AWAITED)).isZero();
        assertThat(open.reminders().matters(Desk.TODAY.plusDays(30))).noneMatch(matter -> act.id().equals(matter.key().act()));
        open.undo();
        assertThat(open.reminders().board().count(Gauge.REPLY_AWAITED)).isEqualTo(1);
    }

    @Test
    void whatWasAcknowledgedIsNotAskedAgainBecauseSomethingElseWasTakenBack() {
        open.measures().start(measure);
        open.measures().submit(measure, "已办结");
        open.measures().sendBack(measure, "缺签字");
        open.reminders().acknowledge(returned(), "已当面交代");
        assertThat(returned()).isEmpty();
        open.measures().start(measure);
        open.undo();
        assertThat(returned()).as("the same return as before").isEmpty();
        open.measures().start(measure);
        open.measures().submit(measure, "已办结，签字已补");
        open.measures().sendBack(measure, "还缺日期");
        assertThat(returned()).as("another return").hasSize(1);
    }

    private List<Matter> returned() {
        return open.reminders().matters(Desk.TODAY).stream().filter(matter -> matter.key().why() == Matter.Why.RETURNED).toList();
    }

    private Act issue(ActKind kind, List<Receiver> copies, LocalDate on) {
        return open.acts().issue(new ActDraft(kind, Receiver.named("林晓棠"), copies, List.of(measure), new Demand("", "抓紧", 3, null), "张䶮", on));
    }
}
