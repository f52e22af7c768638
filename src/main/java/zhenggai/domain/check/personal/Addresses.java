package zhenggai.domain.check.personal;

import java.util.regex.Pattern;
import java.util.stream.Stream;

import zhenggai.domain.check.text.CheckPhrases;
import zhenggai.domain.check.text.Paragraph;
import zhenggai.domain.check.text.Plain;

/** Where somebody lives: behind words for living there, or down to the room. */
final class Addresses {
    private static final Pattern HOME = CheckPhrases.PERSONAL.pattern("home");
    private static final Pattern ROOM = CheckPhrases.PERSONAL.pattern("room");

    private Addresses() {}

    static Stream<Sighting> in(Paragraph paragraph) {
        String plain = Plain.digits(paragraph.text());
        return Stream.concat(HOME.matcher(plain).results(), ROOM.matcher(plain).results())
            .map(match -> new Sighting(PersonalKind.ADDRESS, match.start("words"), match.end("words")));
    }
}
