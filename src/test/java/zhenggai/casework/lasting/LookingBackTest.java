package zhenggai.casework.lasting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import zhenggai.casework.OpenCase;
import zhenggai.domain.check.Check;
import zhenggai.domain.check.Question;
import zhenggai.domain.people.Person;
import zhenggai.domain.people.PersonId;
import zhenggai.domain.spine.CategoryId;
import zhenggai.domain.spine.Days;
import zhenggai.domain.spine.Evidence;
import zhenggai.domain.spine.EvidenceId;
import zhenggai.domain.spine.FindingId;
import zhenggai.domain.spine.Inspection;
import zhenggai.domain.spine.InspectionId;
import zhenggai.domain.spine.Measure;
import zhenggai.domain.spine.MeasureId;
import zhenggai.domain.spine.MeasureState;
import zhenggai.domain.spine.ProgressEntry;
import zhenggai.domain.spine.ProgressId;
import zhenggai.testkit.Desk;

/** The questions of the checks and the findings that were found before, on a real case file. */
class LookingBackTest {
    private static final LocalDate FEEDBACK = LocalDate.of(2026, 1, 29);

    @TempDir
    private Path dir;
    private final Desk desk = new Desk();
    private OpenCase open;
    private List<MeasureId> measures;

    @BeforeEach
    void aSmallCase() {
        on(LocalDate.of(2026, 2, 2));
        open = desk.smallCase(dir.resolve("案卷.zgt"));
        Inspection inspection = open.inspections().all().getFirst();
        open.inspections().edit(new Inspection(inspection.id(), inspection.title(), "", "", Days.UNKNOWN, FEEDBACK, null, null, null, null, Days.UNKNOWN));
        measures = open.ledgers().current().measures().map(leaf -> leaf.measure().id()).toList();
    }

    private void on(LocalDate day) {
        desk.clock.set(day.atTime(9, 0).toInstant(ZoneOffset.UTC));
    }

    private List<Question> asked(Check check) {
        return open.checks().asked().stream().filter(Question.Asked::isOpen).map(Question.Asked::question).filter(one -> one.key().check() == check).toList();
    }

    private void evidence(MeasureId measure, String title, @Nullable LocalDate dated) {
        open.evidence().add(new Evidence(EvidenceId.NEW, measure, title, "", dated, ""));
    }

    private void close(MeasureId measure, LocalDate day) {
        open.measures().start(measure);
        on(day);
        open.measures().submit(measure, "已完成");
        PersonId leader = open.people().add(new Person(PersonId.NEW, "陆知远" + measure.value(), "", "", null, true, null, null)).id();
        open.measures().accept(measure, leader, "领导同意");
    }

    @Test
    void aCaseWithoutSignsAsksNothing() {
        evidence(measures.getFirst(), "学习签到表", FEEDBACK.plusDays(9));
        open.measures().promise(measures.getFirst(), "2026年6月30日");
        close(measures.getFirst(), LocalDate.of(2026, 6, 20));
        assertThat(open.checks().asked()).isEmpty();
    }

    @Test
    void finishedOnTheVeryDayBeforeTheDeadlineAsks() {
        open.measures().promise(measures.getFirst(), "2026年6月30日");
        close(measures.getFirst(), LocalDate.of(2026, 6, 29));
        assertThat(asked(Check.FINISHED_DAY_BEFORE)).singleElement().satisfies(question -> {
            assertThat(question.code()).isEqualTo("1-1");
            assertThat(question.concerns()).containsExactly(measures.getFirst());
        });
    }

    @Test
    void onlyADocumentAsksUntilThereIsATraceOfWhatWasDone() {
        evidence(measures.getFirst(), "《学习实施细则》", FEEDBACK.plusDays(9));
        evidence(measures.getFirst(), "关于印发细则的通知", FEEDBACK.plusDays(9));
        assertThat(asked(Check.ONLY_DOCUMENT)).as("not said to be done yet").isEmpty();
        close(measures.getFirst(), LocalDate.of(2026, 6, 1));
        assertThat(asked(Check.ONLY_DOCUMENT)).hasSize(1);
        evidence(measures.getFirst(), "《学习实施细则》培训签到表", FEEDBACK.plusDays(9));
        assertThat(asked(Check.ONLY_DOCUMENT)).isEmpty();
    }

    @Test
    void theSameFileBehindThreeMeasuresAsksOnce() {
        evidence(measures.get(0), "会议记录汇编", null);
        evidence(measures.get(0), "会议记录汇编", null);
        evidence(measures.get(1), "会议记录汇编", null);
        assertThat(asked(Check.SHARED_EVIDENCE)).isEmpty();
        evidence(measures.get(3), "会议记录 汇编", null);
        assertThat(asked(Check.SHARED_EVIDENCE)).singleElement().satisfies(question ->
            assertThat(question.concerns()).containsExactlyInAnyOrder(measures.get(0), measures.get(1), measures.get(3)));
    }

    @Test
    void evidenceOlderThanTheFeedbackAsks() {
        evidence(measures.get(0), "学习记录", FEEDBACK.minusDays(1));
        evidence(measures.get(1), "学习记录二", FEEDBACK);
        assertThat(asked(Check.EVIDENCE_BEFORE_FEEDBACK)).singleElement().satisfies(question -> assertThat(question.concerns()).containsExactly(measures.get(0)));
    }

