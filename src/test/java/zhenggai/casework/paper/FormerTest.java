package zhenggai.casework.paper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import zhenggai.casework.OpenCase;
import zhenggai.domain.Refused;
import zhenggai.domain.Subject;
import zhenggai.domain.account.AccountRole;
import zhenggai.domain.history.HistoryFilter;
import zhenggai.domain.history.HistoryFilter.Item;
import zhenggai.domain.history.HistoryStep;
import zhenggai.domain.ledger.Ledger;
import zhenggai.domain.people.Department;
import zhenggai.domain.people.Role;
import zhenggai.domain.spine.Measure;
import zhenggai.domain.spine.MeasureId;
import zhenggai.testkit.Desk;

/** The history narrowed and read page by page, and what was put back by a step of its own. */
class FormerTest {
    @TempDir Path dir;
    private final Desk desk = new Desk();
    private OpenCase open;
    private MeasureId first;

    @BeforeEach
    void begin() {
        open = desk.smallCase(dir.resolve("案卷.zgt"));
        first = Desk.measure(open, 0).id();
    }

    @AfterEach
    void end() {
        assertThat(open.history().verify().holds()).isTrue();
        open.close();
    }

    @Test
    void pagesTogetherAreTheWholeHistoryWithoutGapOrRepetition() {
        for (int i = 0; i < 25; i++) {
            open.measures().reword(first, "第 " + i + " 稿");
        }
        List<Long> read = new ArrayList<>();
        for (List<HistoryStep> page = page(HistoryFilter.ALL, Long.MAX_VALUE); !page.isEmpty(); page = page(HistoryFilter.ALL, page.getLast().number())) {
            assertThat(page).hasSizeLessThanOrEqualTo(7);
            page.forEach(step -> read.add(step.number()));
        }
        assertThat(read).isEqualTo(open.history().all().stream().map(HistoryStep::number).toList());
    }

    @Test
    void stepsAreNarrowedByPersonVerbDayAndItem() {
        Instant evening = desk.clock.instant().plus(Duration.ofHours(8));
        desk.clock.set(evening);
        open.accounts().turnOn("李管理", "admin 密码 1");
        open.accounts().add("王经办", AccountRole.HANDLER, "clerk 密码 2");
        open.accounts().signIn("王经办", "clerk 密码 2");
        desk.clock.set(Instant.parse("2026-07-21T00:00:00Z"));
        open.measures().start(first);
        desk.clock.set(Instant.parse("2026-07-21T00:00:00.500Z"));
        open.undo();
        desk.clock.set(Instant.parse("2026-07-22T00:00:00Z"));
        open.duties().assign(first, Role.RESPONSIBLE_PERSON, List.of("王经办"));

        assertThat(verbs(HistoryFilter.ALL.by("王经办"))).containsExactly("duty.assign", "undo:measure.start", "measure.start");
        assertThat(verbs(HistoryFilter.ALL.by("李管理"))).containsExactly("account.add");
        assertThat(verbs(HistoryFilter.ALL.doing("measure.start"))).containsExactly("undo:measure.start", "measure.start");
        Instant day = Instant.parse("2026-07-21T00:00:00Z");
        assertThat(verbs(HistoryFilter.ALL.between(day, day.plus(Duration.ofDays(1))))).as("the first instant of a day belongs to it, that of the next does not")
            .containsExactly("undo:measure.start", "measure.start");
        HistoryFilter about = HistoryFilter.ALL.about(new Item(Subject.MEASURE, first.value(), "1-1"));
        assertThat(verbs(about)).as("with what hangs on it").containsExactly("duty.assign", "undo:measure.start", "measure.start", "measure.add");
        assertThat(verbs(about.by("王经办").doing("duty.assign"))).containsExactly("duty.assign");
        assertThat(open.history().people()).contains("李管理", "王经办", Desk.CLERK.person());
        assertThat(open.history().verbs()).contains("measure.start").doesNotContain("undo:measure.start").doesNotHaveDuplicates();
    }

    @Test
    void aFormerTextComesBackAsAStepThatCanBeTakenBack() {
        String before = Desk.measure(open, 0).text();
        open.measures().reword(first, "改写后的措施");
        long step = newest().number();
        open.measures().reword(first, "再次改写");
        open.history().restore(step, Subject.MEASURE, first.value(), Set.of("text"));
        assertThat(Desk.measure(open, 0).text()).isEqualTo(before);
        assertThat(newest().verb()).isEqualTo("history.restore");
        open.undo();
        assertThat(Desk.measure(open, 0).text()).isEqualTo("再次改写");
    }

    @Test
    void whatARuleDecidesIsNotPutBackByHand() {
        open.measures().start(first);
        long started = newest().number();
        assertThatThrownBy(() -> open.history().restore(started, Subject.MEASURE, first.value(), Set.of("state"))).isInstanceOf(Refused.class).hasMessage("history.restore-ruled");
        open.measures().recordResult(first, "初稿", "");
        open.measures().recordResult(first, "定稿", "");
        long result = newest().number();
        open.measures().submit(first, "定稿");
        assertThatThrownBy(() -> open.history().restore(result, Subject.MEASURE, first.value(), Set.of("result_text"))).as("opinions are given on it").hasMessage("measure.result-submitted");
        Department one = open.people().addDepartment("办公室");
        open.people().editDepartment(new Department(one.id(), "综合办公室", one.position(), one.head()));
        long renamed = newest().number();
        open.people().addDepartment("办公室");
        assertThatThrownBy(() -> open.history().restore(renamed, Subject.DEPARTMENT, one.id().value(), Set.of("name"))).hasMessage("history.restore-clash");
    }

    @Test
    void whatAStepRemovedIsMadeAnewUnderItsOldNumbers() {
        Ledger before = open.ledgers().current();
        open.categories().remove(before.categories().findFirst().orElseThrow().category().id());
        long removal = newest().number();
        assertThat(open.ledgers().current().measures()).hasSizeLessThan(4);
        open.measures().start(open.ledgers().current().measures().findFirst().orElseThrow().measure().id());
        assertThat(open.history().bringBack(removal)).isGreaterThan(3);
        assertThat(open.ledgers().current().measures().map(leaf -> leaf.measure().text()).toList()).isEqualTo(before.measures().map(leaf -> leaf.measure().text()).toList());
        assertThat(open.ledgers().current().measures().map(leaf -> leaf.measure().id()).toList()).isEqualTo(before.measures().map(leaf -> leaf.measure().id()).toList());
        assertThatThrownBy(() -> open.history().bringBack(removal)).hasMessage("history.restore-clash");
        open.undo();
        assertThat(open.ledgers().current().measures()).hasSizeLessThan(4);
    }

    @Test
    void whatBelongedToSomethingThatIsGoneStaysGone() {
        Measure measure = Desk.measure(open, 0);
        open.findings().remove(measure.finding());
        long removal = newest().number();
        open.categories().remove(open.ledgers().current().categories().findFirst().orElseThrow().category().id());
        assertThatThrownBy(() -> open.history().bringBack(removal)).hasMessage("history.restore-dangling");
        assertThat(open.ledgers().current().measures().anyMatch(leaf -> leaf.measure().id().equals(first))).isFalse();
    }

    private List<HistoryStep> page(HistoryFilter filter, long before) {
        return open.history().page(filter, before, 7, 1);
    }

    private List<String> verbs(HistoryFilter filter) {
        return open.history().page(filter, Long.MAX_VALUE, 100, 9).stream().map(HistoryStep::verb).toList();
    }

    private HistoryStep newest() {
        return open.history().newest(1, 1).getFirst();
    }
}
