package zhenggai.domain.notice;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;
import zhenggai.domain.Refused;

/** What can be counted in the text of a document by a name in braces, with what it comes to now. */
public record Counters(Map<String, String> values) {
    public static final Counters NONE = new Counters(Map.of());
    private static final Pattern COUNTER = Pattern.compile("\\{([^{}]*)\\}");
    private static final char COLON = ':';
    private static final char WIDE_COLON = '\uff1a';
    private static final char OPEN = '\u3014';
    private static final char CLOSE = '\u3015';

    /** In the order in which they are offered. */
    public Counters {
        values = new LinkedHashMap<>(values);
    }

    @Override
    public Map<String, String> values() {
        return java.util.Collections.unmodifiableMap(values);
    }

    /** The text with every counter it knows filled in; what it does not know stays as it stands. */
    public String fill(String text) {
        Matcher m = COUNTER.matcher(text);
        return m.replaceAll(found -> {
            @Nullable String value = value(found.group(1));
            return Matcher.quoteReplacement(value == null ? found.group() : value);
        });
    }

    /** The text as it reads where nothing can be counted: its counters by their names, in brackets of prose. */
    public static String named(String text) {
        return COUNTER.matcher(text).replaceAll(found -> Matcher.quoteReplacement(OPEN + found.group(1).strip() + CLOSE));
    }

    /** The names in braces that are no counters, in the order of the text. */
    public List<String> unknown(String text) {
        List<String> unknown = new ArrayList<>();
        Matcher m = COUNTER.matcher(text);
        while (m.find()) {
            if (value(m.group(1)) == null) {
                unknown.add(m.group());
            }
        }
        return unknown;
    }

    /**
     * Where a stretch of the text with its counters filled in begins in the text as it is written.
     *
     * @return nothing where a counter says some of it
     */
    public OptionalInt written(String text, int from, int until) {
        int ahead = 0;
        Matcher m = COUNTER.matcher(text);
        while (m.find()) {
            @Nullable String value = value(m.group(1));
            if (value != null) {
                int at = m.start() - ahead;
                if (until <= at) {
                    break;
                }
                if (from < at + value.length()) {
                    return OptionalInt.empty();
                }
                ahead = m.end() - (at + value.length());
            }
        }
        return OptionalInt.of(from + ahead);
    }

    /**
     * @param where how a person finds the text
     * @throws Refused when a name in braces is no counter
     */
    public void require(String text, String where) {
        List<String> unknown = unknown(text);
        if (!unknown.isEmpty()) {
            throw new Refused("notice.counter-unknown", unknown.getFirst(), where, 1 + text.indexOf(unknown.getFirst()));
        }
    }

    private @Nullable String value(String name) {
        return values.get(name.strip().replace(COLON, WIDE_COLON));
    }
}
