package zhenggai.domain.check.personal;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

import zhenggai.domain.check.text.CheckPhrases;
import zhenggai.domain.check.text.Paragraph;

/** A text as it reads after what was decided about its personal data. */
public final class Redaction {
    private static final Pattern EMPTY_BRACKETS = CheckPhrases.PERSONAL.pattern("empty-brackets");
    private static final Pattern STRAY_COMMA = CheckPhrases.PERSONAL.pattern("stray-comma");

    private Redaction() {}

    /** One paragraph; what was decided about others does not touch it, and what nobody decided about stays. */
    public static String of(Paragraph paragraph, Map<PersonalItem, Choice> decided) {
        StringBuilder text = new StringBuilder(paragraph.text());
        List<PersonalItem> lastFirst = decided.keySet().stream().filter(item -> item.spot().paragraph() == paragraph.number())
            .sorted(Comparator.comparingInt((PersonalItem item) -> item.spot().from()).reversed()).toList();
        boolean isRemoved = false;
        for (PersonalItem item : lastFirst) {
            text.replace(item.spot().from(), item.spot().until(), decided.get(item).after(item));
            isRemoved |= decided.get(item) == Choice.REMOVE;
        }
        return isRemoved ? tidied(text.toString()) : text.toString();
    }

    /** Without the brackets and commas that a removal leaves with nothing between them. */
    private static String tidied(String text) {
        return STRAY_COMMA.matcher(EMPTY_BRACKETS.matcher(text).replaceAll("")).replaceAll("");
    }
}
