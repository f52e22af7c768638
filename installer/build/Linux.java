import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Makes what goes to a PC under Linux: a program folder with its own Java runtime, and a Debian package of it. {@code mvn -q -Plinux verify} starts it.
 * Built on Debian; UOS and Kylin, and processors other than that of the machine it is built on, have not been tried.
 */
public final class Linux {
    private final Path sources;
    private final Path work;
    private final Path out;
    private final String version;

    private Linux(Path sources, Path out, String version) {
        this.sources = sources;
        this.work = out.resolve("linux");
        this.out = out;
        this.version = version;
    }

    /** @param args the repository, Maven's build folder, the version */
    public static void main(String[] args) throws IOException {
        try {
            new Linux(Path.of(args[0]), Path.of(args[1]), args[2]).make();
        } catch (Bundle.Missing missing) {
            System.err.println(missing.getMessage());
            System.exit(1);
        }
    }

    private void make() throws IOException {
        Tools.demand(Map.of("dpkg-deb", "dpkg", "fakeroot", "fakeroot", "objcopy", "binutils"));
        Tree.delete(work);
        jpackage("--type", "app-image", "--name", "zhenggai", "--dest", work.toString(), "--icon", sources.resolve("icons/zhenggai-256.png").toString(),
            "--input", out.resolve("zhenggai/lib").toString(), "--main-jar", "zhenggai-" + version + ".jar", "--main-class", "zhenggai.Main",
            "--java-options", "-XX:TieredStopAtLevel=1 -XX:+UseSerialGC --enable-native-access=ALL-UNNAMED --sun-misc-unsafe-memory-access=allow",
            "--java-options", "-Dfile.encoding=UTF-8 -Dzhenggai.launcher=$APPDIR/../../bin/zhenggai");
        jpackage("--type", "deb", "--name", "zhenggai", "--dest", out.toString(), "--app-image", work.resolve("zhenggai").toString(),
            "--file-associations", sources.resolve("installer/linux/zgt.properties").toString(), "--license-file", sources.resolve("LICENSE").toString(),
            "--linux-shortcut", "--linux-menu-group", "Office", "--linux-deb-maintainer", "zhenggai@localhost", "--description", "Brings the findings of an inspection to a good end");
    }

    private void jpackage(String... options) {
        List<String> command = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", "jpackage").toString(), "--app-version", version));
        command.addAll(List.of(options));
        Tools.run(command);
    }
}
