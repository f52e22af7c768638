package zhenggai.reading.grammar;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;
import zhenggai.domain.draft.DocumentKind;
import zhenggai.domain.draft.Level;

/**
 * Which numbering means what in one document, found from the document itself: which style opens sections, which sections are about the
 * findings, and what level each style has inside those.
 */
final class LevelPlan {
    private static final Pattern SURE = Phrases.GRAMMAR.pattern("section-sure");
    private static final Pattern THEME = Phrases.GRAMMAR.pattern("heading-theme");
    private static final Pattern TEXT = Phrases.GRAMMAR.pattern("section-text");
    private static final Pattern TASK = Phrases.GRAMMAR.pattern("section-task");
    private static final Pattern PROBLEM = Phrases.GRAMMAR.pattern("heading-problem");
    private static final Pattern ASPECT = Phrases.GRAMMAR.pattern("heading-aspect");
    private static final double MOST = 0.5;

    private final DocumentKind kind;
    private final List<Row> rows;
    private final @Nullable MarkStyle top;
    private final boolean topOpensSections;
    private final Map<Integer, Boolean> sections = new HashMap<>();
    private final Map<MarkStyle, Level> levels = new EnumMap<>(MarkStyle.class);
    private final boolean beginsInTheMiddle;
    private final Set<Integer> told = new HashSet<>();
    private boolean countsFindings;

    /** @param rows the rows after the title, without page chrome */
    LevelPlan(DocumentKind kind, List<Row> rows) {
        this.kind = kind;
        this.rows = rows;
        List<MarkStyle> styles = Nesting.of(rows);
        this.top = styles.isEmpty() ? null : styles.getFirst();
        this.topOpensSections = opensSections(styles);
        this.beginsInTheMiddle = rows.stream().filter(row -> top != null && row.has(top)).findFirst()
            .map(row -> row.mark().value() > 1).orElse(false);
        classSections();
        findToldRows();
        assign(taskRows());
    }

    /** Whether the row opens a section; only then it is known whether the section is about the findings. */
    boolean opensSection(Row row) {
        return sections.containsKey(row.line().number());
    }

    boolean isAboutFindings(Row section) {
        return sections.get(section.line().number());
    }

    /** Whether text before the first section may already hold findings: there are no sections, or the text begins in the middle. */
    boolean beginsWithFindings() {
        return !topOpensSections || beginsInTheMiddle;
    }

    /** Whether the row is a heading of the highest style in a document whose highest headings are categories or findings. */
    boolean beginsFindings(Row row) {
        return !topOpensSections && top != null && row.has(top) && !opensSection(row) && !onlyTells(row);
    }

    /** Among the highest headings, where some speak of categories: one that does not and has nothing numbered under it is plain text. */
    boolean onlyTells(Row row) {
        return told.contains(row.line().number());
    }

    /** Whether the heading speaks of a category or finding, wherever it stands. */
    static boolean isTheme(Row row) {
        return isTheme(row.heading());
    }

    static boolean isTheme(String heading) {
        return !SURE.matcher(heading).find() && THEME.matcher(heading).find();
    }

    /** The level of a style where the text is about the findings; nothing where the style only counts inside a text. */
    @Nullable Level level(MarkStyle style) {
        return levels.get(style);
    }

    /** In the inspectors' opinion it is the findings themselves that are counted one by one. */
    boolean countsFindings() {
        return countsFindings;
    }

    private boolean opensSections(List<MarkStyle> styles) {
        if (top == null) {
            return false;
        }
        List<Row> heads = rows.stream().filter(row -> row.has(top)).toList();
        long themes = heads.stream().filter(LevelPlan::isTheme).count();
        long sectionLike = heads.stream().filter(row -> !isTheme(row) && (TEXT.matcher(row.heading()).find() || isTask(row))).count();
        boolean deep = styles.size() >= 3 && rows.stream().anyMatch(row -> row.has(MarkStyle.HAN_IS));
        return sectionLike > 0 && sectionLike >= themes || deep && themes < MOST * heads.size();
    }

    private static boolean isTask(Row row) {
        return SURE.matcher(row.heading()).find() || TASK.matcher(row.heading()).find();
    }

    /** Among headings that are categories themselves a few may still be sections that only tell, such as the next steps. */
    private void classSections() {
        boolean anyAbout = false;
        for (int i = 0; i < rows.size(); i++) {
            Row row = rows.get(i);
            if (top == null || !row.has(top)) {
                continue;
            }
            if (!isTheme(row) && !SURE.matcher(row.heading()).find() && TEXT.matcher(row.heading()).find()) {
                sections.put(row.line().number(), false);
            } else if (topOpensSections) {
                boolean about = isTheme(row) || isTask(row) || holdsFindings(i, true);
                sections.put(row.line().number(), about);
                anyAbout |= about;
            }
        }
        for (int i = 0; topOpensSections && !anyAbout && i < rows.size(); i++) {
            if (rows.get(i).has(top)) {
                sections.put(rows.get(i).line().number(), holdsFindings(i, false));
            }
        }
    }

