package zhenggai.reading.ledger;

import java.util.Arrays;
import java.util.Optional;

import zhenggai.domain.papers.TableField;
import zhenggai.domain.table.ColumnHeading;

/** What the headings of ledgers mean, in their many words. */
final class Headings {
    private Headings() {}

    static Optional<TableField> field(String words) {
        String plain = ColumnHeading.plain(words);
        return plain.isEmpty() ? Optional.empty()
            : Arrays.stream(TableField.values()).filter(field -> Words.HEADINGS.pattern(field.name()).matcher(plain).matches()).findFirst();
    }

    /** Of two headings one above the other the lower says it, or both together in either order, or the upper. */
    static Optional<TableField> field(String upper, String lower) {
        return field(lower).or(() -> field(lower + upper)).or(() -> field(upper + lower)).or(() -> field(upper));
    }
}
