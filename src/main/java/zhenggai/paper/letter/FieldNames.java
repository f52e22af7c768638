package zhenggai.paper.letter;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Properties;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import zhenggai.words.Texts;

/** The names by which templates call the fields, both languages always understood, and the patterns of lines in a letter. */
final class FieldNames {
    private static final Properties NAMES = load();
    private static final Pattern BLANKS = Pattern.compile("[\\s\\u3000\\u00a0_]+");

    private FieldNames() {}

    static Pattern pattern(String name) {
        return Pattern.compile(NAMES.getProperty(name));
    }

    static String of(LetterField field) {
        return names(field).get(Texts.language().equals(Locale.ENGLISH) ? 1 : 0);
    }

    private static List<String> names(LetterField field) {
        return List.of(NAMES.getProperty(field.name()).split(","));
    }

    /** Blanks and capitals make no difference. */
    static Optional<LetterField> field(String name) {
        return Stream.of(LetterField.values()).filter(field -> names(field).stream().anyMatch(known -> bare(known).equals(bare(name)))).findFirst();
    }

    /** The known name that an unknown one was probably meant to be. */
    static Optional<String> nearest(String name) {
        String wanted = bare(name);
        return Stream.of(LetterField.values()).flatMap(field -> names(field).stream()).filter(known -> isNear(wanted, bare(known)))
            .min(Comparator.comparingInt(known -> distance(wanted, bare(known))));
    }

    private static boolean isNear(String wanted, String known) {
        return !wanted.isEmpty() && (distance(wanted, known) <= Math.max(1, known.length() / 2) && distance(wanted, known) < known.length()
            || known.length() > 1 && wanted.contains(known) || wanted.length() > 1 && known.contains(wanted));
    }

    /** How many characters have to be put in, left out or changed. */
    private static int distance(String one, String other) {
        int[] above = new int[other.length() + 1];
        for (int j = 0; j <= other.length(); j++) {
            above[j] = j;
        }
        for (int i = 1; i <= one.length(); i++) {
            int[] row = new int[above.length];
            row[0] = i;
            for (int j = 1; j <= other.length(); j++) {
                int changed = above[j - 1] + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
                row[j] = Math.min(changed, Math.min(above[j], row[j - 1]) + 1);
            }
            above = row;
        }
        return above[other.length()];
    }

    private static String bare(String name) {
        return BLANKS.matcher(name).replaceAll("").toLowerCase(Locale.ROOT);
    }

    private static Properties load() {
        try (var in = new InputStreamReader(FieldNames.class.getResourceAsStream("fields.properties"), StandardCharsets.UTF_8)) {
            Properties read = new Properties();
            read.load(in);
            return read;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
