package zhenggai.ui.ledger;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.ConcurrentHashMap;

import net.sourceforge.pinyin4j.PinyinHelper;

/**
 * Finding Chinese words by the first letters of their syllables. Every reading of a character counts, and for surnames also those
 * the library does not know; a character without any reading matches nothing and harms nothing.
 */
public final class Pinyin {
    private static final Map<Character, Integer> LETTERS = new ConcurrentHashMap<>();
    private static final Properties SURNAMES = surnames();

    private Pinyin() {}

    /** For each character of a text the set of its possible first letters, as bits from a to z. */
    public static int[] initials(String text) {
        int[] initials = new int[text.length()];
        for (int i = 0; i < initials.length; i++) {
            initials[i] = LETTERS.computeIfAbsent(text.charAt(i), Pinyin::letters);
        }
        return initials;
    }

    /** @param letters lower-case letters a to z, one for each character */
    public static boolean matches(int[] initials, String letters) {
        for (int from = 0; from + letters.length() <= initials.length; from++) {
            int at = 0;
            while (at < letters.length() && (initials[from + at] >>> letters.charAt(at) - 'a' & 1) == 1) {
                at++;
            }
            if (at == letters.length()) {
                return true;
            }
        }
        return false;
    }

    public static boolean isLetters(String query) {
        return !query.isEmpty() && query.chars().allMatch(c -> c >= 'a' && c <= 'z');
    }

    private static int letters(char c) {
        if (c < 0x80) {
            char lower = Character.toLowerCase(c);
            return lower >= 'a' && lower <= 'z' ? 1 << lower - 'a' : 0;
        }
        int letters = 0;
        String[] readings = PinyinHelper.toHanyuPinyinStringArray(c);
        if (readings != null) {
            for (String reading : readings) {
                letters |= bit(reading);
            }
        }
        for (String reading : SURNAMES.getProperty(String.valueOf(c), "").split(" ")) {
            letters |= bit(reading);
        }
        return letters;
    }

    private static int bit(String reading) {
        char first = reading.isEmpty() ? 0 : reading.charAt(0);
        return first >= 'a' && first <= 'z' ? 1 << first - 'a' : 0;
    }

    private static Properties surnames() {
        try (var in = new InputStreamReader(Pinyin.class.getResourceAsStream("surnames.properties"), StandardCharsets.UTF_8)) {
            Properties read = new Properties();
            read.load(in);
            return read;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
