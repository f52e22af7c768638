package zhenggai.walk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import zhenggai.casework.OpenCase;
import zhenggai.casework.spine.Bulk;
import zhenggai.domain.Refused;
import zhenggai.domain.Subject;
import zhenggai.domain.acceptance.AcceptanceRules;
import zhenggai.domain.acceptance.Opinion;
import zhenggai.domain.acceptance.OpinionLevel;
import zhenggai.domain.acceptance.Submission;
import zhenggai.domain.acceptance.SubmissionEnd;
import zhenggai.domain.history.HistoryStep;
import zhenggai.domain.papers.Dossier;
import zhenggai.domain.people.PersonId;
import zhenggai.domain.people.Role;
import zhenggai.domain.result.Figure;
import zhenggai.domain.result.FigureSum;
import zhenggai.domain.result.FigureWords;
import zhenggai.domain.result.Quantity;
import zhenggai.domain.spine.Evidence;
import zhenggai.domain.spine.EvidenceId;
import zhenggai.domain.spine.Measure;
import zhenggai.domain.spine.MeasureId;
import zhenggai.domain.spine.MeasureState;
import zhenggai.domain.spine.Minute;
import zhenggai.testkit.Desk;
import zhenggai.words.HistorySentence;

/** The way of a measure to its end, from a submission that was refused to an exception that stays to be read, and the figures it leaves. */
class AcceptanceWalkTest {
    private static final LocalDate TODAY = Desk.TODAY;

    @TempDir
    private Path dir;
    private final Desk desk = new Desk();
    private OpenCase open;
    private MeasureId id;
    private PersonId doer;

    @Test
    void aMeasureIsSubmittedReturnedSubmittedAgainAndAcceptedByWayOfException() {
        open = desk.smallCase(dir.resolve("案卷.zgt"));
        id = Desk.measure(open, 3).id();
        open.duties().assign(id, Role.RESPONSIBLE_PERSON, List.of("林晓棠"));
        doer = open.people().persons().getFirst().id();
        nothingIsSubmittedWithoutAResult();
        opinionsComeInTheirOrder();
        whatIsReturnedBeginsANewSet();
        theOfficeWantsAllOpinions();
        theExceptionStaysForEver();
        theHistoryTellsIt();
        undoTakesEachStepBack();
        open.close();
    }

    private void nothingIsSubmittedWithoutAResult() {
        assertRefused("opinion.not-submitted", () -> open.acceptances().give(id, agreed(OpinionLevel.DEPARTMENT, "周启明", TODAY)));
        open.measures().start(id);
        assertRefused("measure.result-missing", () -> open.measures().submit(id, "  "));
        assertThat(open.acceptances().of(id)).isEmpty();
        open.measures().submit(id, "已修订财务管理制度", "林晓棠");
        Submission first = open.acceptances().of(id).getFirst();
        assertThat(first.by()).isEqualTo("林晓棠");
        assertThat(first.on()).isEqualTo(TODAY);
        assertThat(first.result()).isEqualTo("已修订财务管理制度");
    }

    private void opinionsComeInTheirOrder() {
        assertRefused("opinion.earlier-missing", () -> open.acceptances().give(id, agreed(OpinionLevel.LEAD_LEADER, "陆知远", TODAY)));
        open.acceptances().give(id, agreed(OpinionLevel.DEPARTMENT, "周启明", TODAY));
        nextDay();
        open.acceptances().give(id, Opinion.disagreed(OpinionLevel.LEAD_LEADER, "缺印发文件", "陆知远", open.today()));
        assertRefused("acceptance.disagreed", () -> open.measures().accept(id, other(), "先销号后补"));
    }

    private void whatIsReturnedBeginsANewSet() {
        assertRefused("measure.missing-missing", () -> open.measures().sendBack(id, ""));
        open.measures().sendBack(id, "补充印发文件");
        open.measures().start(id);
        nextDay();
        open.measures().submit(id, "已修订并印发财务管理制度");
        List<Submission> all = open.acceptances().of(id);
        assertThat(all).extracting(Submission::number).containsExactly(1, 2);
        assertThat(all.getFirst().ending()).isEqualTo(new Submission.Ending(SubmissionEnd.RETURNED, TODAY.plusDays(1), Desk.CLERK.person(), "补充印发文件", Minute.NONE));
        assertThat(all.getFirst().opinions()).extracting(Opinion::by).containsExactly("周启明", "陆知远");
        assertThat(all.getLast().opinions()).isEmpty();
    }

