package zhenggai.paper.excel;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

import zhenggai.paper.office.OfficeText;
import zhenggai.words.Texts;

/** Names for worksheets from the titles of papers: of signs that Excel allows, 31 at most, no two alike. */
final class SheetNames {
    private static final int MOST = 31;
    private static final Pattern FORBIDDEN = Pattern.compile("[\\[\\]:*?/\\\\'\n\uFFFD]");
    /** Excel keeps this name for itself. */
    private static final String RESERVED = "history";

    private final Set<String> taken = new HashSet<>(Set.of(RESERVED));

    String next(String title) {
        String bare = FORBIDDEN.matcher(OfficeText.of(title)).replaceAll(" ").strip();
        String wanted = bare.isEmpty() ? Texts.text("paper.file.sheet", taken.size()) : bare;
        String name = cut(wanted, "");
        for (int n = 2; !taken.add(name.toLowerCase(Locale.ROOT)); n++) {
            name = cut(wanted, " (" + n + ")");
        }
        return name;
    }

    private static String cut(String name, String tail) {
        int end = Math.min(name.length(), MOST - tail.length());
        boolean tearsPair = end < name.length() && Character.isLowSurrogate(name.charAt(end));
        return name.substring(0, tearsPair ? end - 1 : end).strip() + tail;
    }
}
