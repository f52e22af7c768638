package zhenggai.reading.search;

import java.util.BitSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A pattern that is tried only where one of the signs stands that it can begin with: most of a long text is passed over. */
public final class Sought {
    private static final Pattern BEGINNING = Pattern.compile("\\(\\?=\\[([^\\[\\]\\\\^&]+)]\\)");

    private final Pattern pattern;
    private final BitSet beginnings = new BitSet();

    private Sought(String pattern, String beginnings) {
        this.pattern = Pattern.compile(pattern);
        for (int i = 0; i < beginnings.length(); i++) {
            boolean isRange = i + 2 < beginnings.length() && beginnings.charAt(i + 1) == '-';
            this.beginnings.set(beginnings.charAt(i), beginnings.charAt(isRange ? i + 2 : i) + 1);
            i += isRange ? 2 : 0;
        }
    }

    /** @param pattern says first with which signs it begins: {@code (?=[…])} */
    public static Sought of(String pattern) {
        Matcher beginning = BEGINNING.matcher(pattern);
        if (!beginning.lookingAt()) {
            throw new IllegalArgumentException("does not say with what it begins: " + pattern);
        }
        return new Sought(pattern.substring(beginning.end()), beginning.group(1));
    }

    public Search in(String text) {
        return new Search(text);
    }

    public boolean isIn(String text) {
        return in(text).find();
    }

    /** One going through a text from its beginning to its end. */
    public final class Search {
        private final String text;
        private final Matcher matcher;
        private int next;

        private Search(String text) {
            this.text = text;
            this.matcher = pattern.matcher(text).useAnchoringBounds(false).useTransparentBounds(true);
        }

        /** Goes on to the next place behind the one found last. */
        public boolean find() {
            return find(next);
        }

        /** Goes to the first place from there on. */
        public boolean find(int from) {
            for (int at = from; at < text.length(); at++) {
                if (isAt(at)) {
                    next = Math.max(at + 1, matcher.end());
                    return true;
                }
            }
            next = text.length();
            return false;
        }

        /** Whether it stands at that very place. */
        public boolean isAt(int place) {
            return place < text.length() && beginnings.get(text.charAt(place)) && matcher.region(place, text.length()).lookingAt();
        }

        /** What was found last. */
        public Matcher found() {
            return matcher;
        }

        public int start() {
            return matcher.start();
        }

        public int end() {
            return matcher.end();
        }

        public String group(String name) {
            return matcher.group(name);
        }
    }
}
