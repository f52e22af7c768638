package zhenggai.casework.lasting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import zhenggai.casework.OpenCase;
import zhenggai.domain.Refused;
import zhenggai.domain.Subject;
import zhenggai.domain.handover.Handover;
import zhenggai.domain.history.HistoryStep;
import zhenggai.domain.people.Person;
import zhenggai.domain.people.PersonId;
import zhenggai.domain.register.Offer;
import zhenggai.domain.register.Regulation;
import zhenggai.domain.register.RegulationId;
import zhenggai.domain.register.RegulationKind;
import zhenggai.domain.register.RegulationStep;
import zhenggai.domain.register.StageDue;
import zhenggai.domain.rules.Warning;
import zhenggai.domain.spine.Days;
import zhenggai.domain.spine.Inspection;
import zhenggai.domain.spine.MeasureId;
import zhenggai.domain.time.Deadline;
import zhenggai.domain.time.Precision;
import zhenggai.testkit.Desk;
import zhenggai.words.HistorySentence;

/** The register of regulations on a real file: what texts name is offered, what is in it goes its way, all of it undoable. */
class RegulationsTest {
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
    void whoLeavesHandsOverTheStagesThatAreNotDoneAndOneUndoGivesThemBack() {
        PersonId leaver = open.people().add(Person.named("张䶮")).id();
        PersonId successor = open.people().add(Person.named("陆知远")).id();
        RegulationId id = open.regulations().add("财务管理办法", RegulationKind.MADE).id();
        for (RegulationStep step : List.of(RegulationStep.DRAFT, RegulationStep.REVIEW, RegulationStep.DELIBERATE)) {
            open.regulations().plan(id, step, "张䶮", "2026年8月31日");
        }
        open.regulations().plan(id, RegulationStep.PUBLISH, "林晓棠", "");
        open.regulations().done(id, RegulationStep.DRAFT, Desk.TODAY, "");
        Regulation before = open.regulations().get(id);

        Handover handed = open.people().handOver(leaver, successor, Desk.TODAY);

        assertThat(handed.items()).isEmpty();
        assertThat(handed.stages()).extracting(owed -> owed.stage().step()).containsExactly(RegulationStep.REVIEW, RegulationStep.DELIBERATE);
        Regulation after = open.regulations().get(id);
        assertThat(after.stage(RegulationStep.DRAFT)).as("what is done keeps his name").isEqualTo(before.stage(RegulationStep.DRAFT));
        assertThat(after.stage(RegulationStep.PUBLISH)).as("somebody else's").isEqualTo(before.stage(RegulationStep.PUBLISH));
        for (RegulationStep step : List.of(RegulationStep.REVIEW, RegulationStep.DELIBERATE)) {
            assertThat(after.stage(step).person()).isEqualTo(successor);
            assertThat(after.stage(step).deadline()).isEqualTo(before.stage(step).deadline());
        }
        assertThat(open.people().owed(leaver).isEmpty()).isTrue();
        assertThat(open.people().owed(successor).size()).isEqualTo(2);
        open.undo();
        assertThat(open.regulations().get(id)).isEqualTo(before);
        assertThat(open.people().owed(leaver).stages()).isEqualTo(handed.stages());
    }

    @Test
    void whatTextsNameIsOfferedAndTakenInOnceWithAllWhoNameIt() {
        MeasureId first = Desk.measure(open, 0).id();
        MeasureId second = Desk.measure(open, 3).id();
        open.measures().reword(first, "制定《财务管理办法》，并组织学习");
        open.measures().recordResult(second, "已印发《财务管理办法》和《采购办法》", "");
        List<Offer> offers = offers();
        assertThat(offers).extracting(Offer::title).containsExactly("《财务管理办法》", "《采购办法》");
        assertThat(offers.getFirst().measures()).containsExactly(first, second);

        Regulation taken = open.regulations().takeIn(offers.subList(0, 1)).getFirst();
        assertThat(open.regulations().register().regulations()).as("two measures, one regulation").containsExactly(taken);
        assertThat(taken.measures()).containsExactly(first, second);
        assertThat(offers()).extracting(Offer::title).containsExactly("《采购办法》");

        open.undo();
        assertThat(open.regulations().register().regulations()).isEmpty();
        open.redo();
        assertThat(open.regulations().register().regulations()).containsExactly(taken);
    }

