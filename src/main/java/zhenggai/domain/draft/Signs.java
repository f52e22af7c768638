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
    private static final String OPEN;
    private static final String CLOSE;
    private static final String BETWEEN;

    static {
        try (var in = new InputStreamReader(Signs.class.getResourceAsStream("signs.properties"), StandardCharsets.UTF_8)) {
            Properties signs = new Properties();
            signs.load(in);
            ENDS = signs.getProperty("ends");
            STOP = signs.getProperty("stop");
            OPEN = signs.getProperty("open");
            CLOSE = signs.getProperty("close");
            BETWEEN = signs.getProperty("between");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Signs() {}

    static boolean isOpening(char sign) {
        return OPEN.indexOf(sign) >= 0;
    }

    static boolean isClosing(char sign) {
        return CLOSE.indexOf(sign) >= 0;
    }

    /** Whether it stands between the names of a list. */
    static boolean separates(char sign) {
        return BETWEEN.indexOf(sign) >= 0 || Draft.isBlank(sign);
    }

    /** Without closing punctuation and blanks. */
    static String trimmed(String text) {
        int end = text.length();
        while (end > 0 && ENDS.indexOf(text.charAt(end - 1)) >= 0) {
            end--;
        }
        return text.substring(0, end).strip();
    }

    /** A value without closing punctuation and without the bracket around it and its name. */
    static String value(String text) {
        String value = trimmed(text);
        boolean opens = value.chars().anyMatch(c -> OPEN.indexOf(c) >= 0);
        boolean closes = !value.isEmpty() && CLOSE.indexOf(value.charAt(value.length() - 1)) >= 0;
        return closes && !opens ? trimmed(value.substring(0, value.length() - 1)) : value;
    }
}
