package zhenggai.ui.help.about;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/**
 * Something the program is made of, and under which licence.
 *
 * @param version empty where it has none
 * @param licence its text as it came with it; where only the name of the licence came with it, that
 */
record Library(String name, String version, String licence) {
    private static final Pattern JAR = Pattern.compile("(.+?)-(\\d[^/]*?)(-win|-linux)?\\.jar");
    private static final Pattern SAYS = Pattern.compile("(?i)(.*[-_.])?(licen[cs]e|notice|copying)([-_.].*)?");
    private static final Pattern NAMED = Pattern.compile("<license>.*?<name>(.*?)</name>", Pattern.DOTALL);
    private static final Pattern BUNDLE = Pattern.compile("(?m)^Bundle-License: (.+(?:\\R .+)*)$");
    private static final int DEEP = 3;

    /** The program itself, the runtime it runs on, its fonts, and every jar on its path that is not its own. */
    static List<Library> all(String program) {
        List<Library> all = new ArrayList<>();
        all.add(new Library(program, "", resource("/zhenggai/LICENSE")));
        all.add(new Library("Java " + System.getProperty("java.vendor"), System.getProperty("java.runtime.version"), runtime()));
        all.add(new Library("Noto Sans SC, Noto Serif SC", "", resource("/zhenggai/fonts/OFL.txt")));
        Map<String, Library> bundled = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        // what is for one system only comes in two jars; the one that names its licence counts
        Stream.of(System.getProperty("java.class.path").split(File.pathSeparator)).map(Path::of).filter(Library::isForeign).map(Library::of)
            .forEach(library -> bundled.merge(library.name(), library, (one, other) -> one.licence().isEmpty() ? other : one));
        all.addAll(bundled.values());
        return all;
    }

    private static boolean isForeign(Path jar) {
        return JAR.matcher(jar.getFileName().toString()).matches() && Files.isRegularFile(jar) && !jar.getFileName().toString().startsWith("zhenggai-");
    }

    static Library of(Path jar) {
        Matcher called = JAR.matcher(jar.getFileName().toString());
        if (!called.matches()) {
            throw new IllegalArgumentException("no version in " + jar);
        }
        try (ZipFile in = new ZipFile(jar.toFile())) {
            String texts = texts(in, name -> SAYS.matcher(name).matches() && !name.endsWith(".class")).collect(Collectors.joining("\n\n"));
            return new Library(called.group(1), called.group(2), texts.isBlank() ? named(in).orElseGet(() -> known(called.group(1))) : texts.strip());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The name of the licence in the manifest or in the library's own pom. */
    private static Optional<String> named(ZipFile in) {
        Stream<String> manifest = texts(in, "MANIFEST.MF"::equals).flatMap(text -> BUNDLE.matcher(text).results()).map(found -> found.group(1).replaceAll("\\R ", ""));
        Stream<String> pom = texts(in, "pom.xml"::equals).flatMap(text -> NAMED.matcher(text).results()).map(found -> found.group(1).strip());
        return Stream.concat(pom, manifest).findFirst();
    }

    /** What is known of a jar that says nothing itself. */
    private static String known(String name) {
        try (Reader in = new StringReader(resource("/zhenggai/help/licences.properties"))) {
            Properties known = new Properties();
            known.load(in);
            return known.getProperty(name, "");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Stream<String> texts(ZipFile in, Predicate<String> called) {
        return in.stream().filter(each -> !each.isDirectory()).filter(each -> {
            Path path = Path.of(each.getName());
            return called.test(path.getFileName().toString()) && (path.getNameCount() <= DEEP || path.startsWith("META-INF/maven"));
        }).map(each -> text(in, each));
    }

    private static String text(ZipFile in, ZipEntry each) {
        try (InputStream bytes = in.getInputStream(each)) {
            return new String(bytes.readAllBytes(), StandardCharsets.UTF_8).replace("\r", "").replace("\f", "");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String resource(String name) {
        try (InputStream in = Library.class.getResourceAsStream(name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A runtime that was taken apart, as a Debian package may be, has no licence beside it; then only its name is known. */
    private static String runtime() {
        Path licence = Path.of(System.getProperty("java.home"), "legal", "java.base", "LICENSE");
        try {
            return Files.isReadable(licence) ? Files.readString(licence) : "GPL-2.0 with Classpath Exception";
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
