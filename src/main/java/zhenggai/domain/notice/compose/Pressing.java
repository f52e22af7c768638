package zhenggai.domain.notice.compose;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import zhenggai.domain.notice.NoticeWords;
import zhenggai.domain.supervision.Act;
import zhenggai.domain.supervision.ActKind;

/** What was done to press for the work, kind by kind, as far as it was done at all. */
final class Pressing {
    private Pressing() {}

    /** How many acts of that kind about the inspection were issued by then; a voided one does not count. */
    static long issued(Sources sources, ActKind kind) {
        return acts(sources).filter(act -> act.kind() == kind).count();
    }

    private static Stream<Act> acts(Sources sources) {
        return sources.dossier().acts().acts().stream().filter(act -> !act.isVoid() && !act.issuedOn().isAfter(sources.on()))
            .filter(act -> sources.findings().flatMap(finding -> finding.measures().stream()).anyMatch(leaf -> act.concerns(leaf.measure().id())));
    }

    /** What was sent and what was done, kind by kind, with counters; empty where nothing was. */
    static String said(Sources sources) {
        String sent = clauses(sources, List.of(ActKind.NOTICE, ActKind.GUIDANCE, ActKind.REMINDER, ActKind.ADMONITION, ActKind.ACCOUNTABILITY));
        String done = clauses(sources, List.of(ActKind.TALK, ActKind.DOCUMENTS, ActKind.SITE_CHECK, ActKind.INTERVIEW, ActKind.BULLETIN));
        if (sent.isEmpty() && done.isEmpty()) {
            return "";
        }
        return sent.isEmpty() ? NoticeWords.say("duty.pressed", done) : done.isEmpty() ? NoticeWords.say("duty.sent", sent) : NoticeWords.say("duty.sent-and-pressed", sent, done);
    }

    private static String clauses(Sources sources, List<ActKind> kinds) {
        return kinds.stream().filter(kind -> issued(sources, kind) > 0).map(kind -> NoticeWords.say(switch (kind) {
            case NOTICE -> "duty.issued-notice";
            case GUIDANCE -> "duty.issued-guidance";
            case REMINDER -> "duty.issued-reminder";
            case ADMONITION -> "duty.issued-admonition";
            case TALK -> "duty.issued-talk";
            case ACCOUNTABILITY -> "duty.issued-accountability";
            case DOCUMENTS -> "duty.issued-documents";
            case SITE_CHECK -> "duty.issued-site-check";
            case INTERVIEW -> "duty.issued-interview";
            case BULLETIN -> "duty.issued-bulletin";
        })).collect(Collectors.joining(NoticeWords.say("comma")));
    }
}
