import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

/** Zip files that depend on nothing but their contents: sorted names, one fixed time for every entry. */
final class Archive {
    private static final LocalDateTime TIME = LocalDateTime.of(2026, 1, 1, 0, 0);

    private Archive() {}

    /** @param more files that are added in the same top folder, name and words */
    static void write(Path zip, Path folder, Map<String, String> more) throws IOException {
        String top = folder.getFileName() + "/";
        try (OutputStream file = Files.newOutputStream(zip); ZipOutputStream out = new ZipOutputStream(file, StandardCharsets.UTF_8)) {
            out.setLevel(9);
            for (Path each : Tree.all(folder)) {
                if (Files.isRegularFile(each)) {
                    entry(out, top + folder.relativize(each).toString(), Files.readAllBytes(each));
                }
            }
            for (Map.Entry<String, String> each : new TreeMap<>(more).entrySet()) {
                entry(out, top + each.getKey(), each.getValue().getBytes(StandardCharsets.UTF_8));
            }
        }
    }

    /**
     * The jar without the entries that are left out, and those taken out as files of their own. Not compressed: the setup file and the portable
     * archive press everything anyway, and better, and a start without unpacking is quicker.
     *
     * @param takenOut the file that an entry becomes
     */
    static void split(Path jar, Path kept, Predicate<String> leftOut, Function<String, Optional<Path>> takenOut) throws IOException {
        try (ZipFile in = new ZipFile(jar.toFile()); OutputStream file = Files.newOutputStream(kept); ZipOutputStream out = new ZipOutputStream(file)) {
            out.setLevel(0);
            for (ZipEntry each : in.stream().sorted(Comparator.comparing((ZipEntry e) -> !e.getName().equals("META-INF/MANIFEST.MF"))
                    .thenComparing(ZipEntry::getName)).toList()) {
                Optional<Path> alone = each.isDirectory() ? Optional.empty() : takenOut.apply(each.getName());
                try (InputStream bytes = in.getInputStream(each)) {
                    if (alone.isPresent()) {
                        Files.createDirectories(alone.get().getParent());
                        Files.write(alone.get(), bytes.readAllBytes());
                    } else if (!each.isDirectory() && !leftOut.test(each.getName())) {
                        entry(out, each.getName(), bytes.readAllBytes());
                    }
                }
            }
        }
    }

    static long count(Path jar, Predicate<String> wanted) throws IOException {
        try (ZipFile in = new ZipFile(jar.toFile())) {
            return in.stream().map(ZipEntry::getName).filter(wanted).count();
        }
    }

    private static void entry(ZipOutputStream out, String name, byte[] bytes) throws IOException {
        ZipEntry entry = new ZipEntry(name);
        entry.setTimeLocal(TIME);
        out.putNextEntry(entry);
        out.write(bytes);
        out.closeEntry();
    }
}
