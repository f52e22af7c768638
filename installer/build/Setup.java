import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The setup file. NSIS is told every file by name: left to itself it takes them in the order of the disk, which is another on each machine. */
final class Setup {
    private final Path sources;
    private final Path work;
    private final String version;
    private final String compressor;

    Setup(Path sources, Path work, String version, String compressor) {
        this.sources = sources;
        this.work = work;
        this.version = version;
        this.compressor = compressor;
    }

    void make(Path folder, Path setup) throws IOException {
        Path files = Files.write(work.resolve("files.nsh"), files(folder));
        Tools.run(List.of("makensis", "-V2", "-INPUTCHARSET", "UTF8", "-DVERSION=" + version, "-DVERSION_NUMBERS=" + Launcher.numbers(version, "."), "-DCOMPRESSOR=" + compressor,
            "-DBUNDLE=" + folder, "-DFILES=" + files, "-DOUT=" + setup, "-DICON=" + sources.resolve("icons/zhenggai.ico"), sources.resolve("installer/zhenggai.nsi").toString()));
    }

    /** Beside the version that is there, as the script expects it. Ends where it began, because shortcuts start in the folder that was named last. */
    private static List<String> files(Path folder) throws IOException {
        List<String> lines = new ArrayList<>();
        Path in = null;
        for (Path file : Tree.all(folder)) {
            if (Files.isRegularFile(file)) {
                if (!file.getParent().equals(in)) {
                    in = file.getParent();
                    lines.add("SetOutPath \"" + windows(folder.relativize(in)) + "\"");
                }
                lines.add("File \"${BUNDLE}/" + folder.relativize(file).toString().replace("$", "$$") + "\"");
            }
        }
        lines.add("SetOutPath \"$INSTDIR\"");
        return lines;
    }

    private static String windows(Path folder) {
        return folder.toString().isEmpty() ? "$INSTDIR\\${NEW}" : "$INSTDIR\\${NEW}\\" + folder.toString().replace('/', '\\').replace("$", "$$");
    }
}