    @Test
    void aTitleInTheRegisterThatAnotherMeasureNamesIsOfferedForLinking() {
        Regulation known = open.regulations().add("财务管理办法", RegulationKind.REVISED);
        MeasureId measure = Desk.measure(open, 3).id();
        open.measures().reword(measure, "修订《财务管理办法》");
        Offer offer = offers().getFirst();
        assertThat(offer.registered()).isEqualTo(known.id());
        open.regulations().takeIn(List.of(offer));
        assertThat(open.regulations().register().regulations()).containsExactly(known.madeBy(List.of(measure)));
        assertThat(offers()).isEmpty();
    }

    @Test
    void aStageHasAPersonADeadlineInWordsAndWarns() {
        Regulation regulation = open.regulations().add("财务管理办法", RegulationKind.MADE);
        Regulation planned = open.regulations().plan(regulation.id(), RegulationStep.DRAFT, "张䶮", "2026年7月底前");
        assertThat(open.people().persons()).extracting(person -> person.id()).contains(planned.stage(RegulationStep.DRAFT).person());
        assertThat(planned.stage(RegulationStep.DRAFT).deadline().day()).isEqualTo("2026-07-31");
        StageDue due = open.regulations().due(Desk.TODAY).getFirst();
        assertThat(due.warning().level()).isEqualTo(Warning.Level.GREEN);
        assertThat(due.workingDaysLeft()).isEqualTo(9);
        assertThat(open.regulations().due(Desk.TODAY.plusDays(12)).getFirst().warning().level()).isEqualTo(Warning.Level.RED);
        assertThatThrownBy(() -> open.regulations().plan(regulation.id(), RegulationStep.REVIEW, "", "6月31日前")).hasMessage("deadline.no-such-day");
        assertThatThrownBy(() -> open.people().remove(planned.stage(RegulationStep.DRAFT).person())).hasMessage("person.still-named");
    }

    @Test
    void whoHasLeftKeepsAStageButIsGivenNoOther() {
        RegulationId id = open.regulations().add("财务管理办法", RegulationKind.MADE).id();
        PersonId left = open.regulations().plan(id, RegulationStep.DRAFT, "张䶮", "").stage(RegulationStep.DRAFT).person();
        open.people().handOver(left, open.people().add(Person.named("陆知远")).id(), Desk.TODAY);
        open.regulations().plan(id, RegulationStep.DRAFT, "陆知远", "2026年8月31日");
        assertThatThrownBy(() -> open.regulations().plan(id, RegulationStep.REVIEW, "张䶮", "")).isInstanceOf(Refused.class).hasMessage("person.not-in-service");
        open.people().persons().stream().filter(person -> person.name().equals("陆知远")).forEach(person -> open.people().edit(person.left(Desk.TODAY)));
        assertThat(open.regulations().plan(id, RegulationStep.DRAFT, "陆知远", "2026年9月30日").stage(RegulationStep.DRAFT).deadline().day()).isEqualTo("2026-09-30");
    }

    @Test
    void aStageWhoseDayIsInNoOtherYearStaysWithoutOneWhenTheYearIsAnother() {
        Inspection inspection = open.inspections().edit(fedBack(open.inspections().all().getFirst(), LocalDate.of(2028, 1, 10)));
        RegulationId id = open.regulations().add("财务管理办法", RegulationKind.MADE).id();
        open.regulations().plan(id, RegulationStep.DRAFT, "", "2月29日前");
        assertThat(open.regulations().get(id).stage(RegulationStep.DRAFT).deadline().day()).isEqualTo("2028-02-29");
        open.inspections().edit(fedBack(inspection, LocalDate.of(2027, 1, 10)));
        assertThat(open.regulations().get(id).stage(RegulationStep.DRAFT).deadline()).isEqualTo(new Deadline("2月29日前", null, Precision.UNKNOWN));
    }

