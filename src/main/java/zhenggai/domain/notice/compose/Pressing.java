package zhenggai.domain.notice.compose;

import java.util.ArrayList;
import java.util.List;
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

    /** One clause a kind, with its counter; none where nothing was done. */
    static List<String> clauses(Sources sources) {
        List<String> clauses = new ArrayList<>();
        for (ActKind kind : ActKind.values()) {
            if (issued(sources, kind) > 0) {
                clauses.add(NoticeWords.say(switch (kind) {
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
                }));
            }
        }
        return clauses;
    }
}
