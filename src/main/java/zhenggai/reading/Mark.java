package zhenggai.reading;

import java.util.regex.Matcher;

import org.jspecify.annotations.Nullable;

/** A numbering mark at the beginning of a line: its style, its value (0 where unreadable), how many characters it takes. */
record Mark(MarkStyle style, int value, int length) {

    static @Nullable Mark at(String line) {
        for (MarkStyle style : MarkStyle.values()) {
            Matcher m = style.pattern().matcher(line);
            if (m.lookingAt()) {
                return new Mark(style, Numerals.value(number(m)), m.end());
            }
        }
        return null;
    }

    private static String number(Matcher m) {
        for (String group : m.namedGroups().keySet()) {
            if (m.group(group) != null) {
                return m.group(group);
            }
        }
        return "";
    }
}
