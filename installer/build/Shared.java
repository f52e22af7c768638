import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.Map;

/**
 * The classes of a start, laid ready in the form the virtual machine keeps them in, so that it reads one file where it would take apart jars. Made
 * under wine by the very runtime that ships; which classes, {@code installer/classes.lst} says. It is data of that runtime's own making and no code
 * of the processor, so that it is good on a real PC too; where the runtime does not want it, it starts without.
 */
final class Shared {
    /** In the repository: which classes. */
    static final String LIST = "installer/classes.lst";
    static final String WINE = "/usr/lib/wine/wine64";
    private static final String SERVER = "/usr/lib/wine/wineserver64";
    /** The archive names the jars by their paths: with a drive of its own they are the same on every machine. */
    private static final String DRIVE = "P:";
    /** A jar of this time is known again by its size alone. Another would be compared, and an archive unpacked in another time zone would shift it. */
    private static final FileTime NO_TIME = FileTime.fromMillis(0);

    private final Path list;
    private final Path prefix;
    private final Map<String, String> environment;

    /** @param work where wine may keep its drive while the archive is made */
    Shared(Path sources, Path work) {
        list = sources.resolve(LIST);
        prefix = work.resolve("wine");
        environment = Map.of("WINEPREFIX", prefix.toString(), "WINEARCH", "win64", "WINEDEBUG", "-all", "LC_ALL", "C.UTF-8", "TZ", "UTC", "HOME", prefix.toString(),
            "WINEDLLOVERRIDES", "mscoree,mshtml,winemenubuilder.exe=");
    }

    /**
     * Two builds of one commit give the same bytes: one thread alone names things while the archive is made, as it is where nothing is compiled,
     * and the time zone of whoever builds is not looked at.
     *
     * @param jars the class path without anything that is no jar, with {HOME} for the program's folder
     */
    void make(Path folder, String jars) throws IOException {
        Tree.delete(prefix);
        Files.createDirectories(prefix);
        Tools.run(List.of(WINE, "wineboot", "-i"), environment);
        Files.createSymbolicLink(prefix.resolve("dosdevices/p:"), folder);
        Tree.sameTime(folder);
        for (Path each : Tree.all(folder)) {
            if (each.toString().endsWith(".jar")) {
                Files.setLastModifiedTime(each, NO_TIME);
            }
        }
        Files.copy(list, prefix.resolve("drive_c/classes.lst"));
        Tools.run(List.of(WINE, DRIVE + "\\runtime\\bin\\java.exe", "-Xshare:dump", "-XX:SharedClassListFile=C:\\classes.lst", "-XX:SharedArchiveFile=C:\\shared.jsa",
            "-Xint", "-XX:+UseSerialGC", "-Xmx1g", "-Xms1g", "-Xlog:disable", "-cp", jars.replace("{HOME}", DRIVE)), environment);
        Tools.run(List.of(SERVER, "-w"), environment);
        Files.move(prefix.resolve("drive_c/shared.jsa"), folder.resolve("app/shared.jsa"));
        Tree.delete(prefix);
    }
}
