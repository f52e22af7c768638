package zhenggai.reading.grammar;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;

import zhenggai.domain.Refused;
import zhenggai.domain.draft.DocumentKind;
import zhenggai.domain.draft.DraftNode;
import zhenggai.domain.draft.DraftWarning;
import zhenggai.domain.draft.Level;
import zhenggai.domain.draft.Part;
import zhenggai.domain.time.DeadlineWords;
import zhenggai.domain.time.Precision;
import zhenggai.domain.time.Reckoning;
import zhenggai.reading.search.Sought;

/** What looks wrong in a text as it was understood. Questions to a person, not more than a person would read. */
final class Doubts {
    private static final Sought YEAR = Phrases.GRAMMAR.sought("doubt-year");
    private static final Sought MONTH = Phrases.GRAMMAR.sought("doubt-month");
    private static final Sought DATE = Phrases.FACTS.sought("any-date");
    private static final Reckoning ANY_YEAR = Reckoning.from(LocalDate.of(2024, 1, 2));
    private static final int A_LEAP_YEAR = 2024;
    private static final int MOST_OF_A_KIND = 20;

    private final DocumentKind kind;
    private final String source;
    private final List<DraftNode> roots;
    private final List<DraftWarning> warnings = new ArrayList<>();
    private final Map<String, Integer> counts = new HashMap<>();
    /** Some offices count their findings through all categories. */
    private int lastFinding;
    private int line = 1;
    private int counted;

    Doubts(DocumentKind kind, String source, List<DraftNode> roots) {
        this.kind = kind;
        this.source = source;
        this.roots = roots;
    }

    List<DraftWarning> all() {
        if (kind == DocumentKind.OTHER) {
            return List.of(new DraftWarning(1, "draft.not-such-a-document", List.of()));
        }
        restart();
        row(roots, roots.stream().noneMatch(root -> root.level() == Level.TITLE));
        words("draft.year-sign-lost", YEAR);
        words("draft.month-sign-lost", MONTH);
        restart();
        Sought.Search m = DATE.in(source);
        while (m.find()) {
            if (!exists(m.found())) {
                add(m.start(), "draft.no-such-day", m.found().group());
            }
        }
        warnings.sort(Comparator.comparingInt(DraftWarning::line));
        return warnings;
    }

    private void row(List<DraftNode> siblings, boolean isFragment) {
        Map<MarkStyle, Integer> last = new HashMap<>();
        Map<Level, Long> number = new HashMap<>();
        siblings.forEach(node -> number.merge(node.level(), 1L, Long::sum));
        for (DraftNode node : siblings) {
            numbering(node, last, isFragment);
            if (node.level() == Level.MEASURE && number.get(Level.MEASURE) == 1 && isFirstOfSeveral(node)) {
                add(node.start(), "draft.lone-first", node.number());
            }
            if (node.level() == Level.FINDING && kind != DocumentKind.FEEDBACK && holdsNothing(node)) {
                add(node.start(), "draft.finding-without-measure", node.number() + node.title());
            }
            deadline(node);
            row(node.children(), false);
        }
    }

    /** Words that name a day that does not exist are doubted elsewhere. */
    private void deadline(DraftNode node) {
        String words = node.attributes().getOrDefault(Part.DEADLINE, "");
        if (words.isEmpty() || DATE.isIn(words)) {
            return;
        }
        try {
            if (DeadlineWords.read(words, ANY_YEAR).precision() == Precision.UNKNOWN) {
                add(node.spans(Part.DEADLINE).getFirst().start(), "draft.deadline-unclear", words);
            }
        } catch (Refused unclear) {
            add(node.spans(Part.DEADLINE).getFirst().start(), "draft.deadline-unclear", words);
        }
    }

    private static boolean isFirstOfSeveral(DraftNode node) {
        Mark mark = Mark.of(node.number());
        return mark != null && mark.style() == MarkStyle.HAN_IS;
    }

    private static boolean holdsNothing(DraftNode finding) {
        return finding.children().stream().noneMatch(child -> child.level() == Level.MEASURE || child.level() == Level.FINDING);
    }

    /** A fragment may begin anywhere. */
    private void numbering(DraftNode node, Map<MarkStyle, Integer> last, boolean isFragment) {
        String number = node.level() == Level.PARAGRAPH ? "" : node.number();
        if (number.isEmpty()) {
            return;
        }
        Mark mark = Mark.of(number);
        int value = mark == null ? 0 : mark.value();
        if (value == 0) {
            add(node.start(), "draft.unreadable-number", number);
            return;
        }
        int expected = last.getOrDefault(mark.style(), isFragment ? value - 1 : 0) + 1;
        boolean runsThrough = node.level() == Level.FINDING && value == lastFinding + 1;
        if (value != expected && value != 1 && !runsThrough) {
            add(node.start(), "draft.numbering-gap", number, expected);
        }
        last.put(mark.style(), value);
        lastFinding = node.level() == Level.FINDING ? value : lastFinding;
    }

    private void words(String code, Sought sought) {
        restart();
        Sought.Search m = sought.in(source);
        while (m.find()) {
            String around = source.substring(m.start(), Math.min(source.length(), m.end() + 2)).replace('\n', ' ');
            add(m.start(), code, around);
        }
    }

    private static boolean exists(Matcher m) {
        try {
            LocalDate.of(m.group("year") == null ? A_LEAP_YEAR : number(m, "year"), number(m, "month"), number(m, "day"));
            return true;
        } catch (DateTimeException e) {
            return false;
        }
    }

    private static int number(Matcher m, String group) {
        return Integer.parseInt(m.group(group));
    }

    private void add(int offset, String code, Object... args) {
        if (counts.merge(code, 1, Integer::sum) <= MOST_OF_A_KIND) {
            warnings.add(new DraftWarning(lineOf(offset), offset, code, List.of(args)));
        }
    }

    private void restart() {
        line = 1;
        counted = 0;
    }

    /** Each sort of doubt walks the source once, forwards; a node that stands before the last one is counted anew. */
    private int lineOf(int offset) {
        if (offset < counted) {
            restart();
        }
        for (; counted < offset; counted++) {
            if (source.charAt(counted) == '\n') {
                line++;
            }
        }
        return line;
    }
}
