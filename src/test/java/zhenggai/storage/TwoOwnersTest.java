package zhenggai.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.locks.LockSupport;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import zhenggai.casework.OpenCase;
import zhenggai.domain.Actor;
import zhenggai.domain.Unavailable;
import zhenggai.testkit.Desk;

/** Two programs on one file: one owns it, the other is told who, and a killed owner leaves it to the next. */
class TwoOwnersTest {
    private static final Actor OTHER = new Actor("赵明", "zhaoming", "PC-07");

    @TempDir Path dir;
    private final Desk desk = new Desk();

    @Test
    void twiceOneOwnsTheFileAndTheOtherIsTold() throws Exception {
        assertOneOwner(2);
    }

    @Test
    @Tag("faults")
    void aHundredTimesOneOwnsTheFileAndTheOtherIsTold() throws Exception {
        assertOneOwner(100);
    }

    private void assertOneOwner(int times) throws Exception {
        Path file = dir.resolve("案卷.zgt");
        desk.smallCase(file).close();
        for (int i = 0; i < times; i++) {
            Path told = dir.resolve("told" + i);
            Process child = new ProcessBuilder(ProcessHandle.current().info().command().orElseThrow(), "--enable-native-access=ALL-UNNAMED",
                "--sun-misc-unsafe-memory-access=allow", "-XX:TieredStopAtLevel=1", "-cp", System.getProperty("java.class.path"), Owner.class.getName(), file.toString())
                .redirectOutput(told.toFile()).redirectError(ProcessBuilder.Redirect.DISCARD).start();
            try {
                await(child, told);
                byte[] before = Files.readAllBytes(file);
                assertThatThrownBy(() -> desk.cases.open(file)).isInstanceOfSatisfying(Unavailable.class, no -> {
                    assertThat(no.textKey()).isEqualTo("file.open-elsewhere");
                    assertThat(no.args().subList(1, 3)).isEqualTo(List.of("zhaoming", "PC-07"));
                });
                assertThatThrownBy(() -> Swap.of(file, Desk.CLERK, desk.clock)).as("nor can anything take its place").hasMessage("file.open-elsewhere");
                assertThat(Files.readAllBytes(file)).isEqualTo(before);
            } finally {
                child.destroyForcibly().waitFor();
            }
            try (OpenCase open = desk.cases.open(file)) {
                assertThat(open.history().verify().holds()).isTrue();
            }
        }
    }

    private static void await(Process child, Path told) throws IOException {
        while (Files.size(told) == 0) {
            assertThat(child.isAlive()).isTrue();
            LockSupport.parkNanos(1_000_000);
        }
    }

    /** The child: opens the case and keeps it. */
    static final class Owner {
        public static void main(String[] args) {
            try (CaseFile file = new Opening(new Desk().clock, OTHER).open(Path.of(args[0]))) {
                System.out.println(file.path());
                while (true) {
                    LockSupport.park();
                }
            }
        }
    }
}
