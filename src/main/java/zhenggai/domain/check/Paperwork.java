package zhenggai.domain.check;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import zhenggai.domain.check.Examined.Item;
import zhenggai.domain.check.Examined.Place;
import zhenggai.domain.ledger.FindingBranch;
import zhenggai.domain.ledger.MeasureLeaf;
import zhenggai.domain.spine.Evidence;
import zhenggai.domain.spine.FindingKind;
import zhenggai.domain.spine.Measure;
import zhenggai.domain.spine.MeasureId;
import zhenggai.domain.spine.MeasureState;

/** Signs that something was mended on paper only. Each has an honest explanation too, which is why they ask. */
final class Paperwork {
    /** From this many measures on, one file behind all of them asks. */
    private static final int MANY = 3;
    private static final int WHOLE = 100;

    private Paperwork() {}

    /** Struck off on the very day before the deadline. */
    static Stream<Question> finishedDayBefore(Examined examined) {
        return examined.measures().filter(item -> isClosedDayBefore(item.leaf().measure())).map(item -> {
            LocalDate closed = Objects.requireNonNull(item.leaf().measure().closure().closedOn());
            return question(item, Check.FINISHED_DAY_BEFORE, closed.toString(), closed, Objects.requireNonNull(item.leaf().measure().deadline().day()));
        });
    }

    private static boolean isClosedDayBefore(Measure measure) {
        LocalDate due = measure.deadline().day();
        return measure.state() == MeasureState.CLOSED && due != null && due.minusDays(1).equals(measure.closure().closedOn());
    }

    /** Said to be done, and everything that backs it is a document that was issued. */
    static Stream<Question> onlyDocument(Examined examined) {
        return examined.measures().filter(item -> isDone(item.leaf().measure())).filter(item -> !examined.evidence(item).isEmpty()
                && examined.evidence(item).stream().map(Evidence::title).allMatch(PaperWords::isDocument))
            .map(item -> {
                List<Evidence> papers = examined.evidence(item);
                return question(item, Check.ONLY_DOCUMENT, papers.stream().map(paper -> String.valueOf(paper.id().value())).collect(Collectors.joining(",")),
                    papers.size(), papers.getFirst().title());
            });
    }

    private static boolean isDone(Measure measure) {
        return measure.state() == MeasureState.SUBMITTED || measure.state() == MeasureState.CLOSED || measure.state() == MeasureState.LONG_TERM;
    }

    /** The same file backs three measures or more; it is asked once, where it stands first. */
    static Stream<Question> sharedEvidence(Examined examined) {
        Map<String, List<Item>> behind = new LinkedHashMap<>();
        Map<String, Evidence> papers = new LinkedHashMap<>();
        examined.measures().forEach(item -> {
            Set<String> once = new LinkedHashSet<>();
            for (Evidence paper : examined.evidence(item)) {
                String file = file(paper);
                papers.putIfAbsent(file, paper);
                if (once.add(file)) {
                    behind.computeIfAbsent(file, first -> new ArrayList<>()).add(item);
                }
            }
        });
        return behind.entrySet().stream().filter(entry -> entry.getValue().size() >= MANY).map(entry -> {
            List<Item> items = entry.getValue();
            Item first = items.getFirst();
            List<String> codes = items.stream().map(Item::code).toList();
            return new Question(first.key(Check.SHARED_EVIDENCE, entry.getKey() + "|" + items.size()), first.code(),
                List.of(papers.get(entry.getKey()).title(), items.size(), codes), ids(items.stream().map(Item::leaf)));
        });
    }

    /** What tells one file from another: its bytes; of a paper the number it was issued under, or else its title. */
    private static String file(Evidence paper) {
        return paper.file() != null ? paper.file().sha256() : (paper.documentNumber().isBlank() ? paper.title() : paper.documentNumber()).replaceAll("\\s+", "");
    }

    /** Dated before the inspectors said what was wrong. What is mended at once may be as old as their stay. */
    static Stream<Question> evidenceBeforeFeedback(Examined examined) {
        return examined.measures().flatMap(item -> examined.evidence(item).stream().filter(paper -> isTooOld(item, paper))
            .map(paper -> question(item, Check.EVIDENCE_BEFORE_FEEDBACK, paper.id().value() + "|" + paper.datedOn(), paper.title(),
                Objects.requireNonNull(paper.datedOn()), Objects.requireNonNull(item.inspection().feedbackOn()))));
    }

    private static boolean isTooOld(Item item, Evidence paper) {
        LocalDate from = item.branch().finding().kind() == FindingKind.AT_ONCE && item.inspection().onSite().from() != null
            ? item.inspection().onSite().from() : item.inspection().feedbackOn();
        return from != null && item.inspection().feedbackOn() != null && paper.datedOn() != null && paper.datedOn().isBefore(from);
    }

    /** Everything under a finding is settled or reported as wholly done, as if it were closed, and yet a measure is open. */
    static Stream<Question> closedFindingOpenMeasure(Examined examined) {
        return examined.findings().filter(place -> looksClosed(place.branch())).map(Paperwork::closedWithOpen);
    }

    private static Question closedWithOpen(Place place) {
        FindingBranch branch = place.branch();
        List<MeasureLeaf> open = branch.measures().stream().filter(Paperwork::isOpen).toList();
        List<String> codes = open.stream().map(leaf -> branch.finding().number() + "-" + leaf.measure().number()).toList();
        return new Question(new Question.Key(Check.CLOSED_FINDING_OPEN_MEASURE, branch.finding().id(), null, String.join(", ", codes)),
            String.valueOf(branch.finding().number()), List.of(branch.measures().size(), codes), ids(open.stream()));
    }

    private static boolean looksClosed(FindingBranch branch) {
        return branch.measures().stream().anyMatch(Paperwork::isOpen) && branch.measures().stream().allMatch(leaf -> !isOpen(leaf) || isReportedDone(leaf));
    }

    /** What is handed in waits for its acceptor and is nothing to ask about. */
    private static boolean isOpen(MeasureLeaf leaf) {
        return leaf.measure().state().isOpen() && leaf.measure().state() != MeasureState.SUBMITTED;
    }

    private static boolean isReportedDone(MeasureLeaf leaf) {
        return leaf.latest() != null && leaf.latest().percent() != null && leaf.latest().percent() == WHOLE;
    }

    private static Question question(Item item, Check check, String occasion, Object... found) {
        return new Question(item.key(check, occasion), item.code(), List.of(found), Set.of(item.leaf().measure().id()));
    }

    private static Set<MeasureId> ids(Stream<MeasureLeaf> leaves) {
        return leaves.map(leaf -> leaf.measure().id()).collect(Collectors.toSet());
    }
}
