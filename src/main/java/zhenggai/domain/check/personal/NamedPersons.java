package zhenggai.domain.check.personal;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import zhenggai.domain.check.text.CheckPhrases;
import zhenggai.domain.check.text.Paragraph;

/** Names of people whom a text speaks of as helped, ill, giving or private, by the words before or behind the name, or behind a whole list of names. */
final class NamedPersons {
    private static final Pattern ROLE = CheckPhrases.PERSONAL.pattern("private-role");
    private static final Pattern WORDS = CheckPhrases.PERSONAL.pattern("private-words");
    private static final Pattern BEFORE = CheckPhrases.PERSONAL.pattern("before-name");
    private static final Pattern OPENED = CheckPhrases.PERSONAL.pattern("name-opens");
    private static final Pattern CLOSED = CheckPhrases.PERSONAL.pattern("name-closes");
    private static final Pattern NEXT = CheckPhrases.PERSONAL.pattern("next-name");
    private static final Pattern PREVIOUS = CheckPhrases.PERSONAL.pattern("previous-name");
    /** The longest that can stand between two names. */
    private static final int BETWEEN = 4;

    private NamedPersons() {}

    static Stream<Sighting> in(Paragraph paragraph) {
        return Stream.concat(behind(ROLE, PersonalKind.PERSON, paragraph), before(WORDS, BEFORE, PersonalKind.PERSON, paragraph));
    }

    /** The names that stand directly behind what the pattern finds, also in quotes, with those that follow in a list. */
    static Stream<Sighting> behind(Pattern pattern, PersonalKind kind, Paragraph paragraph) {
        String text = paragraph.text();
        return pattern.matcher(text).results().flatMap(match -> listed(text, match.end(), kind).stream());
    }

    private static List<Sighting> listed(String text, int from, PersonalKind kind) {
        List<Sighting> names = new ArrayList<>();
        int at = end(OPENED, text, from);
        for (int end = PersonName.end(text, at); end > 0; end = PersonName.end(text, at)) {
            names.add(new Sighting(kind, at, end));
            at = end(NEXT, text, end);
            if (at == end) {
                break;
            }
        }
        return names;
    }

    private static int end(Pattern pattern, String text, int from) {
        Matcher m = pattern.matcher(text).region(from, text.length());
        return m.lookingAt() ? m.end() : from;
    }

    /** The names that stand directly before what the pattern finds, also in quotes, with those before them in a list. */
    static Stream<Sighting> before(Pattern pattern, Pattern edge, PersonalKind kind, Paragraph paragraph) {
        String text = paragraph.text();
        return pattern.matcher(text).results().flatMap(match -> listed(text, match.start(), edge, kind).stream());
    }

    private static List<Sighting> listed(String text, int until, Pattern edge, PersonalKind kind) {
        List<Sighting> names = new ArrayList<>();
        int at = start(CLOSED, text, until);
        for (int from = PersonName.start(text, at, edge); from >= 0; from = PersonName.start(text, at, edge)) {
            names.add(new Sighting(kind, from, at));
            at = start(PREVIOUS, text, from);
            if (at == from) {
                break;
            }
        }
        return names;
    }

    private static int start(Pattern pattern, String text, int until) {
        int from = Math.max(0, until - BETWEEN);
        Matcher m = pattern.matcher(text.substring(from, until));
        return m.find() ? from + m.start() : until;
    }
}
