package zhenggai.ui.help.about;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

import org.junit.jupiter.api.Test;

/** Whoever is given the program is given the licence of everything in it, after a table that the build and the about box read alike. */
class LibraryTest {
    /** What only the text of each licence has, or the head of it. */
    private static final Map<String, String> MARKS = Map.ofEntries(
        Map.entry("Apache-2.0", "Apache License Version 2.0, January 2004"),
        Map.entry("BSD-2-Clause", "Redistributions in binary form must reproduce"),
        Map.entry("BSD-3-Clause", "Neither the name of"),
        Map.entry("CC0-1.0", "CC0 1.0 Universal"),
        Map.entry("EPL-2.0", "Eclipse Public License - v 2.0"),
        Map.entry("GPL-2.0-only", "The GNU General Public License (GPL) Version 2, June 1991"),
        Map.entry("GPL-2.0-or-later", "GNU GENERAL PUBLIC LICENSE Version 2, June 1991"),
        Map.entry("Classpath-exception-2.0", "As a special exception, the copyright holders of this library give you permission to link this library"),
        Map.entry("IJG", "based in part on the work of the Independent JPEG Group"),
        Map.entry("LGPL-2.1-only", "GNU LESSER GENERAL PUBLIC LICENSE"),
        Map.entry("LGPL-2.1-or-later", "GNU LESSER GENERAL PUBLIC LICENSE"),
        Map.entry("MIT", "Permission is hereby granted, free of charge"),
        Map.entry("MPL-2.0", "Mozilla Public License Version 2.0"));

    /** How the poms of the libraries call their licences. */
    private static final Map<String, String> CALLED = Map.ofEntries(
        Map.entry("(The )?Apache.*", "Apache-2.0"),
        Map.entry("BSD|BSD-2-Clause", "BSD-2-Clause"),
        Map.entry("BSD License|(The )?(BSD 3-clause|3-Clause BSD)( License)?|iCal4j - License", "BSD-3-Clause"),
        Map.entry("Bouncy Castle Licence|MIT( License)?", "MIT"),
        Map.entry("CC0", "CC0-1.0"),
        Map.entry("EPL-2.0", "EPL-2.0"),
        Map.entry("GPLv2\\+CE", "GPL-2.0-only WITH Classpath-exception-2.0"),
        Map.entry("LGPL-2.1-only|GNU Lesser General Public License.* 2.1", "LGPL-2.1"),
        Map.entry("Mozilla Public License Version 2.0", "MPL-2.0"));

    private static final Pattern LICENCE = Pattern.compile("<license>.*?<name>\\s*(.*?)\\s*</name>.*?</license>", Pattern.DOTALL);
    private static final Pattern PARENT = Pattern.compile("<parent>.*?</parent>", Pattern.DOTALL);

    @Test
    void everyLibraryThatIsGivenOutHasTheTextsOfItsLicence() throws IOException {
        Properties table = Library.table();
        Set<String> windows = Files.readAllLines(Path.of("installer", "inputs.sha256")).stream().map(line -> line.replaceFirst(".*  ", "")).filter(file -> file.endsWith(".jar"))
            .map(file -> Library.of(Path.of(file), new Properties()).name()).collect(Collectors.toSet());
        assertThat(table.stringPropertyNames()).containsAll(windows);
        List<Path> bundled = Library.jars().filter(jar -> windows.contains(name(jar)) || table.containsKey(name(jar))).toList();
        assertThat(bundled.stream().map(LibraryTest::name).toList()).as("what is looked at").containsAll(windows).hasSizeGreaterThan(45);
        List<String> wrong = new ArrayList<>();
        for (Path jar : bundled) {
            wrong.addAll(wrong(jar, table));
        }
        assertThat(wrong).isEmpty();
    }

    @Test
    void aLibraryWithoutOrWithAnotherLicenceIsFound() throws IOException {
        Path openpdf = jar("openpdf");
        assertThat(wrong(openpdf, table("openpdf", "com.github.librepdf; Apache-2.0; META-INF/APACHE-LICENSE-2.0.txt")))
            .contains("openpdf: MPL-2.0 in its pom", "openpdf: LGPL-2.1 in its pom", "openpdf: META-INF/MPL-2.0.txt is left out", "openpdf: META-INF/LICENSES.md is left out");
        assertThat(wrong(openpdf, table("openpdf", "com.github.librepdf; MPL-2.0 OR LGPL-2.1-or-later; META-INF/APACHE-LICENSE-2.0.txt")))
            .contains("openpdf: no text of MPL-2.0", "openpdf: no text of LGPL-2.1-or-later");
        assertThat(wrong(jar("sqlite-jdbc"), table("sqlite-jdbc", "org.xerial; Apache-2.0; licences/Apache-2.0.txt")))
            .contains("sqlite-jdbc: META-INF/maven/org.xerial/sqlite-jdbc/LICENSE is left out");
        assertThat(wrong(jar("jooq"), new Properties())).containsExactly("jooq: no row");
        assertThat(wrong(jar("jooq"), table("jooq", "org.joop; MIT; licences/feather.txt"))).contains("jooq: not of org.joop", "jooq: Apache-2.0 in its pom");
    }

