package zhenggai.cli.look;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import zhenggai.casework.OpenCase;
import zhenggai.cli.Console;
import zhenggai.cli.Console.Answer;
import zhenggai.domain.people.Role;
import zhenggai.domain.spine.Decision;
import zhenggai.domain.spine.Extension;
import zhenggai.domain.spine.MeasureId;
import zhenggai.testkit.Desk;
import zhenggai.words.Texts;

/** {@code workday} and {@code due} as a script meets them. */
class DeadlineCommandsTest {
    @TempDir Path dir;
    private final Console console = new Console();
    private Locale spoken;

    @BeforeEach
    void speakChinese() {
        spoken = Texts.language();
        Texts.speak(Locale.SIMPLIFIED_CHINESE);
    }

    @AfterEach
    void speakAsBefore() {
        Texts.speak(spoken);
    }

    @ParameterizedTest
    @CsvSource({"2025-03-26,+10,2025-04-10", "2026-02-12,+5,2026-02-26", "2026-09-30,3,2026-10-10", "2026-12-31,+2,2027-01-04（暂定）"})
    void workdayNamesTheDay(String day, String amount, String answer) {
        assertThat(console.run("workday", day, amount)).isEqualTo(new Answer(0, answer + "\n", ""));
    }

    @Test
    void workdayExplainsItself() {
        assertThat(console.run("workday", "2026-02-12", "+5", "--explain").out().lines())
            .contains("2-15 至 2-23 春节放假，不计", "2-14 春节调休上班，计入").endsWith("到期日 2026-02-26（周四）");
        Map<String, Object> json = console.run("workday", "2026-02-12", "+5", "--json").json();
        assertThat(json).containsEntry("end", "2026-02-26").containsEntry("provisional", false).containsEntry("amount", 5).containsEntry("unit", "WORKING_DAYS");
        assertThat((List<?>) json.get("days")).hasSize(10);
    }

    @ParameterizedTest
    @CsvSource({"2025-06-31,+3,2", "2025-06-30,-3,1", "2025-06-30,0,1", "2025-06-30,99999,1", "2025-06-30,x,2"})
    void whatCannotBeCountedIsOneSentence(String day, String amount, int code) {
        Answer answer = console.run("workday", day, amount);
        assertThat(answer.code()).isEqualTo(code);
        assertThat(answer.out()).isEmpty();
        assertThat(answer.err()).hasLineCount(1);
    }

    @Test
    void dueTellsWhatIsOwedMostUrgentFirst() {
        Path file = dir.resolve("案卷.zgt");
        try (OpenCase open = console.desk.smallCase(file)) {
            MeasureId late = Desk.measure(open, 2).id();
            open.measures().promise(late, "2026年7月10日");
            open.duties().assign(late, Role.RESPONSIBLE_PERSON, List.of("张䶮"));
            open.measures().start(late);
            MeasureId moved = Desk.measure(open, 0).id();
            open.measures().promise(moved, "2026年7月25日");
            open.measures().start(moved);
            Extension asked = open.extensions().ask(moved, "2026年9月30日", new Extension.Request("评审延后", "张䶮", Desk.TODAY));
            open.extensions().grant(asked.id(), new Decision(Decision.Outcome.GRANTED, "陆知远", Desk.TODAY, "党组会", "", ""));
        }
        List<?> items = (List<?>) console.run("due", "--case", file, "--on", "2026-07-20", "--json").json().get("items");
        assertThat(items).hasSize(4);
        Map<?, ?> first = (Map<?, ?>) items.getFirst();
        assertThat(first.get("number")).isEqualTo("2-1");
        assertThat(first.get("warning")).isEqualTo("RED");
        assertThat(first.get("daysLeft")).isEqualTo(-10);
        assertThat(first.get("workingDaysLeft")).isEqualTo(-6);
        assertThat(first.get("responsible")).isEqualTo(List.of("张䶮"));
        Map<?, ?> second = (Map<?, ?>) items.get(1);
        assertThat(second.get("extensions")).isEqualTo(1);
        assertThat(((Map<?, ?>) second.get("original")).get("day")).isEqualTo("2026-07-25");
        assertThat(((Map<?, ?>) second.get("current")).get("day")).isEqualTo("2026-09-30");
        assertThat(((Map<?, ?>) items.getLast()).get("daysLeft")).as("no day set, so it comes last").isNull();
        assertThat(console.run("due", "--case", file, "--person", "张䶮").out()).hasLineCount(1).startsWith("▲ 红色预警·逾期 10 天（6 个工作日）　2-1　张䶮　2026年7月10日　修订议事规则");
        assertThat(console.run("due", "--case", file).out()).contains("原定 2026-7-25 → 9-30（1次）");
        assertThat(console.run("due", "--case", file, "--person", "查无此人")).isEqualTo(new Answer(1, "", Texts.text("cli.due-nobody", "查无此人") + "\n"));
        Path calendar = dir.resolve("\u65f6\u9650.ics");
        assertThat(console.run("ical", "--case", file, "--out", calendar).code()).isZero();
        assertThat(calendar).content().contains("BEGIN:VEVENT", "DTSTART;VALUE=DATE:20260930");
        assertThat(console.run("ical", "--case", file, "--out", calendar, "--person", "\u67e5\u65e0\u6b64\u4eba").code()).isEqualTo(1);
        for (String paper : List.of("extensions", "deadlines")) {
            assertThat(console.run("print", paper, "--case", file, "--out", dir.resolve(paper + ".pdf")).code()).isZero();
        }
        assertThat(console.run("print", "person", "--case", file, "--person", "\u5f20\u4dae", "--out", dir.resolve("person.pdf")).code()).isZero();
        assertThat(console.run("print", "person", "--case", file, "--person", "\u67e5\u65e0\u6b64\u4eba", "--out", dir.resolve("x.pdf")).code()).isEqualTo(1);
    }
}
