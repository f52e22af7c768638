package zhenggai.ui.board.look;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
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
import zhenggai.ui.kit.Remembered;

/** What the board says: the groups and their order, what is new, and the words of each line. */
class BoardLookTest {
    @TempDir
    Path folder;

    private OpenCase open;
    private List<MeasureId> ids;

    @BeforeEach
    void aMorning() {
        open = new Desk().smallCase(folder.resolve("a.zgt"));
        ids = open.ledgers().current().measures().map(leaf -> leaf.measure().id()).toList();
        open.measures().promise(ids.get(0), "2026年7月10日");
        open.measures().promise(ids.get(1), "2026年7月20日");
        open.measures().promise(ids.get(2), "2026年7月28日");
        open.duties().assign(ids.get(0), Role.RESPONSIBLE_PERSON, List.of("张䶮", "单晓"));
    }

    @AfterEach
    void end() {
        open.close();
    }

    @Test
    void mattersStandInGroupsUnderTheirHeadings() {
        sendBack();
        reply();
        List<BoardLine> lines = look(null).lines(Shown.ALL);
        assertThat(lines.stream().map(line -> line.matter() == null ? line.concern() + " " + line.count() : words(line).code())).containsExactly(
            "OVERDUE 1", "1-1", "NEAR 2", "1-2", "2-1", "RETURNED 1", "3-1", "REPLIED 1", "");
    }

    @Test
    void aLineSaysHowSharpWhatWhoAndHowLong() {
        BoardLine overdue = look(null).lines(Shown.ALL).get(1);
        assertThat(words(overdue).told()).isEqualTo("红色预警、1-1、制定学习实施细则、张䶮、单晓、逾期 10 天、2026-07-13 起提醒");
        BoardLine today = look(null).lines(Shown.ALL).get(3);
        assertThat(words(today).told()).isEqualTo("黄色预警、1-2、每季度组织集体学习、未明确责任人、今天到期、2026-07-10 起提醒");
        reply();
        BoardLine replied = look(null).lines(Shown.ALL).getLast();
        assertThat(words(replied).told()).isEqualTo("待评定、督办通知书〔2026〕1号（1 项）、赈济救护科、已 3 天、2026-07-17 起提醒");
    }

    @Test
    void newIsWhatBeganAfterTheLastOpeningAndWhatHappenedOnItsDay() {
        sendBack();
        assertThat(look(null).news()).isEmpty();
        assertThat(look(LocalDate.of(2026, 7, 12)).news()).isEqualTo(Map.of(Concern.OVERDUE, 1, Concern.NEAR, 1, Concern.RETURNED, 1));
        assertThat(look(LocalDate.of(2026, 7, 13)).news()).as("overdue since that morning, so it was seen").isEqualTo(Map.of(Concern.NEAR, 1, Concern.RETURNED, 1));
        assertThat(look(LocalDate.of(2026, 7, 13)).daysAway()).isEqualTo(7);
        reply();
        assertThat(look(LocalDate.of(2026, 7, 17)).news()).as("a reply of that day may have come later").containsEntry(Concern.REPLIED, 1);
    }

    @Test
    void onlyTheNewOnesOfAGroupAreShownWhenAskedFor() {
        BoardLook look = look(LocalDate.of(2026, 7, 17));
        assertThat(look.lines(new Shown(Concern.NEAR, true)).stream().filter(line -> line.matter() != null).map(line -> words(line).code())).containsExactly("2-1");
        assertThat(look.lines(new Shown(Concern.NEAR, false))).hasSize(3);
        assertThat(look.lines(new Shown(Concern.OVERDUE, true))).isEmpty();
    }

    @Test
    void theLastOpeningIsTheDayBeforeTodaysHoweverOftenTheFileIsOpenedToday() {
        Remembered remembered = new Remembered(folder.resolve("settings"));
        Path file = folder.resolve("a.zgt");
        LocalDate monday = LocalDate.of(2026, 7, 13);
        assertThat(LastOpening.note(remembered, file, monday)).isNull();
        assertThat(LastOpening.note(remembered, file, monday)).isNull();
        assertThat(LastOpening.note(remembered, file, monday.plusDays(3))).isEqualTo(monday);
        assertThat(LastOpening.note(new Remembered(folder.resolve("settings")), file, monday.plusDays(3))).isEqualTo(monday);
        assertThat(LastOpening.note(remembered, folder.resolve("b.zgt"), monday.plusDays(3))).isNull();
        assertThat(LastOpening.note(remembered, file, monday.plusDays(4))).isEqualTo(monday.plusDays(3));
    }

    @Test
    void settingsThatSomebodySpoiltAreAsIfTheFileHadNotBeenOpened() {
        Remembered remembered = new Remembered(folder.resolve("settings"));
        Path file = folder.resolve("a.zgt");
        remembered.keep("board-opened:" + file, "last week");
        assertThat(LastOpening.note(remembered, file, LocalDate.of(2026, 7, 20))).isNull();
    }

    @Test
    void aClockThatWentBackDoesNotLookIntoTheFuture() {
        Remembered remembered = new Remembered(folder.resolve("settings"));
        Path file = folder.resolve("a.zgt");
        LastOpening.note(remembered, file, LocalDate.of(2026, 11, 1));
        LastOpening.note(remembered, file, LocalDate.of(2026, 11, 9));
        assertThat(LastOpening.note(remembered, file, LocalDate.of(2026, 7, 20))).isNull();
    }

    private MatterWords words(BoardLine line) {
        return MatterWords.of(line.matter(), open.reminders().rules(), Desk.TODAY);
    }

    private BoardLook look(LocalDate opened) {
        return new BoardLook(open.reminders().board(), open.reminders().rules(), opened);
    }

    private void sendBack() {
        open.measures().start(ids.get(3));
        open.measures().submit(ids.get(3), "制度已修订");
        open.measures().sendBack(ids.get(3), "缺少征求意见的记录");
    }

    private void reply() {
        Act act = open.acts().issue(new ActDraft(ActKind.NOTICE, Receiver.named("赈济救护科"), List.of(), List.of(ids.get(3)), new Demand("", "请按期回复。", 5, null), "张䶮",
            LocalDate.of(2026, 7, 14)));
        open.acts().reply(act.id(), new Reply("已完成。", LocalDate.of(2026, 7, 17), List.of()));
    }
}
