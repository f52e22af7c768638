import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/** The licences and notices that the bundled libraries carry in their jars, one folder for each library. */
final class Licences {
    private final Path folder;

    Licences(Path folder) {
        this.folder = folder;
    }

    void of(Path jar) throws IOException {
        try (ZipFile in = new ZipFile(jar.toFile())) {
            for (ZipEntry each : in.stream().toList()) {
                String name = Path.of(each.getName()).getFileName().toString();
                boolean says = name.matches("(?i)(.*[-_.])?(licen[cs]e|notice|copying)([-_.].*)?") && !name.endsWith(".class");
                if (!each.isDirectory() && says && Path.of(each.getName()).getNameCount() <= 3) {
                    Path of = Files.createDirectories(folder.resolve(jar.getFileName().toString().replaceFirst("\\.jar$", "")));
                    try (InputStream bytes = in.getInputStream(each)) {
                        Files.write(of.resolve(name), bytes.readAllBytes());
                    }
                }
            }
        }
    }
}
