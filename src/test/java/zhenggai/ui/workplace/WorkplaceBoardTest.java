package zhenggai.ui.workplace;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import javafx.scene.Node;
import javafx.scene.control.ListView;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import zhenggai.casework.OpenCase;
import zhenggai.domain.people.Role;
import zhenggai.domain.spine.MeasureId;
import zhenggai.domain.supervision.Act;
import zhenggai.domain.supervision.ActDraft;
import zhenggai.domain.supervision.ActKind;
import zhenggai.domain.supervision.Demand;
import zhenggai.domain.supervision.Receiver;
import zhenggai.domain.supervision.Reply;
import zhenggai.testkit.Desk;
import zhenggai.testkit.Fx;
import zhenggai.testkit.Headless;
import zhenggai.testkit.Immediate;
import zhenggai.testkit.Robot;
import zhenggai.ui.board.look.LastOpening;
import zhenggai.ui.kit.Notices;
import zhenggai.ui.kit.Remembered;
import zhenggai.ui.ledger.look.LedgerRow;
import zhenggai.ui.supervision.look.ActRow;
import zhenggai.ui.workplace.ground.Ground;
import zhenggai.words.Texts;

/** A morning at the board, in the real window: from a figure to exactly its measures, from a line to its measure, seeing to it and back. */
@ExtendWith(Headless.class)
class WorkplaceBoardTest {
    @TempDir
    Path folder;

    private final Immediate immediate = new Immediate();
    private OpenCase open;
    private List<MeasureId> ids;
    private Workplace workplace;

    @BeforeEach
    void aMorning() {
        open = new Desk().smallCase(folder.resolve("a.zgt"));
        ids = open.ledgers().current().measures().map(leaf -> leaf.measure().id()).toList();
        open.measures().promise(ids.get(0), "2026年7月10日");
        open.measures().promise(ids.get(1), "2026年7月20日");
        open.measures().promise(ids.get(3), "2026年7月15日");
        open.duties().assign(ids.get(3), Role.RESPONSIBLE_PERSON, List.of("单晓"));
        open.duties().assign(ids.get(2), Role.RESPONSIBLE_PERSON, List.of("单晓"));
    }

    @AfterEach
    void end() {
        open.close();
        assertThat(immediate.problems).isEmpty();
    }

    @Test
    void theBoardIsFirstAndAFigureLeadsToExactlyItsMeasures(Robot clerk) {
        show(clerk);
        assertThat(workplace.page()).isEqualTo("board");
        clerk.click("逾期：2 项，点击查看清单");
        assertThat(Fx.get(workplace::page)).isEqualTo("ledger");
        assertThat(listed()).isEqualTo(Set.of(ids.get(0), ids.get(3)));
        assertThat(clerk.sees("工作台：逾期")).isTrue();
        clerk.picture("board-to-ledger");
        clerk.click(Texts.text("ledger.filter.remove", "工作台：逾期"));
        assertThat(listed()).hasSize(4);
    }

    @Test
    void aFigureIsReachedByKeyboard(Robot clerk) {
        show(clerk);
        Node today = clerk.find("#gauge-DUE_TODAY");
        Fx.run(today::requestFocus);
        clerk.press(KeyCode.SPACE);
        assertThat(listed()).isEqualTo(Set.of(ids.get(1)));
    }

    @Test
    void awaitedRepliesLeadToExactlyTheirActs(Robot clerk) {
        Act awaited = issue(5, Desk.TODAY);
        Act replied = issue(5, Desk.TODAY);
        open.acts().reply(replied.id(), new Reply("已完成。", Desk.TODAY, List.of()));
        show(clerk);
        clerk.click("#gauge-REPLY_AWAITED");
        assertThat(Fx.get(workplace::page)).isEqualTo("supervision");
        assertThat(clerk.look(() -> acts(clerk).getItems().stream().map(ActRow::id).toList())).containsExactly(awaited.id());
    }

    @Test
    void aReplyThatIsLateIsOpenedAsItsAct(Robot clerk) {
        issue(20, Desk.TODAY.minusDays(10));
        Act late = issue(3, Desk.TODAY.minusDays(10));
        show(clerk);
        choose(clerk, lines(clerk) - 1);
        clerk.click("#board-open");
        assertThat(Fx.get(workplace::page)).isEqualTo("supervision");
        assertThat(clerk.look(() -> acts(clerk).getSelectionModel().getSelectedItem().id())).isEqualTo(late.id());
    }

    @Test
    void aPaperIsDraftedAboutTheChosenMeasures(Robot clerk) {
        issue(3, Desk.TODAY.minusDays(10));
        show(clerk);
        choose(clerk, lines(clerk) - 1);
        assertThat(clerk.look(() -> clerk.find("#board-issue").isDisabled())).as("no paper follows on an act").isTrue();
        choose(clerk, 0);
        clerk.click("#board-issue");
        assertThat(clerk.sees(".dialog-pane")).isTrue();
        clerk.picture("board-issue");
        clerk.press(KeyCode.ESCAPE);
    }

