package zhenggai.reading.mention;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;
import zhenggai.domain.draft.DocumentKind;
import zhenggai.domain.draft.InspectionFacts;
import zhenggai.reading.grammar.Phrases;

/**
 * Which year a time without one means: the one named last in the same paragraph; else in a notice, which tells of the past, the latest
 * that does not go beyond its own day, and in other documents the year of the feedback.
 */
final class YearSense {
    private static final String THIS = Phrases.MENTIONS.words("this-year");
    private static final String LAST = Phrases.MENTIONS.words("last-year");
    private static final String NEXT = Phrases.MENTIONS.words("next-year");
    private static final String DIGITS = Phrases.MENTIONS.words("han-digits");

    private final boolean tellsOfThePast;
    private final @Nullable LocalDate own;
    private final @Nullable LocalDate feedback;
    private @Nullable Integer named;

    YearSense(DocumentKind kind, InspectionFacts facts) {
        this.tellsOfThePast = kind == DocumentKind.NOTICE;
        this.own = facts.documentDate();
        this.feedback = facts.feedbackOn();
    }

    void newParagraph() {
        named = null;
    }

    /** @param written digits or signs, {@code relative} the word for a year from here; nothing where nobody can say */
    @Nullable Integer of(@Nullable String written, @Nullable String relative, int month) {
        if (written != null) {
            named = Character.isDigit(written.charAt(0)) && written.charAt(0) < 128 ? Integer.parseInt(written) : signs(written);
            return named;
        }
        if (relative != null) {
            return relative(relative);
        }
        return named != null ? named : guessed(month);
    }

    /** The year the document itself speaks in: halves, quarters and ends of a year are told from there. */
    @Nullable Integer present() {
        LocalDate here = tellsOfThePast && own != null ? own : feedback == null ? own : feedback;
        return here == null ? named : (Integer) here.getYear();
    }

    private @Nullable Integer relative(String word) {
        LocalDate here = own == null ? feedback : own;
        if (THIS.contains(word) || LAST.contains(word)) {
            return here == null ? null : here.getYear() - (LAST.contains(word) ? 1 : 0);
        }
        if (!NEXT.contains(word)) {
            return named;
        }
        Integer from = named != null ? named : here == null ? null : (Integer) here.getYear();
        return from == null ? null : from + 1;
    }

    private @Nullable Integer guessed(int month) {
        if (tellsOfThePast && own != null) {
            return month > own.getMonthValue() ? own.getYear() - 1 : own.getYear();
        }
        LocalDate base = feedback == null ? own : feedback;
        return base == null ? null : (Integer) base.getYear();
    }

    private static int signs(String written) {
        int year = 0;
        for (char c : written.toCharArray()) {
            year = year * 10 + Math.max(0, DIGITS.indexOf(c));
        }
        return year;
    }
}
