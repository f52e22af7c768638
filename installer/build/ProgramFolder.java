import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/**
 * The folder that lies on the user's PC: {@code runtime} (Java), {@code app/fx} (JavaFX), {@code app/lib} (the program and its libraries),
 * {@code app/bin} (every native library), {@code app/fonts}, {@code app/licences}. Native libraries and fonts lie ready beside the jars, so that
 * nothing is unpacked at start: JavaFX looks in {@code ..\bin} beside its jars before it unpacks, and the SQLite driver is told where to look.
 */
final class ProgramFolder {
    private static final String SQLITE = "org/sqlite/native/Windows/x86_64/sqlitejdbc.dll";

    private static final String FONTS = "app/fonts";

    /** Classes kept for programs with a heap of more than 32 GB. */
    private static final String FOR_HUGE_HEAPS = "/classes_nocoops.jsa";

    /** What a start needs; the setup file has these classes laid ready on the PC. */
    private static final String CLASSES = "classes.lst";

    private final Path home;
    private final Path sources;

    ProgramFolder(Path home, Path sources) {
        this.home = home;
        this.sources = sources;
    }

    void fill(Path inputs, Path program, Licences licences) throws IOException {
        Path fx = Files.createDirectories(home.resolve("app/fx"));
        Path lib = Files.createDirectories(home.resolve("app/lib"));
        Path bin = Files.createDirectories(home.resolve("app/bin"));
        for (Path jar : jars(inputs.resolve("fx"))) {
            Archive.split(jar, fx.resolve(jar.getFileName()), name -> false, name -> file(bin, name, name.endsWith(".dll")));
            licences.of(jar);
        }
        for (Path jar : jars(inputs.resolve("lib"))) {
            boolean isDriver = jar.getFileName().toString().startsWith("sqlite-jdbc");
            Archive.split(jar, lib.resolve(jar.getFileName()), name -> isDriver && name.startsWith("org/sqlite/native/"),
                name -> file(bin, name, isDriver && name.equals(SQLITE)));
            Fonts.copy(jar, home.resolve(FONTS));
            licences.of(jar);
        }
        Fonts.copy(program, home.resolve(FONTS));
        licences.ofFonts(home.resolve(FONTS));
        licences.ofLaunchers();
        licences.list();
        // written anew like the others: as it was packed it tells the file mask of whoever built it
        Archive.split(program, lib.resolve(program.getFileName()), name -> false, name -> Optional.empty());
        runtime(jars(inputs.resolve("runtime")).getFirst());
        Files.writeString(home.resolve("app/launcher.cfg"), Files.readString(sources.resolve("installer/launcher/launcher.cfg")).replace("{CLASS_PATH}", jars()));
        Files.copy(sources.resolve("installer").resolve(CLASSES), home.resolve("app").resolve(CLASSES));
        Files.copy(sources.resolve("LICENSE"), home.resolve("LICENSE"));
    }

    /** The runtime whole, with its licences; a runtime linked anew would need modules for Windows that cannot be had. */
    private void runtime(Path zip) throws IOException {
        try (ZipFile in = new ZipFile(zip.toFile())) {
            for (ZipEntry each : in.stream().toList()) {
                if (each.isDirectory() || each.getName().endsWith(FOR_HUGE_HEAPS)) {
                    continue;
                }
                // all of it lies in one folder that is named after its version
                Path file = home.resolve("runtime").resolve(each.getName().substring(each.getName().indexOf('/') + 1));
                Files.createDirectories(file.getParent());
                try (InputStream bytes = in.getInputStream(each)) {
                    Files.copy(bytes, file);
                }
            }
        }
    }

    /**
     * Every jar by its name, because a star would mean the order of the disk, and on a stick that is the order in which the files came there. Those
     * come first of which a start needs most, because every class is looked for in one after the other.
     */
    private String jars() throws IOException {
        Set<String> start = new HashSet<>(Files.readAllLines(sources.resolve("installer").resolve(CLASSES)));
        Map<Path, Long> needed = new TreeMap<>();
        for (Path folder : List.of(home.resolve("app/lib"), home.resolve("app/fx"))) {
            for (Path jar : jars(folder)) {
                needed.put(jar, Archive.count(jar, entry -> start.contains(entry.replaceFirst("\\.class$", ""))));
            }
        }
        return needed.entrySet().stream().sorted(Map.Entry.<Path, Long>comparingByValue().reversed()).map(Map.Entry::getKey)
            .map(jar -> "{HOME}\\" + home.relativize(jar).toString().replace('/', '\\')).collect(Collectors.joining(";"));
    }

    private static Optional<Path> file(Path folder, String entry, boolean isOne) {
        return isOne ? Optional.of(folder.resolve(Path.of(entry).getFileName())) : Optional.empty();
    }

    private static List<Path> jars(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
