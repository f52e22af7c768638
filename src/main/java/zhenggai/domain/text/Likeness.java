package zhenggai.domain.text;

import java.text.Normalizer;
import java.util.Arrays;

/**
 * How much two texts are alike, from 0 to 1: the Dice coefficient of the sets of neighbouring signs, twice what both have by what they have
 * together. Width of signs, capitals, blanks and closing punctuation do not count. Order hardly counts, so that a sentence whose halves
 * changed places is still nearly the same.
 */
public final class Likeness {
    private static final int SIGN_BITS = 16;

    private Likeness() {}

    public static double of(String one, String other) {
        return of(pairs(folded(one)), pairs(folded(other)));
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
        return end == 0 ? folded.toString() : folded.substring(0, end);
    }

    /** A bracket or a quotation mark belongs to what it closes. */
    private static boolean isClosing(char c) {
        return Character.getType(c) == Character.OTHER_PUNCTUATION;
    }

    static double of(int[] one, int[] other) {
        int both = 0;
        for (int i = 0, j = 0; i < one.length && j < other.length;) {
            if (one[i] == other[j]) {
                both++;
                i++;
                j++;
            } else if (one[i] < other[j]) {
                i++;
            } else {
                j++;
            }
        }
        return dice(both, one.length, other.length);
    }

    static double dice(int both, int one, int other) {
        return one + other == 0 ? 0 : 2.0 * both / (one + other);
    }

    /** The different pairs of neighbouring signs of a folded text, in ascending order; a single sign is a pair with nothing. */
    static int[] pairs(String folded) {
        if (folded.length() == 1) {
            return new int[] {folded.charAt(0)};
        }
        int[] pairs = new int[Math.max(0, folded.length() - 1)];
        for (int i = 0; i < pairs.length; i++) {
            pairs[i] = folded.charAt(i) << SIGN_BITS | folded.charAt(i + 1);
        }
        return Arrays.stream(pairs).sorted().distinct().toArray();
    }
}
