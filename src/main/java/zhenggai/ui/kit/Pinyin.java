package zhenggai.ui.kit;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;

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

    /**
     * Whether a name is meant by what was typed: part of it, its initials, its syllables spelled out, or a mixture of the two
     * beginning at any character of the name. Case does not matter.
     */
    public static boolean isMeant(String name, String typed) {
        String lower = name.toLowerCase(Locale.ROOT);
        String query = typed.strip().toLowerCase(Locale.ROOT).replace(" ", "");
        if (query.isEmpty() || lower.contains(query)) {
            return true;
        }
        return isLetters(query) && IntStream.range(0, lower.length()).anyMatch(at -> spells(lower, at, query));
    }

    /** Whether what was typed fits from the first character of the name on, as people begin with the surname. */
    public static boolean begins(String name, String typed) {
        String lower = name.toLowerCase(Locale.ROOT);
        String query = typed.strip().toLowerCase(Locale.ROOT).replace(" ", "");
        return lower.startsWith(query) || isLetters(query) && spells(lower, 0, query);
    }

    /** Each character takes one or more of the letters, as far as one of its readings goes. */
    private static boolean spells(String name, int at, String letters) {
        if (letters.isEmpty()) {
            return true;
        }
        if (at >= name.length()) {
            return false;
        }
        for (String reading : readings(name.charAt(at))) {
            int common = 0;
            while (common < reading.length() && common < letters.length() && reading.charAt(common) == letters.charAt(common)) {
                common++;
            }
            for (int taken = common; taken > 0; taken--) {
                if (spells(name, at + 1, letters.substring(taken))) {
                    return true;
                }
            }
        }
        return false;
    }

    public static boolean isLetters(String query) {
        return !query.isEmpty() && query.chars().allMatch(c -> c >= 'a' && c <= 'z');
    }

    private static int letters(char c) {
        int letters = 0;
        for (String reading : readings(c)) {
            letters |= bit(reading);
        }
        return letters;
    }

    /** Syllables without their tone; a Latin letter reads as itself. */
    private static List<String> readings(char c) {
        if (c < 0x80) {
            return List.of(String.valueOf(Character.toLowerCase(c)));
        }
        List<String> readings = new ArrayList<>();
        String[] known = PinyinHelper.toHanyuPinyinStringArray(c);
        if (known != null) {
            for (String reading : known) {
                readings.add(reading.replaceAll("[0-9]", "").replace("u:", "v"));
            }
        }
        String surname = SURNAMES.getProperty(String.valueOf(c));
        if (surname != null) {
            readings.addAll(List.of(surname.split(" ")));
        }
        return readings;
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
