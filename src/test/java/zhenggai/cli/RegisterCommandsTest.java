package zhenggai.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import zhenggai.casework.OpenCase;
import zhenggai.domain.meeting.AgendaItem;
import zhenggai.domain.meeting.Meeting;
import zhenggai.domain.meeting.MeetingKind;
import zhenggai.domain.meeting.Session;
import zhenggai.domain.register.Regulation;
import zhenggai.domain.register.RegulationKind;
import zhenggai.domain.register.RegulationStep;
import zhenggai.testkit.Desk;
import zhenggai.words.Texts;

/** Minutes, the register and due stages as a script meets them. */
class RegisterCommandsTest {
    @TempDir Path dir;
    private final Console console = new Console();
    private Path file;
    private Locale spoken;

    @BeforeEach
    void aCaseWithALateStageAndAMeeting() {
        spoken = Texts.language();
        Texts.speak(Locale.SIMPLIFIED_CHINESE);
        file = dir.resolve("案卷.zgt");
        try (OpenCase open = console.desk.smallCase(file)) {
            Regulation regulation = open.regulations().add("财务管理办法", RegulationKind.MADE);
            open.regulations().plan(regulation.id(), RegulationStep.DRAFT, "张䶮", "2026年7月10日");
            Meeting meeting = open.meetings().add(Session.of(MeetingKind.PARTY_GROUP, "2026年第8次党组会", Desk.TODAY));
            open.meetings().addItem(meeting.id(), AgendaItem.titled("审议财务管理办法"));
        }
    }

    @AfterEach
    void speakAsBefore() {
        Texts.speak(spoken);
    }

    @Test
    void aLateStageIsOwedInLinesAndInJson() {
        assertThat(console.run("due", "--case", file, "--person", "张䶮").out()).isEqualTo("▲ 红色预警·逾期 10 天（6 个工作日）　制度起草　张䶮　2026年7月10日　《财务管理办法》\n");
        Map<?, ?> owed = (Map<?, ?>) ((List<?>) console.run("due", "--case", file, "--json").json().get("regulations")).getFirst();
        assertThat(owed.get("title")).isEqualTo("《财务管理办法》");
        assertThat(owed.get("stage")).isEqualTo("DRAFT");
        assertThat(owed.get("warning")).isEqualTo("RED");
        assertThat(owed.get("daysLeft")).isEqualTo(-10);
    }

    @Test
    void minutesArePrintedByTheNumberOfTheMeeting() {
        Path out = dir.resolve("纪要.pdf");
        assertThat(console.run("print", "minutes", "--case", file, "--meeting", "1", "--out", out).code()).isZero();
        assertThat(out).isNotEmptyFile();
        assertThat(console.run("print", "minutes", "--case", file, "--meeting", "7", "--out", out).err()).isEqualTo("案卷里没有序号为 7 的会议。\n");
        assertThat(console.run("print", "regulations", "--case", file, "--out", dir.resolve("制度.xlsx")).code()).isZero();
    }
}
