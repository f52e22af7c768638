package zhenggai.domain.repeat;

import java.util.HashSet;
import java.util.Set;

/**
 * How near two texts are: twice the pairs of neighbouring characters they share, by all the pairs they have (Dice's coefficient over the
 * sets of pairs). Signs and blanks do not count; a text with less than two characters is like nothing.
 */
public final class Likeness {
    private final Set<String> pairs;

    private Likeness(Set<String> pairs) {
        this.pairs = pairs;
    }

    public static Likeness of(String text) {
        int[] letters = text.codePoints().filter(Character::isLetterOrDigit).map(Character::toLowerCase).toArray();
        Set<String> pairs = new HashSet<>();
        for (int i = 1; i < letters.length; i++) {
            pairs.add(new String(letters, i - 1, 2));
        }
        return new Likeness(pairs);
    }

    Set<String> pairs() {
        return pairs;
    }

    /** From 0 for nothing in common to 1 for the same pairs. */
    public double to(Likeness other) {
        if (pairs.isEmpty() || other.pairs.isEmpty()) {
            return 0;
        }
        long shared = pairs.stream().filter(other.pairs::contains).count();
        return 2.0 * shared / (pairs.size() + other.pairs.size());
    }
}