    private void theOfficeWantsAllOpinions() {
        assertThat(open.acceptances().rules()).isEqualTo(AcceptanceRules.USUAL);
        open.acceptances().decide(new AcceptanceRules(true));
        assertThat(open.basis().rules()).as("rules of deadlines are left alone").isEqualTo(zhenggai.domain.rules.OfficeRules.USUAL);
        open.acceptances().give(id, agreed(OpinionLevel.DEPARTMENT, "周启明", open.today()));
        open.acceptances().give(id, agreed(OpinionLevel.LEAD_LEADER, "陆知远", open.today()));
        assertRefused("acceptance.opinion-missing", () -> open.measures().accept(id, doer, "材料移交上级，复印件后补"));
        open.acceptances().give(id, agreed(OpinionLevel.LEADING_GROUP, "秦书记", open.today()));
    }

    private void theExceptionStaysForEver() {
        assertRefused("measure.evidence-missing", () -> open.measures().accept(id, doer, ""));
        Measure closed = open.measures().accept(id, doer, "材料移交上级，复印件后补");
        assertThat(closed.state()).isEqualTo(MeasureState.CLOSED);
        Submission.Ending expected = new Submission.Ending(SubmissionEnd.ACCEPTED, open.today(), "林晓棠", "材料移交上级，复印件后补", Minute.NONE);
        assertThat(open.acceptances().of(id).getLast().ending()).isEqualTo(expected);
        Instant accepted = desk.clock.instant();
        nextDay();
        assertThat(open.measures().relapse(id).closure().overrideReason()).isEmpty();
        assertThat(open.acceptances().of(id).getLast().ending()).as("a relapse does not make it forgotten").isEqualTo(expected);
        open.measures().submit(id, "重新整改");
        assertThat(open.acceptances().of(id).getLast().round()).isEqualTo(2);
        Dossier then = open.dossiers().asOf(accepted);
        assertThat(then.submissions(id)).as("the papers of that day know two submissions").hasSize(2);
        assertThat(open.dossiers().current().submissions(id)).hasSize(3);
    }

    private void theHistoryTellsIt() {
        List<String> told = open.history().about(Subject.MEASURE, id.value()).stream().map(new HistorySentence(ZoneOffset.UTC)::of).toList();
        assertThat(told).anyMatch(line -> line.contains("登记销号意见") && line.contains("牵头领导") && line.contains("陆知远"));
        assertThat(told).anyMatch(line -> line.contains("材料移交上级"));
        List<HistoryStep> steps = open.history().about(Subject.MEASURE, id.value());
        assertThat(steps).extracting(HistoryStep::verb).contains("measure.submit", "opinion.give", "measure.send-back", "measure.accept", "measure.relapse");
    }

    private void undoTakesEachStepBack() {
        open.undo();
        open.undo();
        assertThat(open.measures().get(id).state()).isEqualTo(MeasureState.CLOSED);
        open.undo();
        assertThat(open.acceptances().of(id).getLast().isOpen()).isTrue();
        assertThat(open.measures().get(id).state()).isEqualTo(MeasureState.SUBMITTED);
        open.undo();
        assertThat(open.acceptances().of(id).getLast().opinions()).hasSize(2);
        open.redo();
        assertThat(open.acceptances().of(id).getLast().opinions()).hasSize(3);
        open.acceptances().takeBack(id);
        assertThat(open.acceptances().of(id).getLast().opinions()).hasSize(2);
        open.measures().remove(List.of(id));
        open.undo();
        assertThat(open.acceptances().of(id)).hasSize(2);
        assertThat(open.history().verify().holds()).isTrue();
    }

