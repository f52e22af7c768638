package zhenggai.domain.form;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What a workbook carries unseen, on a sheet of its own, so that it is known again: which form it is, whose, and the words it was written with.
 *
 * @param office that sent it
 * @param fingerprint of what was sent
 * @param headings of the columns
 * @param words by which states and wishes are said, with the names of the constants
 */
public record Imprint(String code, String office, String fingerprint, Map<FormField, String> headings, Map<String, String> words) {
    /** The name of the sheet. */
    public static final String SHEET = "zhenggai";

    private static final String CODE = "code";
    private static final String OFFICE = "office";
    private static final String FINGERPRINT = "fingerprint";
    private static final String HEADING = "heading";
    private static final String WORD = "word";
    private static final int WIDTH = 3;

    /** As the sheet says it, three cells a row. */
    public List<List<String>> rows() {
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of(CODE, "", code));
        rows.add(List.of(OFFICE, "", office));
        rows.add(List.of(FINGERPRINT, "", fingerprint));
        headings.forEach((field, heading) -> rows.add(List.of(HEADING, field.name(), heading)));
        words.forEach((word, name) -> rows.add(List.of(WORD, name, word)));
        return rows;
    }

    /** Empty where the sheet does not say all of it. */
    public static Optional<Imprint> read(List<List<String>> rows) {
        Map<String, String> alone = new LinkedHashMap<>();
        Map<FormField, String> headings = new EnumMap<>(FormField.class);
        Map<String, String> words = new LinkedHashMap<>();
        for (List<String> row : rows) {
            if (row.size() == WIDTH) {
                String value = row.get(WIDTH - 1);
                switch (row.getFirst()) {
                    case HEADING -> Stream.of(FormField.values()).filter(field -> field.name().equals(row.get(1))).forEach(field -> headings.put(field, value));
                    case WORD -> words.put(value, row.get(1));
                    default -> alone.put(row.getFirst(), value);
                }
            }
        }
        boolean isWhole = alone.keySet().containsAll(List.of(CODE, OFFICE, FINGERPRINT)) && headings.size() == FormField.values().length;
        return isWhole ? Optional.of(new Imprint(alone.get(CODE), alone.get(OFFICE), alone.get(FINGERPRINT), headings, words)) : Optional.empty();
    }
}
