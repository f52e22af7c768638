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
import zhenggai.casework.OpenCase;
import zhenggai.cli.Console;
import zhenggai.domain.lookback.Draw;
import zhenggai.domain.lookback.DrawMethod;
import zhenggai.domain.lookback.Share;
import zhenggai.domain.spine.MeasureId;
import zhenggai.testkit.Desk;
import zhenggai.words.Texts;

/** {@code sample} as a script meets it. */
class SampleCommandTest {
    @TempDir Path dir;
    private final Console console = new Console();
    private Path file;
    private Locale spoken;

    @BeforeEach
    void aCaseWithFourLastingMeasures() {
        spoken = Texts.language();
        Texts.speak(Locale.SIMPLIFIED_CHINESE);
        file = dir.resolve("案卷.zgt");
        try (OpenCase open = console.desk.smallCase(file)) {
            for (int i = 0; i < 4; i++) {
                MeasureId id = Desk.measure(open, i).id();
                open.measures().start(id);
                open.measures().keepUp(id, Desk.TODAY.plusMonths(6));
            }
        }
    }

    @AfterEach
    void speakAsBefore() {
        Texts.speak(spoken);
    }

    @Test
    void theSameSeedPrintsTheSameAndWritesNothing() {
        Console.Answer first = console.run("sample", "--case", file, "--seed", "42", "--share", "50");
        assertThat(first.code()).isZero();
        assertThat(first.out()).startsWith("随机号 42：从 4 条已销号或长期坚持的措施中抽取 2 条\n").contains("长期坚持  风险 2 分  佐证不足两份");
        assertThat(first.out().lines()).hasSize(3);
        assertThat(console.run("sample", "--case", file, "--seed", "42", "--share", "50")).isEqualTo(first);
        try (OpenCase open = console.desk.cases.open(file)) {
            assertThat(open.lookBacks().all()).isEmpty();
            List<String> drawn = open.lookBacks().sample(new Draw(DrawMethod.SEED, 42, Share.percent(50)), List.of()).drawn().stream().map(one -> one.code()).toList();
            assertThat(first.out().lines().skip(1).map(line -> line.split(" ")[0]).toList()).isEqualTo(drawn);
        }
    }

    @Test
    void aScriptGetsTheSameAsJson() {
        Map<String, Object> json = console.run("sample", "--case", file, "--seed", "-7", "--count", "3", "--json").json();
        assertThat(json).containsEntry("seed", -7).containsEntry("pool", 4).containsEntry("unit", "ITEMS");
        assertThat((List<?>) json.get("items")).hasSize(3);
    }

    @Test
    void itSaysWhatIsMissingOrWrong() {
        assertThat(console.run("sample", "--case", file, "--seed", "1")).isEqualTo(new Console.Answer(1, "", "请用 --share（百分比）或 --count（条数）之一写明抽多少。\n"));
        assertThat(console.run("sample", "--case", file, "--seed", "1", "--share", "10", "--count", "1").code()).isEqualTo(1);
        assertThat(console.run("sample", "--case", file, "--seed", "1", "--share", "101").err()).isEqualTo("抽查比例要在 1 到 100 之间，不能是 101。\n");
    }
}
