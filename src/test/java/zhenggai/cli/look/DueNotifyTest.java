package zhenggai.cli.look;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import zhenggai.casework.OpenCase;
import zhenggai.cli.Console;
import zhenggai.cli.Console.Answer;
import zhenggai.domain.people.Role;
import zhenggai.domain.spine.MeasureId;
import zhenggai.testkit.Desk;
import zhenggai.words.Texts;

/** {@code due --notify}: what is started at sign-in rings when something is urgent, and is silent otherwise. */
class DueNotifyTest {
    @TempDir Path dir;
    private final Console console = new Console();
    private Locale spoken;
    private Path file;

    @BeforeEach
    void makeACaseWithOneItemOverdueAndOneDueToday() {
        spoken = Texts.language();
        Texts.speak(Locale.SIMPLIFIED_CHINESE);
        file = dir.resolve("案卷 一.zgt");
        try (OpenCase open = console.desk.smallCase(file)) {
            MeasureId late = Desk.measure(open, 2).id();
            open.measures().promise(late, "2026年7月10日");
            open.duties().assign(late, Role.RESPONSIBLE_PERSON, List.of("张䶮"));
            open.measures().promise(Desk.measure(open, 0).id(), "2026年7月20日");
            open.measures().promise(Desk.measure(open, 1).id(), "2026年7月21日");
        }
    }

    @AfterEach
    void speakAsBefore() {
        Texts.speak(spoken);
    }

    @Test
    void whatIsOverdueAndDueTodayIsRungAndNothingPrinted() {
        console.hasBell = true;
        assertThat(console.run("due", "--notify", "--case", file)).isEqualTo(new Answer(0, "", ""));
        assertThat(console.rung).containsExactly("整改台 | 案卷 一：1 项已逾期、1 项今天到期、1 项临近到期。");
    }

    @Test
    void withoutABellTheSentenceIsPrinted() {
        assertThat(console.run("due", "--notify", "--case", file)).isEqualTo(new Answer(0, "案卷 一：1 项已逾期、1 项今天到期、1 项临近到期。\n", ""));
    }

    @Test
    void nothingUrgentIsSilence() {
        console.hasBell = true;
        assertThat(console.run("due", "--notify", "--case", file, "--on", "2026-05-09")).isEqualTo(new Answer(0, "", ""));
        assertThat(console.rung).isEmpty();
    }

    @Test
    void onePersonIsRemindedOfTheirOwn() {
        assertThat(console.run("due", "--notify", "--case", file, "--person", "张䶮")).isEqualTo(new Answer(0, "张䶮：1 项已逾期。\n", ""));
        assertThat(console.run("due", "--notify", "--case", file, "--person", "查无此人").code()).isEqualTo(1);
    }

    @Test
    void aNoticeAndJsonTogetherAreRefused() {
        assertThat(console.run("due", "--notify", "--json", "--case", file)).isEqualTo(new Answer(1, "", Texts.text("cli.due-notify-json") + "\n"));
    }

    @Test
    void aCaseThatIsGoneIsRungToo() {
        console.hasBell = true;
        Path gone = dir.resolve("gone.zgt");
        Answer answer = console.run("due", "--notify", "--case", gone);
        assertThat(answer).isEqualTo(new Answer(3, "", Texts.text("file.missing", gone) + "\n"));
        assertThat(console.rung).containsExactly("整改台 | " + Texts.text("file.missing", gone));
        assertThat(console.run("due", "--case", gone).code()).isEqualTo(3);
        assertThat(console.rung).hasSize(1);
    }

    @Test
    void aCaseThatIsOpenInTheWindowIsLeftToIt() {
        console.hasBell = true;
        try (OpenCase open = console.desk.cases.open(file)) {
            assertThat(console.run("due", "--notify", "--case", file)).isEqualTo(new Answer(0, "", ""));
            assertThat(console.rung).isEmpty();
            assertThat(open.today()).isEqualTo(Desk.TODAY);
        }
    }
}
