package zhenggai.desktop;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import zhenggai.domain.Unavailable;

/** The one entry that starts the reminder of a case when the current user signs in: a file in a folder of the user, no registry, no administrator. */
public final class StartEntry {
    private final EntryForm form;
    private final Path folder;
    private final @Nullable Path launcher;
    private final boolean isOffered;

    private StartEntry(EntryForm form, Path folder, @Nullable Path launcher, boolean isOffered) {
        this.form = form;
        this.folder = folder;
        this.launcher = launcher;
        this.isOffered = isOffered;
    }

    /**
     * @param environment of the process, in which both systems name the user's folders
     * @param launcher what starts the program; null where it was started without one
     */
    public static StartEntry of(boolean isWindows, Map<String, String> environment, Path home, @Nullable Path launcher) {
        if (isWindows) {
            return inWindows(under(environment.get("APPDATA"), home.resolve("AppData").resolve("Roaming")), launcher);
        }
        return inLinux(under(environment.get("XDG_CONFIG_HOME"), home.resolve(".config")), launcher);
    }

    static StartEntry inWindows(Path roaming, @Nullable Path launcher) {
        return new StartEntry(new ShellLink(), roaming.resolve("Microsoft").resolve("Windows").resolve("Start Menu").resolve("Programs").resolve("Startup"), launcher, true);
    }

    static StartEntry inLinux(Path config, @Nullable Path launcher) {
        return new StartEntry(new DesktopEntry(), config.resolve("autostart"), launcher, true);
    }

    /** The same for a program that is carried on a stick: it leaves nothing in a profile from which nothing would remove it. */
    public StartEntry withheld() {
        return new StartEntry(form, folder, launcher, false);
    }

    /** Whether it can be set at all. */
    public boolean isOffered() {
        return isOffered;
    }

    private static Path under(@Nullable String named, Path otherwise) {
        return named == null || named.isBlank() ? otherwise : Path.of(named);
    }

    /** @return what is started at present, also where somebody has switched it off or the program lies elsewhere by now */
    public Optional<Launch> now() {
        try {
            return Files.isRegularFile(file()) ? form.read(Files.readAllBytes(file())) : Optional.empty();
        } catch (IOException e) {
            throw new Unavailable(e, "remind.not-readable", file());
        }
    }

    /** Whether it would work: switched on, and for the program that is running. */
    public boolean works(Launch launch) {
        return launch.isOn() && launcher != null && launch.program().equals(launcher.toString());
    }

    /** Takes the place of an entry for another case. */
    public void put(Path caseFile) {
        if (!isOffered) {
            throw new Unavailable("remind.portable");
        }
        if (launcher == null || !Files.isRegularFile(launcher)) {
            throw new Unavailable("remind.no-launcher");
        }
        byte[] content = form.write(new Launch(launcher.toString(), caseFile.toAbsolutePath().toString(), true));
        try {
            Files.createDirectories(folder);
            Files.write(file(), content);
        } catch (IOException e) {
            throw new Unavailable(e, "remind.not-writable", file());
        }
    }

    /** Removes what the program has written; a file of another's under its name stays. */
    public void remove() {
        if (now().isPresent()) {
            try {
                Files.deleteIfExists(file());
            } catch (IOException e) {
                throw new Unavailable(e, "remind.not-writable", file());
            }
        }
    }

    private Path file() {
        return folder.resolve(form.fileName());
    }
}
