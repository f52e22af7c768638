package zhenggai.casework.meeting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import zhenggai.casework.OpenCase;
import zhenggai.casework.spine.DeadlineBasis;
import zhenggai.domain.Refused;
import zhenggai.domain.acceptance.Opinion;
import zhenggai.domain.acceptance.OpinionLevel;
import zhenggai.domain.extension.Decision;
import zhenggai.domain.extension.Extension;
import zhenggai.domain.ledger.Comparison;
import zhenggai.domain.ledger.Ledger;
import zhenggai.domain.meeting.AgendaItem;
import zhenggai.domain.meeting.Effect;
import zhenggai.domain.meeting.Meeting;
import zhenggai.domain.meeting.MeetingKind;
import zhenggai.domain.meeting.Preparation;
import zhenggai.domain.meeting.Session;
import zhenggai.domain.meeting.Vote;
import zhenggai.domain.people.Person;
import zhenggai.domain.people.Role;
import zhenggai.domain.register.Regulation;
import zhenggai.domain.register.RegulationKind;
import zhenggai.domain.register.RegulationStep;
import zhenggai.domain.register.Stage;
import zhenggai.domain.spine.Evidence;
import zhenggai.domain.spine.EvidenceId;
import zhenggai.domain.spine.Inspection;
import zhenggai.domain.spine.InspectionId;
import zhenggai.domain.spine.Measure;
import zhenggai.domain.spine.MeasureId;
import zhenggai.domain.spine.MeasureState;
import zhenggai.domain.spine.Minute;
import zhenggai.domain.supervision.Act;
import zhenggai.domain.supervision.ActItem;
import zhenggai.domain.supervision.ActKind;
import zhenggai.testkit.Desk;

/** Meetings on a real file: a decision and what it carries out are one step, and a refusal leaves nothing half. */
class MeetingsTest {
    private static final Session SESSION = new Session(MeetingKind.PARTY_GROUP, "2026年第8次党组会", Desk.TODAY, "三楼会议室", "陆知远", List.of("陆知远", "张䶮"), "周映雪", "党组纪要〔2026〕8号");

    @TempDir Path dir;
    private final Desk desk = new Desk();
    private OpenCase open;
    private Meeting meeting;
    private MeasureId measure;

    @BeforeEach
    void begin() {
        open = desk.smallCase(dir.resolve("案卷.zgt"));
        meeting = open.meetings().add(SESSION);
        measure = Desk.measure(open, 0).id();
    }

    @AfterEach
    void end() {
        open.close();
    }

    private static AgendaItem decided(Effect effect) {
        return AgendaItem.titled("审议整改事项").prepared(new Preparation("办公室", Desk.TODAY.minusDays(2), "程序合规，材料齐全")).discussed("会议进行了讨论")
            .decided(new Vote.Unanimous(), "会议决定，同意。", effect);
    }

    @Test
    void theMinutesAreKeptAsTheyWereWritten() {
        AgendaItem counted = AgendaItem.titled("研究调整分工").decided(new Vote.Counted(5, 1, 1), "同意调整", null);
        Meeting written = open.meetings().addItem(meeting.id(), decided(null));
        Meeting both = open.meetings().addItem(meeting.id(), counted);
        assertThat(both.session()).isEqualTo(SESSION);
        assertThat(both.items()).extracting(AgendaItem::title).containsExactly("审议整改事项", "研究调整分工");
        assertThat(both.items().getFirst()).isEqualTo(written.items().getFirst());
        assertThat(both.items().getLast().vote()).isEqualTo(new Vote.Counted(5, 1, 1));
        Meeting moved = open.meetings().moveItem(meeting.id(), both.items().getLast().id(), 1);
        assertThat(moved.items()).containsExactly(both.items().getLast(), both.items().getFirst());
        assertThat(open.meetings().removeItem(meeting.id(), both.items().getFirst().id()).items()).containsExactly(both.items().getLast());
        assertThat(open.meetings().find(meeting.number())).contains(open.meetings().get(meeting.id()));
    }

