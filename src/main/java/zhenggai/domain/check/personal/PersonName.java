package zhenggai.domain.check.personal;

import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import zhenggai.domain.check.text.CheckPhrases;

/** What can be the name of a person by its signs: a surname and one or two more, and none of the words that only begin like a name. */
final class PersonName {
    private static final Set<String> DOUBLE_SURNAMES = Set.of(CheckPhrases.PERSONAL.words("double-surnames").split("\\|"));
    private static final Set<Integer> SURNAMES = signs("single-surnames");
    private static final Set<Integer> NO_GIVEN = signs("no-given-signs");
    private static final Set<String> NO_NAMES = Stream.of(CheckPhrases.PERSONAL.words("no-names").split(" ")).collect(Collectors.toUnmodifiableSet());
    private static final Pattern AFTER = CheckPhrases.PERSONAL.pattern("after-name");
    private static final Pattern STANDS = CheckPhrases.PERSONAL.pattern("before-known-name");
    private static final Pattern POST_BEFORE = CheckPhrases.PERSONAL.pattern("post-before");
    private static final Pattern POST_AFTER = CheckPhrases.PERSONAL.pattern("post-after");
    private static final Pattern FORMER = CheckPhrases.PERSONAL.pattern("former-post");
    private static final String SOMEBODY = CheckPhrases.PERSONAL.words("somebody");
    private static final int MOST_GIVEN = 2;
    /** What can stand before a name. */
    private static final int LONGEST_WORD = 2;
    private static final int LONGEST_POST = 16;

    private PersonName() {}

    private static Set<Integer> signs(String key) {
        return CheckPhrases.PERSONAL.words(key).chars().boxed().collect(Collectors.toUnmodifiableSet());
    }

    /** Where a name that begins there ends, as long as what follows can follow a name; -1 where there is none. */
    static int end(String text, int from) {
        int surname = surname(text, from);
        for (int given = MOST_GIVEN; surname > 0 && given > 0; given--) {
            int until = from + surname + given;
            if (until <= text.length() && isName(text, from, until) && AFTER.matcher(text).region(until, text.length()).useTransparentBounds(true).lookingAt()) {
                return until;
            }
        }
        return -1;
    }

    /** Where a name that ends there begins, as long as what stands before it can; -1 where there is none. */
    static int start(String text, int until, Pattern before) {
        for (int length = 2 + MOST_GIVEN; length >= 2; length--) {
            int from = until - length;
            int surname = from < 0 ? 0 : surname(text, from);
            boolean fits = surname > 0 && surname < length && length - surname <= MOST_GIVEN;
            if (fits && isName(text, from, until) && (from == 0 || before.matcher(text.substring(Math.max(0, from - LONGEST_WORD), from)).find())) {
                return from;
            }
        }
        return -1;
    }

    /** Whether a name can stand there by the signs beside it. */
    static boolean stands(String text, int from, int until) {
        return (from == 0 || STANDS.matcher(text.substring(Math.max(0, from - LONGEST_WORD), from)).find())
            && AFTER.matcher(text).region(until, text.length()).useTransparentBounds(true).lookingAt();
    }

    /** Whether the post of an official stands beside the name, and not one he had before. */
    static boolean hasPost(String text, int from, int until) {
        String before = text.substring(Math.max(0, from - LONGEST_POST), from);
        return POST_AFTER.matcher(text).region(until, text.length()).lookingAt() || POST_BEFORE.matcher(before).find() && !FORMER.matcher(before).find();
    }

    /** The length of the surname that stands there. */
    static int surname(String text, int from) {
        if (from + 2 <= text.length() && DOUBLE_SURNAMES.contains(text.substring(from, from + 2))) {
            return 2;
        }
        return from < text.length() && SURNAMES.contains((int) text.charAt(from)) ? 1 : 0;
    }

    private static boolean isName(String text, int from, int until) {
        int surname = surname(text, from);
        String given = text.substring(from + surname, until);
        return !NO_NAMES.contains(text.substring(from, from + 2)) && !given.contains(SOMEBODY)
            && given.chars().allMatch(sign -> Character.isIdeographic(sign) && !NO_GIVEN.contains(sign));
    }
}
