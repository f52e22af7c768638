import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.stream.Stream;

/**
 * The bill of materials (CycloneDX) of what goes to a Windows PC: every library, the fonts, the
 * Java runtime and what is linked into the launchers, as they lie in the program folder. It has
 * neither a time nor a serial number, so that two builds give the same.
 */
final class Materials {
    private final Path home;
    private final Path inputs;
    private final Path fonts;
    private final Licences licences;
    private final List<String> components = new ArrayList<>();

    /**
     * @param home the program folder
     * @param inputs what it was filled from; the sums in the bill are those of the files as their publishers give them out
     */
    Materials(Path home, Path inputs, Path sources, Licences licences) {
        this.fonts = sources.resolve("src/main/resources/zhenggai/fonts");
        this.home = home;
        this.inputs = inputs;
        this.licences = licences;
    }

    void write(Path bill, String version) throws IOException {
        for (String folder : List.of("fx", "lib")) {
            for (Path jar : files(inputs.resolve(folder))) {
                library(jar, "app/" + folder + "/" + jar.getFileName());
            }
        }
        for (Path font : files(home.resolve("app/fonts"))) {
            if (font.toString().endsWith(".ttf")) {
                font(font, "app/fonts/" + font.getFileName());
            }
        }
        for (Path font : files(fonts)) {
            if (font.toString().endsWith(".ttf") && !Files.exists(home.resolve("app/fonts").resolve(font.getFileName()))) {
                font(font, "app/lib/zhenggai-" + version + ".jar, zhenggai/fonts/" + font.getFileName());
            }
        }
        runtime(files(inputs.resolve("runtime")).getFirst());
        components.add("{\"type\": \"library\", \"bom-ref\": \"launchers\", \"name\": " + quoted(Licences.LAUNCHERS) + rest("", licences.says(Licences.LAUNCHERS, "").terms(), "zhenggai.exe, zhenggai-cli.exe"));
        Files.writeString(bill, """
            {
              "$schema": "http://cyclonedx.org/schema/bom-1.6.schema.json",
              "bomFormat": "CycloneDX",
              "specVersion": "1.6",
              "version": 1,
              "metadata": {
                "component": {"type": "application", "bom-ref": "zhenggai", "name": "zhenggai", "version": %s, "licenses": [{"expression": "Apache-2.0"}]}
              },
              "components": [
                %s
              ]
            }
            """.formatted(quoted(version), String.join(",\n    ", components)));
    }

    private void library(Path jar, String lies) throws IOException {
        if (!Files.exists(home.resolve(lies))) {
            throw new Bundle.Missing("the bill of materials names what is not in the program folder: " + lies);
        }
        Component says = licences.says(jar);
        String purl = "pkg:maven/" + says.group() + "/" + says.name() + "@" + says.version() + (jar.getFileName().toString().endsWith("-win.jar") ? "?classifier=win&type=jar" : "?type=jar");
        components.add("{\"type\": \"library\", \"bom-ref\": " + quoted(purl) + ", \"group\": " + quoted(says.group()) + ", \"name\": " + quoted(says.name())
            + ", \"version\": " + quoted(says.version()) + ", \"purl\": " + quoted(purl) + rest(Sums.of(jar), says.terms(), lies));
    }

    private void font(Path font, String lies) throws IOException {
        components.add("{\"type\": \"file\", \"bom-ref\": " + quoted(lies) + ", \"name\": " + quoted(font.getFileName().toString())
            + rest(Sums.of(font), licences.says(font).terms(), lies));
    }

    private void runtime(Path zip) throws IOException {
        Properties release = new Properties();
        try (Reader in = new StringReader(Files.readString(home.resolve("runtime/release")).replace("\"", ""))) {
            release.load(in);
        }
        String name = "Java runtime (" + release.getProperty("OS_NAME") + " " + release.getProperty("OS_ARCH") + ")";
        components.add("{\"type\": \"platform\", \"bom-ref\": \"runtime\", \"supplier\": {\"name\": " + quoted(release.getProperty("IMPLEMENTOR")) + "}, \"name\": " + quoted(name)
            + ", \"version\": " + quoted(release.getProperty("JAVA_RUNTIME_VERSION")) + ", \"description\": " + quoted(release.getProperty("IMPLEMENTOR_VERSION") + " out of " + zip.getFileName()
            + ", which the sum is of") + rest(Sums.of(zip), "GPL-2.0-only WITH Classpath-exception-2.0", "runtime"));
    }

    private static String rest(String sum, String terms, String lies) {
        String hashes = sum.isEmpty() ? "" : ", \"hashes\": [{\"alg\": \"SHA-256\", \"content\": " + quoted(sum) + "}]";
        return hashes + ", \"licenses\": [{\"expression\": " + quoted(terms)
            + "}], \"properties\": [{\"name\": \"zhenggai:lies\", \"value\": " + quoted(lies) + "}]}";
    }

    private static String quoted(String words) {
        StringBuilder out = new StringBuilder("\"");
        words.chars().forEach(each -> out.append(each < ' ' || each == '"' || each == '\\' ? String.format(Locale.ROOT, "\\u%04x", each) : Character.toString(each)));
        return out.append('"').toString();
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.sorted().toList();
        }
    }
}
