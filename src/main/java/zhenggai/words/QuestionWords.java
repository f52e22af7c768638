package zhenggai.words;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.List;
import java.util.stream.Collectors;

import zhenggai.domain.check.Passage;
import zhenggai.domain.check.Question;
import zhenggai.domain.check.Wording;

/** A question of the checks in words: where it stands, what was found there, and how it could be mended. */
public final class QuestionWords {
    private QuestionWords() {}

    public static String found(Question question) {
        return found(question, DayForm.READ);
    }

    /** As it stands on a paper. */
    public static String printed(Question question) {
        return found(question, DayForm.WRITTEN);
    }

    private static String found(Question question, DayForm form) {
        return Texts.text(question.key().check().found(), question.found().stream().map(argument -> said(argument, form)).toArray());
    }

    public static String mend(Question question) {
        return Texts.text(question.key().check().mend());
    }

    /** Where it stands: a line of a document, or a finding or measure of the case with which of its words. */
    public static String place(Question question) {
        Passage passage = question.passage();
        if (question.key().finding() == null) {
            return passage == null ? question.code().isEmpty() ? Texts.text("question.whole-case") : question.code() : Texts.text("question.line", question.code());
        }
        String item = Texts.text(question.key().measure() == null ? "question.finding" : "question.measure", question.code());
        return passage == null || passage.wording() == Wording.MEASURE ? item : Texts.text("question.wording", item, passage.wording());
    }

    private static Object said(Object argument, DayForm form) {
        return switch (argument) {
            case LocalDate day -> form.day(day);
            case List<?> several -> several.stream().map(Object::toString).collect(Collectors.joining(Texts.text("list.comma")));
            case DayOfWeek day -> day.getDisplayName(TextStyle.FULL, Texts.language());
            default -> argument;
        };
    }
}
