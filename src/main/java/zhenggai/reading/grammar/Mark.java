package zhenggai.reading.grammar;

import java.util.regex.Matcher;

import org.jspecify.annotations.Nullable;

/** A numbering mark at the beginning of a line: its style, its value (0 where unreadable), how many characters it takes. */
record Mark(MarkStyle style, int value, int length) {

    private static final String FIRST_SIGNS = Phrases.MARKS.words("first-signs");
    private static final MarkStyle[] STYLES = MarkStyle.values();
    private static final Mark NONE = new Mark(MarkStyle.UNNUMBERED, 0, 0);
    private static final String[] GROUPS = {"n", "m", "s"};

    /** Of a heading without a number. */
    static Mark none() {
        return NONE;
    }

    static @Nullable Mark at(String line) {
        if (line.isEmpty() || FIRST_SIGNS.indexOf(line.charAt(0)) < 0) {
            return null;
        }
        for (MarkStyle style : STYLES) {
            Matcher m = style.pattern().matcher(line);
            if (m.lookingAt()) {
                return new Mark(style, Numerals.value(number(m)), m.end());
            }
        }
        return null;
    }

    /** Of a number that stands alone; a tab behind it may have been stripped. */
    static @Nullable Mark of(String number) {
        Mark mark = at(number);
        return mark == null ? at(number + "\t") : mark;
    }

    private static String number(Matcher m) {
        for (String group : GROUPS) {
            if (m.namedGroups().containsKey(group) && m.group(group) != null) {
                return m.group(group);
            }
        }
        return "";
    }
}