    private Act issue(int replyDays, LocalDate on) {
        return open.acts().issue(new ActDraft(ActKind.NOTICE, Receiver.named("办公室"), List.of(), List.of(ids.get(2)), new Demand("", "请按期回复。", replyDays, null), "张䶮", on));
    }

    @SuppressWarnings("unchecked")
    private static TableView<ActRow> acts(Robot clerk) {
        return clerk.find("#acts", TableView.class);
    }

    @Test
    void whoHasMostOnHandLeadsToExactlyThose(Robot clerk) {
        show(clerk);
        clerk.click("单晓：逾期 1 条，点击查看");
        assertThat(listed()).isEqualTo(Set.of(ids.get(3)));
        Fx.run(() -> workplace.show("board"));
        Fx.settle();
        clerk.click("单晓：在办 2 条，点击查看");
        assertThat(listed()).isEqualTo(Set.of(ids.get(2), ids.get(3)));
    }

    @Test
    void aLineIsOpenedSeenToAndBroughtBack(Robot clerk) {
        show(clerk);
        // a heading, two overdue, a heading, one that is near
        choose(clerk, 1);
        clerk.press(KeyCode.ENTER);
        assertThat(Fx.get(workplace::page)).isEqualTo("ledger");
        assertThat(workplace.ledger().selectedProperty().get().leaf().measure().id()).isEqualTo(ids.get(0));
        Fx.run(() -> workplace.show("board"));
        Fx.settle();
        choose(clerk, 1);
        clerk.click("#board-acknowledge");
        clerk.click("#acknowledge-record");
        assertThat(clerk.sees(Texts.text("acknowledgement.done-missing"))).isTrue();
        clerk.picture("board-acknowledge");
        clerk.type("#acknowledge-done", "已电话提醒，约定周五前报送进展");
        clerk.press(KeyCode.CONTROL, KeyCode.ENTER);
        assertThat(clerk.sees(".dialog-pane")).isFalse();
        assertThat(lines(clerk)).isEqualTo(4);
        assertThat(clerk.sees(Texts.text("board.acknowledged", 1))).isTrue();
        clerk.click(Texts.text("notice.undo"));
        assertThat(lines(clerk)).isEqualTo(5);
    }

    @Test
    void aHeadingStandsForAllUnderIt(Robot clerk) {
        show(clerk);
        choose(clerk, 0);
        clerk.click("#board-acknowledge");
        clerk.type("#acknowledge-done", "已约谈");
        clerk.click("#acknowledge-record");
        assertThat(open.reminders().acknowledgements()).hasSize(2);
        assertThat(lines(clerk)).isEqualTo(2);
    }

    @Test
    void whatIsNewSinceTheLastOpeningNarrowsTheListAndTheChipWidensItAgain(Robot clerk) {
        LastOpening.note(new Remembered(folder.resolve("user")), open.path(), LocalDate.of(2026, 7, 14));
        show(clerk);
        assertThat(clerk.sees(Texts.text("board.news", Texts.text("board.since-days", 6)))).isTrue();
        clerk.click(Texts.text("board.news.overdue", 1));
        assertThat(lines(clerk)).isEqualTo(2);
        clerk.picture("board-only-new");
        clerk.click("#board-all");
        assertThat(lines(clerk)).isEqualTo(5);
    }

    @Test
    void theBoardFollowsAChangeMadeElsewhere(Robot clerk) {
        show(clerk);
        Fx.run(() -> open.measures().promise(ids.get(2), "2026年7月22日"));
        Fx.settle();
        assertThat(clerk.sees("本周到期：2 项，点击查看清单")).isTrue();
    }

    @Test
    void theFiguresOfTheMonthsAreThereAsATable(Robot clerk) {
        show(clerk);
        clerk.click("#board-as-table");
        assertThat(clerk.sees(Texts.text("paper.summary.month-due"))).isTrue();
        assertThat(clerk.sees(".table-view")).isTrue();
        clerk.picture("board-as-table");
    }

    private static void choose(Robot clerk, int line) {
        ListView<?> list = clerk.find("#board-matters", ListView.class);
        Fx.run(() -> {
            list.requestFocus();
            list.getSelectionModel().clearAndSelect(line);
        });
        Fx.settle();
    }

    private static int lines(Robot clerk) {
        ListView<?> list = clerk.find("#board-matters", ListView.class);
        return Fx.get(() -> list.getItems().size());
    }

    private Set<MeasureId> listed() {
        return Fx.get(() -> workplace.ledger().lookProperty().get().rows().stream().flatMap(LedgerRow::measures).map(leaf -> leaf.measure().id()).collect(Collectors.toSet()));
    }

    private void show(Robot clerk) {
        clerk.show(() -> {
            workplace = new Workplace(open, new Ground(immediate.background, new Notices(), new Remembered(folder.resolve("user")), Homes.in(folder), clerk::stage), new Region());
            return workplace.build();
        }, 1280, 800, Robot.Look.USUAL);
    }
}