    @Test
    void aNumberIsNeverGivenTwice() {
        open.undo();
        assertThat(open.meetings().all()).isEmpty();
        assertThat(open.meetings().add(SESSION).number()).isEqualTo(meeting.number() + 1);
    }

    @Test
    void aDecisionGrantsAnExtensionAndUndoTakesBackBoth() {
        open.measures().promise(measure, "2026年8月31日");
        Extension asked = open.extensions().ask(measure, "2026年9月30日", new Extension.Request("采购未完成", "张䶮", Desk.TODAY));
        Meeting before = open.meetings().get(meeting.id());
        Measure promised = open.measures().get(measure);

        Meeting after = open.meetings().carryOut(meeting.id(), decided(new Effect.DecideExtension(asked.id(), Decision.Outcome.GRANTED)));
        assertThat(after.items().getFirst().carriedOutOn()).isEqualTo(Desk.TODAY);
        assertThat(open.measures().get(measure).deadline().day()).isEqualTo("2026-09-30");
        assertThat(open.extensions().of(measure).getFirst().decision()).isEqualTo(
            new Decision(Decision.Outcome.GRANTED, "陆知远", Desk.TODAY, "2026年第8次党组会", "党组纪要〔2026〕8号", "会议决定，同意。"));

        open.undo();
        assertThat(open.meetings().get(meeting.id())).isEqualTo(before);
        assertThat(open.measures().get(measure)).isEqualTo(promised);
        assertThat(open.extensions().of(measure)).containsExactly(asked);
        open.redo();
        assertThat(open.meetings().get(meeting.id())).isEqualTo(after);
        assertThat(open.measures().get(measure).deadline().day()).isEqualTo("2026-09-30");
    }

    @Test
    void aDecisionRefusesAnExtension() {
        open.measures().promise(measure, "2026年8月31日");
        Extension asked = open.extensions().ask(measure, "2026年9月30日", new Extension.Request("采购未完成", "张䶮", Desk.TODAY));
        open.meetings().carryOut(meeting.id(), decided(new Effect.DecideExtension(asked.id(), Decision.Outcome.REFUSED)));
        assertThat(open.extensions().of(measure).getFirst().decision().outcome()).isEqualTo(Decision.Outcome.REFUSED);
        assertThat(open.measures().get(measure).deadline().day()).isEqualTo("2026-08-31");
    }

    @Test
    void aCloseOutThatTheGateRefusesLeavesNothingHalf() {
        open.duties().assign(measure, Role.RESPONSIBLE_PERSON, List.of("张䶮"));
        open.measures().start(measure);
        open.measures().submit(measure, "实施细则已印发");
        List<Person> people = open.people().persons();
        Measure submitted = open.measures().get(measure);
        assertThatThrownBy(() -> open.meetings().carryOut(meeting.id(), decided(new Effect.CloseOut(measure)))).isInstanceOf(Refused.class).hasMessage("measure.evidence-missing");
        assertThat(open.meetings().get(meeting.id())).isEqualTo(meeting);
        assertThat(open.measures().get(measure)).isEqualTo(submitted);
        assertThat(open.people().persons()).as("nobody was entered on the way").isEqualTo(people);
        assertThat(open.undoVerb()).contains("measure.submit");
    }

    @Test
    void aDecisionClosesAMeasureInTheNameOfWhoChaired() {
        open.duties().assign(measure, Role.RESPONSIBLE_PERSON, List.of("张䶮"));
        open.measures().start(measure);
        open.measures().submit(measure, "实施细则已印发");
        open.evidence().add(new Evidence(EvidenceId.NEW, measure, "学习实施细则", "", Desk.TODAY, ""));
        open.meetings().carryOut(meeting.id(), decided(new Effect.CloseOut(measure)));
        Measure closed = open.measures().get(measure);
        assertThat(closed.state()).isEqualTo(MeasureState.CLOSED);
        assertThat(open.people().persons().stream().filter(person -> person.id().equals(closed.closure().acceptor())).findFirst().orElseThrow().name()).isEqualTo("陆知远");
        assertThatThrownBy(() -> open.measures().remove(Set.of(measure))).hasMessage("measure.in-minutes");
    }

