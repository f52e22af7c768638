package zhenggai.domain.text;

import java.text.Normalizer;
import java.util.stream.IntStream;

/**
 * How near two texts are: twice the pairs of neighbouring letters they share, by all the pairs they have (Dice's coefficient over the sets
 * of pairs). Signs and blanks do not count; a text with less than two letters is like nothing. Order hardly counts, so that a sentence
 * whose halves changed places is still nearly the same.
 */
public final class Likeness {
    /** In ascending order. */
    private final long[] pairs;

    private Likeness(long[] pairs) {
        this.pairs = pairs;
    }

    public static Likeness of(String text) {
        int[] letters = text.codePoints().filter(Character::isLetterOrDigit).map(Character::toLowerCase).toArray();
        return new Likeness(IntStream.range(1, letters.length).mapToLong(i -> (long) letters[i - 1] << Integer.SIZE | letters[i]).sorted().distinct().toArray());
    }

    public static double between(String one, String other) {
        return of(one).to(of(other));
    }

    /** From 0 for nothing in common to 1 for the same pairs. */
    public double to(Likeness other) {
        if (pairs.length == 0 || other.pairs.length == 0) {
            return 0;
        }
        int shared = 0;
        for (int i = 0, j = 0; i < pairs.length && j < other.pairs.length;) {
            int order = Long.compare(pairs[i], other.pairs[j]);
            shared += order == 0 ? 1 : 0;
            i += order <= 0 ? 1 : 0;
            j += order >= 0 ? 1 : 0;
        }
        return 2.0 * shared / (pairs.length + other.pairs.length);
    }

    long[] pairs() {
        return pairs;
    }

    /** The text without what does not make it another: width of signs, capitals, blanks, closing punctuation. */
    public static String folded(String text) {
        String same = Normalizer.normalize(text, Normalizer.Form.NFKC);
        StringBuilder folded = new StringBuilder(same.length());
        for (int i = 0; i < same.length(); i++) {
            char c = same.charAt(i);
            if (!Character.isWhitespace(c) && !Character.isSpaceChar(c)) {
                folded.append(Character.toLowerCase(c));
            }
        }
        int end = folded.length();
        while (end > 0 && isClosing(folded.charAt(end - 1))) {
            end--;
        }
        return folded.substring(0, end);
    }

    /** A bracket or a quotation mark belongs to what it closes. */
    private static boolean isClosing(char c) {
        return Character.getType(c) == Character.OTHER_PUNCTUATION;
    }
}
