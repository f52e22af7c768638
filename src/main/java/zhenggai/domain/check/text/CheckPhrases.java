package zhenggai.domain.check.text;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Properties;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The words and patterns by which the rules know what they look for; a word in angle brackets stands for the entry of that name. */
public final class CheckPhrases {
    public static final CheckPhrases TEXT = new CheckPhrases("text-rules.properties");
    public static final CheckPhrases PERSONAL = new CheckPhrases("/zhenggai/domain/check/personal/personal.properties");
    private static final Pattern REFERENCE = Pattern.compile("<([a-z]+(?:-[a-z]+)+)>");

    private final Properties phrases = new Properties();

    private CheckPhrases(String resource) {
        try (var in = new InputStreamReader(CheckPhrases.class.getResourceAsStream(resource), StandardCharsets.UTF_8)) {
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
        return REFERENCE.matcher(words).replaceAll(match -> Matcher.quoteReplacement(words(match.group(1))));
    }

    public Pattern pattern(String key) {
        return Pattern.compile(words(key));
    }
}
