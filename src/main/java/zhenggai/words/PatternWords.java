package zhenggai.words;

import java.util.Locale;

import zhenggai.domain.NumberMarks;

/** The pattern of a number as its reader types it: its marks in the language of the screen. */
public final class PatternWords {
    private PatternWords() {}

    public static String of(String pattern) {
        return Texts.language().getLanguage().equals(Locale.CHINESE.getLanguage()) ? NumberMarks.readable(pattern) : pattern;
    }
}
