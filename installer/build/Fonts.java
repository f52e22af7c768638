import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.zip.ZipFile;

/**
 * Fonts as files in a folder that stands on the class path behind the jars: the program finds them as it would in its jar, and JavaFX reads them
 * where they lie. Out of a jar it copies them into the temporary folder at every start.
 */
final class Fonts {
    private Fonts() {}

    /** Where an entry of a jar goes, if it is one of the window's fonts; a library for papers has fonts too, which nobody shows. */
    static Optional<Path> file(Path folder, String entry) {
        return isShown(entry) ? Optional.of(folder.resolve(entry)) : Optional.empty();
    }

    static boolean areIn(Path jar) {
        if (!jar.toString().endsWith(".jar")) {
            return false;
        }
        try (ZipFile in = new ZipFile(jar.toFile())) {
            return in.stream().anyMatch(each -> isShown(each.getName()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean isShown(String entry) {
        return entry.endsWith(".ttf") && (entry.startsWith("zhenggai/fonts/") || entry.startsWith("META-INF/resources/"));
    }
}
