package zhenggai.paper.sheet;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Properties;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import zhenggai.domain.spine.Inspection;
import zhenggai.words.Texts;

/** The title of a table, from the name of the inspection: that may be the title of a notice, or no more than a round. */
final class PaperTitle {
    private static final Properties PATTERNS = load();
    private static final Pattern TAIL = Pattern.compile(PATTERNS.getProperty("tail"));
    private static final Pattern KIND = Pattern.compile(PATTERNS.getProperty("kind"));

    private PaperTitle() {}

    /** @param table what the table itself is called */
    static String of(Inspection inspection, String table) {
        String bare = TAIL.matcher(inspection.title()).replaceFirst("");
        Matcher kind = KIND.matcher(inspection.team());
        boolean lacksKind = !KIND.matcher(bare).find() && kind.find();
        return of(lacksKind ? bare + kind.group() : bare, table);
    }

    static String of(String subject, String table) {
        return Texts.text("paper.title", subject, table);
    }

    private static Properties load() {
        try (var in = new InputStreamReader(PaperTitle.class.getResourceAsStream("title.properties"), StandardCharsets.UTF_8)) {
            Properties read = new Properties();
            read.load(in);
            return read;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