    @Test
    void aDecisionAdoptsThePlanOnceAndMovesWhatCountsFromIt() {
        open.measures().promise(measure, "方案审定后10个工作日内");
        Inspection inspection = open.inspections().all().getFirst();
        Effect adopts = new Effect.AdoptPlan(inspection.id());
        open.meetings().carryOut(meeting.id(), decided(adopts));
        assertThat(open.inspections().all().getFirst().planAdoptedOn()).isEqualTo(Desk.TODAY);
        assertThat(open.measures().get(measure).deadline().day()).isEqualTo("2026-08-03");
        assertThatThrownBy(() -> open.meetings().carryOut(meeting.id(), decided(adopts))).hasMessage("meeting.plan-adopted");
    }

    @Test
    void aRegulationIsDeliberatedUnderTheNumberOfTheMinutes() {
        Regulation regulation = open.regulations().add("财务管理办法", RegulationKind.MADE);
        Effect passes = new Effect.PassRegulation(regulation.id());
        assertThatThrownBy(() -> open.meetings().carryOut(meeting.id(), decided(passes))).hasMessage("regulation.stage-before");
        open.regulations().done(regulation.id(), RegulationStep.DRAFT, Desk.TODAY, "");
        open.regulations().done(regulation.id(), RegulationStep.REVIEW, Desk.TODAY, "");
        open.meetings().carryOut(meeting.id(), decided(passes));
        Stage deliberated = open.regulations().get(regulation.id()).stage(RegulationStep.DELIBERATE);
        assertThat(deliberated.doneOn()).isEqualTo(Desk.TODAY);
        assertThat(deliberated.minute()).isEqualTo("党组纪要〔2026〕8号");
        assertThatThrownBy(() -> open.regulations().remove(regulation.id())).hasMessage("regulation.in-minutes");
    }

    @Test
    void aPlanThatWasTypedWithTheVeryDayOfTheMeetingIsAdoptedByIt() {
        Inspection inspection = open.inspections().all().getFirst();
        Effect adopts = new Effect.AdoptPlan(inspection.id());
        open.inspections().edit(inspection.planAdopted(Desk.TODAY.minusDays(1)));
        assertThatThrownBy(() -> open.meetings().carryOut(meeting.id(), decided(adopts))).as("another day").hasMessage("meeting.plan-adopted");
        Inspection typed = open.inspections().edit(inspection.planAdopted(Desk.TODAY));
        Meeting after = open.meetings().carryOut(meeting.id(), decided(adopts));
        assertThat(after.items().getFirst().isCarriedOut()).isTrue();
        assertThat(open.inspections().all()).containsExactly(typed.recorded(SESSION.reference()));
        assertThatThrownBy(() -> open.meetings().carryOut(meeting.id(), decided(adopts))).as("a second time").hasMessage("meeting.plan-adopted");
    }

    @Test
    void theDayOnWhichAMeetingAdoptedThePlanIsNotTypedOver() {
        Inspection inspection = open.inspections().all().getFirst();
        open.meetings().carryOut(meeting.id(), decided(new Effect.AdoptPlan(inspection.id())));
        Inspection adopted = open.inspections().all().getFirst();
        assertThatThrownBy(() -> open.inspections().edit(adopted.planAdopted(Desk.TODAY.minusDays(1)))).hasMessage("inspection.plan-in-minutes");
        assertThatThrownBy(() -> open.basis().apply(new DeadlineBasis.Dates(inspection))).as("nor taken out where the dates are typed").hasMessage("inspection.plan-in-minutes");
        assertThat(open.inspections().all()).containsExactly(adopted);
        Inspection renamed = new Inspection(adopted.id(), "八届市委第六轮巡察", "", "", adopted.onSite(), Desk.TODAY.minusDays(20), null, Desk.TODAY, null, null, adopted.publication(),
            SESSION.reference());
        open.basis().apply(new DeadlineBasis.Dates(renamed));
        assertThat(open.inspections().all()).as("the rest of it is still edited").containsExactly(renamed);
    }

