package zhenggai.reading.word;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import zhenggai.reading.file.XmlPart;

/** The automatic numbers of a Word document: what its lists look like, and how far each has counted. */
final class ListNumbers {
    /** The paragraph itself names no list; its style may. */
    static final int AS_STYLE = -1;
    private static final int LEVELS = 9;
    private static final int UNUSED = Integer.MIN_VALUE;
    private static final int LONGEST_CHAIN = 20;

    private final Map<String, Style> styles = new HashMap<>();
    private final Map<Integer, Shape> shapes = new HashMap<>();
    private final Map<Integer, Use> uses = new HashMap<>();
    private final Map<Integer, int[]> counters = new HashMap<>();
    private final Set<Integer> begun = new HashSet<>();
    private String defaultStyle = "";

    /** A style: what it is based on, and the list it belongs to. */
    private static final class Style {
        private String basedOn = "";
        private int list = AS_STYLE;
        private int level = -1;
    }

    /** What the numbers of a list look like, level by level. */
    private static final class Shape {
        private final Rung[] rungs = new Rung[LEVELS];
        private String likeStyle = "";
    }

    /** One level of a list. */
    private static final class Rung {
        private int start = 1;
        private int restartsAfter = -1;
        private String format = "decimal";
        private String pattern = "";
        private String style = "";
        private boolean digitsOnly;
        private String gap = "tab";
    }

    /** A list in use: its shape, and where it starts anew. */
    private static final class Use {
        private int shape = -1;
        private final int[] starts = filled();
        private final Rung[] rungs = new Rung[LEVELS];
    }

    private static int[] filled() {
        int[] values = new int[LEVELS];
        Arrays.fill(values, UNUSED);
        return values;
    }

    XmlPart.Visitor styles() {
        return new StyleWalk();
    }

    XmlPart.Visitor numbering() {
        return new NumberingWalk();
    }

    /** The number in front of a paragraph, which counts it; nothing where it has none. An empty paragraph counts but shows nothing. */
    String label(String styleId, int ownList, int ownLevel, String text) {
        String style = styleId.isEmpty() ? defaultStyle : styleId;
        int list = ownList == AS_STYLE ? listOf(style) : ownList;
        Use use = uses.get(list);
        Shape shape = use == null ? null : shape(use);
        if (list <= 0 || shape == null) {
            return "";
        }
        int level = Math.min(LEVELS - 1, ownLevel >= 0 ? ownLevel : levelOf(style, shape));
        String label = written(use, shape, level, count(list, use, shape, level));
        return text.isBlank() ? "" : label;
    }

    private int listOf(String styleId) {
        Style style = styles.get(styleId);
        for (int i = 0; style != null && i < LONGEST_CHAIN; i++) {
            if (style.list != AS_STYLE) {
                return style.list;
            }
            style = styles.get(style.basedOn);
        }
        return 0;
    }

    private int levelOf(String styleId, Shape shape) {
        for (int level = 0; level < LEVELS; level++) {
            if (!styleId.isEmpty() && shape.rungs[level] != null && shape.rungs[level].style.equals(styleId)) {
                return level;
            }
        }
        Style style = styles.get(styleId);
        for (int i = 0; style != null && i < LONGEST_CHAIN; i++) {
            if (style.level >= 0) {
                return style.level;
            }
            style = styles.get(style.basedOn);
        }
        return 0;
    }

    /** A shape may only point to a style that names a list that has the real one. */
    private @Nullable Shape shape(Use use) {
        Shape shape = shapes.get(use.shape);
        for (int i = 0; shape != null && !shape.likeStyle.isEmpty() && i < LONGEST_CHAIN; i++) {
            Use real = uses.get(listOf(shape.likeStyle));
            shape = real == null ? null : shapes.get(real.shape);
        }
        return shape;
    }

    private static Rung rung(Use use, Shape shape, int level) {
        Rung own = use.rungs[level];
        Rung rung = own == null ? shape.rungs[level] : own;
        return rung == null ? new Rung() : rung;
    }

    private int[] count(int list, Use use, Shape shape, int level) {
        int[] counts = counters.computeIfAbsent(use.shape, key -> filled());
        if (begun.add(list)) {
            for (int i = 0; i < LEVELS; i++) {
                counts[i] = use.starts[i] == UNUSED ? counts[i] : UNUSED;
            }
        }
        for (int higher = 0; higher < level; higher++) {
            counts[higher] = counts[higher] == UNUSED ? start(use, shape, higher) : counts[higher];
        }
        counts[level] = counts[level] == UNUSED ? start(use, shape, level) : counts[level] + 1;
        for (int lower = level + 1; lower < LEVELS; lower++) {
            int restartsAfter = rung(use, shape, lower).restartsAfter;
            if (restartsAfter < 0 || level < restartsAfter) {
                counts[lower] = UNUSED;
            }
        }
        return counts;
    }

