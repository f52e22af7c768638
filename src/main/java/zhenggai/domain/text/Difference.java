package zhenggai.domain.text;

import java.util.ArrayList;
import java.util.List;

/**
 * What became of a text, word by word: a Chinese sign is a word, and so is a run of digits or of Latin letters. All stretches but those that
 * came, joined, are the old text; all but those that went are the new one.
 */
public final class Difference {
    /** Beyond this the middle of two texts is shown as wholly replaced, which is what a reader would say of it as well. */
    private static final long MOST_COMPARED = 4_000_000;

    private final List<String> was;
    private final List<String> now;
    private final List<Stretch> stretches = new ArrayList<>();

    private Difference(List<String> was, List<String> now) {
        this.was = was;
        this.now = now;
    }

    /** What became of a stretch. */
    public enum Fate { KEPT, GONE, CAME }

    /** Words that share a fate. */
    public record Stretch(Fate fate, String text) {}

    public static List<Stretch> between(String was, String now) {
        return new Difference(words(was), words(now)).stretches();
    }

    private List<Stretch> stretches() {
        int head = 0;
        while (head < Math.min(was.size(), now.size()) && was.get(head).equals(now.get(head))) {
            head++;
        }
        int tail = 0;
        while (tail < Math.min(was.size(), now.size()) - head && was.get(was.size() - 1 - tail).equals(now.get(now.size() - 1 - tail))) {
            tail++;
        }
        add(Fate.KEPT, was.subList(0, head));
        middle(was.subList(head, was.size() - tail), now.subList(head, now.size() - tail));
        add(Fate.KEPT, was.subList(was.size() - tail, was.size()));
        return stretches;
    }

    private void middle(List<String> gone, List<String> came) {
        if ((long) gone.size() * came.size() > MOST_COMPARED) {
            add(Fate.GONE, gone);
            add(Fate.CAME, came);
            return;
        }
        int[][] common = common(gone, came);
        int i = 0;
        int j = 0;
        int goneFrom = 0;
        int cameFrom = 0;
        while (i < gone.size() && j < came.size()) {
            if (gone.get(i).equals(came.get(j))) {
                add(Fate.GONE, gone.subList(goneFrom, i));
                add(Fate.CAME, came.subList(cameFrom, j));
                add(Fate.KEPT, gone.subList(i, i + 1));
                goneFrom = ++i;
                cameFrom = ++j;
            } else if (common[i + 1][j] >= common[i][j + 1]) {
                i++;
            } else {
                j++;
            }
        }
        add(Fate.GONE, gone.subList(goneFrom, gone.size()));
        add(Fate.CAME, came.subList(cameFrom, came.size()));
    }

    /** How many words two texts have in common, from each place to the end. */
    private static int[][] common(List<String> one, List<String> other) {
        int[][] common = new int[one.size() + 1][other.size() + 1];
        for (int i = one.size() - 1; i >= 0; i--) {
            for (int j = other.size() - 1; j >= 0; j--) {
                common[i][j] = one.get(i).equals(other.get(j)) ? common[i + 1][j + 1] + 1 : Math.max(common[i + 1][j], common[i][j + 1]);
            }
        }
        return common;
    }

    private void add(Fate fate, List<String> words) {
        if (words.isEmpty()) {
            return;
        }
        String text = String.join("", words);
        boolean goesOn = !stretches.isEmpty() && stretches.getLast().fate() == fate;
        stretches.add(new Stretch(fate, goesOn ? stretches.removeLast().text() + text : text));
    }

    private static List<String> words(String text) {
        List<String> words = new ArrayList<>();
        for (int from = 0; from < text.length();) {
            int to = from + Character.charCount(text.codePointAt(from));
            while (to < text.length() && sort(text.charAt(from)) != 0 && sort(text.charAt(from)) == sort(text.charAt(to))) {
                to++;
            }
            words.add(text.substring(from, to));
            from = to;
        }
        return words;
    }

    /** Digits and Latin letters run together; every other sign stands for itself. */
    private static int sort(char c) {
        return Character.isDigit(c) ? 1 : Character.isLetter(c) && Character.UnicodeScript.of(c) == Character.UnicodeScript.LATIN ? 2 : 0;
    }
}
