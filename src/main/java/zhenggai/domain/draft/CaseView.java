package zhenggai.domain.draft;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** A draft as the case will take it: categories with findings with measures, and apart from them everything else. */
final class CaseView {
    /** What a finding takes over from what it stands under, and a measure from its finding, where it has none of its own. */
    private static final Set<Part> OF_FINDINGS = EnumSet.of(Part.LEAD_LEADER, Part.LEAD_DEPARTMENT, Part.SUPPORTING_DEPARTMENT, Part.RESPONSIBLE_PERSON,
        Part.SUPERVISOR, Part.DEADLINE);
    private static final Set<Part> OF_MEASURES = EnumSet.of(Part.DEADLINE);
    private static final Set<Part> OF_ONLY_MEASURE = EnumSet.of(Part.DEADLINE, Part.RESULT);

    private final Draft draft;
    private final List<DraftCategory> categories = new ArrayList<>();
    private final List<OtherText> other = new ArrayList<>();
    private int line = 1;
    private int counted;

    CaseView(Draft draft) {
        this.draft = draft;
    }

    List<DraftCategory> categories() {
        collect(null, draft.roots());
        return categories;
    }

    private void collect(DraftNode section, List<DraftNode> nodes) {
        List<DraftFinding> loose = new ArrayList<>();
        for (DraftNode node : nodes) {
            if (node.dropped()) {
                continue;
            }
            switch (node.level()) {
                case SECTION -> collect(node, node.children());
                case CATEGORY -> categories.add(new DraftCategory(node, node.number(), node.title(), findings(node)));
                case FINDING -> addFinding(node, "", loose);
                default -> { }
            }
        }
        if (!loose.isEmpty()) {
            categories.add(section == null ? new DraftCategory(null, "", "", loose)
                : new DraftCategory(null, section.number(), section.title(), loose));
        }
    }

    private static List<DraftFinding> findings(DraftNode category) {
        List<DraftFinding> findings = new ArrayList<>();
        List<DraftNode> direct = measures(category);
        if (!direct.isEmpty()) {
            findings.add(new DraftFinding(category, "", direct));
        }
        for (DraftNode child : category.children()) {
            if (child.level() == Level.FINDING && !child.dropped()) {
                addFinding(child.heirOf(category, OF_FINDINGS), "", findings);
            }
        }
        return findings;
    }

    /** A finding made of findings counts through its parts, and on its own only where it has measures of its own. */
    private static void addFinding(DraftNode finding, String within, List<DraftFinding> findings) {
        List<DraftNode> parts = finding.children().stream().filter(child -> child.level() == Level.FINDING && !child.dropped()).toList();
        List<DraftNode> measures = measures(finding);
        if (parts.isEmpty() || !measures.isEmpty()) {
            findings.add(new DraftFinding(finding, within, measures));
        }
        parts.forEach(part -> addFinding(part.heirOf(finding, OF_FINDINGS), finding.title(), findings));
    }

    /** With what is said of them together: the deadline, and the result where there is only one. */
    private static List<DraftNode> measures(DraftNode parent) {
        List<DraftNode> measures = ownMeasures(parent);
        return measures.stream().map(measure -> measure.heirOf(parent, measures.size() == 1 ? OF_ONLY_MEASURE : OF_MEASURES)).toList();
    }

    private static List<DraftNode> ownMeasures(DraftNode parent) {
        return parent.children().stream().filter(child -> child.level() == Level.MEASURE && !child.dropped()).toList();
    }

    List<OtherText> other() {
        draft.roots().forEach(root -> collectOther(root, ""));
        return other;
    }

    private void collectOther(DraftNode node, String place) {
        if (node.dropped()) {
            add(node, place, node.inReadingOrder());
            return;
        }
        boolean everything = draft.kind() == DocumentKind.OTHER;
        boolean places = node.level() == Level.SECTION || node.level() == Level.CATEGORY || node.level() == Level.FINDING;
        String below = places ? place + (place.isEmpty() ? "" : " / ") + node.number() + node.title() : place;
        add(node, node.level() == Level.SECTION ? place : below,
            node.pieces().stream().filter(piece -> everything || isOther(node, piece.part())).toList());
        node.children().forEach(child -> collectOther(child, below));
    }

    /** A result of several measures together has no place in a case. */
    private static boolean isOther(DraftNode node, Part part) {
        return switch (node.level()) {
            case TITLE -> false;
            case SECTION, PARAGRAPH -> true;
            case CATEGORY, FINDING -> part == Part.BODY || part == Part.ASIDE || part == Part.RESULT && ownMeasures(node).size() != 1;
            case MEASURE -> part == Part.ASIDE;
        };
    }

    private void add(DraftNode node, String place, List<Piece> pieces) {
        String text = Piece.join(pieces).strip();
        if (!text.isEmpty()) {
            other.add(new OtherText(node.id(), lineOf(pieces.getFirst().start()), place, text));
        }
    }

    /** Counts on from the place before, so that a long document is walked once. */
    private int lineOf(int offset) {
        if (offset < counted) {
            return draft.lineOf(offset);
        }
        for (; counted < offset; counted++) {
            if (draft.source().charAt(counted) == '\n') {
                line++;
            }
        }
        return line;
    }
}
