package zhenggai.cli.json;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

import zhenggai.domain.draft.Draft;
import zhenggai.domain.draft.Mention;
import zhenggai.domain.result.Quantity;

/** Something a document names as JSON: its place as offsets in the text that was read, and its line. */
final class MentionJson {
    private MentionJson() {}

    static Map<String, Object> of(Mention mention, Draft draft) {
        Map<String, Object> json = new LinkedHashMap<>(Json.object("words", mention.words(), "line", draft.lineOf(mention.span().start()),
            "start", mention.span().start(), "end", mention.span().end()));
        json.putAll(switch (mention) {
            case Mention.Time time -> Json.object("kind", "time", "from", text(time.from()), "until", text(time.until()), "precision", word(time.precision()));
            case Mention.Number number -> number(number);
            case Mention.Title title -> Json.object("kind", "title");
            case Mention.Party party -> Json.object("kind", party.isDepartment() ? "department" : "person", "duty", party.duty() == null ? null : word(party.duty()),
                "guess", party.isGuess());
        });
        return json;
    }

    private static Map<String, Object> number(Mention.Number number) {
        String how = word(number.amount().approximation());
        return switch (number.amount().quantity()) {
            case Quantity.Count count -> Json.object("kind", "count", "number", count.number().toPlainString(), "unit", count.unit(), "approximation", how);
            case Quantity.Money money -> Json.object("kind", "money", "fen", money.fen(), "approximation", how);
        };
    }

    private static String word(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static String text(Object day) {
        return day == null ? null : day.toString();
    }
}
