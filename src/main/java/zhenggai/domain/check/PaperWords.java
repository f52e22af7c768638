package zhenggai.domain.check;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Properties;

/** The words by which the title of a piece of evidence tells a document from a trace of what was done. */
final class PaperWords {
    private static final List<String> DOCUMENT;
    private static final List<String> TRACE;

    static {
        try (var in = new InputStreamReader(PaperWords.class.getResourceAsStream("paper-words.properties"), StandardCharsets.UTF_8)) {
            Properties words = new Properties();
            words.load(in);
            DOCUMENT = List.of(words.getProperty("document").split(" "));
            TRACE = List.of(words.getProperty("trace").split(" "));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private PaperWords() {}

    /** Names a document and no trace of what was done by it. */
    static boolean isDocument(String title) {
        return DOCUMENT.stream().anyMatch(title::contains) && TRACE.stream().noneMatch(title::contains);
    }
}
