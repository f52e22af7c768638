package zhenggai.domain.check.personal;

import java.util.regex.Pattern;
import java.util.stream.Stream;

import zhenggai.domain.check.text.CheckPhrases;
import zhenggai.domain.check.text.Paragraph;

/** Names of people whom a text speaks of as helped, ill, giving or private, by the words before or behind the name. */
final class NamedPersons {
    private static final Pattern ROLE = CheckPhrases.PERSONAL.pattern("private-role");
    private static final Pattern WORDS = CheckPhrases.PERSONAL.pattern("private-words");
    private static final Pattern BEFORE = CheckPhrases.PERSONAL.pattern("before-name");

    private NamedPersons() {}

    static Stream<Sighting> in(Paragraph paragraph) {
        return Stream.concat(behind(ROLE, PersonalKind.PERSON, paragraph), before(WORDS, BEFORE, PersonalKind.PERSON, paragraph));
    }

    /** The names that stand directly behind what the pattern finds. */
    static Stream<Sighting> behind(Pattern pattern, PersonalKind kind, Paragraph paragraph) {
        String text = paragraph.text();
        return pattern.matcher(text).results().filter(match -> PersonName.end(text, match.end()) > 0)
            .map(match -> new Sighting(kind, match.end(), PersonName.end(text, match.end())));
    }

    /** The names that stand directly before what the pattern finds. */
    static Stream<Sighting> before(Pattern pattern, Pattern edge, PersonalKind kind, Paragraph paragraph) {
        String text = paragraph.text();
        return pattern.matcher(text).results().filter(match -> PersonName.start(text, match.start(), edge) >= 0)
            .map(match -> new Sighting(kind, PersonName.start(text, match.start(), edge), match.start()));
    }
}
