package zhenggai.reading.ledger;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;

/** The words of one of this room's files, as patterns. */
final class Words {
    static final Words HEADINGS = new Words("headings.properties");
    static final Words CELLS = new Words("cells.properties");

    private final Properties words;
    private final Map<String, Pattern> patterns = new ConcurrentHashMap<>();

    private Words(String file) {
        try (var in = new InputStreamReader(Words.class.getResourceAsStream(file), StandardCharsets.UTF_8)) {
            words = new Properties();
            words.load(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String text(String key) {
        return words.getProperty(key);
    }

    Pattern pattern(String key) {
        return patterns.computeIfAbsent(key, k -> Pattern.compile(words.getProperty(k), Pattern.DOTALL));
    }
}
