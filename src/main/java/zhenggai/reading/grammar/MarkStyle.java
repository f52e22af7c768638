package zhenggai.reading.grammar;

import java.util.regex.Pattern;

/** A way of numbering, in the usual order of nesting; {@code UNNUMBERED} is a heading that only its words tell from a text. */
enum MarkStyle {
    HAN_COMMA("han-comma"), HAN_PAREN("han-paren"), PROBLEM("problem"), UNNUMBERED("none"), DIGIT("digit"), DECIMAL("decimal"), DIGIT_PAREN("digit-paren"), CIRCLED("circled"),
    HAN_IS("han-is");

    private final Pattern pattern;

    MarkStyle(String phrase) {
        pattern = Phrases.MARKS.pattern(phrase);
    }

    Pattern pattern() {
        return pattern;
    }
}
