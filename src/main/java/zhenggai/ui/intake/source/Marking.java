package zhenggai.ui.intake.source;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;

import zhenggai.domain.draft.Confidence;
import zhenggai.domain.draft.Draft;
import zhenggai.domain.draft.DraftNode;
import zhenggai.domain.draft.Mention;
import zhenggai.domain.draft.Part;
import zhenggai.domain.draft.Span;
import zhenggai.domain.draft.Trust;

/** What is where in the source of one draft: which node holds a place, what was read out of it, what is chosen, what has to be checked. */
final class Marking {
    static final Marking NONE = new Marking();

    private final NavigableMap<Integer, Held> held = new TreeMap<>();
    private final NavigableMap<Integer, Mark> facts = new TreeMap<>();
    private final NavigableMap<Integer, Span> doubts = new TreeMap<>();
    private List<Span> chosen = List.of();

    private Marking() {}

    Marking(Draft draft, Map<Integer, Confidence> confidence) {
        draft.mentions().stream().filter(mention -> mention instanceof Mention.Party party && party.isGuess())
            .forEach(guess -> facts.put(guess.span().start(), new Mark(guess.span().start(), guess.span().end(), Sort.GUESS)));
        draft.all().forEach(node -> add(node, confidence));
    }

    /** What a stretch is marked as. */
    enum Sort { CHOSEN, DAY, PARTY, GUESS }

    /** A stretch of the source with its sort. */
    record Mark(int start, int end, Sort sort) {}

    /** The stretch that a node holds. */
    private record Held(int end, int node) {}

    private void add(DraftNode node, Map<Integer, Confidence> confidence) {
        node.spans().forEach(span -> held.put(span.start(), new Held(span.end(), node.id())));
        fact(node, Part.DEADLINE, Sort.DAY);
        List.of(Part.LEAD_LEADER, Part.LEAD_DEPARTMENT, Part.SUPPORTING_DEPARTMENT, Part.RESPONSIBLE_PERSON, Part.SUPERVISOR)
            .forEach(part -> fact(node, part, Sort.PARTY));
        Confidence sure = confidence.get(node.id());
        if (sure != null && sure.trust() == Trust.DOUBTFUL && !node.spans().isEmpty()) {
            Span first = node.spans().getFirst();
            doubts.put(first.start(), first);
        }
    }

    private void fact(DraftNode node, Part part, Sort sort) {
        node.spans(part).forEach(span -> facts.put(span.start(), new Mark(span.start(), span.end(), sort)));
    }

    void choose(List<Span> spans) {
        chosen = List.copyOf(spans);
    }

    /** The node that holds a place, or -1. */
    int nodeAt(int offset) {
        Map.Entry<Integer, Held> entry = held.floorEntry(offset);
        return entry == null || entry.getValue().end() <= offset ? -1 : entry.getValue().node();
    }

    /** The node at a place or, where nobody holds it, the next one after it. */
    int nodeFrom(int offset) {
        int at = nodeAt(offset);
        Map.Entry<Integer, Held> next = at >= 0 ? null : held.ceilingEntry(offset);
        return next == null ? at : next.getValue().node();
    }

    List<Mark> in(SourceRow row) {
        List<Mark> marks = new ArrayList<>();
        for (Span span : chosen) {
            add(marks, row, new Mark(span.start(), span.end(), Sort.CHOSEN));
        }
        Integer from = facts.floorKey(row.start());
        facts.subMap(from == null ? row.start() : from, true, Math.max(row.start(), row.end()), true).values().forEach(mark -> add(marks, row, mark));
        return marks;
    }

    private static void add(List<Mark> marks, SourceRow row, Mark mark) {
        int start = Math.max(row.start(), mark.start());
        int end = Math.min(row.end(), mark.end());
        if (start < end) {
            marks.add(new Mark(start - row.start(), end - row.start(), mark.sort()));
        }
    }

    /** Whether something that has to be checked begins in a row. */
    boolean isDoubtful(SourceRow row) {
        Integer begins = doubts.ceilingKey(row.start());
        return begins != null && begins < Math.max(row.end(), row.start() + 1);
    }
}
