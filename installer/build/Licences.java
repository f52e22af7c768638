import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/**
 * The licences of everything bundled, one folder for each library, after the same table that the about box reads. A library without a row, or with a
 * row that names what is not there, stops the build.
 */
final class Licences {
    private static final Pattern JAR = Pattern.compile("(.+?)-(\\d[^/]*?)(-win|-linux)?\\.jar");
    private static final String TABLE = "licences/libraries.properties";
    static final String LAUNCHERS = "mingw-w64";
    private static final String IN_THE_JAR = "META-INF/";

    private final Path resources;
    private final Path folder;
    private final Properties table = new Properties();
    private final List<String> list = new ArrayList<>();

    /** @param folder where the texts are laid down */
    Licences(Path sources, Path folder) throws IOException {
        this.resources = sources.resolve("src/main/resources/zhenggai");
        this.folder = folder;
        try (Reader in = Files.newBufferedReader(resources.resolve(TABLE))) {
            table.load(in);
        }
    }

    /** What the table says of a file: a jar by its name before the version, a font by its name before the weight. */
    Component says(Path file) {
        String called = file.getFileName().toString();
        Matcher jar = JAR.matcher(called);
        String name = jar.matches() ? jar.group(1) : called.replaceFirst("[-.].*", "");
        return says(name, jar.matches() ? jar.group(2) : "");
    }

    Component says(String name, String version) {
        String[] row = table.getProperty(name, "").split("; ");
        if (row.length != 3) {
            throw new Bundle.Missing(name + " would be bundled without a licence: " + resources.resolve(TABLE) + " has no row for it");
        }
        return new Component(name, version, row[0], row[1], List.of(row[2].split(" ")));
    }

    void of(Path jar) throws IOException {
        Component says = says(jar);
        String called = jar.getFileName().toString().replaceFirst("\\.jar$", "");
        Path to = Files.createDirectories(folder.resolve(called));
        try (ZipFile in = new ZipFile(jar.toFile())) {
            for (String text : says.texts()) {
                Files.write(to.resolve(Path.of(text).getFileName()), text.startsWith(IN_THE_JAR) ? entry(in, text) : Files.readAllBytes(resources.resolve(text)));
            }
        }
        list.add(called + " (" + says.group() + "): " + says.terms());
    }

    /** What is linked into the launchers. */
    void ofLaunchers() throws IOException {
        Component says = says(LAUNCHERS, "");
        Path to = Files.createDirectories(folder.resolve(LAUNCHERS));
        for (String text : says.texts()) {
            Files.copy(resources.resolve(text), to.resolve(Path.of(text).getFileName()));
        }
        list.add(LAUNCHERS + ": " + says.terms());
    }

    /** Fonts have theirs in their own folder, beside them. */
    void ofFonts(Path fonts) throws IOException {
        try (Stream<Path> files = Files.list(fonts)) {
            for (Path font : files.filter(file -> file.toString().endsWith(".ttf")).sorted().toList()) {
                for (String text : says(font).texts()) {
                    Files.write(fonts.resolve(Path.of(text).getFileName()), Files.readAllBytes(resources.resolve(text)));
                }
                list.add("fonts/" + font.getFileName() + ": " + says(font).terms());
            }
        }
    }

    private static byte[] entry(ZipFile in, String name) throws IOException {
        ZipEntry entry = in.getEntry(name);
        if (entry == null) {
            throw new Bundle.Missing(Path.of(in.getName()).getFileName() + " has no text of its licence any more: " + name);
        }
        try (InputStream bytes = in.getInputStream(entry)) {
            return bytes.readAllBytes();
        }
    }

    /** A line for everything whose texts were laid down, with the name of its publisher; it is laid down too. */
    List<String> list() throws IOException {
        List<String> lines = new ArrayList<>(List.of("Each library has a folder in licences, with the texts of the licence that is named here (SPDX); the fonts have theirs in fonts.",
            "The sources of what bears its publisher's name in brackets are in the central Maven repository.", ""));
        lines.addAll(list);
        Files.write(folder.resolve("list.txt"), lines);
        return lines;
    }
}
