package zhenggai.domain.notice;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The paragraphs of a document as they stand now: what the case says at each place, what a person says instead, and what a person added. */
public final class NoticeText {
    private final Notice notice;
    private final List<Passage> passages;
    private final Counters counters;

    private NoticeText(Notice notice, List<Passage> passages, Counters counters) {
        this.notice = notice;
        this.passages = passages;
        this.counters = counters;
    }

    /** @param passages what the case says, in the order in which it is read */
    public static List<Line> of(Notice notice, List<Passage> passages, Counters counters) {
        return new NoticeText(notice, passages, counters).lines();
    }

    private List<Line> lines() {
        List<Line> lines = new ArrayList<>();
        Set<String> places = new HashSet<>();
        for (Passage passage : passages) {
            places.add(passage.place());
            lines.add(line(passage));
            notice.addedBehind(passage.place()).forEach(added -> lines.add(added(added)));
        }
        for (Revision revision : notice.revisions()) {
            if (!places.contains(revision.place()) && revision.deed() != Deed.LEFT_OUT) {
                lines.add(beforeEnding(lines), revision.deed() == Deed.ADDED ? added(revision) : gone(revision));
            }
        }
        return numbered(lines);
    }

    /** Before the last paragraph of running text, behind which only says where the office is reached. */
    private static int beforeEnding(List<Line> lines) {
        int end = lines.size() - 1;
        while (end > 0 && lines.get(end).rank() == Rank.CONTACT) {
            end--;
        }
        return Math.max(0, end);
    }

    private Line line(Passage passage) {
        return notice.at(passage.place()).map(there -> {
            boolean same = there.basis().equals(passage.text());
            Follow follow = there.deed() == Deed.LEFT_OUT ? Follow.LEFT_OUT : same ? Follow.EDITED : Follow.CHANGED;
            String source = there.deed() == Deed.LEFT_OUT ? passage.text() : there.text();
            return line(there, follow, source, passage.text());
        }).orElseGet(() -> new Line(passage.place(), RevisionId.NEW, passage.rank(), "", passage.text(), counters.fill(passage.text()), Follow.FOLLOWS,
            passage.text(), passage.text(), List.of()));
    }

    /** What a person wrote about something that went stays until a person takes it away. */
    private Line gone(Revision there) {
        return line(there, Follow.GONE, there.text(), "");
    }

    private Line line(Revision there, Follow follow, String source, String caseSays) {
        return new Line(there.place(), RevisionId.NEW, there.rank(), "", source, counters.fill(source), follow, there.basis(), caseSays,
            follow == Follow.LEFT_OUT ? List.of() : counters.unknown(source));
    }

    private Line added(Revision there) {
        return new Line(there.place(), there.id(), there.rank(), "", there.text(), counters.fill(there.text()), Follow.ADDED, "", "", counters.unknown(there.text()));
    }

    private List<Line> numbered(List<Line> lines) {
        Numbering numbering = new Numbering(notice.kind(), lines.stream().filter(Line::isShown).map(Line::rank).toList());
        return lines.stream().map(line -> line.isShown() ? numbered(line, numbering.next()) : line).toList();
    }

    private static Line numbered(Line line, String number) {
        return new Line(line.place(), line.own(), line.rank(), number, line.source(), line.text(), line.follow(), line.basis(), line.caseSays(), line.unknown());
    }
}
