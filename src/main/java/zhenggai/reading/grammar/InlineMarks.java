package zhenggai.reading.grammar;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import zhenggai.reading.search.Sought;

/**
 * Where measures begin inside a paragraph. A number opens a measure when it goes on counting; one that begins again at one inside a
 * measure counts something of its own, and so does one that a later line of the same finding counts.
 */
final class InlineMarks {
    static final Sought ANY = Phrases.MARKS.sought("inline-is");
    private static final String COMMAS = Phrases.MARKS.words("commas");
    /** A number left out by mistake is bridged, with a warning; more than this is something else. */
    private static final int WIDEST_GAP = 2;

    private final Map<Integer, Integer> lastLineOf = new HashMap<>();
    private int counted;

    /** @param block the rows of one finding */
    InlineMarks(List<Row> block) {
        for (Row row : block) {
            if (row.has(MarkStyle.HAN_IS)) {
                lastLineOf.put(row.mark().value(), row.line().number());
            }
        }
    }

    /** A measure was opened at the beginning of a line. */
    void opened(int value) {
        counted = value;
    }

    /** The sign before a number may be the last one before the offset. */
    List<Cut> in(Line line, int from) {
        List<Cut> cuts = new ArrayList<>();
        Sought.Search m = ANY.in(line.text());
        boolean any = m.find(Math.max(0, from - 1));
        boolean nested = false;
        int last = counted;
        List<Cut> afterCommas = new ArrayList<>();
        for (; any; any = m.find()) {
            int value = Numerals.value(m.group("n"));
            boolean comma = COMMAS.contains(m.group("before"));
            nested |= value == 1 && last > 0;
            boolean countedLater = lastLineOf.getOrDefault(value, 0) > line.number();
            boolean goesOn = value > last && value <= last + 1 + (comma ? 0 : WIDEST_GAP);
            if (nested || countedLater || !goesOn) {
                continue;
            }
            Cut cut = Cut.measure(m.found().start("mark"), m.found().end("mark"), value, MarkStyle.HAN_IS);
            // After a comma a first one is believed only when a second one follows.
            if (comma && value == 1) {
                afterCommas.add(cut);
                last = value;
                continue;
            }
            cuts.addAll(afterCommas);
            afterCommas.clear();
            cuts.add(cut);
            last = value;
        }
        return cuts;
    }
}
