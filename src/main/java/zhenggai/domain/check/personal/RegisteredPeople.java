package zhenggai.domain.check.personal;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import zhenggai.domain.check.text.Paragraph;

/** Names that the case has on record and that nobody in office bears, wherever they stand. */
final class RegisteredPeople {
    /** Two signs can be parts of other words, so their neighbours have to fit. */
    private static final int SHORT = 2;

    private final List<Pattern> names;

    RegisteredPeople(Set<String> names) {
        this.names = names.stream().filter(name -> name.length() >= SHORT).sorted().map(Pattern::quote).map(Pattern::compile).toList();
    }

    Stream<Sighting> in(Paragraph paragraph) {
        String text = paragraph.text();
        return names.stream().flatMap(name -> name.matcher(text).results())
            .filter(match -> match.group().length() > SHORT || PersonName.stands(text, match.start(), match.end()))
            .map(match -> new Sighting(PersonalKind.PERSON, match.start(), match.end()));
    }
}
