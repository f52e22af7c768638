package zhenggai.domain.check.personal;

import java.util.Comparator;
import java.util.Map;
import java.util.regex.Pattern;

import zhenggai.domain.check.text.CheckPhrases;
import zhenggai.domain.check.text.Spot;

/** A text as it reads after other words took the place of some of it. */
public final class Redaction {
    private static final Pattern EMPTY_BRACKETS = CheckPhrases.PERSONAL.pattern("empty-brackets");
    private static final Pattern STRAY_COMMA = CheckPhrases.PERSONAL.pattern("stray-comma");

    private Redaction() {}

    /** @param instead the words that stand at each spot then, empty where nothing does */
    public static String of(String text, Map<Spot, String> instead) {
        StringBuilder reads = new StringBuilder(text);
        instead.keySet().stream().sorted(Comparator.comparingInt(Spot::from).reversed()).forEach(spot -> reads.replace(spot.from(), spot.until(), instead.get(spot)));
        return instead.containsValue("") ? tidied(reads.toString()) : reads.toString();
    }

    /** Without the brackets and commas that a removal leaves with nothing between them. */
    private static String tidied(String text) {
        return STRAY_COMMA.matcher(EMPTY_BRACKETS.matcher(text).replaceAll("")).replaceAll("");
    }
}
