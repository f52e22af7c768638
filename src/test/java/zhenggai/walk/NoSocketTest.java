package zhenggai.walk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import zhenggai.Main;

/**
 * No socket is opened and no name of another computer is asked for, by us or by a library: the classes through which every socket of the virtual
 * machine goes are not even loaded while a whole day is lived. What a library of the operating system does by itself is not seen here.
 */
class NoSocketTest {
    /** Who opens a socket of any kind, or asks for the address of a computer, loads one of these. */
    private static final Set<String> WAYS_OUT = Set.of("sun.nio.ch.Net", "sun.nio.ch.NioSocketImpl", "sun.nio.ch.UnixDomainSockets", "java.net.SocketImpl", "java.net.InetAddress$PlatformResolver");

    @TempDir
    Path dir;

    @Test
    void aWholeDayWithACaseOpensNone() throws Exception {
        assertThat(waysOut(WatchedDay.class, dir.toString())).isEmpty();
    }

    @Test
    @Tag("faults")
    void allPapersAndPicturesOfTheSampleOpenNone() throws Exception {
        assertThat(waysOut(Main.class, "demo", dir.resolve("demo").toString())).isEmpty();
    }

    @Test
    void readingAFileIsNoWayOut() throws Exception {
        assertThat(waysOut(WatchedDay.class, "quiet", Files.writeString(dir.resolve("a"), "a").toString())).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"listen", "channel", "local", "datagram", "name"})
    void whateverIsOpenedIsSeen(String way) throws Exception {
        assertThat(waysOut(WatchedDay.class, way)).isNotEmpty();
    }

    private List<String> waysOut(Class<?> program, String... words) throws IOException, InterruptedException {
        Path loaded = dir.resolve("loaded");
        Path told = dir.resolve("told");
        Stream<String> machine = Stream.of(ProcessHandle.current().info().command().orElseThrow(), "--enable-native-access=ALL-UNNAMED", "--sun-misc-unsafe-memory-access=allow",
            "-XX:TieredStopAtLevel=1", "-Dglass.platform=Headless", "-Dprism.order=sw", "-Djava.awt.headless=true", "-Dzhenggai.data=" + dir.resolve("data"),
            "-Djava.io.tmpdir=" + System.getProperty("java.io.tmpdir"), "-Xlog:class+load:file=" + loaded, "-cp", System.getProperty("java.class.path"), program.getName());
        Process child = new ProcessBuilder(Stream.concat(machine, Stream.of(words)).toList()).redirectErrorStream(true).redirectOutput(told.toFile()).start();
        try {
            assertThat(child.waitFor(5, TimeUnit.MINUTES)).isTrue();
        } finally {
            child.destroyForcibly();
        }
        assertThat(child.exitValue()).as(Files.readString(told)).isZero();
        try (Stream<String> lines = Files.lines(loaded)) {
            return lines.map(line -> line.replaceFirst("^(\\[[^]]*])+ ", "").split(" ", 2)[0]).filter(WAYS_OUT::contains).toList();
        }
    }
}
