package zhenggai.domain.check.personal;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

import zhenggai.domain.check.text.CheckPhrases;
import zhenggai.domain.check.text.Plain;

/** What a person decides about a piece of personal data, and the words that stand in its place then. */
public enum Choice {
    KEEP {
        @Override
        public String after(PersonalItem item) {
            return item.words();
        }
    },
    /** As much as tells nobody who it is: the surname, the area, the ends of a number. */
    INITIAL {
        @Override
        public String after(PersonalItem item) {
            String words = item.words();
            return switch (item.kind()) {
                case PERSON -> surname(words) + SOMEBODY;
                case DONOR -> FIRM.matcher(words).find() ? SOME_FIRM : surname(words) + SOMEBODY;
                case ID_NUMBER -> words.substring(0, AREA_DIGITS) + "*".repeat(words.length() - AREA_DIGITS);
                case PHONE -> phone(words);
                case BANK_CARD -> starred(words, 0, words.length() - SHOWN_DIGITS);
                case ADDRESS -> area(words);
            };
        }
    },
    REMOVE {
        @Override
        public String after(PersonalItem item) {
            return "";
        }
    };

    private static final Pattern SURNAME = CheckPhrases.PERSONAL.pattern("surname");
    private static final Pattern FIRM = CheckPhrases.PERSONAL.pattern("firm-end");
    private static final Pattern AREA = CheckPhrases.PERSONAL.pattern("area");
    private static final String SOMEBODY = CheckPhrases.PERSONAL.words("somebody");
    private static final String SOME_FIRM = CheckPhrases.PERSONAL.words("some-firm");
    private static final int AREA_DIGITS = 6;
    private static final int SHOWN_DIGITS = 4;
    private static final int MOBILE_FRONT = 3;

    public abstract String after(PersonalItem item);

    private static String surname(String name) {
        Matcher m = SURNAME.matcher(name);
        return m.lookingAt() ? m.group() : name.substring(0, 1);
    }

    private static String phone(String words) {
        boolean isMobile = Plain.digits(words).startsWith("1");
        int area = isMobile ? MOBILE_FRONT : Math.max(0, words.length() - words.replaceAll("^[0-9\uff10-\uff19]{3,4}[-\u2014\uff0d\\s]?", "").length());
        return starred(words, area, isMobile ? words.length() - SHOWN_DIGITS : words.length());
    }

    private static String starred(String words, int from, int until) {
        return words.substring(0, from) + words.substring(from, until).replaceAll("\\S", "*") + words.substring(until);
    }

    private static String area(String address) {
        Matcher m = AREA.matcher(address);
        return m.lookingAt() ? m.group() : "";
    }
}
