package zhenggai.paper.letter;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/**
 * A field as it stands in a text, or what was meant to be one.
 *
 * @param field null where no such field is known or its braces are not complete
 */
record FieldMark(int from, int to, String text, String name, @Nullable LetterField field, boolean isClosed) {
    private static final Pattern BRACES = Pattern.compile(
        "[{\\uff5b]\\s*[{\\uff5b](?<name>[^{}\\uff5b\\uff5d\\n\\f]{0,60})[}\\uff5d]\\s*[}\\uff5d]"
            + "|(?<open>[{\\uff5b]{0,9})(?<loose>[^{}\\uff5b\\uff5d\\n\\f]{0,20})(?<close>[}\\uff5d]{1,9})"
            + "|(?<begun>[{\\uff5b]{1,9})(?<rest>[^{}\\uff5b\\uff5d\\n\\f]{0,20})");

    static List<FieldMark> in(String text) {
        List<FieldMark> marks = new ArrayList<>();
        Matcher braces = BRACES.matcher(text);
        for (int at = nextBrace(text, 0); at >= 0 && braces.find(at); at = nextBrace(text, braces.end())) {
            FieldMark mark = of(braces);
            if (mark != null) {
                marks.add(mark);
            }
        }
        return marks;
    }

    private static int nextBrace(String text, int from) {
        for (int i = from; i < text.length(); i++) {
            if ("{}\uff5b\uff5d".indexOf(text.charAt(i)) >= 0) {
                return i;
            }
        }
        return -1;
    }

    /** Single braces may be meant as such, unless they hold the name of a field. */
    private static @Nullable FieldMark of(Matcher braces) {
        String name = braces.group("name");
        if (name != null) {
            return new FieldMark(braces.start(), braces.end(), braces.group(), name.strip(), FieldNames.field(name).orElse(null), true);
        }
        boolean isBegun = braces.group("begun") != null;
        String open = isBegun ? braces.group("begun") : braces.group("open");
        String meant = isBegun ? braces.group("rest") : braces.group("loose");
        boolean isField = open.length() > 1 || !isBegun && braces.group("close").length() > 1 || FieldNames.field(meant).isPresent();
        return isField ? new FieldMark(braces.start(), braces.end(), braces.group(), meant.strip(), null, false) : null;
    }
}
