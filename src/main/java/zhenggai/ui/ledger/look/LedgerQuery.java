package zhenggai.ui.ledger.look;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

/** What is asked of the ledger: words typed, filters, measures alone or under their findings, and their order. */
public record LedgerQuery(String typed, LedgerFilter filter, boolean flat, @Nullable LedgerSort sort) {
    public static final LedgerQuery EVERYTHING = new LedgerQuery("", LedgerFilter.ALL, false, null);

    /** Nothing is left out. */
    public boolean isEverything() {
        return typed.isBlank() && filter.equals(LedgerFilter.ALL);
    }

    /** The words, each of which must be found, in lower case. */
    List<String> words() {
        return Stream.of(typed.strip().toLowerCase(Locale.ROOT).split("[\\s\\u3000]+")).filter(word -> !word.isEmpty()).toList();
    }

    public LedgerQuery typed(String newTyped) {
        return new LedgerQuery(newTyped, filter, flat, sort);
    }

    public LedgerQuery filtered(LedgerFilter newFilter) {
        return new LedgerQuery(typed, newFilter, flat, sort);
    }

    public LedgerQuery flattened(boolean newFlat) {
        return new LedgerQuery(typed, filter, newFlat, sort);
    }

    public LedgerQuery sorted(@Nullable LedgerSort newSort) {
        return new LedgerQuery(typed, filter, flat, newSort);
    }
}
