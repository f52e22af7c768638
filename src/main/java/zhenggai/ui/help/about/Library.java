package zhenggai.ui.help.about;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipFile;

/**
 * Something the program is made of, and under which licence.
 *
 * @param version empty where it has none
 * @param terms the licence as an SPDX expression; empty for what is on the class path but is not given out
 * @param licence its texts
 */
record Library(String name, String version, String terms, String licence) {
    private static final Pattern JAR = Pattern.compile("(.+?)-(\\d[^/]*?)(-win|-linux)?\\.jar");
    private static final String IN_THE_JAR = "META-INF/";

    /** The program itself, the runtime it runs on, its fonts, and every jar on its path that is not its own. */
    static List<Library> all(String program) {
        Properties table = table();
        List<Library> all = new ArrayList<>();
        all.add(new Library(program, "", "Apache-2.0", resource("LICENSE")));
        all.add(new Library("Java " + System.getProperty("java.vendor"), System.getProperty("java.runtime.version"), "GPL-2.0-only WITH Classpath-exception-2.0", runtime()));
        all.add(new Library("Noto Sans SC, Noto Serif SC", "", "OFL-1.1", resource("fonts/OFL.txt")));
        Map<String, Library> bundled = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        // what is for one system only comes in two jars
        jars().map(jar -> of(jar, table)).forEach(library -> bundled.putIfAbsent(library.name(), library));
        all.addAll(bundled.values());
        return all;
    }

    /** Every jar on the class path that somebody else made. */
    static Stream<Path> jars() {
        return Stream.of(System.getProperty("java.class.path").split(File.pathSeparator)).map(Path::of)
            .filter(jar -> JAR.matcher(jar.getFileName().toString()).matches() && Files.isRegularFile(jar) && !jar.getFileName().toString().startsWith("zhenggai-"));
    }

    /** For each library its publisher, its licence and where the texts are; the build lays the texts down after the same table. */
    static Properties table() {
        Properties table = new Properties();
        try {
            table.load(new StringReader(resource("licences/libraries.properties")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return table;
    }

    static Library of(Path jar, Properties table) {
        Matcher called = JAR.matcher(jar.getFileName().toString());
        if (!called.matches()) {
            throw new IllegalArgumentException("no version in " + jar);
        }
        String row = table.getProperty(called.group(1));
        if (row == null) {
            return new Library(called.group(1), called.group(2), "", "");
        }
        String[] says = row.split("; ");
        try (ZipFile in = new ZipFile(jar.toFile())) {
            String texts = Stream.of(says[2].split(" ")).map(text -> text.startsWith(IN_THE_JAR) ? entry(in, text) : resource(text)).collect(Collectors.joining("\n\n"));
            return new Library(called.group(1), called.group(2), says[1], (says[1] + "\n\n" + texts).strip());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String entry(ZipFile in, String name) {
        try (InputStream bytes = in.getInputStream(in.getEntry(name))) {
            return text(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String resource(String name) {
        try (InputStream bytes = Library.class.getResourceAsStream("/zhenggai/" + name)) {
            return text(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String text(InputStream bytes) throws IOException {
        return new String(bytes.readAllBytes(), StandardCharsets.UTF_8).replace("\r", "").replace("\f", "");
    }

    /** A runtime that was taken apart, as a Debian package may be, has no licence beside it; then that of its publisher's is the same. */
    private static String runtime() {
        Path licence = Path.of(System.getProperty("java.home"), "legal", "java.base", "LICENSE");
        try {
            return Files.isReadable(licence) ? Files.readString(licence) : resource("licences/GPL-2.0-with-classpath-exception.txt");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
