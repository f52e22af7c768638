package zhenggai.domain.notice;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Properties;

import zhenggai.domain.spine.Days;

/** The sentences that a document is made of, in the language of the documents of an office, whatever language the screens speak. */
public final class NoticeWords {
    private static final Properties WORDS = load();
    private static final List<String> NUMERALS = List.of(WORDS.getProperty("numerals").split(" "));
    private static final int TEN = 10;
    private static final int MOST = 99;

    private NoticeWords() {}

    /** The sentence of that name, filled in where something is to be filled in. */
    public static String say(String name, Object... args) {
        return args.length == 0 ? WORDS.getProperty(name) : String.format(WORDS.getProperty(name), args);
    }

    /** A day without leading zeros. */
    public static String day(LocalDate day) {
        return say("day", day.getYear(), day.getMonthValue(), day.getDayOfMonth());
    }

    /** A period whose both ends are known; the year is said once where it is the same. */
    public static String period(Days days) {
        LocalDate until = days.until();
        boolean sameYear = days.from().getYear() == until.getYear();
        return say("period", day(days.from()), sameYear ? say("day-of-year", until.getMonthValue(), until.getDayOfMonth()) : day(until));
    }

    /** How headings and measures count. */
    public static String numeral(int number) {
        if (number > MOST) {
            return String.valueOf(number);
        }
        String ten = NUMERALS.get(TEN - 1);
        int tens = number / TEN;
        int ones = number % TEN;
        String one = ones == 0 ? "" : NUMERALS.get(ones - 1);
        return tens == 0 ? one : (tens == 1 ? "" : NUMERALS.get(tens - 1)) + ten + one;
    }

    private static Properties load() {
        Properties words = new Properties();
        try (var in = new InputStreamReader(NoticeWords.class.getResourceAsStream("notice-words.properties"), StandardCharsets.UTF_8)) {
            words.load(in);
            return words;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