    @Test
    void aDeliberationThatAMeetingDecidedIsNotReopened() {
        Regulation regulation = open.regulations().add("财务管理办法", RegulationKind.ABOLISHED);
        open.regulations().done(regulation.id(), RegulationStep.DRAFT, Desk.TODAY, "");
        open.meetings().carryOut(meeting.id(), decided(new Effect.PassRegulation(regulation.id())));
        open.regulations().done(regulation.id(), RegulationStep.PUBLISH, Desk.TODAY, "");
        open.regulations().reopen(regulation.id(), RegulationStep.PUBLISH);
        Regulation passed = open.regulations().get(regulation.id());
        assertThatThrownBy(() -> open.regulations().reopen(regulation.id(), RegulationStep.DELIBERATE)).hasMessage("regulation.stage-in-minutes");
        assertThat(open.regulations().get(regulation.id())).isEqualTo(passed);
        open.undo();
        open.undo();
        open.undo();
        assertThat(open.regulations().get(regulation.id()).stage(RegulationStep.DELIBERATE).isDone()).as("undo takes it back together with the minutes").isFalse();
    }

    @Test
    void theNumberThatTheMinutesGetLaterReachesWhatTheyDecided() {
        open.meetings().edit(meeting.id(), numbered("2026年第8次党组会", ""));
        open.measures().promise(measure, "2026年8月31日");
        Extension asked = open.extensions().ask(measure, "2026年9月30日", new Extension.Request("采购未完成", "张䶮", Desk.TODAY));
        Regulation regulation = open.regulations().add("财务管理办法", RegulationKind.ABOLISHED);
        open.regulations().done(regulation.id(), RegulationStep.DRAFT, Desk.TODAY, "");
        open.meetings().carryOut(meeting.id(), decided(new Effect.DecideExtension(asked.id(), Decision.Outcome.GRANTED)));
        open.meetings().carryOut(meeting.id(), decided(new Effect.PassRegulation(regulation.id())));
        Extension granted = open.extensions().of(measure).getFirst();
        Regulation passed = open.regulations().get(regulation.id());
        assertThat(granted.decision().minute()).isEmpty();

        open.meetings().edit(meeting.id(), numbered("2026年第8次党组会议", "党组纪要〔2026〕8号"));
        Decision decision = open.extensions().of(measure).getFirst().decision();
        assertThat(decision).isEqualTo(new Decision(Decision.Outcome.GRANTED, "陆知远", Desk.TODAY, "2026年第8次党组会议", "党组纪要〔2026〕8号", "会议决定，同意。"));
        assertThat(open.regulations().get(regulation.id()).stage(RegulationStep.DELIBERATE).minute()).isEqualTo("党组纪要〔2026〕8号");

        open.undo();
        assertThat(open.meetings().get(meeting.id()).session().minute()).isEmpty();
        assertThat(open.extensions().of(measure)).containsExactly(granted);
        assertThat(open.regulations().get(regulation.id())).isEqualTo(passed);
        open.redo();
        assertThat(open.extensions().of(measure).getFirst().decision()).isEqualTo(decision);
    }

