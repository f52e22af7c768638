package zhenggai.domain.draft.match;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

import zhenggai.domain.draft.DocumentKind;
import zhenggai.domain.draft.DraftFinding;
import zhenggai.domain.draft.DraftNode;
import zhenggai.domain.draft.Names;
import zhenggai.domain.draft.Part;
import zhenggai.domain.ledger.FindingBranch;
import zhenggai.domain.ledger.MeasureLeaf;
import zhenggai.domain.people.Role;
import zhenggai.domain.spine.Finding;
import zhenggai.domain.text.Likeness;

/**
 * What a document says otherwise than the case. Only what it says counts: what it is silent about has not changed. A notice speaks of the
 * public wording of a finding, every other document of the inspectors' own.
 */
public final class Saying {
    private static final Map<Part, Role> ROLES = new EnumMap<>(Map.of(Part.LEAD_LEADER, Role.LEAD_LEADER, Part.LEAD_DEPARTMENT, Role.LEAD_DEPARTMENT,
        Part.SUPPORTING_DEPARTMENT, Role.SUPPORTING_DEPARTMENT, Part.RESPONSIBLE_PERSON, Role.RESPONSIBLE_PERSON, Part.SUPERVISOR, Role.SUPERVISOR));

    private final DocumentKind kind;
    private final List<Change> changes = new ArrayList<>();

    Saying(DocumentKind kind) {
        this.kind = kind;
    }

    /** The names in what a document says of who answers for something; a post in brackets behind a person is none. */
    private static List<String> names(Part part, String words) {
        return Names.in(words, ROLES.get(part).isForDepartment());
    }

    /** The role that a part of a node names somebody for. */
    public static Map<Part, Role> roles() {
        return Map.copyOf(ROLES);
    }

    /** What a finding is called when it enters the case. */
    public static String title(DraftFinding read) {
        return read.title().isEmpty() ? read.node().body() : read.title();
    }

    /** What shows itself of a finding: said after its own name, or by its text where that is not its title. */
    public static String manifestation(DraftFinding read) {
        String said = attribute(read.node(), Part.MANIFESTATION);
        return !said.isEmpty() ? said : read.node().text().equals(title(read)) ? read.node().body() : "";
    }

    public static String attribute(DraftNode node, Part part) {
        return node.attributes().getOrDefault(part, "");
    }

    static List<String> wordings(FindingBranch branch) {
        return Stream.of(branch.finding().feedbackText(), branch.finding().publicText()).filter(words -> !words.isEmpty()).toList();
    }

    List<Change> changes(DraftFinding read, FindingBranch known) {
        changes.clear();
        Finding finding = known.finding();
        Map<Part, String> said = read.node().attributes();
        say(Part.HEADING, kind == DocumentKind.NOTICE ? finding.publicText() : finding.feedbackText(), title(read));
        say(Part.MANIFESTATION, finding.manifestation(), manifestation(read));
        say(Part.CAUSE, finding.rootCause(), said.getOrDefault(Part.CAUSE, ""));
        say(Part.GOAL, finding.goal(), said.getOrDefault(Part.GOAL, ""));
        ROLES.forEach((part, role) -> answers(part, known.names(role), said.getOrDefault(part, "")));
        return List.copyOf(changes);
    }

    List<Change> changes(DraftNode read, MeasureLeaf known) {
        changes.clear();
        Map<Part, String> said = read.attributes();
        say(Part.BODY, known.measure().text(), read.text());
        say(Part.DEADLINE, known.measure().deadline().words(), said.getOrDefault(Part.DEADLINE, ""));
        say(Part.RESULT, known.measure().resultText(), said.getOrDefault(Part.RESULT, ""));
        ROLES.forEach((part, role) -> answers(part, known.names(role), said.getOrDefault(part, "")));
        return List.copyOf(changes);
    }

    private void say(Part part, String was, String now) {
        if (!now.isEmpty() && !was.equals(now) && !Likeness.folded(was).equals(Likeness.folded(now))) {
            changes.add(new Change(part, was, now));
        }
    }

    private void answers(Part part, List<String> was, String words) {
        if (words.isEmpty()) {
            return;
        }
        Set<String> now = new TreeSet<>(names(part, words));
        if (!now.isEmpty() && !now.equals(new TreeSet<>(was))) {
            changes.add(new Change(part, String.join(" ", was), String.join(" ", names(part, words))));
        }
    }
}
