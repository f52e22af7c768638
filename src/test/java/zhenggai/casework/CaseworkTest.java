package zhenggai.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import zhenggai.casework.spine.Bulk;
import zhenggai.casework.spine.BulkLine;
import zhenggai.domain.Refused;
import zhenggai.domain.ledger.CategoryBranch;
import zhenggai.domain.ledger.FindingBranch;
import zhenggai.domain.ledger.Ledger;
import zhenggai.domain.ledger.MeasureLeaf;
import zhenggai.domain.people.Person;
import zhenggai.domain.people.Role;
import zhenggai.domain.spine.Evidence;
import zhenggai.domain.spine.EvidenceId;
import zhenggai.domain.spine.Measure;
import zhenggai.domain.spine.MeasureId;
import zhenggai.domain.spine.MeasureState;
import zhenggai.domain.spine.ProgressEntry;
import zhenggai.domain.spine.ProgressId;
import zhenggai.testkit.Desk;

/** What a user can do, on a real file: every verb undoable, every refusal without a trace. */
class CaseworkTest {
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
    void aMeasureIsWorkedOnSubmittedReturnedAndClosed() {
        MeasureId id = Desk.measure(open, 0).id();
        open.duties().assign(id, Role.RESPONSIBLE_PERSON, List.of("张䶮"));
        open.progress().report(entry(id, "已形成初稿", 60));
        assertThat(open.measures().get(id).state()).isEqualTo(MeasureState.UNDER_WAY);
        open.measures().submit(id, "实施细则已印发");
        open.measures().sendBack(id, "缺印发文件");
        open.measures().start(id);
        open.measures().submit(id, "实施细则已印发，附文件");
        assertThatThrownBy(() -> open.measures().accept(id, person("张䶮").id(), "")).hasMessage("measure.evidence-missing");
        open.evidence().add(new Evidence(EvidenceId.NEW, id, "学习实施细则", "示红党组〔2026〕9号", Desk.TODAY, "3号柜第12盒"));
        assertThatThrownBy(() -> open.measures().accept(id, person("张䶮").id(), "")).hasMessage("measure.acceptor-is-doer");
        Person leader = open.people().add(Person.named("陆知远"));
        Measure closed = open.measures().accept(id, leader.id(), "");
        assertThat(closed.state()).isEqualTo(MeasureState.CLOSED);
        assertThat(closed.closure().closedOn()).isEqualTo(Desk.TODAY);
    }

    @Test
    void assigningSetsExactlyTheseNamesAndEntersNewOnes() {
        MeasureId id = Desk.measure(open, 0).id();
        open.duties().assign(id, Role.RESPONSIBLE_PERSON, List.of("张䶮", "欧阳静"));
        open.duties().assign(id, Role.LEAD_DEPARTMENT, List.of("办公室"));
        open.duties().assign(id, Role.RESPONSIBLE_PERSON, List.of("欧阳静", " 林晓棠 ", ""));
        MeasureLeaf leaf = open.ledgers().leaf(id);
        assertThat(leaf.names(Role.RESPONSIBLE_PERSON)).containsExactly("欧阳静", "林晓棠");
        assertThat(leaf.names(Role.LEAD_DEPARTMENT)).containsExactly("办公室");
        assertThat(open.people().persons()).extracting(Person::name).containsExactly("张䶮", "欧阳静", "林晓棠");
        open.undo();
        assertThat(open.ledgers().leaf(id).names(Role.RESPONSIBLE_PERSON)).containsExactly("张䶮", "欧阳静");
        assertThat(open.people().persons()).hasSize(2);
    }

    @Test
    void movingKeepsNumbersAndClosesGaps() {
        List<CategoryBranch> categories = open.ledgers().current().categories().toList();
        FindingBranch moved = categories.get(0).findings().get(1);
        int number = moved.finding().number();
        open.findings().move(moved.finding().id(), categories.get(1).category().id(), 1);
        Ledger after = open.ledgers().current();
        assertThat(after.findings().map(f -> f.finding().headline()).toList()).containsExactly("学习不够深入", "议事规则执行不严", "报销审核把关不严");
        assertThat(after.categories().toList().get(1).findings()).extracting(f -> f.finding().position()).containsExactly(1, 2);
        assertThat(open.findings().get(moved.finding().id()).number()).isEqualTo(number);
        open.measures().move(Desk.measure(open, 1).id(), Desk.measure(open, 1).finding(), 1);
        assertThat(open.ledgers().current().measures().map(m -> m.measure().text()).toList().subList(0, 2))
            .containsExactly("每季度组织集体学习", "制定学习实施细则");
        open.categories().move(categories.get(1).category().id(), 1);
        assertThat(open.ledgers().current().categories().map(c -> c.category().title()).toList()).containsExactly("关于资金使用方面", "关于落实主体责任方面");
    }

    @Test
    void aMeasureThatMovesToAnotherFindingGetsANumberThere() {
        Measure measure = Desk.measure(open, 0);
        Measure target = Desk.measure(open, 2);
        open.measures().move(measure.id(), target.finding(), 9);
        assertThat(open.measures().get(measure.id()).number()).isEqualTo(2);
        assertThat(open.measures().get(measure.id()).position()).isEqualTo(2);
    }

