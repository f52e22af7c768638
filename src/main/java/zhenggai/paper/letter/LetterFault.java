package zhenggai.paper.letter;

import zhenggai.words.Texts;

/**
 * Something in a template that a person should mend.
 *
 * @param text the field as it stands there, or the names of what is lacking
 * @param place where it is, in words; empty for what is lacking
 * @param nearest what was probably meant, or empty
 */
public record LetterFault(Kind kind, String text, String place, String nearest) {

    /** Unknown and unclosed fields would stay in the letter as they are; a misplaced one cannot come once for each item. */
    public enum Kind {
        UNKNOWN, UNCLOSED, MISPLACED, MISSING,
        /** Numbers that Word counts are not in the printed paper. */
        NUMBERED,
        /** Pictures are not in the printed paper. */
        PICTURE;

        /** Whether letters can be made all the same. */
        public boolean isHint() {
            return this == NUMBERED || this == PICTURE;
        }
    }

    /** One sentence for a clerk. */
    public String sentence() {
        return switch (kind) {
            case UNKNOWN -> nearest.isEmpty() ? Texts.text("letter.fault.unknown", place, text) : Texts.text("letter.fault.unknown-nearest", place, text, nearest);
            case UNCLOSED -> Texts.text("letter.fault.unclosed", place, text, LetterField.NUMBER.written());
            case MISPLACED -> Texts.text("letter.fault.misplaced", place, text);
            case MISSING -> Texts.text("letter.fault.missing", text);
            case NUMBERED -> Texts.text("letter.fault.numbered", place);
            case PICTURE -> Texts.text("letter.fault.picture", place);
        };
    }
}
