package zhenggai.paper.excel;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import com.fasterxml.jackson.jr.ob.JSON;
import org.jspecify.annotations.Nullable;
import zhenggai.domain.copy.CaseCopy;
import zhenggai.words.HistorySentence;
import zhenggai.words.Texts;

/** What the values of a copied case say to a person: words for constants, and for ids what the things are called. */
final class CopyWords {
    private static final String ID = "_id";
    private static final String MEASURE = "measure";
    private static final int LONGEST = 22;
    /** References that are not called by the register they lead to. */
    private static final Map<String, String> OTHERWISE = Map.of("head_id", "person", "acceptor_id", "person", "earlier_id", "finding", "same_as_id", "result_figure");
    /** Columns that hold a row of names. */
    private static final Set<String> LISTS = Set.of("present", "copies");
    /** What things are called by, the first that says something. */
    private static final List<String> NAMES = List.of("name", "title", "text", "public_text", "feedback_text", "to_name", "words", "what", "reason");

    private final Map<String, Map<Long, Map<String, Object>>> things = new HashMap<>();

    CopyWords(CaseCopy copy) {
        copy.tables().forEach((table, rows) -> {
            Map<Long, Map<String, Object>> byId = new HashMap<>();
            rows.forEach(row -> byId.put((Long) row.get("id"), row));
            things.put(table, byId);
        });
    }

    /** Whether a value of this column has to be said in other words. */
    boolean isSaid(String column) {
        return HistorySentence.isCoded(column) || LISTS.contains(column) || target(column) != null;
    }

    /** Empty where there is nothing to say. */
    String of(String column, @Nullable Object value) {
        String target = target(column);
        if (value == null || value.equals("")) {
            return "";
        }
        if (LISTS.contains(column)) {
            return list(value.toString());
        }
        return target == null ? HistorySentence.word(column, value.toString()) : called(target, value);
    }

    private static String list(String json) {
        try {
            return JSON.std.listFrom(json).stream().map(String::valueOf).collect(Collectors.joining(Texts.text("list.comma")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private @Nullable String target(String column) {
        String table = OTHERWISE.getOrDefault(column, column.endsWith(ID) ? column.substring(0, column.length() - ID.length()) : "");
        return things.containsKey(table) ? table : null;
    }

    private String called(String table, Object id) {
        Map<String, Object> row = id instanceof Long number ? things.get(table).get(number) : null;
        if (row == null) {
            return "";
        }
        String number = number(table, row);
        String name = NAMES.stream().map(row::get).filter(Objects::nonNull).map(Object::toString).filter(said -> !said.isBlank()).findFirst()
            .orElseGet(() -> row.get(MEASURE + ID) == null ? "" : called(MEASURE, row.get(MEASURE + ID)));
        return cut(Stream.of(number, name.replace('\n', ' ')).filter(said -> !said.isEmpty()).reduce((one, other) -> Texts.text("copy.called", one, other)).orElse(""));
    }

    private String number(String table, Map<String, Object> row) {
        return switch (table) {
            case "finding" -> String.valueOf(row.get("number"));
            case MEASURE -> {
                Map<String, Object> finding = row.get("finding_id") instanceof Long id ? things.get("finding").get(id) : null;
                yield (finding == null ? "" : finding.get("number") + "-") + row.get("number");
            }
            case "evidence" -> String.valueOf(row.getOrDefault("evidence_number", ""));
            case "act" -> Texts.text("copy.act", HistorySentence.word("act_kind", String.valueOf(row.get("act_kind"))), row.get("year"), row.get("number"));
            default -> "";
        };
    }

    private static String cut(String text) {
        int[] signs = text.codePoints().toArray();
        return signs.length <= LONGEST ? text : new String(signs, 0, LONGEST) + "\u2026";
    }
}
