package zhenggai.storage.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import zhenggai.domain.Unavailable;
import zhenggai.testkit.Desk;

/** Whatever is closed, and however often: nobody but the owner's end lets another one in. */
class OwnerLockTest {
    @TempDir Path dir;

    @Test
    void toCloseASecondTimeDoesNotLetGoOfTheNextOwnersLock() {
        Path file = dir.resolve("案卷.zgt");
        OwnerLock first = OwnerLock.take(file, Desk.CLERK, Clock.systemUTC());
        first.close();
        try (OwnerLock second = OwnerLock.take(file, Desk.CLERK, Clock.systemUTC())) {
            first.close();
            assertThat(dir.resolve("案卷.zgt.lock")).exists();
            assertThatThrownBy(() -> OwnerLock.take(file, Desk.CLERK, Clock.systemUTC())).isInstanceOf(Unavailable.class).hasMessage("file.open-elsewhere");
            assertThat(second).isNotNull();
        }
        assertThat(dir).isEmptyDirectory();
    }

    @Test
    void whoIsRefusedInThisProgramDoesNotOpenTheDoorForAnother() throws Exception {
        Path file = dir.resolve("案卷.zgt");
        try (OwnerLock held = OwnerLock.take(file, Desk.CLERK, Clock.systemUTC())) {
            assertThatThrownBy(() -> OwnerLock.take(file, Desk.CLERK, Clock.systemUTC())).hasMessage("file.open-elsewhere");
            assertThat(child(file, 1).waitFor()).as("another program").isEqualTo(Taker.REFUSED);
            assertThat(held).isNotNull();
        }
    }

    @Test
    void ofThreeThatComeAndGoNeverTwoOwnTheFile() throws Exception {
        Path file = dir.resolve("案卷.zgt");
        List<Process> children = new ArrayList<>();
        for (int i = 0; i < 3; i++) {
            children.add(child(file, 1500));
        }
        for (Process child : children) {
            assertThat(child.waitFor()).isEqualTo(0);
        }
    }

    private Process child(Path file, int times) throws IOException {
        return new ProcessBuilder(ProcessHandle.current().info().command().orElseThrow(), "-XX:TieredStopAtLevel=1", "-cp", System.getProperty("java.class.path"),
            Taker.class.getName(), file.toString(), String.valueOf(times)).redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.DISCARD).start();
    }

    /** The child: comes and goes so often, and ends with a number when it finds itself beside another owner, or was refused the only time. */
    static final class Taker {
        static final int REFUSED = 3;
        private static final int TWO = 2;

        public static void main(String[] args) throws IOException {
            Path file = Path.of(args[0]);
            Path sign = Path.of(args[0] + ".sign");
            int times = Integer.parseInt(args[1]);
            for (int i = 0; i < times; i++) {
                try {
                    OwnerLock lock = OwnerLock.take(file, Desk.CLERK, Clock.systemUTC());
                    try {
                        Files.createFile(sign);
                    } catch (FileAlreadyExistsException besideAnother) {
                        System.exit(TWO);
                    }
                    Files.delete(sign);
                    lock.close();
                } catch (Unavailable no) {
                    if (times == 1) {
                        System.exit(REFUSED);
                    }
                }
            }
        }
    }
}
