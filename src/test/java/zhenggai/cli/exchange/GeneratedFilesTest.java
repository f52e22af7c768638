package zhenggai.cli.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import zhenggai.cli.Console;
import zhenggai.testkit.Desk;
import zhenggai.words.Texts;

/**
 * Whatever comes in, in a machine of 512 MB: it is taken in, or one sentence says why not and the case is as it was. Never a fault of the program,
 * never a wait without end.
 */
class GeneratedFilesTest {
    private static final Duration LONGEST = Duration.ofSeconds(20);

    @TempDir Path dir;

    @Test
    void eightyGeneratedFilesAreTakenOrRefused() throws Exception {
        assertTakenOrRefused(80);
    }

    @Test
    @Tag("faults")
    void fiveThousandGeneratedFilesAreTakenOrRefused() throws Exception {
        assertTakenOrRefused(5_000);
    }

    private void assertTakenOrRefused(int files) throws IOException, InterruptedException {
        Process child = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Xmx512m", "-XX:TieredStopAtLevel=1",
            "--enable-native-access=ALL-UNNAMED", "--sun-misc-unsafe-memory-access=allow", "-Djava.io.tmpdir=" + System.getProperty("java.io.tmpdir"),
            "-cp", System.getProperty("java.class.path"), TakeIn.class.getName(), dir.toString(), String.valueOf(files)).redirectErrorStream(true).start();
        List<String> told = new String(child.getInputStream().readAllBytes(), StandardCharsets.UTF_8).lines().toList();
        assertThat(child.waitFor()).as(String.join("\n", told)).isZero();
        assertThat(told.subList(0, told.size() - 1)).as("files that were neither taken nor refused as they should").isEmpty();
        List<Integer> counts = Arrays.stream(told.getLast().split(" ")).map(Integer::valueOf).toList();
        assertThat(counts).as("taken and refused: both must happen").allMatch(count -> count >= files / 10);
    }

    /** Makes files of every kind the program reads, has them taken in, and tells of each that went wrong, with the number that makes it again. */
    static final class TakeIn {
        private final Path dir;
        private final Console console = new Console();
        private final Map<String, byte[]> good = new LinkedHashMap<>();
        private final byte[] pristine;
        private int taken;
        private int refused;

        private TakeIn(Path dir) throws IOException {
            this.dir = dir;
            Path sample = dir.resolve("样本.zgt");
            console.desk.smallCase(sample).close();
            good.put("通报.txt", Files.readAllBytes(Console.notice(dir)));
            for (List<String> making : List.of(List.of("print", "notice", "通报.docx"), List.of("print", "progress", "台账.xlsx"), List.of("export", "", "案卷.json"), List.of("export", "", "案卷导出.xlsx"))) {
                Path made = dir.resolve(making.getLast());
                Object[] words = making.get(1).isEmpty() ? new Object[] {making.getFirst(), "--case", sample, "--out", made}
                    : new Object[] {making.getFirst(), making.get(1), "--case", sample, "--out", made};
                assertThat(console.run(words).code()).isZero();
                good.put(making.getLast(), Files.readAllBytes(made));
            }
            Path empty = dir.resolve("空.zgt");
            new Desk().cases.create(empty, "示例市红十字会").close();
            pristine = Files.readAllBytes(empty);
        }

        public static void main(String[] args) throws IOException {
            Texts.speak(Locale.SIMPLIFIED_CHINESE);
            TakeIn all = new TakeIn(Path.of(args[0]));
            for (int number = 0; number < Integer.parseInt(args[1]); number++) {
                all.take(number);
            }
            System.out.println(all.taken + " " + all.refused);
        }

        private void take(int number) throws IOException {
            Random random = new Random(number);
            String name = List.copyOf(good.keySet()).get(number % good.size());
            Path file = Files.write(dir.resolve("收到-" + name), new Mutants(random).of(name, good.get(name)));
            Path into = dir.resolve("案卷.zgt");
            Files.write(into, pristine);
            Instant begun = Instant.now();
            Console.Answer answer = console.run("import", file, "--case", into);
            String wrong = wrong(answer, into, Duration.between(begun, Instant.now()));
            if (!wrong.isEmpty()) {
                System.out.println(number + " " + name + ": " + wrong + " " + answer.code() + " " + answer.err().replace("\n", " / "));
            }
        }

        private String wrong(Console.Answer answer, Path into, Duration lasted) throws IOException {
            if (lasted.compareTo(LONGEST) > 0) {
                return "took " + lasted;
            }
            if (answer.code() == 0 || answer.code() == 4) {
                taken++;
                return console.run("history", "--case", into, "--verify").code() == 0 ? "" : "the case does not hold";
            }
            refused++;
            if (answer.code() != 1 && answer.code() != 3) {
                return "no answer that was promised";
            }
            if (!Arrays.equals(Files.readAllBytes(into), pristine)) {
                return "the case was changed";
            }
            return answer.err().lines().count() == 1 && answer.err().codePoints().anyMatch(letter -> Character.UnicodeScript.of(letter) == Character.UnicodeScript.HAN) ? "" : "not one sentence";
        }
    }
}
