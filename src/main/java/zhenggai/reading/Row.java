package zhenggai.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/** A line with what can be seen of it alone: its numbering, its heading if it has one, whether it is page chrome. */
record Row(Line line, @Nullable Mark mark, boolean chrome) {
    private static final Pattern CLOSING = Phrases.GRAMMAR.pattern("closing");
    private static final Pattern CHROME = Phrases.GRAMMAR.pattern("chrome");
    private static final int LONGEST_CHROME = Integer.parseInt(Phrases.GRAMMAR.words("chrome-longest"));

    static List<Row> of(String source) {
        List<Row> rows = new ArrayList<>();
        for (Line line : Line.of(source)) {
            Mark mark = Mark.at(line.text());
            boolean chrome = mark == null && line.length() <= LONGEST_CHROME && CHROME.matcher(line.text()).find();
            rows.add(new Row(line, mark, chrome));
        }
        return rows;
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
