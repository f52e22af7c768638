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
import zhenggai.testkit.EightOpinions;
import zhenggai.words.Texts;

/** What the public said, as a script meets it: printed, and among what is owed. */
class OpinionCommandsTest {
    @TempDir Path dir;
    private final Console console = new Console();
    private Path file;
    private Locale spoken;

    @BeforeEach
    void aCaseWithEightOpinions() {
        spoken = Texts.language();
        Texts.speak(Locale.SIMPLIFIED_CHINESE);
        file = dir.resolve("案卷.zgt");
        try (OpenCase open = console.desk.smallCase(file)) {
            EightOpinions.into(open);
        }
    }

    @AfterEach
    void speakAsBefore() {
        Texts.speak(spoken);
    }

    @Test
    void opinionsThatAreNotAnsweredAreOwedInLinesAndInJsonAndNameNoSender() {
        List<String> lines = console.run("due", "--case", file, "--person", "陆知远").out().lines().toList();
        assertThat(lines).hasSize(3).first().isEqualTo(
            "▲ 红色预警·逾期 4 天（2 个工作日）　群众意见5　陆知远　2026年6月25日后15个工作日内（2026年7月16日）　会议记录里看不出讨论了什么，建议公开议题和决定。");
        Map<String, Object> json = console.run("due", "--case", file, "--json").json();
        List<?> owed = (List<?>) json.get("opinions");
        assertThat(owed).hasSize(4);
        assertThat(((Map<?, ?>) owed.getFirst()).get("warning")).isEqualTo("RED");
        assertThat(((Map<?, ?>) owed.getFirst()).get("number")).isEqualTo(5);
        assertThat(((Map<?, ?>) owed.get(1)).get("warning")).isEqualTo("YELLOW");
        assertThat(json.toString()).doesNotContain(EightOpinions.NAMED.name(), EightOpinions.KEPT_BACK.name());
    }

    @Test
    void theTableAndTheRegisterArePrinted() {
        assertThat(console.run("print", "opinions", "--case", file, "--out", dir.resolve("台账.pdf")).code()).isZero();
        assertThat(console.run("print", "opinion-senders", "--case", file, "--out", dir.resolve("登记册.xlsx")).code()).isZero();
        assertThat(dir.resolve("台账.pdf")).isNotEmptyFile();
        assertThat(dir.resolve("登记册.xlsx")).isNotEmptyFile();
    }
}