    @Test
    void aFindingThatLooksClosedWithAnOpenMeasureAsks() {
        close(measures.get(0), LocalDate.of(2026, 6, 1));
        assertThat(asked(Check.CLOSED_FINDING_OPEN_MEASURE)).isEmpty();
        open.measures().start(measures.get(1));
        open.progress().report(new ProgressEntry(ProgressId.NEW, measures.get(1), LocalDate.of(2026, 6, 1), "已全部完成", "", "", 100, "林晓棠"));
        assertThat(asked(Check.CLOSED_FINDING_OPEN_MEASURE)).singleElement().satisfies(question -> assertThat(question.concerns()).containsExactly(measures.get(1)));
    }

    @Test
    void anAnswerKeepsItQuietUntilItIsTakenBackOrSomethingElseIsFound() {
        evidence(measures.get(0), "学习记录", FEEDBACK.minusDays(1));
        Question question = asked(Check.EVIDENCE_BEFORE_FEEDBACK).getFirst();
        assertThatThrownBy(() -> open.checks().answer(question.key(), " ")).hasMessageContaining("check.reason-missing");
        open.checks().answer(question.key(), "反馈前已自查整改");
        assertThat(asked(Check.EVIDENCE_BEFORE_FEEDBACK)).isEmpty();
        Question.Asked answered = open.checks().asked().getFirst();
        assertThat(answered.answer().reason()).isEqualTo("反馈前已自查整改");
        open.undo();
        assertThat(asked(Check.EVIDENCE_BEFORE_FEEDBACK)).hasSize(1);
        open.redo();
        assertThat(asked(Check.EVIDENCE_BEFORE_FEEDBACK)).isEmpty();
        open.checks().ask(open.checks().asked().getFirst().answer().id());
        assertThat(asked(Check.EVIDENCE_BEFORE_FEEDBACK)).hasSize(1);
        open.checks().answer(question.key(), "反馈前已自查整改");
        evidence(measures.get(0), "更早的记录", FEEDBACK.minusDays(30));
        assertThat(asked(Check.EVIDENCE_BEFORE_FEEDBACK)).as("another paper is another question").hasSize(1);
    }

    @Test
    void aMeasureThatIsRemovedTakesItsAnswersAlongAndUndoBringsThemBack() {
        evidence(measures.get(0), "学习记录", FEEDBACK.minusDays(1));
        open.checks().answer(asked(Check.EVIDENCE_BEFORE_FEEDBACK).getFirst().key(), "反馈前已自查整改");
        open.measures().remove(List.of(measures.get(0)));
        assertThat(open.checks().asked()).isEmpty();
        open.undo();
        assertThat(open.checks().asked()).singleElement().satisfies(asked -> assertThat(asked.isOpen()).isFalse());
    }

    @Test
    void theSameFindingOfALaterInspectionIsProposedButLinkedByAPerson() {
        FindingId before = open.ledgers().current().findings().toList().get(2).finding().id();
        FindingId again = laterFinding("报销审核把关仍然不严");
        FindingId other = laterFinding("群众来信办理不及时");

        assertThat(open.repeats().of(again).proposed()).singleElement().satisfies(one -> {
            assertThat(one.branch().finding().id()).isEqualTo(before);
            assertThat(one.likeness()).isBetween(50, 99);
        });
        assertThat(open.repeats().of(again).linked()).isEmpty();
        assertThat(open.repeats().of(other).proposed()).isEmpty();
        assertThat(open.repeats().of(other).all()).hasSize(3);
        assertThat(open.repeats().of(before).all()).as("the first inspection has nothing before it").isEmpty();

        open.repeats().link(again, before);
        assertThat(open.repeats().of(again).linked()).hasSize(1);
        assertThat(open.repeats().of(again).proposed()).isEmpty();
        assertThatThrownBy(() -> open.repeats().link(again, before)).hasMessageContaining("repeat.linked-already");
        assertThatThrownBy(() -> open.repeats().link(before, again)).hasMessageContaining("repeat.not-earlier");
        open.undo();
        assertThat(open.repeats().of(again).linked()).isEmpty();
    }

    @Test
    void theMeasuresOfTheLastRoundAreTakenOverInOneStep() {
        FindingId before = open.ledgers().current().findings().toList().getFirst().finding().id();
        close(measures.get(0), LocalDate.of(2026, 6, 1));
        FindingId again = laterFinding("学习仍不够深入");
        List<Measure> taken = open.repeats().takeOver(again, before);
        assertThat(taken).extracting(Measure::text).containsExactly("制定学习实施细则", "每季度组织集体学习");
        assertThat(taken).extracting(Measure::state).containsOnly(MeasureState.NOT_STARTED);
        assertThat(taken).extracting(Measure::number).containsExactly(1, 2);
        assertThatThrownBy(() -> open.repeats().takeOver(again, before)).hasMessageContaining("repeat.nothing-to-take");
        open.undo();
        assertThat(open.ledgers().current().findings().filter(branch -> branch.finding().id().equals(again)).findFirst().orElseThrow().measures()).isEmpty();
    }

    @Test
    void aFindingThatIsRemovedTakesItsLinksAlong() {
        FindingId before = open.ledgers().current().findings().toList().get(2).finding().id();
        FindingId again = laterFinding("报销审核把关仍然不严");
        open.repeats().link(again, before);
        open.findings().remove(before);
        assertThat(open.repeats().of(again).linked()).isEmpty();
        open.undo();
        assertThat(open.repeats().of(again).linked()).hasSize(1);
    }

    private FindingId laterFinding(String text) {
        InspectionId inspection = open.inspections().all().stream().filter(one -> one.title().equals("专项检查")).map(Inspection::id).findFirst()
            .orElseGet(() -> open.inspections().add(Inspection.titled("专项检查")).id());
        CategoryId category = open.categories().add(inspection, "关于资金使用方面").id();
        return open.findings().add(category, text, "").id();
    }
}
