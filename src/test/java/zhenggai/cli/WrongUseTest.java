package zhenggai.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import zhenggai.cli.Console.Answer;
import zhenggai.words.Texts;

/** What is typed wrongly gets exit code 2, one sentence on standard error in the user's language, and nothing on standard output. */
class WrongUseTest {
    @TempDir Path dir;
    private final Console console = new Console();
    private Locale spoken;

    @BeforeEach
    void remember() {
        spoken = Texts.language();
    }

    @AfterEach
    void speakAsBefore() {
        Texts.speak(spoken);
    }

    @Test
    void everyKindOfWrongUseHasItsChineseSentence() {
        Texts.speak(Locale.SIMPLIFIED_CHINESE);
        wrong("没有“gibtsnicht”这个命令", "gibtsnicht", "--case", "x");
        wrong("没有“ledger”这个命令", "print", "ledger");
        wrong("还要写明是哪个命令：progress", "print");
        wrong("还要写明是哪个命令：");
        wrong("缺少 --office NAME", "new", dir.resolve("a.zgt"));
        wrong("缺少 CASE", "new", "--office", "示例市红十字会");
        wrong("缺少 --case CASE", "show");
        wrong("缺少 --case CASE", "show", "--case");
        wrong("缺少 --case CASE --out FILE.(pdf|xlsx|docx)", "print", "progress");
        wrong("没有“--jsn”这个选项", "read", "a.txt", "--jsn");
        wrong("多出了“b.txt”", "read", "a.txt", "b.txt");
        wrong("--case CASE 只能写一次", "show", "--case", "a", "--case", "b");
        wrong("“B5”不能用作 --paper A4|A3", "print", "progress", "--case", "a", "--out", "b.pdf", "--paper", "B5");
        wrong("“2026-02-30”不是日期", "print", "progress", "--case", "a", "--out", "b.pdf", "--on", "2026-02-30");
        wrong("“昨天”不是时间", "show", "--case", "a", "--as-of", "昨天");
        wrong("“2026-07-20T25:00”不是时间", "show", "--case", "a", "--as-of", "2026-07-20T25:00");
        assertThat(dir).isEmptyDirectory();
    }

    @Test
    void theSameInEnglish() {
        Texts.speak(Locale.ENGLISH);
        wrong("there is no command \"gibtsnicht\"", "gibtsnicht", "--case", "x");
        wrong("--case CASE is missing", "show");
        wrong("there is no option \"--jsn\"", "read", "a.txt", "--jsn");
        wrong("\"B5\" is no value for --paper A4|A3", "print", "progress", "--case", "a", "--out", "b.pdf", "--paper", "B5");
        wrong("(see zhenggai show --help)", "show");
    }

    @Test
    void theVersionAndTheHelpAreAnswersAndNotErrors() {
        Texts.speak(Locale.SIMPLIFIED_CHINESE);
        assertThat(console.run("--version")).isEqualTo(new Answer(0, "1.2.3\n", ""));
        Answer help = console.run("--help");
        assertThat(help.code()).isZero();
        assertThat(help.err()).isEmpty();
        assertThat(help.out()).contains("整改台：", "new", "read", "import", "show", "print", "history", "demo").doesNotContain("Show this", "Usage:", "Commands:");
        for (String[] command : List.of(new String[] {"new"}, new String[] {"read"}, new String[] {"import"}, new String[] {"show"}, new String[] {"print"},
                new String[] {"print", "progress"}, new String[] {"history"}, new String[] {"demo"})) {
            Object[] asked = java.util.Arrays.copyOf(command, command.length + 1, Object[].class);
            asked[command.length] = "--help";
            Answer told = console.run(asked);
            assertThat(told.code()).isZero();
            assertThat(told.err()).isEmpty();
            assertThat(told.out()).startsWith("用法：zhenggai " + String.join(" ", command)).containsPattern("\\p{IsHan}").doesNotContain("Show this");
        }
        assertThat(console.run("read", "--help").out()).contains("以 JSON 输出");
    }

    @Test
    void theHelpSpeaksEnglishToo() {
        Texts.speak(Locale.ENGLISH);
        assertThat(console.run("--help").out()).startsWith("Usage: zhenggai").doesNotContainPattern("\\p{IsHan}");
    }

    @Test
    void aMistakeOfTheProgramHasACodeAndNoStackTrace() {
        Answer broken = new Console().runOnBrokenStage("demo", dir);
        assertThat(broken.code()).isEqualTo(70);
        assertThat(broken.out()).isEmpty();
        assertThat(broken.err()).hasLineCount(1).doesNotContain("Exception", "at zhenggai");
    }

    private void wrong(String part, Object... words) {
        Answer answer = console.run(words);
        assertThat(answer.code()).as(part).isEqualTo(2);
        assertThat(answer.out()).as(part).isEmpty();
        assertThat(answer.err()).as(part).contains(part).hasLineCount(1);
    }
}
