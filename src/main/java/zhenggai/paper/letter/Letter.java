package zhenggai.paper.letter;

import java.util.List;
import java.util.Map;

/**
 * What a letter says, in words ready for paper: a text for each field, and for each item its own. The items count themselves where no number
 * is given; any other field without a text is empty.
 */
public record Letter(Map<LetterField, String> values, List<Map<LetterField, String>> items) {
    public Letter {
        values = Map.copyOf(values);
        items = items.stream().map(Map::copyOf).toList();
    }

    String value(LetterField field) {
        return field == LetterField.COUNT ? values.getOrDefault(field, String.valueOf(items.size())) : values.getOrDefault(field, "");
    }

    /** @param item from 0 */
    String value(LetterField field, int item) {
        if (!field.isOfItem()) {
            return value(field);
        }
        String usual = field == LetterField.ITEM_NUMBER ? String.valueOf(item + 1) : "";
        return items.get(item).getOrDefault(field, usual);
    }
}