    @Test
    void figuresAreSummedAsAnIndependentRecountFinds() {
        open = desk.smallCase(dir.resolve("成效.zgt"));
        MeasureId one = Desk.measure(open, 0).id();
        MeasureId two = Desk.measure(open, 1).id();
        Evidence list = open.evidence().add(new Evidence(EvidenceId.NEW, one, "培训签到表", "", null, ""));
        Figure trained = open.figures().add(figure(one, "开展业务培训", "320余人次").during("2026年上半年", "全系统").backedBy(List.of(list.id())));
        Figure again = open.figures().add(figure(two, "培训干部", "320余人次"));
        open.figures().add(figure(two, "走访困难群众", "85人次"));
        open.figures().add(figure(one, "追缴资金", "2,255,332.63元"));
        open.figures().add(figure(two, "节约经费", "0.07元"));
        open.figures().add(figure(one, "修订《财务管理办法》《采购管理办法》", "2项"));
        open.figures().add(figure(two, "印发《采购管理办法》", "1项"));
        assertRefused("figure.evidence-elsewhere", () -> open.figures().add(figure(two, "错", "1台").backedBy(List.of(list.id()))));
        assertThat(total("开展业务培训")).isEqualByComparingTo("320");
        assertThat(total("培训干部")).isEqualByComparingTo("320");
        open.figures().same(again.id(), trained.id());
        assertThat(open.figures().sums()).extracting(FigureSum::name).containsExactly("开展业务培训", "走访困难群众", "追缴资金", "节约经费", "制度");
        assertThat(total("开展业务培训")).isEqualByComparingTo("320");
        assertThat(total("走访困难群众")).isEqualByComparingTo("85");
        assertThat(total("追缴资金")).isEqualByComparingTo("2255332.63");
        assertThat(total("节约经费")).isEqualByComparingTo("0.07");
        assertThat(total("制度")).isEqualByComparingTo("2");
        aChangedFigureChangesItsTwin(trained, again);
        whatGoesLeavesNoOrphans(one, trained, again, list);
        open.close();
    }

    private void aChangedFigureChangesItsTwin(Figure trained, Figure again) {
        assertRefused("figure.same-already", () -> open.figures().same(again.id(), trained.id()));
        open.figures().edit(open.figures().of(trained.measure()).getFirst().counting(FigureWords.read("330人次")));
        assertThat(open.figures().of(again.measure()).getFirst().amount()).isEqualTo(FigureWords.read("330人次"));
        assertThat(total("开展业务培训")).isEqualByComparingTo("330");
        Figure other = open.figures().of(again.measure()).get(1);
        assertRefused("figure.same-differs", () -> open.figures().same(other.id(), trained.id()));
    }

    private void whatGoesLeavesNoOrphans(MeasureId one, Figure trained, Figure again, Evidence list) {
        open.evidence().remove(list.id());
        assertThat(open.figures().of(one).getFirst().isBacked()).isFalse();
        open.undo();
        assertThat(open.figures().of(one).getFirst().evidence()).containsExactly(list.id());
        open.measures().remove(List.of(one));
        assertThat(open.figures().of(again.measure()).getFirst().sameAs()).isNull();
        assertThat(total("培训干部")).isEqualByComparingTo("330");
        assertThat(total("走访困难群众")).isEqualByComparingTo("85");
        open.undo();
        assertThat(open.figures().of(again.measure()).getFirst().sameAs()).isEqualTo(trained.id());
        open.figures().apart(again.id());
        assertThat(total("开展业务培训")).isEqualByComparingTo("330");
        assertThat(total("培训干部")).isEqualByComparingTo("330");
    }

    @Test
    void manyMeasuresAreSubmittedAtOnceAndEachHasItsSubmission() {
        open = desk.smallCase(dir.resolve("批量.zgt"));
        List<MeasureId> ids = open.ledgers().current().measures().map(leaf -> leaf.measure().id()).toList();
        ids.forEach(one -> {
            open.measures().start(one);
            open.measures().recordResult(one, "已完成", "");
        });
        open.bulk().apply(ids, new Bulk.Submit());
        assertThat(ids).allSatisfy(one -> assertThat(open.acceptances().of(one)).singleElement().matches(Submission::isOpen));
        open.undo();
        assertThat(ids).allSatisfy(one -> assertThat(open.acceptances().of(one)).isEmpty());
        open.close();
    }

    private BigDecimal total(String name) {
        FigureSum sum = open.figures().sums().stream().filter(one -> one.name().equals(name)).findFirst().orElseThrow();
        return sum.total() instanceof Quantity.Count count ? count.number() : BigDecimal.valueOf(((Quantity.Money) sum.total()).fen(), 2);
    }

    private static Figure figure(MeasureId measure, String name, String words) {
        return Figure.of(measure, name, FigureWords.read(words));
    }

    private static Opinion agreed(OpinionLevel level, String by, LocalDate on) {
        return Opinion.agreed(level, "", by, on);
    }

    private PersonId other() {
        return open.people().add(new zhenggai.domain.people.Person(PersonId.NEW, "沈砚", "", "", null, true, null, null)).id();
    }

    private void nextDay() {
        desk.clock.forward(java.time.Duration.ofDays(1));
    }

    private static void assertRefused(String key, ThrowingCallable step) {
        assertThatThrownBy(step).isInstanceOf(Refused.class).hasMessage(key);
    }
}
