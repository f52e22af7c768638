package zhenggai.domain.notice.compose;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import zhenggai.domain.ledger.CategoryBranch;
import zhenggai.domain.ledger.FindingBranch;
import zhenggai.domain.ledger.Tally;
import zhenggai.domain.notice.Notice;
import zhenggai.domain.notice.NoticeWords;
import zhenggai.domain.notice.Passage;
import zhenggai.domain.notice.Rank;
import zhenggai.domain.notice.wording.PublicWords;
import zhenggai.domain.notice.wording.Worded;
import zhenggai.domain.people.Contact;
import zhenggai.domain.spine.Days;
import zhenggai.domain.spine.Inspection;

/** What the case says at each place of a public notice, in the order in which it is read. */
public final class Composition {
    private final Notice notice;
    private final Sources sources;
    private final Inspected inspected;
    private final List<Passage> passages = new ArrayList<>();

    private Composition(Notice notice, Sources sources) {
        this.notice = notice;
        this.sources = sources;
        this.inspected = new Inspected(sources);
    }

    public static List<Passage> of(Notice notice, Sources sources) {
        return new Composition(notice, sources).passages();
    }

    /** The title that follows from the inspection. */
    public static String title(Sources sources) {
        return new Inspected(sources).title();
    }

    private List<Passage> passages() {
        add("opening", Rank.TEXT, opening());
        passages.addAll(new Duty(sources, inspected).passages());
        done();
        next();
        add("period", Rank.TEXT, ending());
        contact();
        return passages;
    }

    private String opening() {
        Inspection inspection = sources.branch().inspection();
        StringBuilder said = new StringBuilder();
        Days days = inspection.onSite();
        if (!inspection.team().isBlank()) {
            said.append(days.from() == null || days.until() == null
                ? NoticeWords.say("opening.team", inspected.authority(), inspection.team(), sources.organisation(), inspected.kind())
                : NoticeWords.say("opening.visit", inspected.authority(), NoticeWords.period(days), inspection.team(), sources.organisation(), inspected.kind()));
        }
        if (inspection.feedbackOn() != null) {
            String day = NoticeWords.day(inspection.feedbackOn());
            said.append(inspection.team().isBlank() ? NoticeWords.say("opening.feedback-alone", day, sources.organisation(), inspected.kind())
                : NoticeWords.say("opening.feedback", day, inspection.team(), sources.organisation(), inspected.kind()));
        }
        return said + NoticeWords.say("opening.now", inspected.kind());
    }

    private void done() {
        add("done", Rank.SECTION, NoticeWords.say("done", inspected.kind()));
        int before = passages.size();
        sources.branch().categories().forEach(this::category);
        if (passages.size() == before) {
            add("done/none", Rank.TEXT, NoticeWords.say("done.none"));
        }
    }

    /** What is kept back is left out, and a heading with nothing below it too. */
    private void category(CategoryBranch category) {
        List<FindingBranch> published = category.findings().stream().filter(finding -> !spoken(finding).isEmpty()).toList();
        if (!published.isEmpty()) {
            add("category/" + category.category().id().value(), Rank.CATEGORY, PublicWords.sentence(category.category().title()));
            published.forEach(this::finding);
        }
    }

    private void finding(FindingBranch finding) {
        add("finding/" + finding.finding().id().value(), Rank.FINDING, PublicWords.sentence(sources.worded(finding).spoken()));
        spoken(finding).forEach(worded -> add("measure/" + worded.wording().measure().value(), Rank.MEASURE, PublicWords.sentence(worded.spoken())));
    }

    /** Its measures that say something to the public; none where the finding itself does not. */
    private List<Worded> spoken(FindingBranch finding) {
        return sources.worded(finding).spoken().isBlank() ? List.of()
            : finding.measures().stream().map(leaf -> sources.worded(finding, leaf)).filter(worded -> !worded.spoken().isBlank()).toList();
    }

    private void next() {
        Tally tally = Tally.of(sources.ledger(), sources.on());
        add("next", Rank.SECTION, NoticeWords.say("next"));
        add("next/lead", Rank.TEXT, NoticeWords.say("next.lead", inspected.self(), inspected.kind()));
        if (tally.measures() > tally.closed() + tally.longTerm()) {
            add("next/open", Rank.LED, NoticeWords.say("next.open"));
        }
        if (tally.longTerm() > 0) {
            add("next/lasting", Rank.LED, NoticeWords.say("next.lasting"));
        }
        if (tally.closed() > 0) {
            add("next/look-back", Rank.LED, NoticeWords.say("next.look-back"));
        }
        if (sources.dossier().register().regulations().stream().anyMatch(Sources::isInForce)) {
            add("next/regulations", Rank.LED, NoticeWords.say("next.regulations"));
        }
    }

    private String ending() {
        StringBuilder said = new StringBuilder(NoticeWords.say("period.invitation", inspected.kind()));
        Days period = notice.period();
        if (period.from() != null && period.until() != null) {
            said.append(NoticeWords.say("period.days", NoticeWords.period(period)));
        }
        return said.toString();
    }

    /** Where the office is reached, a line each; the last one ends the sentence. */
    private void contact() {
        Contact contact = sources.office().contact();
        Map<String, String> reached = new LinkedHashMap<>();
        reached.put("contact/phone", contact.phone());
        reached.put("contact/address", contact.postalAddress());
        reached.put("contact/email", contact.email());
        reached.values().removeIf(String::isBlank);
        int left = reached.size();
        for (Map.Entry<String, String> way : reached.entrySet()) {
            left--;
            add(way.getKey(), Rank.CONTACT, NoticeWords.say(way.getKey().replace('/', '.'), way.getValue()) + NoticeWords.say(left == 0 ? "contact.stop" : "contact.semicolon"));
        }
    }

    private void add(String place, Rank rank, String text) {
        passages.add(new Passage(place, rank, text));
    }
}