    @Test
    void removingAFindingTakesEverythingUnderItAndUndoPutsAllOfItBack() {
        MeasureId id = Desk.measure(open, 0).id();
        open.duties().assign(id, Role.RESPONSIBLE_PERSON, List.of("张䶮"));
        open.progress().report(entry(id, "已形成初稿", 60));
        open.evidence().add(new Evidence(EvidenceId.NEW, id, "初稿", "", null, ""));
        Ledger before = open.ledgers().current();
        open.findings().remove(Desk.measure(open, 0).finding());
        assertThat(open.ledgers().current().findings()).hasSize(2);
        open.undo();
        assertThat(open.ledgers().current()).isEqualTo(before);
    }

    @Test
    void aBulkOrderIsPreviewedExactlyAndIsOneStep() {
        List<MeasureId> all = open.ledgers().current().measures().map(m -> m.measure().id()).toList();
        open.measures().start(all.get(2));
        Ledger before = open.ledgers().current();
        List<BulkLine> preview = open.bulk().preview(all, new Bulk.Start());
        assertThat(open.ledgers().current()).isEqualTo(before);
        assertThat(preview).extracting(BulkLine::changes).containsExactly(true, true, false, true);
        assertThat(preview.get(2).refusal()).hasMessage("measure.cannot-start");
        open.bulk().apply(all, new Bulk.Start());
        assertThat(open.ledgers().current().measures()).extracting(m -> m.measure().state()).containsOnly(MeasureState.UNDER_WAY);
        open.undo();
        assertThat(open.ledgers().current()).isEqualTo(before);
        List<BulkLine> named = open.bulk().apply(all, new Bulk.Assign(Role.LEAD_DEPARTMENT, List.of("财务室")));
        assertThat(named).allMatch(BulkLine::changes);
        assertThat(open.people().departments()).hasSize(1);
    }

    @Test
    void namesAreNotTakenTwiceAndWhoIsNamedIsNotRemoved() {
        open.duties().assign(Desk.measure(open, 0).id(), Role.RESPONSIBLE_PERSON, List.of("张䶮"));
        open.people().addDepartment("办公室");
        assertThatThrownBy(() -> open.people().add(Person.named(" 张䶮"))).isInstanceOf(Refused.class).hasMessage("person.name-taken");
        assertThatThrownBy(() -> open.people().addDepartment("办公室 ")).isInstanceOf(Refused.class).hasMessage("department.name-taken");
        assertThatThrownBy(() -> open.people().remove(person("张䶮").id())).isInstanceOf(Refused.class).hasMessage("person.still-named");
        Person nobody = open.people().add(Person.named("林晓棠"));
        open.people().remove(nobody.id());
        assertThat(open.people().persons()).hasSize(1);
    }

    @Test
    void progressIsNotReportedFromTheFutureOrWithoutAWord() {
        MeasureId id = Desk.measure(open, 0).id();
        ProgressEntry tomorrow = new ProgressEntry(ProgressId.NEW, id, Desk.TODAY.plusDays(1), "完成", "", "", null, "");
        assertThatThrownBy(() -> open.progress().report(tomorrow)).isInstanceOf(Refused.class).hasMessage("progress.in-the-future");
        assertThatThrownBy(() -> entry(id, " ", 1)).isInstanceOf(Refused.class).hasMessage("progress.text-missing");
        assertThatThrownBy(() -> entry(id, "完成", 101)).isInstanceOf(Refused.class).hasMessage("progress.percent-out-of-range");
    }

    @Test
    void theNewestProgressCountsAndOlderEntriesStay() {
        MeasureId id = Desk.measure(open, 0).id();
        open.progress().report(new ProgressEntry(ProgressId.NEW, id, Desk.TODAY, "已印发", "", "", 90, ""));
        open.progress().report(new ProgressEntry(ProgressId.NEW, id, Desk.TODAY.minusDays(9), "补记：已形成初稿", "", "", 50, ""));
        assertThat(open.ledgers().leaf(id).latest().done()).isEqualTo("已印发");
        assertThat(open.ledgers().current().measures().toList().getFirst().latest().done()).isEqualTo("已印发");
        assertThat(open.progress().of(id)).extracting(ProgressEntry::percent).containsExactly(90, 50);
    }

    @Test
    void aDeadlineWithoutAYearTakesTheFeedbacks() {
        var inspection = open.inspections().all().getFirst();
        open.inspections().edit(new zhenggai.domain.spine.Inspection(inspection.id(), inspection.title(), "", "", inspection.onSite(),
            Desk.TODAY.minusYears(1), null, null, null, null, inspection.publication()));
        assertThat(open.measures().promise(Desk.measure(open, 0).id(), "9月底前").deadline().day()).hasToString("2025-09-30");
    }

    private Person person(String name) {
        return open.people().persons().stream().filter(p -> p.name().equals(name)).findFirst().orElseThrow();
    }

    private static ProgressEntry entry(MeasureId id, String done, int percent) {
        return new ProgressEntry(ProgressId.NEW, id, Desk.TODAY, done, "", "", percent, "张䶮");
    }
}
