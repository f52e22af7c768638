package zhenggai;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;

import zhenggai.casework.evidence.LentCopies;
import zhenggai.desktop.StartEntry;
import zhenggai.ui.kit.Remembered;
import zhenggai.ui.workplace.ground.Home;

/** Where the program keeps what is its own: settings, the sample, logs, lent copies, backups, what starts it at sign-in. Never in the program folder. */
final class Folders {
    private Folders() {}

    /** {@code %LOCALAPPDATA%\zhenggai} on Windows, the XDG data folder elsewhere; {@code -Dzhenggai.data} names another. */
    static Path settings() {
        String named = System.getProperty("zhenggai.data");
        if (named != null) {
            return Path.of(named);
        }
        String windows = System.getenv("LOCALAPPDATA");
        if (windows != null) {
            return Path.of(windows, "zhenggai");
        }
        String xdg = System.getenv("XDG_DATA_HOME");
        return (xdg == null ? Path.of(System.getProperty("user.home"), ".local", "share") : Path.of(xdg)).resolve("zhenggai");
    }

    /**
     * Tells the libraries where to write: the log its file, and who draws pages with fonts of the PC where to keep the list of these, which
     * would lie in the user's own folder otherwise.
     */
    static void tell() {
        System.setProperty("zhenggai.log", log().toString());
        System.setProperty("pdfbox.fontcache", settings().toString());
    }

    /** The folder of a program that is carried about with its data, as its launcher sees it: a file beside the launcher says so. */
    static Optional<Path> carried() {
        String launcher = System.getProperty("zhenggai.launcher");
        if (launcher == null || System.getProperty("zhenggai.data") == null) {
            return Optional.empty();
        }
        return Optional.ofNullable(Path.of(launcher).toAbsolutePath().getParent()).filter(folder -> Files.exists(folder.resolve("portable.txt")));
    }

    /** Where a new case is put unless its user chooses another place; nothing where the system's dialog is to begin as it likes. */
    static Optional<Path> cases() {
        return carried().map(folder -> settings().toAbsolutePath().resolve("cases"));
    }

    /** What the program remembers of its user; of a program that is carried about also under another letter of its drive. */
    static Remembered remembered(Consumer<Runnable> later) {
        return carried().map(folder -> Remembered.carriedIn(folder, settings(), later)).orElseGet(() -> new Remembered(settings(), later));
    }

    /** What the program writes when something fails. */
    static Path log() {
        return settings().resolve("zhenggai.log");
    }

    /** Where the backups of this PC lie. */
    static Path backups() {
        return settings().resolve("backup");
    }

    /** Where copies of evidence lie while somebody looks at them. */
    static LentCopies lent() {
        return new LentCopies(settings().resolve("lent"));
    }

    /** What the window finds of the program's own on this PC. */
    static Home home() {
        return new Home(startEntry(), lent());
    }

    /** The launchers say where they lie in {@code -Dzhenggai.launcher}. */
    static StartEntry startEntry() {
        String launcher = System.getProperty("zhenggai.launcher");
        boolean isWindows = System.getProperty("os.name").startsWith("Windows");
        StartEntry entry = StartEntry.of(isWindows, System.getenv(), Path.of(System.getProperty("user.home")), launcher == null ? null : Path.of(launcher));
        return carried().isPresent() ? entry.withheld() : entry;
    }
}
