package zhenggai.domain.check.personal;

import java.util.regex.Pattern;
import java.util.stream.Stream;

import zhenggai.domain.check.text.CheckPhrases;
import zhenggai.domain.check.text.Paragraph;

/** Names of people whom a text speaks of as helped, ill, giving or private, by the words before or behind the name. */
final class NamedPersons {
    private static final Pattern BEFORE = CheckPhrases.PERSONAL.pattern("person-behind-role");
    private static final Pattern BEHIND = CheckPhrases.PERSONAL.pattern("person-before-words");
    private static final Pattern LABELLED = CheckPhrases.PERSONAL.pattern("person-labelled");

    private NamedPersons() {}

    static Stream<Sighting> in(Paragraph paragraph) {
        return Stream.of(BEFORE, BEHIND, LABELLED).flatMap(pattern -> pattern.matcher(paragraph.text()).results())
            .map(match -> new Sighting(PersonalKind.PERSON, match.start("words"), match.end("words")));
    }
}
