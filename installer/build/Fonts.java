import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/**
 * The window's fonts as files in a folder that the launchers name to the program, so that JavaFX reads them where they lie: out of a jar it copies
 * them into the temporary folder at every start. Papers take theirs from the jar.
 */
final class Fonts {
    private Fonts() {}

    /** A library for papers has fonts too, which nobody shows. */
    static void copy(Path jar, Path folder) throws IOException {
        try (ZipFile in = new ZipFile(jar.toFile())) {
            for (ZipEntry each : in.stream().filter(entry -> entry.getName().matches("(zhenggai/fonts/NotoSans|META-INF/resources/).*\\.ttf")).toList()) {
                try (InputStream bytes = in.getInputStream(each)) {
                    Files.write(Files.createDirectories(folder).resolve(Path.of(each.getName()).getFileName()), bytes.readAllBytes());
                }
            }
        }
    }
}
