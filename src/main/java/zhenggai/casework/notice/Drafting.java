package zhenggai.casework.notice;

import java.util.List;
import java.util.Optional;

import zhenggai.domain.notice.Counters;
import zhenggai.domain.notice.FixedText;
import zhenggai.domain.notice.Line;
import zhenggai.domain.notice.Notice;
import zhenggai.domain.notice.Version;
import zhenggai.domain.time.WorkCalendar;

/**
 * One look at a document while it is written.
 *
 * @param title as it reads, whether a person wrote it or it follows from the inspection
 * @param lines its paragraphs as they stand now
 * @param counters what can be counted in its text
 * @param office who signs it
 * @param versions oldest first
 */
public record Drafting(Notice notice, String title, List<Line> lines, Counters counters, String office, List<Version> versions, WorkCalendar calendar) {

    public Optional<Version> newest() {
        return versions.isEmpty() ? Optional.empty() : Optional.of(versions.getLast());
    }

    /** The signed version at which its text stands; none while it is written on. */
    public Optional<Version> fixed() {
        return versions.stream().filter(version -> version.number() == notice.fixed()).findFirst();
    }

    /** What is read and printed: the signed version, or as long as there is none what stands there now. */
    public FixedText text() {
        return fixed().map(Version::text).orElseGet(() -> FixedText.of(notice, title, lines, office));
    }

    /** The same for whoever reads it over while it is written: a counter that is unknown stands in its braces and nothing is refused. */
    public FixedText reading() {
        return fixed().map(Version::text).orElseGet(() -> FixedText.reading(notice, title, lines, office));
    }
}
