package zhenggai.words;

import java.time.LocalDate;

import zhenggai.domain.check.Question;

/** A question of the checks in words: what was found, and how it could be mended. */
public final class QuestionWords {
    private QuestionWords() {}

    public static String found(Question question) {
        return Texts.text(question.key().check().found(), question.found().stream().map(QuestionWords::said).toArray());
    }

    public static String mend(Question question) {
        return Texts.text(question.key().check().mend());
    }

    private static Object said(Object argument) {
        return argument instanceof LocalDate day ? DayForm.WRITTEN.day(day) : argument;
    }
}