    private static int start(Use use, Shape shape, int level) {
        return use.starts[level] == UNUSED ? rung(use, shape, level).start : use.starts[level];
    }

    private static String written(Use use, Shape shape, int level, int[] counts) {
        Rung rung = rung(use, shape, level);
        if (rung.format.equals("bullet") || rung.format.equals("none") && rung.pattern.isEmpty()) {
            return "";
        }
        StringBuilder label = new StringBuilder();
        String pattern = rung.pattern;
        for (int i = 0; i < pattern.length(); i++) {
            int named = pattern.charAt(i) == '%' && i + 1 < pattern.length() ? Character.digit(pattern.charAt(i + 1), 10) - 1 : -1;
            if (named >= 0 && named < LEVELS) {
                String format = rung.digitsOnly && named != level ? "decimal" : rung(use, shape, named).format;
                label.append(counts[named] == UNUSED ? "" : NumberFormat.write(format, counts[named]));
                i++;
            } else {
                label.append(pattern.charAt(i));
            }
        }
        return label.append(gap(label, rung.gap)).toString();
    }

    /** Between a bare number and the text something must stand; after a mark of its own the space is only for the eye. */
    private static String gap(CharSequence label, String gap) {
        boolean bare = !label.isEmpty() && Character.isLetterOrDigit(label.charAt(label.length() - 1));
        return bare && gap.equals("tab") ? "\t" : gap.equals("space") ? " " : "";
    }

    /** Reads the part with the styles. */
    private final class StyleWalk implements XmlPart.Visitor {
        private Style style = new Style();

        @Override
        public void begins(String element, XmlPart at) {
            switch (element) {
                case "style" -> {
                    style = new Style();
                    styles.put(at.attribute("styleId"), style);
                    boolean isDefault = at.attribute("type").equals("paragraph") && !at.attribute("default").isEmpty()
                        && !at.attribute("default").equals("0") && !at.attribute("default").equals("false");
                    defaultStyle = isDefault ? at.attribute("styleId") : defaultStyle;
                }
                case "basedOn" -> style.basedOn = at.attribute("val");
                case "numId" -> style.list = at.number(0);
                case "ilvl" -> style.level = at.number(-1);
                default -> { }
            }
        }

        @Override
        public void ends(String element) {}

        @Override
        public void text(String text) {}
    }

    /** Reads the part with the lists. */
    private final class NumberingWalk implements XmlPart.Visitor {
        private Shape shape = new Shape();
        private Use use = new Use();
        private Rung rung = new Rung();
        private int overridden;

        @Override
        public void begins(String element, XmlPart at) {
            switch (element) {
                case "abstractNum" -> shapes.put(at.number("abstractNumId", -1), shape = new Shape());
                case "num" -> uses.put(at.number("numId", -1), use = new Use());
                case "abstractNumId" -> use.shape = at.number(-1);
                case "lvlOverride" -> overridden = Math.min(LEVELS - 1, at.number("ilvl", 0));
                case "startOverride" -> use.starts[overridden] = at.number(1);
                case "numStyleLink" -> shape.likeStyle = at.attribute("val");
                case "lvl" -> {
                    rung = new Rung();
                    int level = Math.min(LEVELS - 1, at.number("ilvl", 0));
                    (at.isInside("num") ? use.rungs : shape.rungs)[level] = rung;
                }
                default -> rung(element, at);
            }
        }

        private void rung(String element, XmlPart at) {
            switch (element) {
                case "start" -> rung.start = at.number(1);
                case "numFmt" -> rung.format = at.isInside("Fallback") ? rung.format : at.attribute("val");
                case "lvlText" -> rung.pattern = at.attribute("val");
                case "pStyle" -> rung.style = at.attribute("val");
                case "lvlRestart" -> rung.restartsAfter = at.number(-1);
                case "isLgl" -> rung.digitsOnly = true;
                case "suff" -> rung.gap = at.attribute("val");
                default -> { }
            }
        }

        @Override
        public void ends(String element) {}

        @Override
        public void text(String text) {}
    }
}
