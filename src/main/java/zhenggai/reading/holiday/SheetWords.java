package zhenggai.reading.holiday;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Properties;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What the cells of such a table say: headings, days, off or on. Blanks and the width of signs do not count. */
final class SheetWords {
    private static final Properties WORDS = load();
    private static final Pattern WEEKDAY = pattern("weekday");

    private SheetWords() {}

    static String plain(String cell) {
        return Normalizer.normalize(cell, Normalizer.Form.NFKC).replaceAll("[\\s\\u3000]+", "").toLowerCase(java.util.Locale.ROOT);
    }

    static boolean isDayHeading(String plain) {
        return pattern("day-heading").matcher(plain).matches();
    }

    static boolean isKindHeading(String plain) {
        return pattern("kind-heading").matcher(plain).matches();
    }

    static boolean isNameHeading(String plain) {
        return pattern("name-heading").matcher(plain).matches();
    }

    /** Nothing where the word is neither. */
    static Optional<Boolean> isOff(String cell) {
        String word = plain(cell);
        return pattern("off").matcher(word).matches() ? Optional.of(true) : pattern("on").matcher(word).matches() ? Optional.of(false) : Optional.empty();
    }

    /**
     * Nothing where the words are no day.
     *
     * @throws DateTimeException when they name one that does not exist
     */
    static Optional<LocalDate> day(String cell) {
        String word = WEEKDAY.matcher(plain(cell)).replaceFirst("");
        return Stream.of("day", "day-digits").map(key -> pattern(key).matcher(word)).filter(Matcher::matches).findFirst()
            .map(m -> LocalDate.of(Integer.parseInt(m.group("year")), Integer.parseInt(m.group("month")), Integer.parseInt(m.group("day"))));
    }

    private static Pattern pattern(String key) {
        return Pattern.compile(WORDS.getProperty(key));
    }

    private static Properties load() {
        try (var in = new InputStreamReader(SheetWords.class.getResourceAsStream("holiday.properties"), StandardCharsets.UTF_8)) {
            Properties read = new Properties();
            read.load(in);
            return read;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
