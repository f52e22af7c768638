import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/** The programs of the machine that the build calls. */
final class Tools {
    private Tools() {}

    /** @param packages for each program the Debian package it comes in; all that are missing are named in one sentence */
    static void demand(Map<String, String> packages) {
        TreeSet<String> missing = new TreeSet<>();
        packages.forEach((program, from) -> {
            if (!isThere(program)) {
                missing.add(from);
            }
        });
        if (!missing.isEmpty()) {
            throw new Bundle.Missing("this build needs Debian packages that are not installed: apt-get install " + String.join(" ", missing));
        }
    }

    private static boolean isThere(String program) {
        for (String folder : System.getenv("PATH").split(File.pathSeparator)) {
            if (Files.isExecutable(Path.of(folder, program))) {
                return true;
            }
        }
        return false;
    }

    static void run(List<String> command) {
        run(command, Map.of());
    }

    static void run(List<String> command, Map<String, String> environment) {
        try {
            ProcessBuilder program = new ProcessBuilder(command).redirectErrorStream(true);
            program.environment().putAll(environment);
            Process process = program.start();
            String said = new String(process.getInputStream().readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
            if (process.waitFor() != 0) {
                throw new Bundle.Missing(String.join(" ", command) + "\n" + said);
            }
        } catch (IOException e) {
            throw new Bundle.Missing("could not start " + command.getFirst() + ": " + e.getMessage());
        } catch (InterruptedException e) {
            throw new Bundle.Missing("interrupted at " + command.getFirst());
        }
    }
}
