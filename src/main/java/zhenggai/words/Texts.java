package zhenggai.words;

import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import zhenggai.domain.history.HistoryStep;

/** Every word the user reads, in the language of the setting. Code holds keys, never sentences. */
public final class Texts {
    /** Never the machine's own language as a fallback: the two bundles are complete. */
    private static final Control STRICT = Control.getNoFallbackControl(Control.FORMAT_PROPERTIES);

    /** How long a plain place is: a digit in braces. */
    private static final int PLACE = 3;
    /** A place that says one word for one and another for any other number: <code>{0|day|days}</code>, for a language that counts so. */
    private static final Pattern COUNTED = Pattern.compile("\\{(\\d)\\|([^|}]*)\\|([^|}]*)\\}");
    private static final String ONE = "1";

    private static volatile ResourceBundle bundle = load(Locale.SIMPLIFIED_CHINESE);
    private static volatile Map<String, String> office = Map.of();

    private Texts() {}

    /** Chinese or English; anything else is Chinese. */
    public static void speak(Locale language) {
        bundle = load(language.getLanguage().equals("en") ? Locale.ENGLISH : Locale.SIMPLIFIED_CHINESE);
    }

    /**
     * What the office of the open case calls its roles, in the place of the usual words; an empty map for the usual ones.
     *
     * @return whether some of them are called otherwise than before
     */
    public static boolean call(Map<? extends Enum<?>, String> labels) {
        Map<String, String> before = office;
        office = labels.entrySet().stream().collect(Collectors.toUnmodifiableMap(label -> key(label.getKey()), Map.Entry::getValue));
        return !office.equals(before);
    }

    public static Locale language() {
        return bundle.getLocale();
    }

    public static String text(String key, Object... args) {
        String pattern = bundle.getString(key);
        return args.length == 0 ? pattern.replace("''", "'") : filled(counted(pattern, args), spoken(args));
    }

    /** The pattern with the words that fit its numbers. */
    static String counted(String pattern, Object[] args) {
        if (pattern.indexOf('|') < 0) {
            return pattern;
        }
        return COUNTED.matcher(pattern).replaceAll(place ->
            Matcher.quoteReplacement(place.group(String.valueOf(args[Integer.parseInt(place.group(1))]).equals(ONE) ? 2 : 3)));
    }

    /** Plain places are filled in here, because a large table asks for a hundred thousand sentences; what has quotes or formats is left to the library. */
    private static String filled(String pattern, Object[] args) {
        StringBuilder filled = new StringBuilder(pattern.length() * 2);
        int from = 0;
        for (int open = pattern.indexOf('{'); open >= 0; open = pattern.indexOf('{', from)) {
            int at = open + 2 < pattern.length() && pattern.charAt(open + 2) == '}' ? pattern.charAt(open + 1) - '0' : -1;
            if (at < 0 || at >= args.length) {
                return new MessageFormat(pattern, bundle.getLocale()).format(args);
            }
            filled.append(pattern, from, open).append(args[at]);
            from = open + PLACE;
        }
        return pattern.indexOf('\'') >= 0 ? new MessageFormat(pattern, bundle.getLocale()).format(args) : filled.append(pattern, from, pattern.length()).toString();
    }

    /** The sentence behind a refusal: its key and arguments travel together. */
    public static String sentence(String key, List<Object> args) {
        return text(key, args.toArray());
    }

    /** The word for a constant, under the key {@code Type.CONSTANT}. */
    public static String text(Enum<?> constant) {
        String own = office.get(key(constant));
        return own != null ? own : usual(constant);
    }

    /** The word the program has for a constant, whatever the office calls it. */
    public static String usual(Enum<?> constant) {
        return text(key(constant));
    }

    private static String key(Enum<?> constant) {
        return constant.getDeclaringClass().getSimpleName() + "." + constant.name();
    }

    /** What a column of the case file is called, under the key {@code field.table.column}; all of them stand in the bundles. */
    public static String field(String table, String column) {
        return text("field." + table + "." + column);
    }

    /** The words for a verb of the history; what was undone or redone says so. */
    public static String verb(String verb) {
        return verb.startsWith(HistoryStep.UNDO) ? text("history.undone", text(verb.substring(HistoryStep.UNDO.length())))
            : verb.startsWith(HistoryStep.REDO) ? text("history.redone", text(verb.substring(HistoryStep.REDO.length())))
            : text(verb);
    }

    /** Constants become words, numbers lose their grouping and an empty fraction: neither year 2,026 nor 2.0 millimetres is what anybody writes. */
    private static Object[] spoken(Object[] args) {
        Object[] spoken = new Object[args.length];
        for (int i = 0; i < args.length; i++) {
            Object arg = args[i];
            spoken[i] = arg instanceof Enum<?> constant ? text(constant) : arg instanceof Number number ? plain(number) : arg;
        }
        return spoken;
    }

    private static String plain(Number number) {
        return number instanceof Double fraction && fraction == Math.rint(fraction) ? String.valueOf(fraction.longValue()) : number.toString();
    }

    private static ResourceBundle load(Locale language) {
        return ResourceBundle.getBundle("zhenggai.words.texts", language, STRICT);
    }
}
