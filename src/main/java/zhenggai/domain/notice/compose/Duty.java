package zhenggai.domain.notice.compose;

import java.util.ArrayList;
import java.util.List;

import zhenggai.domain.ledger.Tally;
import zhenggai.domain.meeting.MeetingKind;
import zhenggai.domain.notice.NoticeWords;
import zhenggai.domain.notice.Passage;
import zhenggai.domain.notice.Rank;
import zhenggai.domain.people.Role;
import zhenggai.domain.spine.Inspection;

/** The section that says how the office met its duty: its meetings, its plan, how it examined itself and how it pressed for the work. */
final class Duty {
    private final Sources sources;
    private final Inspected inspected;

    Duty(Sources sources, Inspected inspected) {
        this.sources = sources;
        this.inspected = inspected;
    }

    List<Passage> passages() {
        List<Passage> passages = new ArrayList<>();
        passages.add(new Passage("duty", Rank.SECTION, NoticeWords.say("duty", inspected.self(), inspected.kind())));
        led(passages, "duty/meetings", "duty.meetings", meetings());
        Tally tally = Tally.of(sources.ledger(), sources.on());
        if (tally.measures() > 0) {
            passages.add(new Passage("duty/plan", Rank.LED, NoticeWords.say("duty.plan") + (isAssigned() ? NoticeWords.say("duty.plan-assigned") : "")));
        }
        led(passages, "duty/examining", "duty.examining", examining());
        led(passages, "duty/pressing", "duty.pressing", pressing(tally));
        return passages;
    }

    private static void led(List<Passage> passages, String place, String name, String text) {
        if (!text.isEmpty()) {
            passages.add(new Passage(place, Rank.LED, NoticeWords.say(name, text)));
        }
    }

    private String meetings() {
        Inspection inspection = sources.branch().inspection();
        String adopted = inspection.planAdoptedOn() == null ? "" : inspection.planMinute().meeting().isEmpty()
            ? NoticeWords.say("duty.plan-adopted-alone", NoticeWords.day(inspection.planAdoptedOn()), inspected.kind())
            : NoticeWords.say("duty.plan-adopted", NoticeWords.day(inspection.planAdoptedOn()), inspection.planMinute().meeting(), inspected.kind());
        List<String> held = new ArrayList<>();
        held(held, MeetingKind.PARTY_GROUP, "duty.held-party");
        held(held, MeetingKind.LEADING_GROUP, "duty.held-leading");
        held(held, MeetingKind.COORDINATION, "duty.held-coordination");
        held(held, MeetingKind.SUPERVISORS, "duty.held-supervisors");
        return adopted + (held.isEmpty() ? "" : NoticeWords.say("duty.held", String.join(NoticeWords.say("comma"), held)));
    }

    private void held(List<String> clauses, MeetingKind kind, String name) {
        if (sources.held(kind) > 0) {
            clauses.add(NoticeWords.say(name));
        }
    }

    /** Whether every measure names somebody who does it and a day. */
    private boolean isAssigned() {
        return sources.findings().allMatch(finding -> finding.measures().stream()
            .allMatch(leaf -> leaf.measure().deadline().isSet() && !finding.names(leaf, Role.RESPONSIBLE_PERSON).isEmpty()));
    }

    private String examining() {
        StringBuilder said = new StringBuilder();
        sources.dossier().meetings().stream().map(meeting -> meeting.session())
            .filter(session -> session.kind() == MeetingKind.DEMOCRATIC_LIFE && !session.heldOn().isAfter(sources.on()))
            .forEach(session -> said.append(NoticeWords.say("duty.examined", NoticeWords.day(session.heldOn()), session.name())));
        return said.toString();
    }

    private String pressing(Tally tally) {
        String pressed = Pressing.said(sources);
        return tally.measures() == 0 ? pressed : pressed + NoticeWords.say(tally.closed() == tally.measures() ? "duty.standing-all" : "duty.standing");
    }
}
