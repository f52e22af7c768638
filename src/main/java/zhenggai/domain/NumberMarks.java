package zhenggai.domain;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Properties;

/** The marks in the pattern of a number, such as {@code {year}}: each has a plain name, and one that an office can read. */
public final class NumberMarks {
    private static final Properties NAMES = load();

    private NumberMarks() {}

    /** The pattern with its marks by their plain names, by whichever they were typed. */
    public static String plain(String pattern) {
        String said = pattern;
        for (String name : NAMES.stringPropertyNames()) {
            said = said.replace(mark(NAMES.getProperty(name)), mark(name));
        }
        return said;
    }

    /** The pattern with its marks as an office reads them. */
    public static String readable(String pattern) {
        String said = pattern;
        for (String name : NAMES.stringPropertyNames()) {
            said = said.replace(mark(name), mark(NAMES.getProperty(name)));
        }
        return said;
    }

    private static String mark(String name) {
        return "{" + name + "}";
    }

    private static Properties load() {
        Properties names = new Properties();
        try (var in = new InputStreamReader(NumberMarks.class.getResourceAsStream("/zhenggai/domain/number-marks.properties"), StandardCharsets.UTF_8)) {
            names.load(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return names;
    }
}
