package zhenggai.reading.grammar;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** The lines at the end that sign a document: the day, and the short lines with the signer's name right before it. */
final class Signature {
    private static final Pattern SIGNER = Phrases.GRAMMAR.pattern("signature");
    private static final Pattern DATE = Phrases.GRAMMAR.pattern("date-line");
    private static final int LONGEST = Integer.parseInt(Phrases.GRAMMAR.words("signature-longest"));
    private static final int ROWS_LOOKED_AT = 12;

    private Signature() {}

    static boolean isDate(Row row) {
        return DATE.matcher(row.text()).find();
    }

    static boolean isSigner(Row row) {
        return row.mark() == null && !row.chrome() && row.line().length() <= LONGEST && SIGNER.matcher(row.text()).find();
    }

    /** The indexes of the rows that sign. */
    static Set<Integer> rows(List<Row> rows) {
        Set<Integer> signed = new HashSet<>();
        for (int i = rows.size() - 1; i >= Math.max(0, rows.size() - ROWS_LOOKED_AT); i--) {
            boolean signs = isSigner(rows.get(i)) && (signed.contains(i + 1) || i == rows.size() - 1);
            if (rows.get(i).mark() == null && isDate(rows.get(i)) || signs) {
                signed.add(i);
            }
        }
        return signed;
    }
}
