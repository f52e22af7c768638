import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/** The programs of the machine that the build calls. Started by itself it only looks whether they are there, before anything is built. */
public final class Tools {
    private static final Map<String, String> WINDOWS = Map.of("x86_64-w64-mingw32-gcc", "gcc-mingw-w64-x86-64-win32", "x86_64-w64-mingw32-windres", "binutils-mingw-w64-x86-64", "makensis", "nsis");
    private static final Map<String, String> WINE = Map.of("/usr/lib/wine/wine64", "wine64", "Xvfb", "xvfb", "xdotool", "xdotool", "pdftotext", "poppler-utils",
        "import", "imagemagick", "unzip", "unzip", "locale-gen", "locales", "pgrep", "procps", "unshare", "util-linux");
    private static final String LOCALE = "zh_CN.utf8";

    private Tools() {}

    /** @param args what is to come: windows, wine or both */
    public static void main(String[] args) {
        List<String> builds = List.of(args);
        boolean isTrial = builds.contains("wine");
        Map<String, String> needed = new HashMap<>(builds.contains("windows") ? WINDOWS : Map.of());
        if (isTrial) {
            needed.putAll(WINE);
        }
        try {
            demand(needed);
            if (isTrial && run(List.of("locale", "-a"), Map.of()).lines().noneMatch(LOCALE::equalsIgnoreCase)) {
                throw new Bundle.Missing("the trial under wine needs the locale zh_CN.UTF-8: take away the # before it in /etc/locale.gen and run locale-gen");
            }
            if (isTrial && !System.getProperty("user.name").equals("root")) {
                throw new Bundle.Missing("the trial under wine has to be started by root, because it gives its user another name and a small disk");
            }
        } catch (Bundle.Missing missing) {
            System.err.println(missing.getMessage());
            System.exit(1);
        }
    }

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
            if (Files.isExecutable(Path.of(folder).resolve(program))) {
                return true;
            }
        }
        return false;
    }

    static void run(List<String> command) {
        run(command, Map.of());
    }

    /** @return what it said */
    static String run(List<String> command, Map<String, String> environment) {
        try {
            ProcessBuilder program = new ProcessBuilder(command).redirectErrorStream(true);
            program.environment().putAll(environment);
            Process process = program.start();
            String said = new String(process.getInputStream().readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
            if (process.waitFor() != 0) {
                throw new Bundle.Missing(String.join(" ", command) + "\n" + said);
            }
            return said;
        } catch (IOException e) {
            throw new Bundle.Missing("could not start " + command.getFirst() + ": " + e.getMessage());
        } catch (InterruptedException e) {
            throw new Bundle.Missing("interrupted at " + command.getFirst());
        }
    }
}
