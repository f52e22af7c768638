package zhenggai.domain.table;

import java.text.Normalizer;
import java.util.Locale;

import org.jspecify.annotations.Nullable;
import zhenggai.domain.papers.TableField;

/**
 * A column of a ledger from elsewhere: what its heading says, and what is taken to stand in it, which may be nothing.
 *
 * @param column counted from 0
 */
public record ColumnHeading(int column, String words, boolean hidden, @Nullable TableField field) {

    /** The heading without blanks, remarks in brackets and the width of signs. */
    public String plain() {
        return plain(words);
    }

    public static String plain(String words) {
        String narrow = Normalizer.normalize(words, Normalizer.Form.NFKC).replaceAll("[\\s\\u3000*:]+", "").toLowerCase(Locale.ROOT);
        String bare = narrow.replaceAll("\\([^()]*\\)", "");
        return bare.isEmpty() ? narrow : bare;
    }

    public ColumnHeading meaning(@Nullable TableField newField) {
        return new ColumnHeading(column, words, hidden, newField);
    }
}
