package zhenggai.domain.check.personal;

import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import zhenggai.domain.check.text.CheckPhrases;
import zhenggai.domain.check.text.Paragraph;

/** Firms and people who are named as giving something. */
final class NamedDonors {
    private static final Pattern ROLE = CheckPhrases.PERSONAL.pattern("donor-role");
    private static final Pattern FIRM = CheckPhrases.PERSONAL.pattern("firm-name");
    private static final Pattern FIRM_GIVES = CheckPhrases.PERSONAL.pattern("firm-gives");
    private static final Pattern FIRM_BEGINS = CheckPhrases.PERSONAL.pattern("firm-begins");
    private static final Pattern GIVES = CheckPhrases.PERSONAL.pattern("giving-words");
    private static final Pattern BEFORE = CheckPhrases.PERSONAL.pattern("before-donor");

    private static final int LONGEST_NAME = 30;

    private NamedDonors() {}

    static Stream<Sighting> in(Paragraph paragraph) {
        return Stream.of(
            ROLE.matcher(paragraph.text()).results().flatMap(role -> firm(paragraph.text(), role.end())),
            NamedPersons.behind(ROLE, PersonalKind.DONOR, paragraph),
            FIRM_GIVES.matcher(paragraph.text()).results().flatMap(end -> giving(paragraph.text(), end)),
            NamedPersons.before(GIVES, BEFORE, PersonalKind.DONOR, paragraph)).flatMap(found -> found);
    }

    private static Stream<Sighting> firm(String text, int from) {
        Matcher m = FIRM.matcher(text).region(from, text.length()).useTransparentBounds(true);
        return m.lookingAt() ? Stream.of(donor(from, m.end())) : Stream.empty();
    }

    /** From the sign or word that a name cannot hold, backwards from how firms are called. */
    private static Stream<Sighting> giving(String text, MatchResult end) {
        int from = Math.max(0, end.start() - LONGEST_NAME);
        Matcher m = FIRM_BEGINS.matcher(text.substring(from, end.start()));
        return m.find() ? Stream.of(donor(from + m.start("words"), end.end())) : Stream.empty();
    }

    private static Sighting donor(int from, int until) {
        return new Sighting(PersonalKind.DONOR, from, until);
    }
}
