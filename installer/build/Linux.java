import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Makes what goes to a PC under Linux: a program folder with its own Java runtime, and a Debian package of it. {@code mvn -q -Plinux verify} starts it.
 * Built on Debian; UOS and Kylin, and processors other than that of the machine it is built on, have not been tried.
 */
public final class Linux {
    private static final String ARCHIVE = "classes.aot";
    private static final String FONTS = "fonts";
    private static final String LICENCES = "lib/app/licences";

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
        image();
        fonts(work.resolve("zhenggai/lib/app"));
        licences(work.resolve("zhenggai"));
        Tree.sameTime(work.resolve("zhenggai"));
        archive(work.resolve("zhenggai"));
        debianPackage(work.resolve("zhenggai"));
    }

    /** Packed a second time, because an archive of classes is good only for jars of the time it was made from, and the first packing sets another. */
    private void debianPackage(Path image) throws IOException {
        Path first = work.resolve("first");
        Path laid = work.resolve("laid");
        jpackage(Map.of("DPKG_DEB_COMPRESSOR_TYPE", "none"), "--type", "deb", "--name", "zhenggai", "--dest", first.toString(), "--app-image", image.toString(),
            "--license-file", copyright().toString(), "--vendor", "zhenggai", "--linux-deb-maintainer", "zhenggai@localhost", "--linux-app-category", "misc",
            "--description", "Brings the findings of an inspection to a good end");
        try (Stream<Path> made = Files.list(first)) {
            Path one = made.findFirst().orElseThrow();
            Tools.run(List.of("dpkg-deb", "-R", one.toString(), laid.toString()));
            desktop(laid);
            Tree.sameTime(laid);
            Tools.run(List.of("dpkg-deb", "--root-owner-group", "-Zxz", "-b", laid.toString(), out.resolve(one.getFileName()).toString()));
        }
    }

    /**
     * What a desktop finds of the program: its line in the menu, what a case file is, its picture, and the command. Laid down as plain files, which the
     * desktop's own triggers take up: scripts that register them would leave the package half installed where there is no menu.
     */
    private void desktop(Path laid) throws IOException {
        for (String script : List.of("preinst", "postinst", "prerm", "postrm")) {
            Files.deleteIfExists(laid.resolve("DEBIAN").resolve(script));
        }
        Path share = laid.resolve("usr/share");
        copy("installer/linux/zhenggai.desktop", share.resolve("applications/zhenggai.desktop"));
        copy("installer/linux/zhenggai.xml", share.resolve("mime/packages/zhenggai.xml"));
        Files.createDirectories(share.resolve("doc/zhenggai"));
        Files.copy(copyright(), share.resolve("doc/zhenggai/copyright"));
        for (String size : List.of("16", "32", "48", "128", "256")) {
            copy("icons/zhenggai-" + size + ".png", share.resolve("icons/hicolor/" + size + "x" + size + "/apps/zhenggai.png"));
        }
        Path command = laid.resolve("usr/bin/zhenggai");
        Files.createDirectories(command.getParent());
        Files.createSymbolicLink(command, Path.of("../../opt/zhenggai/bin/zhenggai"));
    }

    private void copy(String from, Path to) throws IOException {
        Files.createDirectories(to.getParent());
        Files.copy(sources.resolve(from), to);
    }

    private void image() {
        String own = "$APPDIR/org/sqlite/native/Linux/" + (System.getProperty("os.arch").equals("amd64") ? "x86_64" : System.getProperty("os.arch"));
        jpackage(Map.of(), "--type", "app-image", "--name", "zhenggai", "--dest", work.toString(), "--icon", sources.resolve("icons/zhenggai-256.png").toString(),
            "--input", out.resolve("zhenggai/lib").toString(), "--main-jar", "zhenggai-" + version + ".jar", "--main-class", "zhenggai.Main",
            // what is left to jpackage has no Chinese days of the week and no order of Chinese names
            "--add-modules", "java.se,jdk.accessibility,jdk.charsets,jdk.localedata,jdk.management,jdk.net,jdk.unsupported,jdk.unsupported.desktop,jdk.zipfs",
            "--java-options", "-XX:TieredStopAtLevel=1 -XX:+UseSerialGC -XX:SoftRefLRUPolicyMSPerMB=1 -XX:C1MaxInlineSize=20 -Djdk.reflect.useNativeAccessorOnly=true",
            "--java-options", "--enable-native-access=ALL-UNNAMED --sun-misc-unsafe-memory-access=allow",
            "--java-options", "-Dfile.encoding=UTF-8 -Dzhenggai.launcher=$APPDIR/../../bin/zhenggai -Dzhenggai.fonts=$APPDIR/" + FONTS,
            "--java-options", "-Dorg.sqlite.lib.path=" + own + " -Dorg.sqlite.tmpdir=" + own);
    }

    private static void fonts(Path app) throws IOException {
        try (Stream<Path> files = Files.list(app)) {
            for (Path jar : files.filter(each -> each.toString().endsWith(".jar")).sorted().toList()) {
                Fonts.copy(jar, app.resolve(FONTS));
            }
        }
    }

    /** The same folder of licences as under Windows, and a file that names everything in the package with its licence and where that is to be read. */
    private void licences(Path image) throws IOException {
        Licences licences = new Licences(sources, image.resolve(LICENCES));
        try (Stream<Path> files = Files.list(image.resolve("lib/app"))) {
            for (Path jar : files.filter(each -> each.toString().endsWith(".jar") && !each.getFileName().toString().startsWith("zhenggai-")).sorted().toList()) {
                licences.of(jar);
            }
        }
        licences.ofFonts(image.resolve("lib/app/" + FONTS));
        if (!Files.exists(image.resolve("lib/runtime/legal/java.base/LICENSE"))) {
            throw new Bundle.Missing("the licence of the Java runtime is missing in " + image);
        }
        List<String> lines = new ArrayList<>(List.of("zhenggai " + version + " is under the Apache License 2.0, which follows below.", "",
            "The package holds besides, each under the licence named here (SPDX), whose text is in /opt/zhenggai:", "",
            "lib/runtime (Java): GPL-2.0-only WITH Classpath-exception-2.0, lib/runtime/legal", "NotoSerifSC in the program's own jar: OFL-1.1, lib/app/" + FONTS + "/OFL.txt", "",
            "and in lib/app:"));
        lines.addAll(licences.list());
        lines.addAll(List.of("", "-".repeat(72), ""));
        lines.addAll(Files.readAllLines(sources.resolve("LICENSE")));
        Files.write(copyright(), lines);
    }

    private Path copyright() {
        return work.resolve("copyright");
    }

    /** The classes of the start screen and of a first look at a case, loaded and linked by the very runtime that ships. The runtime has no such archive of its own. */
    private void archive(Path image) throws IOException {
        String program = image.resolve("bin/zhenggai").toString();
        String sample = work.resolve("sample").toString();
        String noted = work.resolve("noted").toString();
        String until = "-Dglass.platform=Headless -Dprism.order=sw -Dzhenggai.data=" + sample + " -Dzhenggai.exit-after-first-frame=";
        Path made = image.resolve("lib/app/" + ARCHIVE);
        start(List.of(program, "try", sample), until + "true");
        start(List.of(program), until + sample + "/sample.zgt" + " -XX:AOTMode=record -XX:AOTConfiguration=" + noted);
        start(List.of(program, "--version"), "-XX:AOTMode=create -XX:AOTConfiguration=" + noted + " -XX:AOTCache=" + made);
        if (!Files.exists(made)) {
            throw new Bundle.Missing("no archive of classes was made: " + made);
        }
        Path options = image.resolve("lib/app/zhenggai.cfg");
        Files.writeString(options, Files.readString(options) + "java-options=-XX:AOTCache=$APPDIR/" + ARCHIVE + "\njava-options=-Xlog:disable\n");
    }

    /** The program's own launcher takes no options for the virtual machine. Without a display in the environment the program would not show a window. */
    private static void start(List<String> command, String options) {
        Tools.run(command, Map.of("JAVA_TOOL_OPTIONS", options, "LC_ALL", "C.UTF-8", "DISPLAY", "none"));
    }

    private void jpackage(Map<String, String> environment, String... options) {
        List<String> command = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", "jpackage").toString(), "--app-version", version));
        command.addAll(List.of(options));
        Tools.run(command, environment);
    }
}
