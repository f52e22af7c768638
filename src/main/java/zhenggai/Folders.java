package zhenggai;

import java.nio.file.Path;

import zhenggai.casework.evidence.LentCopies;
import zhenggai.desktop.StartEntry;
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
        return StartEntry.of(isWindows, System.getenv(), Path.of(System.getProperty("user.home")), launcher == null ? null : Path.of(launcher));
    }
}
