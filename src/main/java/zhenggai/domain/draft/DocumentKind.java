package zhenggai.domain.draft;

import java.util.Locale;

/** What sort of document was read; {@code LEDGER} is a table, {@code OTHER} anything that is not forced into a tree. */
public enum DocumentKind {
    NOTICE, FEEDBACK, PLAN, LEDGER, OTHER;

    public String jsonName() {
        return name().toLowerCase(Locale.ROOT);
    }
}
