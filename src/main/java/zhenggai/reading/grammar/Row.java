package zhenggai.reading.grammar;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;
import zhenggai.domain.draft.Part;
import zhenggai.reading.file.SourceText;

/**
 * A line with what can be seen of it alone: its numbering, whether it is page chrome, and how long a number is that only counts a
 * lead-in ({@code counted}, mostly 0).
 */
record Row(Line line, @Nullable Mark mark, boolean chrome, int counted) {
    private static final int LONGEST_LEAD_IN = 30;
    private static final Pattern CLOSING = Phrases.GRAMMAR.pattern("closing");
    private static final int LONGEST_HEADING = 100;
    private static final Pattern UNNUMBERED = Phrases.GRAMMAR.pattern("heading-unnumbered");
    private static final Pattern CHROME = Phrases.GRAMMAR.pattern("chrome");
    private static final int LONGEST_CHROME = Integer.parseInt(Phrases.GRAMMAR.words("chrome-longest"));

    static List<Row> of(SourceText source) {
        List<Row> rows = new ArrayList<>();
        Set<MarkStyle> numberedLeadIns = EnumSet.noneOf(MarkStyle.class);
        for (Line line : Line.of(source.text())) {
            boolean aside = source.asides().contains(line.start());
            Mark mark = aside ? null : Mark.at(line.text());
            boolean chrome = aside || mark == null && line.length() <= LONGEST_CHROME && CHROME.matcher(line.text()).find();
            Row row = new Row(line, mark, chrome, 0);
            Part part = row.leadIn();
            if (part != null && part != Part.MANIFESTATION) {
                numberedLeadIns.add(mark.style());
            }
            rows.add(row);
        }
        rows.replaceAll(row -> row.mark != null && numberedLeadIns.contains(row.mark.style()) && row.leadIn() != null
            ? new Row(row.line, null, false, row.mark.length()) : row);
        unnumberedHeadings(rows);
        return rows;
    }

    /** Such a line right under the heading of a finding only says again what that one said. */
    private static void unnumberedHeadings(List<Row> rows) {
        for (int i = 1; i < rows.size(); i++) {
            Row row = rows.get(i);
            Row before = rows.get(i - 1);
            Matcher heading = UNNUMBERED.matcher(row.text());
            boolean found = row.mark == null && !row.chrome && row.line.length() <= LONGEST_HEADING && heading.find();
            if (found && (before.mark == null || !before.heading().contains(heading.group("words")))) {
                rows.set(i, new Row(row.line, Mark.none(), false, 0));
            }
        }
    }

    /** The lead-in right behind the number, as in (1) measures taken: such a number counts the parts of a finding and is no heading. */
    private @Nullable Part leadIn() {
        if (mark == null || mark.style() == MarkStyle.HAN_IS || mark.style() == MarkStyle.HAN_COMMA) {
            return null;
        }
        List<Cut> cuts = LeadIns.in(text().substring(0, Math.min(text().length(), mark.length() + LONGEST_LEAD_IN)), mark.length());
        boolean wholeHeading = mark.style() == MarkStyle.HAN_PAREN && !cuts.isEmpty() && cuts.getFirst().end() == text().length();
        return cuts.isEmpty() || cuts.getFirst().start() != mark.length() || wholeHeading ? null : cuts.getFirst().part();
    }

    boolean has(MarkStyle style) {
        return mark != null && mark.style() == style;
    }

    /** Whether the text speaks to the reader from here on and no longer of findings. */
    boolean closes() {
        return mark == null && !chrome && CLOSING.matcher(text()).find();
    }

    String text() {
        return line.text();
    }

    /** What follows the mark, up to the first full stop. */
    String heading() {
        int from = mark == null ? 0 : mark.length();
        return text().substring(from, Sentence.firstEnd(text(), from));
    }
}
