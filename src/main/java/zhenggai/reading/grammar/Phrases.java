package zhenggai.reading.grammar;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Properties;
import java.util.regex.Pattern;

import zhenggai.reading.search.Sought;

/** The words and patterns of documents, from a resource file of this room or its neighbour. */
public final class Phrases {
    public static final Phrases MARKS = new Phrases("marks.properties");
    public static final Phrases MENTIONS = new Phrases("/zhenggai/reading/mention/mentions.properties");
    static final Phrases GRAMMAR = new Phrases("grammar.properties");
    static final Phrases FACTS = new Phrases("facts.properties");

    private final Properties phrases = new Properties();

    private Phrases(String resource) {
        try (var in = new InputStreamReader(Phrases.class.getResourceAsStream(resource), StandardCharsets.UTF_8)) {
            phrases.load(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public String words(String key) {
        String words = phrases.getProperty(key);
        if (words == null) {
            throw new IllegalStateException("no phrase " + key);
        }
        return words;
    }

    /** What says itself with which signs it begins. */
    public Sought sought(String key) {
        return Sought.of(words(key));
    }

    public Pattern pattern(String key) {
        return Pattern.compile(words(key));
    }
}
