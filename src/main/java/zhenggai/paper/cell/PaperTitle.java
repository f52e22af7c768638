package zhenggai.paper.cell;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Properties;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import zhenggai.domain.spine.Inspection;
import zhenggai.words.Texts;

/** The title of a table, from the name of the inspection: that may be the title of a notice, or no more than a round. */
public final class PaperTitle {
    private static final Properties PATTERNS = load();
    private static final Pattern TAIL = Pattern.compile(PATTERNS.getProperty("tail"));
    private static final Pattern KIND = Pattern.compile(PATTERNS.getProperty("kind"));

    private static final Pattern ABOUT = Pattern.compile(PATTERNS.getProperty("about"));

    private PaperTitle() {}

    /** @param table what the table itself is called */
    public static String of(Inspection inspection, String table) {
        return of(subject(inspection), table);
    }

    /** The same as the title of the report at the end of concentrated rectification: what it is about is said once. */
    public static String ofReport(Inspection inspection) {
        String subject = subject(inspection);
        return Texts.text(ABOUT.matcher(subject).find() ? "paper.report.title" : "paper.report.title-about", subject);
    }

    /** What kind of inspection it was, as its name or that of its team says. */
    public static Optional<String> kind(Inspection inspection) {
        return Stream.of(inspection.title(), inspection.team(), inspection.round()).map(KIND::matcher).filter(Matcher::find).map(Matcher::group).findFirst();
    }

    private static String subject(Inspection inspection) {
        String bare = TAIL.matcher(inspection.title()).replaceFirst("");
        Matcher kind = KIND.matcher(inspection.team());
        boolean lacksKind = !KIND.matcher(bare).find() && kind.find();
        return lacksKind ? bare + kind.group() : bare;
    }

    public static String of(String subject, String table) {
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
