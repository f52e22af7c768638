package zhenggai.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

/** The bundles and the code name the same keys, both bundles agree, and no Chinese hides in the code. Each check with its canary. */
class TextsTest {
    private static final Path SOURCES = Path.of("src/main/java");
    private static final Path BUNDLES = Path.of("src/main/resources/zhenggai/words");
    private static final Pattern KEY = Pattern.compile("\"([a-z]+(?:-[a-z]+)*(?:\\.[a-z0-9]+(?:[-_][a-z0-9]+)*)+)\"");
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{(\\d++)(?!\\|)");
    private static final Pattern CHOOSING = Pattern.compile("\\{(\\d+)\\|");
    private static final Predicate<String> LOST_BLANK = Pattern.compile("^[^#=]+=[ \\t]").asPredicate();
    private static final Predicate<String> HAN = Pattern.compile("\\p{IsHan}").asPredicate();
    /** Strings that look like keys and are names of files, properties or formats. */
    private static final Set<String> NOT_KEYS = Set.of("zhenggai.words.texts");
    /** Keys made of a table's and a column's name, see HistorySentence. */
    private static final String FIELDS = "field.";

    @Test
    void everyKeyInTheCodeHasItsWords() {
        assertThat(missing(keysInCode(), bundle("zh_CN").stringPropertyNames())).isEmpty();
    }

    @Test
    void noWordsAreLeftOver() {
        Set<String> known = new TreeSet<>(keysInCode());
        known.addAll(constants());
        assertThat(missing(bundle("zh_CN").stringPropertyNames().stream().filter(k -> !k.startsWith(FIELDS)).collect(Collectors.toSet()), known)).isEmpty();
    }

    @Test
    void bothBundlesHaveTheSameKeysAndPlaceholders() {
        Properties chinese = bundle("zh_CN");
        Properties english = bundle("en");
        assertThat(english.stringPropertyNames()).isEqualTo(chinese.stringPropertyNames());
        for (String key : chinese.stringPropertyNames()) {
            assertThat(placeholders(english.getProperty(key))).as(key).isEqualTo(placeholders(chinese.getProperty(key)));
        }
    }

    @Test
    void everySentenceIsAPatternThatWorks() {
        for (String language : List.of("zh_CN", "en")) {
            Properties bundle = bundle(language);
            bundle.stringPropertyNames().forEach(key -> assertThat(new MessageFormat(Texts.counted(bundle.getProperty(key), new Object[9])).format(new Object[9])).as(key).isNotBlank());
        }
    }

    @Test
    void aWordFollowsTheNumberBesideIt() {
        Texts.speak(Locale.ENGLISH);
        try {
            assertThat(Texts.text("ledger.count-all", 1)).isEqualTo("1 measure");
            assertThat(Texts.text("ledger.count-all", 0)).isEqualTo("0 measures");
            assertThat(Texts.text("ledger.count-all", "21")).isEqualTo("21 measures");
            assertThat(Texts.text("publications.running", 1L, 2)).isEqualTo("Public for 1 working day, 2 working days left.");
        } finally {
            Texts.speak(Locale.SIMPLIFIED_CHINESE);
        }
    }

    /** Chinese has no plural, and English asks for it only of a number that it says. */
    @Test
    void onlyANumberThatIsSaidChoosesAWord() {
        bundle("zh_CN").forEach((key, words) -> assertThat(CHOOSING.matcher((String) words).find()).as((String) key).isFalse());
        bundle("en").forEach((key, words) -> CHOOSING.matcher((String) words).results().forEach(place ->
            assertThat((String) words).as((String) key).contains("{" + place.group(1) + "}").satisfies(whole -> assertThat(Texts.counted(whole, new Object[9])).doesNotContain("|"))));
    }

    @Test
    void noKeyIsWrittenTwice() throws IOException {
        for (String language : List.of("zh_CN", "en")) {
            List<String> keys = Files.readAllLines(file(language)).stream().filter(l -> !l.startsWith("#") && l.contains("=")).map(l -> l.split("=")[0]).toList();
            assertThat(keys).doesNotHaveDuplicates();
        }
    }

    /** A blank right behind the equals sign is dropped when the bundle is read; one that is meant is written with a backslash. */
    @Test
    void noBlankBeforeTheWordsIsLost() throws IOException {
        for (String language : List.of("zh_CN", "en")) {
            assertThat(Files.readAllLines(file(language)).stream().filter(LOST_BLANK).toList()).isEmpty();
        }
    }

    @Test
    void noChineseStandsInTheCode() {
        assertThat(sources().filter(file -> HAN.test(read(file))).toList()).isEmpty();
    }

    @Test
    void theCanariesBreak() {
        assertThat(missing(keys("x.text(\"no.such-key\")"), bundle("zh_CN").stringPropertyNames())).containsExactly("no.such-key");
        assertThat(HAN.test("// \u6574\u6539")).isTrue();
        assertThat(placeholders("{0} {1}")).isNotEqualTo(placeholders("{0}"));
        assertThat(LOST_BLANK.test("unit.days= days")).isTrue();
    }

    private static Set<String> keysInCode() {
        Set<String> keys = sources().map(TextsTest::read).flatMap(source -> keys(source).stream()).collect(Collectors.toCollection(TreeSet::new));
        keys.removeAll(patternNames());
        return keys;
    }

    /** The reader's dictionaries of patterns have names that look like keys. */
    private static Set<String> patternNames() {
        Set<String> names = new TreeSet<>();
        try (Stream<Path> files = Files.walk(Path.of("src/main/resources/zhenggai"))) {
            for (Path file : files.filter(f -> f.toString().endsWith(".properties") && !f.startsWith(BUNDLES)).toList()) {
                Properties patterns = new Properties();
                patterns.load(Files.newBufferedReader(file));
                names.addAll(patterns.stringPropertyNames());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return names;
    }

    private static Set<String> keys(String source) {
        Set<String> keys = KEY.matcher(source).results().map(m -> m.group(1)).collect(Collectors.toCollection(TreeSet::new));
        keys.removeAll(NOT_KEYS);
        keys.removeIf(key -> key.matches(".*\\.(properties|css|ttf|png|sql|txt|tsv|json|html|xml|log|lnk|desktop|docx|xlsx|pdf|zgt)|(java|user|os|org|javafx|prism|glass|pdfbox|stdout|zhenggai)\\..*"));
        return keys;
    }

    /** A key for each constant of each enum of ours whose words a screen may ask for; those nobody words are simply not in the bundle. */
    private static Set<String> constants() {
        Set<String> keys = new TreeSet<>();
        for (JavaClass type : new ClassFileImporter().withImportOption(new ImportOption.DoNotIncludeTests()).importPackages("zhenggai")) {
            if (type.isEnum()) {
                type.getFields().stream().filter(f -> f.getModifiers().stream().anyMatch(m -> m.name().equals("ENUM")))
                    .forEach(f -> keys.add(type.getSimpleName() + "." + f.getName()));
            }
        }
        return keys;
    }

    private static Set<String> missing(Set<String> wanted, Set<String> there) {
        Set<String> missing = new TreeSet<>(wanted);
        missing.removeAll(there);
        return missing;
    }

    private static List<String> placeholders(String sentence) {
        List<String> found = new ArrayList<>();
        Matcher matcher = PLACEHOLDER.matcher(sentence);
        while (matcher.find()) {
            found.add(matcher.group(1));
        }
        return found.stream().distinct().sorted().toList();
    }

    private static Stream<Path> sources() {
        try (Stream<Path> files = Files.walk(SOURCES)) {
            return files.filter(f -> f.toString().endsWith(".java")).toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Properties bundle(String language) {
        Properties bundle = new Properties();
        try (Reader reader = Files.newBufferedReader(file(language))) {
            bundle.load(reader);
            return bundle;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path file(String language) {
        return BUNDLES.resolve("texts_" + language + ".properties");
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
