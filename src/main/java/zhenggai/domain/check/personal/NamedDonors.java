package zhenggai.domain.check.personal;

import java.util.regex.Pattern;
import java.util.stream.Stream;

import zhenggai.domain.check.text.CheckPhrases;
import zhenggai.domain.check.text.Paragraph;

/** Firms and people who are named as giving something. */
final class NamedDonors {
    private static final Pattern BEHIND_ROLE = CheckPhrases.PERSONAL.pattern("donor-behind-role");
    private static final Pattern GIVING = CheckPhrases.PERSONAL.pattern("donor-giving");

    private NamedDonors() {}

    static Stream<Sighting> in(Paragraph paragraph) {
        return Stream.of(BEHIND_ROLE, GIVING).flatMap(pattern -> pattern.matcher(paragraph.text()).results())
            .map(match -> new Sighting(PersonalKind.DONOR, match.start("words"), match.end("words")));
    }
}
