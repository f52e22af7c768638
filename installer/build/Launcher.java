import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The two programs that start ours: with a window, and for a console. */
final class Launcher {
    private final Path sources;
    private final Path work;
    private final String version;

    Launcher(Path sources, Path work, String version) {
        this.sources = sources;
        this.work = work;
        this.version = version;
    }

    void build(Path folder) throws IOException {
        Files.createDirectories(work);
        Path resources = work.resolve("resources.o");
        Tools.run(List.of("x86_64-w64-mingw32-windres", "--codepage=65001", "-DVERSION_NUMBERS=" + numbers(version, ","), "-DVERSION_WORDS=\\\"" + version + "\\\"",
            "-DICON_FILE=\\\"" + sources.resolve("icons/zhenggai.ico") + "\\\"", "-DMANIFEST_FILE=\\\"" + sources.resolve("installer/launcher/launcher.manifest") + "\\\"",
            sources.resolve("installer/launcher/launcher.rc").toString(), resources.toString()));
        compile(resources, folder.resolve("zhenggai.exe"), "-mwindows");
        compile(resources, folder.resolve("zhenggai-cli.exe"), "-DCONSOLE");
    }

    /** {@code --no-insert-timestamp}: the same sources give the same bytes. */
    private void compile(Path resources, Path program, String kind) {
        List<String> command = new ArrayList<>(List.of("x86_64-w64-mingw32-gcc", "-O2", "-s", "-Wall", "-Wextra", "-Werror", "-municode", "-static", "-Wl,--no-insert-timestamp"));
        command.addAll(List.of(kind, "-o", program.toString(), sources.resolve("installer/launcher/launcher.c").toString(), resources.toString()));
        Tools.run(command);
    }

    /** 0.1.0 as the four numbers that Windows wants. */
    static String numbers(String version, String between) {
        List<String> parts = new ArrayList<>(List.of(version.split("[^0-9]+")));
        while (parts.size() < 4) {
            parts.add("0");
        }
        return String.join(between, parts.subList(0, 4));
    }
}
