package zhenggai.ui.recovery;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import zhenggai.casework.backup.Recovery.Restored;

/** Nobody is sent to take back a file that never lay there. */
class RestoredWordsTest {
    @Test
    void whatCanBeTakenBackIsSaidOnlyWhereSomethingGaveWay() {
        Optional<Path> aside = Optional.of(Path.of("案卷.zgt.replaced"));
        assertThat(RestoredWords.of(new Restored(aside, 0))).isEqualTo("已恢复。原来的文件移到了一旁，在“备份”里可以退回。");
        assertThat(RestoredWords.of(new Restored(Optional.empty(), 0))).isEqualTo("已恢复。");
        assertThat(RestoredWords.of(new Restored(aside, 2))).contains("2 个佐证文件").contains("退回");
        assertThat(RestoredWords.of(new Restored(Optional.empty(), 2))).contains("2 个佐证文件").doesNotContain("退回");
    }
}
