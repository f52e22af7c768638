package zhenggai.domain.check.text;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import zhenggai.domain.ledger.NamedTitles;
import zhenggai.domain.register.Register;

/** Regulations that a text says were made and that the register does not have; all of them are one question, where the first one stands. */
public final class UnknownTitles {
    private static final Pattern MADE = CheckPhrases.TEXT.pattern("made-title");
    private static final int REACH = 12;

    private UnknownTitles() {}

    public static Stream<Found> in(CheckedText text) {
        Register register = text.around().register();
        if (register == null) {
            return Stream.empty();
        }
        Map<String, Spot> unknown = new LinkedHashMap<>();
        text.paragraphs().forEach(paragraph -> made(paragraph).forEach((title, spot) -> {
            if (register.find(title).isEmpty()) {
                unknown.putIfAbsent(title, spot);
            }
        }));
        return unknown.isEmpty() ? Stream.empty()
            : Stream.of(new Found(unknown.values().iterator().next(), List.of(unknown.size(), String.join("", unknown.keySet()))));
    }

    /** The titles that stand behind a word for making, also those that follow on another one. */
    private static Map<String, Spot> made(Paragraph paragraph) {
        Map<String, Spot> made = new LinkedHashMap<>();
        int from = 0;
        int end = -1;
        for (String title : NamedTitles.in(paragraph.text())) {
            int start = paragraph.text().indexOf(title, from);
            from = start + title.length();
            Matcher before = MADE.matcher(paragraph.text().substring(Math.max(0, start - REACH), start));
            boolean goesOn = end >= 0 && start - end <= 1;
            if (goesOn || before.find()) {
                made.putIfAbsent(title, new Spot(paragraph.number(), start, from));
                end = from;
            }
        }
        return made;
    }
}
