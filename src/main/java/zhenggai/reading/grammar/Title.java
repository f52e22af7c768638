package zhenggai.reading.grammar;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;
import zhenggai.domain.draft.DocumentKind;

/**
 * The title of a document: which rows it stands on (one to three, with page chrome before it), its words, and the kind of document
 * they promise; {@code promised} is missing where there is no title to go by.
 */
record Title(int from, int to, String words, @Nullable DocumentKind promised) {
    private static final Title NONE = new Title(0, 0, "", null);
    private static final Pattern NEVER = Phrases.GRAMMAR.pattern("title-never");
    private static final Pattern NOTE = Phrases.GRAMMAR.pattern("title-note");
    private static final Pattern END = Phrases.GRAMMAR.pattern("title-end");
    private static final Pattern KIND_NEVER = Phrases.GRAMMAR.pattern("kind-never");
    private static final Map<DocumentKind, Pattern> KINDS = kinds();
    private static final int ROWS_LOOKED_AT = 20;
    private static final int LONGEST_ROW = 60;
    private static final int MOST_ROWS = 3;

    static Title of(List<Row> rows) {
        List<Integer> candidates = candidates(rows);
        for (int start : candidates) {
            Title longest = null;
            for (int to = start + 1; to <= start + MOST_ROWS && candidates.contains(to - 1); to++) {
                String words = joined(rows, start, to);
                boolean promises = END.matcher(words).find() && kind(words) != DocumentKind.OTHER;
                longest = promises && !isNote(rows, start, to) ? new Title(start, to, words, kind(words)) : longest;
            }
            if (longest != null) {
                return longest;
            }
        }
        return candidates.isEmpty() ? NONE : first(rows, candidates);
    }

    /** A row in brackets under a title, such as the words for the public version, is a note to it. */
    private static boolean isNote(List<Row> rows, int start, int to) {
        return to - start > 1 && NOTE.matcher(rows.get(to - 1).text()).find();
    }

    /** No row promises a document of ours: the first one is the title, and says that this is something else where it ends like a title. */
    private static Title first(List<Row> rows, List<Integer> candidates) {
        int start = candidates.getFirst();
        for (int to = start + 1; to <= start + MOST_ROWS && candidates.contains(to - 1); to++) {
            String words = joined(rows, start, to);
            if (END.matcher(words).find()) {
                return new Title(start, to, words, DocumentKind.OTHER);
            }
        }
        String words = joined(rows, start, start + 1);
        return new Title(start, start + 1, words, KIND_NEVER.matcher(words).find() ? DocumentKind.OTHER : null);
    }

    private static List<Integer> candidates(List<Row> rows) {
        List<Integer> candidates = new ArrayList<>();
        for (int i = 0; i < Math.min(rows.size(), ROWS_LOOKED_AT); i++) {
            Row row = rows.get(i);
            if (row.mark() != null || row.line().length() > LONGEST_ROW && !row.chrome()) {
                break;
            }
            if (!row.chrome() && !NEVER.matcher(row.text()).find()) {
                candidates.add(i);
            }
        }
        return candidates;
    }

    private static DocumentKind kind(String words) {
        if (KIND_NEVER.matcher(words).find()) {
            return DocumentKind.OTHER;
        }
        for (Map.Entry<DocumentKind, Pattern> kind : KINDS.entrySet()) {
            if (kind.getValue().matcher(words).find()) {
                return kind.getKey();
            }
        }
        return DocumentKind.OTHER;
    }

    private static Map<DocumentKind, Pattern> kinds() {
        Map<DocumentKind, Pattern> kinds = new LinkedHashMap<>();
        kinds.put(DocumentKind.PLAN, Phrases.GRAMMAR.pattern("kind-plan"));
        kinds.put(DocumentKind.NOTICE, Phrases.GRAMMAR.pattern("kind-notice"));
        kinds.put(DocumentKind.FEEDBACK, Phrases.GRAMMAR.pattern("kind-feedback"));
        return kinds;
    }

    private static String joined(List<Row> rows, int from, int to) {
        StringBuilder words = new StringBuilder();
        rows.subList(from, to).forEach(row -> words.append(row.text()));
        return words.toString();
    }

    boolean covers(int row) {
        return row >= from && row < to;
    }
}
