package zhenggai.casework.supervision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import zhenggai.casework.OpenCase;
import zhenggai.domain.Refused;
import zhenggai.domain.check.Check;
import zhenggai.domain.check.Decision;
import zhenggai.domain.check.Mending;
import zhenggai.domain.check.Question;
import zhenggai.domain.check.Question.Asked;
import zhenggai.domain.check.Wording;
import zhenggai.domain.check.personal.Choice;
import zhenggai.domain.draft.DocumentKind;
import zhenggai.domain.draft.Draft;
import zhenggai.domain.draft.InspectionFacts;
import zhenggai.domain.people.Role;
import zhenggai.domain.result.Figure;
import zhenggai.domain.result.FigureWords;
import zhenggai.domain.spine.Days;
import zhenggai.domain.spine.FindingId;
import zhenggai.domain.spine.Inspection;
import zhenggai.domain.spine.Measure;
import zhenggai.domain.spine.MeasureId;
import zhenggai.testkit.Desk;

/** The checks of a whole case on a real case file: what it lacks, what its words say, and what is decided about the people they name. */
class CheckingTest {
    private static final String NAMED = "学习志愿者张锡彬的先进事迹，3000名师生参与。";

    @TempDir Path folder;
    private OpenCase open;
    private List<MeasureId> measures;
    private FindingId finding;

    @BeforeEach
    void aCase() {
        open = new Desk().smallCase(folder.resolve("a.zgt"));
        measures = open.ledgers().current().measures().map(leaf -> leaf.measure().id()).toList();
        finding = open.ledgers().current().findings().findFirst().orElseThrow().finding().id();
    }

    @AfterEach
    void end() {
        open.close();
    }

    private List<Question> asked(Check check) {
        return open.checks().all().stream().filter(Asked::isOpen).map(Asked::question).filter(one -> one.key().check() == check).toList();
    }

    private void saysInPublic(MeasureId id, String result) {
        Measure measure = open.measures().get(id);
        open.measures().recordResult(id, measure.resultText(), result);
    }

    @Test
    void whatAllMeasuresLackIsOneQuestionAndElseEachFindingIsAskedAbout() {
        Question all = asked(Check.MEASURE_WITHOUT_DEPARTMENT).getFirst();
        assertThat(asked(Check.MEASURE_WITHOUT_DEPARTMENT)).hasSize(1);
        assertThat(all.concerns()).containsExactlyInAnyOrderElementsOf(measures);
        open.duties().assign(measures.getFirst(), Role.LEAD_DEPARTMENT, List.of("办公室"));
        List<Question> each = asked(Check.MEASURE_WITHOUT_DEPARTMENT);
        assertThat(each).hasSizeGreaterThan(1).extracting(question -> question.key().finding()).doesNotHaveDuplicates().doesNotContainNull();
        assertThat(each.getFirst().concerns()).containsExactly(measures.get(1));
        open.checks().answer(each.getFirst().key(), "由办公室统一牵头");
        assertThat(asked(Check.MEASURE_WITHOUT_DEPARTMENT)).hasSize(each.size() - 1);
    }

    @Test
    void whatIsAddedIsAskedAboutNoMore() {
        MeasureId id = measures.getFirst();
        assertThat(asked(Check.MEASURE_WITHOUT_DEADLINE)).anyMatch(question -> question.concerns().contains(id));
        open.measures().promise(id, "2026年9月30日");
        assertThat(asked(Check.MEASURE_WITHOUT_DEADLINE)).noneMatch(question -> question.concerns().contains(id));
        assertThat(open.checks().asked()).as("the hints at paper only are a matter of their own").isEmpty();
    }

    @Test
    void aNumberThatIsOnRecordOtherwiseIsAskedAboutAndTakenFromTheRecord() {
        open.figures().add(Figure.of(measures.get(1), "完成持证培训", FigureWords.read("5642人")));
        open.figures().add(Figure.of(measures.get(1), "清退会费", FigureWords.read("12.5万元")));
        saysInPublic(measures.get(1), "全年共完成持证培训5624人，其中复训120人，清退会费125000元，2场讲座听众800余人。");
        Question question = asked(Check.FIGURE_DIFFERS).getFirst();
        assertThat(asked(Check.FIGURE_DIFFERS)).hasSize(1);
        assertThat(question.found()).containsExactly("完成持证培训", "5642人", "5624人");
        assertThat(question.concerns()).containsExactly(measures.get(1));
        open.checks().mend(List.of(new Mending(question)));
        assertThat(open.measures().get(measures.get(1)).publicResult()).startsWith("全年共完成持证培训5642人，其中复训120人");
        assertThat(asked(Check.FIGURE_DIFFERS)).isEmpty();
        open.undo();
        assertThat(asked(Check.FIGURE_DIFFERS)).hasSize(1);
    }

