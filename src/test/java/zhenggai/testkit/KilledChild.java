package zhenggai.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.locks.LockSupport;

/** A program of its own that works on a file and is killed in the middle of it, as a power cut would. */
public final class KilledChild {
    private KilledChild() {}

    /**
     * @param main gets the file as its argument and prints a line for each thing it was promised
     * @param millis after its first line, it is killed
     * @return what it was promised before it was killed
     */
    public static List<String> told(Class<?> main, Path file, int millis) throws IOException, InterruptedException {
        Path told = file.resolveSibling("told");
        Process child = new ProcessBuilder(ProcessHandle.current().info().command().orElseThrow(), "--enable-native-access=ALL-UNNAMED",
            "--sun-misc-unsafe-memory-access=allow", "-XX:TieredStopAtLevel=1", "-cp", System.getProperty("java.class.path"), main.getName(), file.toString())
            .redirectOutput(told.toFile()).redirectError(ProcessBuilder.Redirect.DISCARD).start();
        while (Files.size(told) == 0) {
            assertThat(child.isAlive()).isTrue();
            LockSupport.parkNanos(1_000_000);
        }
        LockSupport.parkNanos(millis * 1_000_000L);
        child.destroyForcibly().waitFor();
        return Files.readAllLines(told);
    }
}
