package zhenggai.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** However the program is started, it is started as it was measured. */
class LauncherOptionsTest {
    @ParameterizedTest
    @ValueSource(strings = {"src/main/launch/zhenggai", "installer/launcher/launcher.cfg", "installer/build/Linux.java"})
    void everyLauncherChoosesWhatTheBenchmarkMeasures(String launcher) throws IOException {
        assertThat(Files.readString(Path.of(launcher))).contains(Bench.TUNED);
    }
}