    @Test
    void aRoughNumberAnotherYearOrAnotherThingIsNoOtherFigure() {
        open.figures().add(Figure.of(measures.get(1), "开展应急救护培训", FigureWords.read("36场")).during("2025年", ""));
        for (String result : List.of("开展应急救护培训近40场。", "2024年开展应急救护培训30场。", "开展座谈会12场，开展应急救护培训36场。", "开展应急救护培训，覆盖学校14场次。", "现场活动8场。")) {
            saysInPublic(measures.get(1), result);
            assertThat(asked(Check.FIGURE_DIFFERS)).as(result).isEmpty();
        }
        saysInPublic(measures.get(1), "应急救护培训开展了35场。");
        assertThat(asked(Check.FIGURE_DIFFERS)).as("said in another order").hasSize(1);
    }

    @Test
    void aFindingWithoutAnyMeasureIsAskedAbout() {
        FindingId bare = open.findings().add(open.ledgers().current().categories().findFirst().orElseThrow().category().id(), "档案管理不规范", "").id();
        assertThat(asked(Check.FINDING_WITHOUT_MEASURE)).extracting(question -> question.key().finding()).contains(bare);
    }

    @Test
    void aNameInAPublicResultIsShortenedTogetherWithItsReasonAndUndoneInOneStep() {
        saysInPublic(measures.get(0), NAMED);
        Question question = asked(Check.PERSON_NAMED).getFirst();
        assertThat(question.key().measure()).isEqualTo(measures.get(0));
        assertThat(question.passage().wording()).isEqualTo(Wording.RESULT);
        Decision decision = new Decision(question, Choice.INITIAL);
        assertThat(decision.sentence()).isEqualTo("学习志愿者张某的先进事迹，3000名师生参与。");
        assertThatThrownBy(() -> open.checks().decide(List.of(decision), " ")).hasMessage("check.reason-missing");
        assertThat(open.measures().get(measures.get(0)).publicResult()).as("nothing changed without a reason").isEqualTo(NAMED);
        open.checks().decide(List.of(decision), "本人未同意公开");
        assertThat(open.measures().get(measures.get(0)).publicResult()).isEqualTo("学习志愿者张某的先进事迹，3000名师生参与。");
        assertThat(asked(Check.PERSON_NAMED)).isEmpty();
        open.undo();
        assertThat(open.measures().get(measures.get(0)).publicResult()).isEqualTo(NAMED);
        assertThat(asked(Check.PERSON_NAMED)).hasSize(1);
    }

    @Test
    void aNameThatIsKeptIsQuietUntilItsSentenceChanges() {
        saysInPublic(measures.get(0), NAMED);
        open.checks().decide(List.of(new Decision(asked(Check.PERSON_NAMED).getFirst(), Choice.KEEP)), "本人书面同意");
        assertThat(asked(Check.PERSON_NAMED)).isEmpty();
        saysInPublic(measures.get(0), NAMED + "反响良好。");
        assertThat(asked(Check.PERSON_NAMED)).as("another sentence beside it").isEmpty();
        saysInPublic(measures.get(0), "组织" + NAMED);
        assertThat(asked(Check.PERSON_NAMED)).hasSize(1);
    }

    @Test
    void wordsThatChangedMeanwhileAreNotTouched() {
        saysInPublic(measures.get(0), NAMED);
        Decision decision = new Decision(asked(Check.PERSON_NAMED).getFirst(), Choice.REMOVE);
        saysInPublic(measures.get(0), "已经改过的文字。");
        assertThatThrownBy(() -> open.checks().decide(List.of(decision), "删去")).isInstanceOf(Refused.class).hasMessage("check.text-changed");
    }

    @Test
    void whoIsInOfficeMayBeNamed() {
        saysInPublic(measures.get(0), NAMED);
        open.duties().assign(finding, Role.RESPONSIBLE_PERSON, List.of("张锡彬"));
        assertThat(asked(Check.PERSON_NAMED)).isEmpty();
        assertThat(open.checks().known()).singleElement().satisfies(item -> assertThat(item.words()).isEqualTo("张锡彬"));
    }

    @Test
    void aDocumentIsAskedAboutByWhatTheCaseKnowsAndItsAnswersAreKept() {
        Draft document = new Draft(DocumentKind.OTHER, "修订《考勤管理办法》。\n2025需要补缴的会费已补缴。",
            InspectionFacts.NONE, List.of(), List.of(), 1);
        List<Asked> about = open.checks().about(document);
        assertThat(about).extracting(one -> one.question().key().check()).containsExactly(Check.SIGN_LOST, Check.TITLE_NOT_REGISTERED);
        open.checks().answer(about.getFirst().question().key(), "编号如此");
        assertThat(open.checks().about(document).stream().filter(Asked::isOpen)).hasSize(1);
    }

    @Test
    void thePublicationThatEndsOnADayOffIsAskedAboutOfTheCaseToo() {
        Inspection inspection = open.ledgers().current().inspections().getFirst().inspection();
        open.inspections().edit(new Inspection(inspection.id(), inspection.title(), inspection.round(), inspection.team(), inspection.onSite(),
            inspection.feedbackOn(), inspection.planDueOn(), inspection.planAdoptedOn(), inspection.rectifyUntil(), inspection.reportDueOn(),
            new Days(LocalDate.of(2026, 8, 1), LocalDate.of(2026, 8, 16))));
        assertThat(asked(Check.PUBLICATION_ENDS_OFF)).singleElement().satisfies(question -> assertThat(question.code()).isEqualTo(inspection.title()));
    }
}