    private void findToldRows() {
        boolean anyTheme = rows.stream().anyMatch(row -> top != null && row.has(top) && isTheme(row));
        for (int i = 0; anyTheme && !topOpensSections && i < rows.size(); i++) {
            Row row = rows.get(i);
            int next = i + 1;
            while (next < rows.size() && rows.get(next).mark() == null) {
                next++;
            }
            boolean numberedBelow = next < rows.size() && !rows.get(next).has(top);
            if (row.has(top) && !isTheme(row) && !opensSection(row) && !numberedBelow && !InlineMarks.ANY.isIn(row.text())) {
                told.add(row.line().number());
            }
        }
    }

    /** Whether the text of a section is built like findings: two kinds of numbering, where asked one of them that of measures. */
    private boolean holdsFindings(int section, boolean withMeasures) {
        Set<MarkStyle> styles = EnumSet.noneOf(MarkStyle.class);
        for (int i = section + 1; i < rows.size() && !rows.get(i).has(top); i++) {
            if (rows.get(i).mark() != null) {
                styles.add(rows.get(i).mark().style());
            }
        }
        return styles.size() >= 2 && (!withMeasures || styles.contains(MarkStyle.HAN_IS));
    }

    private List<Row> taskRows() {
        List<Row> task = new ArrayList<>();
        boolean about = beginsWithFindings();
        for (Row row : rows) {
            if (opensSection(row)) {
                about = isAboutFindings(row);
            } else {
                about |= beginsFindings(row);
                if (about) {
                    task.add(row);
                }
            }
        }
        return task;
    }

    private void assign(List<Row> task) {
        List<MarkStyle> heads = Nesting.of(task);
        boolean counted = task.stream().anyMatch(row -> row.has(MarkStyle.HAN_IS))
            || task.stream().anyMatch(row -> InlineMarks.ANY.isIn(row.text()));
        List<Level> ladder = kind == DocumentKind.FEEDBACK ? opinion(heads, counted) : rectification(heads, counted, task);
        for (int i = 0; i < Math.min(heads.size(), ladder.size()); i++) {
            levels.put(heads.get(i), ladder.get(i));
        }
        countsFindings = kind == DocumentKind.FEEDBACK;
    }

    private static List<Level> opinion(List<MarkStyle> heads, boolean counted) {
        return heads.size() == 1 && !counted ? List.of(Level.FINDING) : List.of(Level.CATEGORY, Level.FINDING);
    }

    private static List<Level> rectification(List<MarkStyle> heads, boolean counted, List<Row> task) {
        if (heads.size() <= 1) {
            return List.of(Level.FINDING);
        }
        if (heads.size() == 2) {
            return !counted && areMeasures(heads, task) ? List.of(Level.FINDING, Level.MEASURE) : List.of(Level.CATEGORY, Level.FINDING);
        }
        boolean parts = share(task, heads.get(2), i -> namesAProblem(task.get(i))) >= MOST && share(task, heads.get(2), i -> goesOn(task, i)) > 0;
        return List.of(Level.CATEGORY, Level.FINDING, parts ? Level.FINDING : Level.MEASURE);
    }

    /**
     * Two styles and nothing counted or written below: the lower ones are measures where they do not name what is wrong, and the upper ones
     * do or at least name no aspect under which findings come.
     */
    private static boolean areMeasures(List<MarkStyle> heads, List<Row> task) {
        boolean followed = share(task, heads.get(1), i -> i + 1 < task.size() && task.get(i + 1).mark() == null) >= MOST;
        return !followed && share(task, heads.get(1), i -> namesAProblem(task.get(i))) < MOST
            && (share(task, heads.get(0), i -> namesAProblem(task.get(i))) >= MOST
                || share(task, heads.get(0), i -> ASPECT.matcher(task.get(i).heading()).find()) == 0);
    }

    /** Whether anything is said under a heading, or behind it on its line: a finding has something, the last measure of a row has not. */
    private static boolean goesOn(List<Row> task, int at) {
        Row row = task.get(at);
        Row next = at + 1 < task.size() ? task.get(at + 1) : null;
        boolean below = next != null && (next.mark() == null || next.mark().style().compareTo(row.mark().style()) > 0);
        return below || row.mark().length() + row.heading().length() < row.text().length();
    }

    private static boolean namesAProblem(Row row) {
        return PROBLEM.matcher(row.heading()).find();
    }

    private static double share(List<Row> task, MarkStyle style, IntPredicate wanted) {
        int[] rows = IntStream.range(0, task.size()).filter(i -> task.get(i).has(style)).toArray();
        return rows.length == 0 ? 0 : (double) IntStream.of(rows).filter(wanted).count() / rows.length;
    }
}
