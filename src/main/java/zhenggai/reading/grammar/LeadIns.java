package zhenggai.reading.grammar;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import zhenggai.domain.draft.Part;

/** Lead-ins such as the words for a deadline before a colon, in square brackets, or alone on a line. */
final class LeadIns {
    private static final String AFTER = Phrases.GRAMMAR.words("label-after");
    private static final String BRACKET_AFTER = Phrases.GRAMMAR.words("label-bracket-after");
    private static final Map<String, Part> GROUPS = groups();
    private static final Pattern PATTERN = pattern();

    /** Without any of these a lead-in can only be a short line of its own. */
    private static final String SIGNS = Phrases.GRAMMAR.words("label-before") + "\uff1a:";
    private static final int LONGEST_ALONE = 30;

    /** A line with more of them than this is no document. */
    private static final int MOST = 500;

    private LeadIns() {}

    /** Where lead-ins stand in a line from an offset on. {@code BODY} stands for the lead-in of the work itself. */
    static List<Cut> in(String line, int from) {
        List<Cut> cuts = new ArrayList<>();
        if (line.length() - from > LONGEST_ALONE && line.chars().noneMatch(c -> SIGNS.indexOf(c) >= 0)) {
            return cuts;
        }
        Matcher m = PATTERN.matcher(line);
        for (int at = from; at < line.length(); ) {
            boolean mayStand = at == from || AFTER.indexOf(line.charAt(at - 1)) >= 0 || AFTER.indexOf(line.charAt(at)) >= 0;
            if (mayStand && m.region(at, line.length()).lookingAt()) {
                if (opens(m, line, from)) {
                    cuts.add(Cut.leadIn(m.start(), m.end(), part(m)));
                }
                at = m.end();
            } else {
                at++;
            }
        }
        return cuts.size() > MOST ? List.of() : cuts;
    }

    private static boolean opens(Matcher m, String line, int from) {
        boolean bracketed = m.group("before") != null && m.group("close") != null;
        boolean afterStop = m.start() == from || BRACKET_AFTER.indexOf(line.charAt(m.start() - 1)) >= 0;
        boolean alone = m.start() == from && m.end() == line.length();
        return m.group("colon") != null || bracketed && afterStop || alone;
    }

    private static Part part(Matcher m) {
        for (Map.Entry<String, Part> group : GROUPS.entrySet()) {
            if (m.group(group.getKey()) != null) {
                return group.getValue();
            }
        }
        return Part.BODY;
    }

    private static Map<String, Part> groups() {
        Map<String, Part> groups = new LinkedHashMap<>();
        for (Part part : Part.values()) {
            if (part.isAttribute()) {
                groups.put(part.name().replace("_", ""), part);
            }
        }
        return groups;
    }

    private static Pattern pattern() {
        StringBuilder any = new StringBuilder("(?<open>" + Phrases.GRAMMAR.words("label-open") + ")");
        GROUPS.forEach((group, part) -> any.append("|(?<").append(group).append('>')
            .append(Phrases.GRAMMAR.words("label-" + part.name())).append(')'));
        return Pattern.compile("(?<before>[" + Phrases.GRAMMAR.words("label-before").replace("[", "\\[") + "])?(?:" + any + ")(?<close>["
            + Phrases.GRAMMAR.words("label-close").replace("]", "\\]") + "])?\\s{0,4}(?<colon>[：:])?\\s{0,4}");
    }
}
