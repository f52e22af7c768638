package zhenggai.casework.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import zhenggai.casework.OpenCase;
import zhenggai.domain.Refused;
import zhenggai.domain.draft.Draft;
import zhenggai.domain.draft.DraftNode;
import zhenggai.domain.draft.Part;
import zhenggai.domain.draft.match.Change;
import zhenggai.domain.draft.match.Match;
import zhenggai.domain.draft.match.Matching;
import zhenggai.domain.draft.match.Presence;
import zhenggai.domain.draft.match.Taking;
import zhenggai.domain.people.Role;
import zhenggai.domain.spine.Inspection;
import zhenggai.reading.DocumentReader;
import zhenggai.testkit.Desk;

/** A document beside a case that knows part of it: what is new, changed and the same, and that each is dealt with as decided, in one step. */
class IntakeMatchTest {
    private static final String PLAN = """
        示例市红十字会关于市委第二巡察组反馈意见的整改方案

        一、关于资金使用方面
        （一）报销审核把关不严的问题
        1.修订财务管理制度。
        责任人：邓立言
        整改时限：2026年6月底前
        2.开展专题培训。
        责任人：邓立言
        整改时限：立行立改
        （二）采购程序不规范的问题
        1.制定采购办法。
        责任人：陆知远
        整改时限：2026年9月底前
        """;
    private static final String LATER = PLAN.replace("开展专题培训", "每季度开展专题培训").replace("2026年9月底前", "2026年10月底前")
        + "2.公开采购结果。\n责任人：陆知远\n整改时限：长期坚持\n";

    @TempDir Path dir;
    private final Desk desk = new Desk();
    private OpenCase open;

    @BeforeEach
    void begin() {
        open = desk.cases.create(dir.resolve("案卷.zgt"), "示例市红十字会");
        open.intake().accept(read(PLAN));
    }

    @AfterEach
    void end() {
        open.close();
    }

    private static Draft read(String text) {
        return new DocumentReader().read(text);
    }

    @Test
    void theSameDocumentIsTheSameAndRefused() {
        Matching again = open.intake().match(read(PLAN));
        assertThat(again.matches().values()).hasSize(5).extracting(Match::presence).containsOnly(Presence.SAME);
        refused("intake.already-there", read(PLAN), again);
    }

    @Test
    void aLaterVersionIsToldApartAndTakenInAsOneStep() {
        Draft later = read(LATER);
        Matching matching = open.intake().match(later);
        assertThat(matching.matches().values()).extracting(Match::presence).containsExactly(Presence.SAME, Presence.SAME, Presence.CHANGED,
            Presence.SAME, Presence.CHANGED, Presence.NEW);
        assertThat(of(later, matching, "每季度开展专题培训。").changes()).containsExactly(new Change(Part.BODY, "开展专题培训。", "每季度开展专题培训。"));
        assertThat(of(later, matching, "制定采购办法。").changes()).containsExactly(new Change(Part.DEADLINE, "2026年9月底前", "2026年10月底前"));
        List<String> before = texts();
        Intake.Taken taken = open.intake().accept(later, matching);
        assertThat(List.of(taken.categories(), taken.findings(), taken.measures(), taken.updated(), taken.kept())).containsExactly(0, 0, 1, 2, 0);
        assertThat(texts()).containsExactly("修订财务管理制度。 2026-06-30", "每季度开展专题培训。 null", "制定采购办法。 2026-10-31", "公开采购结果。 null");
        assertThat(open.ledgers().current().inspections()).hasSize(1);
        open.undo();
        assertThat(texts()).isEqualTo(before);
    }

    @Test
    void whatIsLeftStaysAndWhatIsTakenAsNewStandsBesideTheOld() {
        Draft later = read(LATER);
        Matching matching = open.intake().match(later).takingChanged(later, Taking.LEAVE);
        assertThat(open.intake().accept(later, matching).measures()).isEqualTo(1);
        assertThat(texts()).contains("开展专题培训。 null", "制定采购办法。 2026-09-30");
        open.undo();
        int finding = later.categories().getFirst().findings().get(1).node().id();
        Matching asNew = open.intake().match(later).taking(later, finding, Taking.AS_NEW);
        assertThat(asNew.taking(later, finding, Taking.LEAVE)).as("as it was, but for what was the same").isEqualTo(open.intake().match(later));
        Intake.Taken taken = open.intake().accept(later, asNew);
        assertThat(List.of(taken.categories(), taken.findings(), taken.measures())).containsExactly(0, 1, 2);
        assertThat(open.ledgers().current().findings()).hasSize(3);
        assertThat(open.ledgers().current().categories()).hasSize(1);
    }

    @Test
    void aDeadlineThatRunsIsNotMovedByADocument() {
        var measure = open.ledgers().current().measures().toList().get(2).measure();
        open.measures().start(measure.id());
        Draft later = read(LATER);
        Intake.Taken taken = open.intake().accept(later, open.intake().match(later));
        assertThat(taken.kept()).isEqualTo(1);
        assertThat(open.measures().get(measure.id()).deadline().day()).hasToString("2026-09-30");
    }

    @Test
    void namesThatAreOthersAreChangedOnlyForTheRoleTheDocumentNames() {
        Draft later = read(PLAN.replaceFirst("责任人：邓立言", "责任人：陆知远、邓立言"));
        Matching matching = open.intake().match(later);
        assertThat(matching.count(Presence.CHANGED)).isEqualTo(1);
        open.intake().accept(later, matching);
        assertThat(open.ledgers().current().measures().toList().getFirst().names(Role.RESPONSIBLE_PERSON)).containsExactlyInAnyOrder("陆知远", "邓立言");
    }

    @Test
    void aCaseThatChangedMeanwhileIsComparedAnew() {
        Draft later = read(LATER);
        Matching matching = open.intake().match(later);
        open.measures().reword(open.ledgers().current().measures().toList().get(1).measure().id(), "另行安排");
        refused("intake.case-changed", later, matching);
        assertThat(open.intake().match(later).keeping(matching)).isEqualTo(open.intake().match(later));
    }

    @Test
    void anotherInspectionIsAnotherCase() {
        Inspection known = open.ledgers().current().inspections().getFirst().inspection();
        open.inspections().edit(new Inspection(known.id(), known.title(), "六届市委第一轮巡察", "市委第九巡察组", known.onSite(), null, null, null, null, null, known.publication()));
        assertThat(open.intake().match(read(PLAN)).matches().values()).extracting(Match::presence).containsOnly(Presence.NEW);
    }

    private void refused(String key, Draft draft, Matching matching) {
        List<String> before = texts();
        assertThatExceptionOfType(Refused.class).isThrownBy(() -> open.intake().accept(draft, matching))
            .satisfies(no -> assertThat(no.textKey()).isEqualTo(key));
        assertThat(texts()).isEqualTo(before);
    }

    private static Match of(Draft draft, Matching matching, String text) {
        DraftNode node = draft.all().filter(n -> n.text().equals(text)).findFirst().orElseThrow();
        return matching.of(node.id()).orElseThrow();
    }

    private List<String> texts() {
        return open.ledgers().current().measures().map(leaf -> leaf.measure().text() + " " + leaf.measure().deadline().day()).toList();
    }
}