    @Test
    void theNumberThatTheMinutesGetLaterReachesACloseOutAndThePlan() {
        open.meetings().edit(meeting.id(), numbered("2026年第8次党组会", ""));
        closable();
        submit();
        InspectionId inspection = open.inspections().all().getFirst().id();
        open.meetings().carryOut(meeting.id(), decided(new Effect.CloseOut(measure)));
        open.meetings().carryOut(meeting.id(), decided(new Effect.AdoptPlan(inspection)));
        assertThat(minuteOfTheCloseOut()).isEqualTo(new Minute("2026年第8次党组会", ""));
        assertThat(open.inspections().all().getFirst().planMinute()).isEqualTo(new Minute("2026年第8次党组会", ""));

        open.meetings().edit(meeting.id(), numbered("2026年第8次党组会议", "党组纪要〔2026〕8号"));
        Minute numbered = new Minute("2026年第8次党组会议", "党组纪要〔2026〕8号");
        assertThat(minuteOfTheCloseOut()).isEqualTo(numbered);
        assertThat(open.inspections().all().getFirst().planMinute()).isEqualTo(numbered);
        assertThat(open.inspections().all().getFirst().planAdoptedOn()).isEqualTo(Desk.TODAY);

        open.undo();
        assertThat(minuteOfTheCloseOut().number()).isEmpty();
        open.redo();
        open.measures().relapse(measure);
        open.measures().submit(measure, "实施细则已重新印发");
        open.measures().accept(measure, open.people().persons().getLast().id(), "");
        open.meetings().edit(meeting.id(), numbered("2026年第8次党组会议", "党组纪要〔2026〕9号"));
        assertThat(open.acceptances().of(measure).getFirst().ending().minute().number()).as("the first close-out was the meeting's").isEqualTo("党组纪要〔2026〕9号");
        assertThat(minuteOfTheCloseOut()).as("the second was not").isEqualTo(Minute.NONE);
    }

    private Minute minuteOfTheCloseOut() {
        return open.acceptances().of(measure).getLast().ending().minute();
    }

    @Test
    void aTalkIsIssuedInTheStepOfItsDecisionUnderTheNumberOfTheMinutes() {
        open.duties().assign(measure, Role.RESPONSIBLE_PERSON, List.of("张䶮", "周映雪"));
        Meeting before = open.meetings().get(meeting.id());
        open.meetings().carryOut(meeting.id(), decided(new Effect.Talk(measure)));
        Act talk = open.acts().about(measure).getLast();
        assertThat(talk.kind()).isEqualTo(ActKind.TALK);
        assertThat(talk.to().name()).isEqualTo("张䶮");
        assertThat(talk.copies()).containsExactly("周映雪");
        assertThat(talk.items()).extracting(ActItem::measure).containsExactly(measure);
        assertThat(talk.issuedBy()).isEqualTo("陆知远");
        assertThat(talk.issuedOn()).isEqualTo(Desk.TODAY);
        assertThat(talk.minute()).isEqualTo(SESSION.reference());
        assertThat(talk.demand().found()).isEqualTo("审议整改事项");
        assertThat(talk.demand().requirement()).isEqualTo("会议决定，同意。");
        assertThat(talk.demand().replyBy()).isAfter(Desk.TODAY);

        open.meetings().edit(meeting.id(), numbered("2026年第8次党组会", "党组纪要〔2026〕9号"));
        assertThat(open.acts().get(talk.id())).as("only the number is another one").isEqualTo(talk.recorded(new Minute("2026年第8次党组会", "党组纪要〔2026〕9号")));
        open.undo();
        assertThat(open.acts().get(talk.id())).isEqualTo(talk);
        open.undo();
        assertThat(open.acts().all()).as("one undo takes back decision and talk").isEmpty();
        assertThat(open.meetings().get(meeting.id())).isEqualTo(before);
    }

    @Test
    void aTalkWithNobodyLeavesNothingHalf() {
        assertThatThrownBy(() -> open.meetings().carryOut(meeting.id(), decided(new Effect.Talk(measure)))).isInstanceOf(Refused.class).hasMessage("meeting.talk-with-nobody");
        assertThat(open.meetings().get(meeting.id())).isEqualTo(meeting);
        open.duties().assign(measure, Role.LEAD_DEPARTMENT, List.of("财务室"));
        open.meetings().carryOut(meeting.id(), decided(new Effect.Talk(measure)));
        assertThat(open.acts().all().getLast().to().name()).as("the department where it has no head").isEqualTo("财务室");
    }

    private static Session numbered(String name, String minute) {
        return new Session(SESSION.kind(), name, SESSION.heldOn(), SESSION.place(), SESSION.chair(), SESSION.present(), SESSION.recorder(), minute);
    }