    @Test
    void stagesAreDoneInOrderAndNotAhead() {
        Regulation regulation = open.regulations().add("财务管理办法", RegulationKind.MADE);
        assertThatThrownBy(() -> open.regulations().done(regulation.id(), RegulationStep.PUBLISH, Desk.TODAY, "")).isInstanceOf(Refused.class).hasMessage("regulation.stage-before");
        assertThatThrownBy(() -> open.regulations().done(regulation.id(), RegulationStep.DRAFT, Desk.TODAY.plusDays(1), "")).hasMessage("regulation.in-the-future");
        assertThat(open.regulations().get(regulation.id())).isEqualTo(regulation);
        open.regulations().done(regulation.id(), RegulationStep.DRAFT, Desk.TODAY, "");
        open.regulations().reopen(regulation.id(), RegulationStep.DRAFT);
        assertThat(open.regulations().get(regulation.id())).isEqualTo(regulation);
    }

    @Test
    void aTermOfAStageMovesWithTheDayItCountsFrom() {
        Regulation regulation = open.regulations().add("财务管理办法", RegulationKind.MADE);
        open.regulations().plan(regulation.id(), RegulationStep.DRAFT, "", "方案审定后10个工作日内");
        assertThat(open.regulations().get(regulation.id()).stage(RegulationStep.DRAFT).deadline().day()).isNull();
        Inspection inspection = open.inspections().all().getFirst();
        open.inspections().edit(inspection.planAdopted(Desk.TODAY));
        assertThat(open.regulations().get(regulation.id()).stage(RegulationStep.DRAFT).deadline().day()).isEqualTo("2026-08-03");
        open.undo();
        assertThat(open.regulations().get(regulation.id()).stage(RegulationStep.DRAFT).deadline().day()).isNull();
    }

    @Test
    void oneOfATitleIsOnItsWayAtATime() {
        Regulation first = open.regulations().add("财务管理办法", RegulationKind.MADE);
        assertThatThrownBy(() -> open.regulations().add("《财务管理办法》", RegulationKind.REVISED)).hasMessage("regulation.on-its-way");
        first.kind().steps().forEach(step -> open.regulations().done(first.id(), step, Desk.TODAY, ""));
        assertThat(open.regulations().add("《财务管理办法》", RegulationKind.REVISED).id()).isNotEqualTo(first.id());
    }

    @Test
    void aMeasureThatGoesIsNoMakerAnyMoreAndUndoMakesItOneAgain() {
        MeasureId measure = Desk.measure(open, 3).id();
        Regulation regulation = open.regulations().add("财务管理办法", RegulationKind.MADE);
        open.regulations().link(regulation.id(), List.of(measure));
        open.measures().remove(Set.of(measure));
        assertThat(open.regulations().get(regulation.id()).measures()).isEmpty();
        open.undo();
        assertThat(open.regulations().get(regulation.id()).measures()).containsExactly(measure);
    }

    @Test
    void everyStepIsToldInWords() {
        MeasureId measure = Desk.measure(open, 3).id();
        Regulation regulation = open.regulations().add("财务管理办法", RegulationKind.MADE);
        open.regulations().link(regulation.id(), List.of(measure));
        open.regulations().plan(regulation.id(), RegulationStep.DRAFT, "张䶮", "2026年7月底前");
        open.regulations().done(regulation.id(), RegulationStep.DRAFT, Desk.TODAY, "");
        List<String> told = open.history().newest(4, 9).stream().map(step -> tail(step)).toList();
        assertThat(told.get(0)).isEqualTo("登记制度环节完成：制度环节“《财务管理办法》（起草）” 完成日期 填为 2026年7月20日");
        assertThat(told.get(1)).contains("制度环节“《财务管理办法》（起草）” 责任人 填为 张䶮，时限 填为 2026年7月底前");
        assertThat(told.get(2)).isEqualTo("关联制度与措施：将措施“修订财务管理制度”关联到《财务管理办法》");
        assertThat(told.get(3)).isEqualTo("登记制度：新增制度“《财务管理办法》”");
        assertThat(open.history().about(Subject.MEASURE, measure.value())).anyMatch(step -> step.verb().equals("regulation.link"));
    }

    private static String tail(HistoryStep step) {
        String told = new HistorySentence(ZoneOffset.UTC).of(step);
        return told.substring(told.indexOf("张䶮") + 3);
    }

    /** As the screen finds them. */
    private List<Offer> offers() {
        return open.regulations().register().offers(open.ledgers().current());
    }

    private static Inspection fedBack(Inspection inspection, LocalDate on) {
        return new Inspection(inspection.id(), inspection.title(), "", "", Days.UNKNOWN, on, null, null, null, null, Days.UNKNOWN);
    }
}
