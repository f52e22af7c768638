package zhenggai.domain.notice.wording;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Properties;
import java.util.regex.Pattern;

import zhenggai.domain.result.Figure;
import zhenggai.domain.result.FigureWords;

/** Texts of the case as a public document says them: without the number they had where they came from, and as whole sentences. */
public final class PublicWords {
    private static final Properties WORDS = load();
    private static final Pattern NUMBERED = Pattern.compile(WORDS.getProperty("numbered"));
    private static final Pattern ORDINAL = Pattern.compile(WORDS.getProperty("ordinal"));
    private static final Pattern PROBLEM = Pattern.compile(WORDS.getProperty("problem"));
    private static final Pattern FIRST_SENTENCE = Pattern.compile(WORDS.getProperty("first-sentence"));
    private static final String ENDS = WORDS.getProperty("ends");
    /** What was one of several in a paragraph ends as a sentence of its own. */
    private static final String SEMICOLON = WORDS.getProperty("semicolon");
    private static final String STOP = WORDS.getProperty("stop");

    private PublicWords() {}

    /** The first sentence without its stop, as the name of a problem; empty for an empty text. */
    static String heading(String text) {
        String line = FIRST_SENTENCE.matcher(unnumbered(text)).replaceFirst("").strip();
        return line.isEmpty() || PROBLEM.matcher(line).find() ? line : line + WORDS.getProperty("of-problem");
    }

    /** Without the number or the ordinal it begins with, in one paragraph with a stop at its end. */
    public static String sentence(String text) {
        String line = ORDINAL.matcher(unnumbered(text)).replaceFirst("");
        String whole = line.endsWith(SEMICOLON) ? line.substring(0, line.length() - 1) : line;
        return whole.isEmpty() || ENDS.indexOf(whole.codePointBefore(whole.length())) >= 0 ? whole : whole + STOP;
    }

    /** What a figure says, as a sentence. */
    static String figure(Figure figure) {
        String said = String.format(WORDS.getProperty("figure"), figure.name(), FigureWords.of(figure.amount()));
        return (figure.period().isEmpty() ? said : String.format(WORDS.getProperty("during"), figure.period(), said)) + STOP;
    }

    private static String unnumbered(String text) {
        return NUMBERED.matcher(oneLine(text)).replaceFirst("");
    }

    /** Chinese paragraphs join without a blank, others with one. */
    private static String oneLine(String text) {
        return text.strip().replaceAll("(?<=[\\u2E80-\\uFFEF])\\s*\\R\\s*", "").replaceAll("\\s*\\R\\s*", " ");
    }

    private static Properties load() {
        Properties words = new Properties();
        try (var in = new InputStreamReader(PublicWords.class.getResourceAsStream("public-words.properties"), StandardCharsets.UTF_8)) {
            words.load(in);
            return words;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