    @Test
    void whatWasOnlyToBeDecidedIsNotTouchedByTheNumberOfTheMinutes() {
        open.measures().promise(measure, "2026年8月31日");
        Extension asked = open.extensions().ask(measure, "2026年9月30日", new Extension.Request("采购未完成", "张䶮", Desk.TODAY));
        open.meetings().addItem(meeting.id(), decided(new Effect.DecideExtension(asked.id(), Decision.Outcome.GRANTED)));
        open.meetings().edit(meeting.id(), numbered("2026年第8次党组会", "党组纪要〔2026〕9号"));
        assertThat(open.extensions().of(measure)).containsExactly(asked);
    }

    @Test
    void aCloseOutCountsFromTheDayOfTheMeetingHoweverLateItIsWrittenDown() {
        closable();
        open.measures().promise(measure, "2026年7月31日");
        submit();
        Meeting inTime = open.meetings().add(new Session(MeetingKind.PARTY_GROUP, "2026年第9次党组会", Desk.TODAY.plusDays(9), "", "陆知远", List.of(), "", ""));
        desk.clock.forward(Duration.ofDays(20));
        open.meetings().carryOut(inTime.id(), decided(new Effect.CloseOut(measure)));
        Measure closed = open.measures().get(measure);
        assertThat(closed.closure().closedOn()).isEqualTo(Desk.TODAY.plusDays(9));
        assertThat(closed.closure().firstClosedOn()).isEqualTo(Desk.TODAY.plusDays(9));
        assertThat(closed.isClosedLate()).isFalse();
        assertThat(open.acceptances().of(measure).getLast().ending().on()).isEqualTo(Desk.TODAY.plusDays(9));
    }

    @Test
    void aMeetingBeforeTheSubmissionOrItsLastOpinionDoesNotClose() {
        closable();
        desk.clock.forward(Duration.ofDays(1));
        submit();
        Measure submitted = open.measures().get(measure);
        assertThatThrownBy(() -> open.meetings().carryOut(meeting.id(), decided(new Effect.CloseOut(measure)))).hasMessage("acceptance.before-submission");
        Meeting next = open.meetings().add(new Session(MeetingKind.PARTY_GROUP, "2026年第9次党组会", Desk.TODAY.plusDays(1), "", "陆知远", List.of(), "", ""));
        desk.clock.forward(Duration.ofDays(1));
        open.acceptances().give(measure, Opinion.agreed(OpinionLevel.DEPARTMENT, "同意", "周映雪", Desk.TODAY.plusDays(2)));
        assertThatThrownBy(() -> open.meetings().carryOut(next.id(), decided(new Effect.CloseOut(measure)))).hasMessage("acceptance.before-opinion");
        assertThat(open.measures().get(measure)).isEqualTo(submitted);
        open.acceptances().takeBack(measure);
        open.acceptances().give(measure, Opinion.agreed(OpinionLevel.DEPARTMENT, "同意", "周映雪", Desk.TODAY.plusDays(1)));
        open.meetings().carryOut(next.id(), decided(new Effect.CloseOut(measure)));
        assertThat(open.measures().get(measure).state()).isEqualTo(MeasureState.CLOSED);
    }

    private void closable() {
        open.duties().assign(measure, Role.RESPONSIBLE_PERSON, List.of("张䶮"));
        open.evidence().add(new Evidence(EvidenceId.NEW, measure, "学习实施细则", "", Desk.TODAY, ""));
    }

    private void submit() {
        open.measures().start(measure);
        open.measures().submit(measure, "实施细则已印发");
    }

