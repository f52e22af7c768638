package zhenggai.paper.sheet.report;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Properties;
import java.util.regex.Pattern;

import zhenggai.words.Texts;

/** Texts of the case as they stand in a report that numbers them itself and makes whole sentences of them. */
final class ReportText {
    private static final Properties PATTERNS = load();
    private static final Pattern NUMBERED = Pattern.compile(PATTERNS.getProperty("numbered"));
    private static final Pattern ORDINAL = Pattern.compile(PATTERNS.getProperty("ordinal"));
    private static final String ENDS = PATTERNS.getProperty("ends");

    private ReportText() {}

    /** Without the number it had where it came from. */
    static String heading(String text) {
        return NUMBERED.matcher(oneLine(text)).replaceFirst("");
    }

    static String measure(String text) {
        return sentence(ORDINAL.matcher(heading(text)).replaceFirst(""));
    }

    /** In one paragraph, with a stop at its end. */
    static String sentence(String text) {
        String line = oneLine(text);
        return line.isEmpty() || ENDS.indexOf(line.codePointBefore(line.length())) >= 0 ? line : Texts.text("paper.report.stop", line);
    }

    /** Chinese paragraphs join without a blank, others with one. */
    private static String oneLine(String text) {
        return text.strip().replaceAll("(?<=[\\u2E80-\\uFFEF])\\s*\\R\\s*", "").replaceAll("\\s*\\R\\s*", " ");
    }

    private static Properties load() {
        try (var in = new InputStreamReader(ReportText.class.getResourceAsStream("report.properties"), StandardCharsets.UTF_8)) {
            Properties read = new Properties();
            read.load(in);
            return read;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
