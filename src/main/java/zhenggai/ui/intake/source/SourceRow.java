package zhenggai.ui.intake.source;

import java.util.ArrayList;
import java.util.List;

import zhenggai.domain.draft.Draft;

/** A row of the source as it is shown: a line, or a piece of a very long one, which would take long to lay out as a whole. */
record SourceRow(int start, int end, int line, boolean opensLine) {
    private static final int LONGEST = 600;

    static List<SourceRow> of(String source) {
        List<SourceRow> rows = new ArrayList<>();
        int line = 1;
        for (int from = 0; from < source.length(); line++) {
            int stop = source.indexOf('\n', from);
            int end = stop < 0 ? source.length() : stop;
            for (int piece = from; piece < end || piece == from; piece += LONGEST) {
                rows.add(new SourceRow(piece, Math.min(end, piece + LONGEST), line, piece == from));
            }
            from = end + 1;
        }
        return rows;
    }

    /** Where its text begins, blanks aside. */
    int firstSign(String source) {
        int at = start;
        while (at < end && Draft.isBlank(source.charAt(at))) {
            at++;
        }
        return at;
    }
}
