package zhenggai.paper.title;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Properties;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import zhenggai.paper.type.LineBreaks;

/** How well a line of a title may end at each of its places, by the words that titles of official documents are made of. */
final class TitleWords {
    /** No line may end there. */
    static final double NEVER = 1000;
    private static final double TORN = 30;
    private static final double UNKNOWN = 9;
    private static final double BESIDE_A_WORD = 5;
    private static final double BETWEEN_WORDS = 1.5;
    private static final double HANGING = 12;

    private static final Properties PATTERNS = load();
    private static final Pattern WORDS = Pattern.compile(PATTERNS.getProperty("words"));
    private static final Pattern BEGINS = Pattern.compile(PATTERNS.getProperty("begins"));
    private static final Pattern HANGS = Pattern.compile(PATTERNS.getProperty("hangs"));

    private final String title;
    private final double[] costs;

    TitleWords(String title) {
        this.title = title;
        this.costs = new double[title.length() + 1];
        rate();
    }

    /** What it costs to end a line before the character that stands there; 0 where a thought begins. */
    double cost(int at) {
        return costs[at];
    }

    private void rate() {
        Arrays.fill(costs, UNKNOWN);
        boolean[] isEdge = new boolean[costs.length];
        Matcher word = WORDS.matcher(title);
        while (word.find()) {
            Arrays.fill(costs, word.start() + 1, word.end(), TORN);
            edge(word.start(), isEdge);
            edge(word.end(), isEdge);
        }
        for (int at = 1; at < title.length(); at++) {
            if (!LineBreaks.mayPart(title.codePointBefore(at), title.codePointAt(at)) || Character.isLowSurrogate(title.charAt(at))) {
                costs[at] = NEVER;
            } else if (costs[at] < TORN && HANGS.matcher(title).region(at, title.length()).lookingAt()) {
                costs[at] = HANGING;
            } else if (costs[at] < TORN && BEGINS.matcher(title).region(at, title.length()).lookingAt()) {
                costs[at] = 0;
            }
        }
    }

    private void edge(int at, boolean[] isEdge) {
        costs[at] = isEdge[at] ? BETWEEN_WORDS : BESIDE_A_WORD;
        isEdge[at] = true;
    }

    private static Properties load() {
        try (var in = new InputStreamReader(TitleWords.class.getResourceAsStream("titles.properties"), StandardCharsets.UTF_8)) {
            Properties read = new Properties();
            read.load(in);
            return read;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