    @Test
    void everyTextLiesBesideTheTableAndNoneTooMany() throws IOException {
        Properties table = Library.table();
        Set<String> named = table.stringPropertyNames().stream().flatMap(name -> Stream.of(table.getProperty(name).split("; ")[2].split(" "))).filter(text -> text.startsWith("licences/"))
            .map(text -> text.replaceFirst("licences/", "")).collect(Collectors.toSet());
        try (Stream<Path> files = Files.list(Path.of("src", "main", "resources", "zhenggai", "licences"))) {
            assertThat(files.map(file -> file.getFileName().toString()).filter(name -> name.endsWith(".txt"))).containsExactlyInAnyOrderElementsOf(named);
        }
    }

    private static List<String> wrong(Path jar, Properties table) throws IOException {
        Library library = Library.of(jar, table);
        if (library.terms().isEmpty()) {
            return List.of(library.name() + ": no row");
        }
        List<String> wrong = new ArrayList<>();
        String[] row = table.getProperty(library.name()).split("; ");
        if (!jar.toString().replace('\\', '/').contains("/" + row[0].replace('.', '/') + "/" + library.name() + "/")) {
            wrong.add("not of " + row[0]);
        }
        String said = library.licence().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
        for (String each : library.terms().replaceAll("[()]", "").split(" (AND|OR|WITH) ")) {
            if (!said.contains(MARKS.get(each).toLowerCase(Locale.ROOT))) {
                wrong.add("no text of " + each);
            }
        }
        Path repository = jar.getParent().getParent();
        for (int up = row[0].split("\\.").length; up >= 0; up--) {
            repository = repository.getParent();
        }
        named(jar.resolveSibling(library.name() + "-" + library.version() + ".pom"), repository).stream()
            .filter(licence -> !library.terms().contains(licence)).map(licence -> licence + " in its pom").forEach(wrong::add);
        try (ZipFile in = new ZipFile(jar.toFile())) {
            in.stream().map(ZipEntry::getName).filter(name -> name.matches("(?i)META-INF/(?!services/)(.*/)?[^/]*(licen[cs]e|notice|copying|copyright|gpl|mpl)[^/]*(?<!\\.class)"))
                .filter(name -> !List.of(row[2].split(" ")).contains(name)).map(name -> name + " is left out").forEach(wrong::add);
        }
        return wrong.stream().map(each -> library.name() + ": " + each).toList();
    }

    /** The licences that a pom names, or that of which it is a part. */
    private static Set<String> named(Path pom, Path repository) throws IOException {
        String text = Files.readString(pom);
        Set<String> names = LICENCE.matcher(text).results().map(found -> found.group(1)).map(name -> CALLED.entrySet().stream().filter(each -> name.matches("(?is)" + each.getKey()))
            .map(Map.Entry::getValue).findFirst().orElse("the licence '" + name + "'")).collect(Collectors.toSet());
        String parent = PARENT.matcher(text).results().map(MatchResult::group).findFirst().orElse("");
        if (!names.isEmpty() || parent.isEmpty()) {
            return names;
        }
        String artifact = of("artifactId", parent);
        String version = of("version", parent);
        return named(repository.resolve(of("groupId", parent).replace('.', '/')).resolve(artifact).resolve(version).resolve(artifact + "-" + version + ".pom"), repository);
    }

    private static String of(String element, String xml) {
        return xml.replaceFirst("(?s).*<" + element + ">\\s*(.*?)\\s*</" + element + ">.*", "$1");
    }

    private static Properties table(String name, String row) {
        Properties table = new Properties();
        table.setProperty(name, row);
        return table;
    }

    private static Path jar(String name) {
        return Library.jars().filter(jar -> name(jar).equals(name)).findFirst().orElseThrow();
    }

    private static String name(Path jar) {
        return Library.of(jar, new Properties()).name();
    }
}
