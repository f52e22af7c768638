package zhenggai.words;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.TextStyle;

import zhenggai.domain.check.Passage;
import zhenggai.domain.check.Question;

/** A question of the checks in words: where it stands, what was found there, and how it could be mended. */
public final class QuestionWords {
    private QuestionWords() {}

    public static String found(Question question) {
        return Texts.text(question.key().check().found(), question.found().stream().map(QuestionWords::said).toArray());
    }

    public static String mend(Question question) {
        return Texts.text(question.key().check().mend());
    }

    /** Where it stands: a line of a document, or a number of the case with which of its words. */
    public static String place(Question question) {
        Passage passage = question.passage();
        return passage == null ? question.code()
            : passage.wording() == null ? Texts.text("question.line", question.code()) : Texts.text("question.wording", question.code(), passage.wording());
    }

    private static Object said(Object argument) {
        return switch (argument) {
            case LocalDate day -> DayForm.WRITTEN.day(day);
            case DayOfWeek day -> day.getDisplayName(TextStyle.FULL, Texts.language());
            default -> argument;
        };
    }
}
