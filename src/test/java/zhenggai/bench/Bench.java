package zhenggai.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

/** The benchmark: runs its parts in virtual machines of their own and writes one table of medians. It never judges by failing. */
public final class Bench {
    /** How the empty window is started that ours is compared with: Java left to itself, with the launcher's options, and with a cache like ours. */
    static final List<String> EMPTY_WINDOWS = List.of("with the options Java has by itself", "as the launcher starts it", "with a cache of its own classes");
    private static final int RUNS = 9;
    /** What the launcher chooses for a quick start. */
    static final List<String> TUNED = List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-XX:SoftRefLRUPolicyMSPerMB=1", "-XX:C1MaxInlineSize=20",
        "-Djdk.reflect.useNativeAccessorOnly=true");

    private final Path target;
    private final List<String> quiet;
    private final BenchTable table = new BenchTable();

    private Bench(Path target, List<String> quiet) {
        this.target = target;
        this.quiet = quiet;
    }

    /** @param args the build's folder, then the options every virtual machine gets */
    public static void main(String[] args) throws Exception {
        Path target = Path.of(args[0]);
        Bench bench = new Bench(target, Stream.of(args).skip(1).flatMap(options -> Stream.of(options.split(" "))).toList());
        Path small = CaseGenerator.of(1_000, target.resolve("bench-cases"));
        Path big = CaseGenerator.of(20_000, target.resolve("bench-cases"));
        Path huge = CaseGenerator.of(100_000, target.resolve("bench-cases"));
        bench.starts();
        bench.commands(small, CaseGenerator.of(2_000, target.resolve("bench-cases")));
        bench.parts(big, "20,000", RUNS);
        bench.part("zhenggai.ui.workplace.LongDayPart", target.resolve("bench-cases/demo/sample.zgt"), "sample", 1, "-Xmx1g");
        bench.part("zhenggai.bench.EvidencePart", small, "1,000", 1);
        bench.part("zhenggai.bench.PaperPart", small, "1,000", 1, "-Xmx512m");
        bench.part("zhenggai.bench.PaperPart", small, "1,000 long", 1, "-Xmx512m");
        bench.part("zhenggai.bench.PaperPart", big, "20,000", 1);
        bench.part("zhenggai.bench.PreviewPart", small, "1,000", 1);
        bench.parts(huge, "100,000", 3);
        bench.part("zhenggai.bench.SafetyPart", CaseGenerator.lived(100_000, 300_000, target.resolve("bench-cases")), "100,000", 1);
        System.out.print(bench.table.text());
    }

    private void parts(Path file, String size, int runs) throws Exception {
        part("zhenggai.bench.OpenPart", file, size, runs);
        part("zhenggai.bench.OpenPart", file, size, runs, "-Dbench.warm=true");
        part("zhenggai.bench.CasePart", file, size, 1);
        part("zhenggai.bench.CheckPart", file, size, 1);
        part("zhenggai.ui.ledger.LedgerPart", file, size, 1);
        part("zhenggai.ui.board.BoardPart", file, size, 1);
    }

    private void part(String name, Path file, String size, int runs, String... options) throws Exception {
        for (int run = 0; run < runs; run++) {
            List<String> command = java();
            command.add("-Xmx2g");
            command.addAll(List.of(options));
            command.addAll(List.of("-cp", System.getProperty("java.class.path"), name, file.toString(), size));
            for (String line : output(new ProcessBuilder(command))) {
                if (line.startsWith(Figures.MARK)) {
                    table.add(line.split("\t"));
                }
            }
        }
        keep();
    }

    /** After every part, so that a run cut short leaves what it found. */
    private void keep() throws IOException {
        Files.writeString(target.resolve("bench.txt"), table.text());
    }

    /** From the call to the first frame with the board's figures, against a window with a label; turn by turn, so that both meet the same machine. */
    private void starts() throws Exception {
        Path settings = Files.createDirectories(target.resolve("bench-settings"));
        String launcher = target.resolve("zhenggai/bin/zhenggai").toString();
        output(program(launcher, "demo", target.resolve("bench-cases/demo").toString()));
        String sample = target.resolve("bench-cases/demo/sample.zgt").toString();
        firstFrame(window(launcher, null, sample, settings));
        waitForCache();
        List<String> plain = emptyWindow();
        List<String> untuned = new ArrayList<>(plain);
        untuned.removeAll(TUNED);
        List<String> cached = new ArrayList<>(plain);
        Path cache = target.resolve("bench-cases/empty.aot");
        cached.add(1, "-XX:AOTCacheOutput=" + cache);
        firstFrame(new ProcessBuilder(cached).redirectErrorStream(true));
        cached.set(1, "-XX:AOTCache=" + cache);
        for (int run = 0; run < RUNS; run++) {
            List<List<String>> windows = List.of(untuned, plain, cached);
            for (int how = 0; how < windows.size(); how++) {
                table.add("start: an empty window, " + EMPTY_WINDOWS.get(how), "-", "ms", firstFrame(new ProcessBuilder(windows.get(how))));
            }
            table.add("start: the sample's board, as the launcher starts it", "sample", "ms", firstFrame(window(launcher, sample, "true", settings)));
            table.add("start: the sample's whole board, as the launcher starts it", "sample", "ms", firstFrame(window(launcher, sample, "whole", settings)));
            table.add("start: the start screen, as the launcher starts it", "-", "ms", firstFrame(window(launcher, null, "true", settings)));
        }
        keep();
    }

    /** @param until what the program ends after, as {@code FirstFrame} reads it */
    private ProcessBuilder window(String launcher, @Nullable String file, String until, Path settings) {
        ProcessBuilder program = file == null ? program(launcher) : program(launcher, file);
        program.environment().merge("ZHENGGAI_JAVA_OPTIONS", " -Dzhenggai.exit-after-first-frame=" + until + " -Dzhenggai.data=" + settings, String::concat);
        return program;
    }

    /** The launcher writes down the loaded classes of a first run while nobody waits; here somebody does. */
    private void waitForCache() throws Exception {
        for (int tries = 0; tries < 600; tries++) {
            try (Stream<Path> files = Files.walk(target.resolve("bench-cache"))) {
                if (files.noneMatch(file -> file.toString().endsWith(".noted"))) {
                    return;
                }
            }
            Thread.sleep(100);
        }
        throw new IOException("the launcher's cache does not get done");
    }

    /** With the launcher's options for the virtual machine. */
    private List<String> emptyWindow() throws IOException {
        List<String> command = java();
        Path jar = target.resolve("bench-cases/empty.jar");
        try (JarOutputStream classes = new JarOutputStream(Files.newOutputStream(jar))) {
            for (String name : List.of("EmptyWindow", "EmptyWindow$Launch")) {
                classes.putNextEntry(new JarEntry("zhenggai/bench/" + name + ".class"));
                Files.copy(target.resolve("test-classes/zhenggai/bench/" + name + ".class"), classes);
            }
        }
        command.addAll(List.of("-cp", target.resolve("zhenggai/lib") + "/*:" + jar, EmptyWindow.Launch.class.getName()));
        return command;
    }

    private void commands(Path small, Path middle) throws Exception {
        String launcher = target.resolve("zhenggai/bin/zhenggai").toString();
        Path seed = target.resolveSibling("../shared/seed-notice.txt").normalize();
        Path sample = target.resolve("bench-cases/demo/sample.zgt");
        String pdf = target.resolve("bench-cases/out.pdf").toString();
        for (int run = 0; run <= RUNS; run++) {
            if (run == 1) {
                waitForCache();
            }
            command("command: --version", "-", launcher, "--version");
            command("command: due", "2,000", launcher, "due", "--case", middle.toString());
            if (Files.exists(seed)) {
                command("command: read the seed notice", "seed", launcher, "read", seed.toString());
            }
            command("command: print progress", "sample", launcher, "print", "progress", "--case", sample.toString(), "--out", pdf);
            command("command: print progress", "1,000", launcher, "print", "progress", "--case", small.toString(), "--out", pdf);
        }
        keep();
    }

    private void command(String what, String size, String... command) throws Exception {
        Files.deleteIfExists(target.resolve("bench-cases/out.pdf"));
        table.add(what, size, "ms", Figures.once(() -> output(program(command))));
    }

    /** The packaged program as a user calls it. */
    private ProcessBuilder program(String... command) {
        ProcessBuilder program = new ProcessBuilder(command);
        program.environment().put("XDG_CACHE_HOME", target.resolve("bench-cache").toString());
        program.environment().put("JAVA_HOME", System.getProperty("java.home"));
        program.environment().put("ZHENGGAI_JAVA_OPTIONS", String.join(" ", quiet));
        return program;
    }

    /** With the options of the launcher. */
    private List<String> java() {
        List<String> command = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString()));
        command.addAll(TUNED);
        command.addAll(quiet);
        return command;
    }

    private static double firstFrame(ProcessBuilder command) throws Exception {
        long begin = System.nanoTime();
        Process process = command.redirectError(ProcessBuilder.Redirect.INHERIT).start();
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
            if (lines.lines().noneMatch("first frame"::equals)) {
                throw new IOException("no first frame: " + command.command());
            }
            double shown = (System.nanoTime() - begin) / 1e6;
            process.waitFor();
            return shown;
        }
    }

    private static List<String> output(ProcessBuilder command) throws IOException, InterruptedException {
        Process process = command.redirectError(ProcessBuilder.Redirect.INHERIT).start();
        List<String> lines = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).lines().toList();
        if (process.waitFor() != 0) {
            throw new IOException("failed: " + command.command());
        }
        return lines;
    }
}
