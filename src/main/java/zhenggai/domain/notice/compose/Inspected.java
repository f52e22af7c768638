package zhenggai.domain.notice.compose;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import zhenggai.domain.notice.NoticeWords;
import zhenggai.domain.spine.Inspection;

/** What a document calls an inspection and those it is about. */
final class Inspected {
    private static final Pattern KIND = Pattern.compile(NoticeWords.say("pattern.kind"));
    private static final Pattern AUTHORITY = Pattern.compile(NoticeWords.say("pattern.authority"));
    private static final Pattern ORGANISATION = Pattern.compile(NoticeWords.say("pattern.organisation"));
    private static final Pattern TAIL = Pattern.compile(NoticeWords.say("pattern.tail"));
    private static final Pattern NOTICE = Pattern.compile(NoticeWords.say("pattern.notice"));
    private static final Pattern ABOUT = Pattern.compile(NoticeWords.say("pattern.about"));

    private final Sources sources;
    private final Inspection inspection;

    Inspected(Sources sources) {
        this.sources = sources;
        this.inspection = sources.branch().inspection();
    }

    /** What sort of inspection it was, as its name or that of its team says. */
    String kind() {
        return said(KIND, inspection.title(), inspection.team(), inspection.round()).orElse(NoticeWords.say("kind"));
    }

    /** Who sent it. */
    String authority() {
        return said(AUTHORITY, inspection.team(), inspection.round(), inspection.title()).orElse(NoticeWords.say("opening.no-authority"));
    }

    /** What the office calls itself after it said its whole name. */
    String self() {
        Matcher m = ORGANISATION.matcher(sources.organisation());
        return m.find() ? m.group(1) : NoticeWords.say("self");
    }

    /** The title of the notice: the inspection's name may be that of a notice itself, or no more than a round. */
    String title() {
        String name = inspection.title();
        if (NOTICE.matcher(name).find()) {
            return NoticeWords.say("title.own", name);
        }
        String bare = TAIL.matcher(name).replaceFirst("");
        String subject = KIND.matcher(bare).find() ? bare : bare + kind();
        return ABOUT.matcher(bare).find() ? NoticeWords.say("title.own", subject) : NoticeWords.say("title", sources.organisation(), subject);
    }

    private static Optional<String> said(Pattern pattern, String... texts) {
        return Stream.of(texts).map(pattern::matcher).filter(Matcher::find).map(Matcher::group).findFirst();
    }
}
