package zhenggai.words;

import java.util.Arrays;

/** A long text cut down to where it differs from another one, with a few signs on either side: what was and what is must not read the same. */
final class ChangedPart {
    private static final int AROUND = 10;
    private static final String MORE = "\u2026";

    private ChangedPart() {}

    /** @param longest how many signs are kept; a shorter text stays whole */
    static String of(String text, String other, int longest) {
        int[] own = text.codePoints().toArray();
        if (own.length <= longest) {
            return text;
        }
        int[] theirs = other.codePoints().toArray();
        int head = Math.max(0, Arrays.mismatch(own, theirs));
        int from = Math.max(0, head - AROUND);
        int until = Math.min(own.length - tail(own, theirs, head) + AROUND, from + longest);
        return (from == 0 ? "" : MORE) + new String(own, from, Math.min(own.length, until) - from) + (until < own.length ? MORE : "");
    }

    /** How many signs at their ends both have in common, behind those at their beginnings. */
    private static int tail(int[] own, int[] theirs, int head) {
        int tail = 0;
        while (tail < Math.min(own.length, theirs.length) - head && own[own.length - 1 - tail] == theirs[theirs.length - 1 - tail]) {
            tail++;
        }
        return tail;
    }
}
