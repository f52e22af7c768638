package zhenggai.domain.draft;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Properties;

/** The punctuation of documents, as far as a draft has to know it. */
final class Signs {
    static final String ENDS;
    static final String STOP;

    static {
        try (var in = new InputStreamReader(Signs.class.getResourceAsStream("signs.properties"), StandardCharsets.UTF_8)) {
            Properties signs = new Properties();
            signs.load(in);
            ENDS = signs.getProperty("ends");
            STOP = signs.getProperty("stop");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Signs() {}

    /** Without closing punctuation and blanks. */
    static String trimmed(String text) {
        int end = text.length();
        while (end > 0 && ENDS.indexOf(text.charAt(end - 1)) >= 0) {
            end--;
        }
        return text.substring(0, end).strip();
    }
}