    @Test
    void whatWasNotAdoptedOrNotDecidedOrNotHeldIsNotCarriedOut() {
        Effect adopts = new Effect.AdoptPlan(open.inspections().all().getFirst().id());
        AgendaItem item = decided(adopts);
        assertThatThrownBy(() -> open.meetings().carryOut(meeting.id(), item.decided(new Vote.Counted(3, 2, 1), "同意", adopts))).hasMessage("meeting.not-adopted");
        assertThatThrownBy(() -> open.meetings().carryOut(meeting.id(), item.decided(new Vote.None(), "同意", adopts))).hasMessage("meeting.not-adopted");
        assertThatThrownBy(() -> open.meetings().carryOut(meeting.id(), item.decided(new Vote.Unanimous(), " ", adopts))).hasMessage("meeting.decision-missing");
        assertThatThrownBy(() -> open.meetings().carryOut(meeting.id(), item.decided(new Vote.Unanimous(), "同意", null))).hasMessage("meeting.effect-missing");
        open.meetings().edit(meeting.id(), new Session(MeetingKind.PARTY_GROUP, "党组会", Desk.TODAY.plusDays(1), "", "陆知远", List.of(), "", ""));
        assertThatThrownBy(() -> open.meetings().carryOut(meeting.id(), item)).hasMessage("meeting.not-held");
        assertThat(open.meetings().get(meeting.id()).items()).isEmpty();
        assertThat(open.inspections().all().getFirst().planAdoptedOn()).isNull();
    }

    @Test
    void whatWasCarriedOutStays() {
        Meeting after = open.meetings().carryOut(meeting.id(), decided(new Effect.AdoptPlan(open.inspections().all().getFirst().id())));
        AgendaItem item = after.items().getFirst();
        assertThatThrownBy(() -> open.meetings().carryOut(meeting.id(), item)).hasMessage("meeting.carried-out-already");
        assertThatThrownBy(() -> open.meetings().editItem(meeting.id(), item.decided(new Vote.Unanimous(), "另行研究", item.effect()))).hasMessage("meeting.carried-out-already");
        assertThatThrownBy(() -> open.meetings().removeItem(meeting.id(), item.id())).hasMessage("meeting.carried-out-already");
        assertThatThrownBy(() -> open.meetings().remove(meeting.id())).hasMessage("meeting.fixed");
        assertThatThrownBy(() -> open.meetings().edit(meeting.id(), Session.of(MeetingKind.PARTY_GROUP, "党组会", Desk.TODAY.minusDays(1)))).hasMessage("meeting.fixed");
        assertThat(open.meetings().editItem(meeting.id(), item.discussed("补记讨论情况")).items().getFirst().discussion()).isEqualTo("补记讨论情况");
    }

    @Test
    void whatWasOnlyToBeDecidedGoesWithTheThingItIsAbout() {
        open.meetings().addItem(meeting.id(), decided(new Effect.CloseOut(measure)));
        open.measures().remove(Set.of(measure));
        assertThat(open.meetings().get(meeting.id()).items().getFirst().effect()).isNull();
        open.undo();
        assertThat(open.meetings().get(meeting.id()).items().getFirst().effect()).isEqualTo(new Effect.CloseOut(measure));
    }

    @Test
    void theAnnexIsTheComparisonWithTheDayOfTheLastMeetingOfItsKind() {
        open.meetings().add(Session.of(MeetingKind.COORDINATION, "调度会", Desk.TODAY.plusDays(1)));
        Instant lastTime = desk.clock.instant();
        Ledger then = open.ledgers().current();
        desk.clock.forward(Duration.ofDays(7));
        open.measures().reword(measure, "制定学习实施细则并印发");
        open.measures().add(open.measures().get(measure).finding(), "开展学习测试");
        Meeting next = open.meetings().add(Session.of(MeetingKind.PARTY_GROUP, "2026年第9次党组会", Desk.TODAY.plusDays(7)));
        assertThat(open.ledgers().asOf(lastTime)).isEqualTo(then);
        assertThat(open.meetings().changes(next.id())).contains(Comparison.between(then, open.ledgers().current()));
        assertThat(open.meetings().changes(next.id()).orElseThrow().measures()).hasSize(2);
        assertThat(open.meetings().changes(meeting.id())).as("the first of its kind").isEmpty();
    }
}
