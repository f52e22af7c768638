package zhenggai.domain.draft;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import zhenggai.domain.Refused;

/** Every edit of the preview on a small draft: what it does, what it refuses, and that the first draft stays as it was. */
class DraftEditTest {
    private static final int TITLE = 1;
    private static final int SECTION = 2;
    private static final int CATEGORY = 3;
    private static final int FINDING = 4;
    private static final int FIRST = 5;
    private static final int SECOND = 6;
    private static final int OTHER_FINDING = 7;
    private static final int THIRD = 8;
    private static final int PARAGRAPH = 9;

    private static final String SOURCE = "A notice\nI.What was done\n(1)On work.\n1.Slow.\n"
        + "1)One。Half of it\n2)Two\n2.Late.\n1)Three\nWrite to us.\n";

    private final Draft draft = draft();

    private static Draft draft() {
        DraftNode first = node(FIRST, Level.MEASURE, "1)", "One。Half of it");
        DraftNode second = node(SECOND, Level.MEASURE, "2)", "Two");
        DraftNode finding = node(FINDING, Level.FINDING, "1.", "Slow.", first, second);
        DraftNode third = node(THIRD, Level.MEASURE, "1)", "Three");
        DraftNode other = node(OTHER_FINDING, Level.FINDING, "2.", "Late.", third);
        DraftNode category = node(CATEGORY, Level.CATEGORY, "(1)", "On work.", finding, other);
        DraftNode section = node(SECTION, Level.SECTION, "I.", "What was done", category);
        DraftNode title = node(TITLE, Level.TITLE, "", "A notice");
        DraftNode paragraph = node(PARAGRAPH, Level.PARAGRAPH, "", "Write to us.");
        return new Draft(DocumentKind.NOTICE, SOURCE, InspectionFacts.NONE, List.of(title, section, paragraph), List.of(), 10);
    }

    private static DraftNode node(int id, Level level, String number, String text, DraftNode... children) {
        List<Piece> pieces = new ArrayList<>();
        int start = SOURCE.indexOf(number + text);
        if (!number.isEmpty()) {
            pieces.add(Piece.of(Part.NUMBER, SOURCE, new Span(start, start + number.length()), true));
        }
        Span words = new Span(start + number.length(), start + number.length() + text.length());
        pieces.add(Piece.of(level.hasHeading() ? Part.HEADING : Part.BODY, SOURCE, words, number.isEmpty()));
        return new DraftNode(id, level, pieces, List.of(children), false);
    }

    @Test
    void theCaseViewHoldsCategoriesFindingsAndMeasuresInOrder() {
        assertThat(shape(draft)).isEqualTo("On work[Slow(One。Half of it, Two) Late(Three)]");
        assertThat(draft.title()).isEqualTo("A notice");
        assertThat(draft.sections()).hasSize(1);
        assertThat(draft.other()).extracting(OtherText::text).containsExactly("I.What was done", "Write to us.");
    }

    @Test
    void aRetitledNodeKeepsItsPlaceInTheSource() {
        Draft edited = draft.retitle(FINDING, " Too slow ").retitle(FIRST, "Uno");
        assertThat(shape(edited)).isEqualTo("On work[Too slow(Uno, Two) Late(Three)]");
        assertThat(edited.node(FINDING).orElseThrow().spans()).isEqualTo(draft.node(FINDING).orElseThrow().spans());
        assertThat(edited.lost()).isZero();
        refused("draft.text-missing", () -> draft.retitle(FINDING, "  "));
    }

    @Test
    void aDroppedNodeStaysAndIsListedAsOtherUntilItIsRestored() {
        Draft edited = draft.drop(OTHER_FINDING);
        assertThat(shape(edited)).isEqualTo("On work[Slow(One。Half of it, Two)]");
        assertThat(edited.other()).extracting(OtherText::text).contains("2.Late.\n1)Three");
        assertThat(edited.print()).isEqualTo(draft.print());
        assertThat(edited.restore(OTHER_FINDING)).isEqualTo(draft);
        refused("draft.already-dropped", () -> edited.drop(OTHER_FINDING));
        refused("draft.not-dropped", () -> edited.restore(THIRD));
    }

    @Test
    void aPromotedMeasureIsAFindingThatHoldsTheMeasuresAfterIt() {
        assertThat(shape(draft.promote(FIRST))).isEqualTo("On work[Slow() One(Two) Late(Three)]");
        assertThat(draft.promote(FIRST).node(FIRST).orElseThrow().body()).isEqualTo("Half of it");
        refused("draft.already-highest", () -> draft.promote(SECTION));
        refused("draft.already-highest", () -> draft.promote(TITLE));
    }

    @Test
    void aPromotedFindingIsACategoryThatHoldsTheFindingsAfterIt() {
        assertThat(shape(draft.promote(FINDING))).isEqualTo("On work[] Slow[Slow(One。Half of it, Two) Late(Three)]");
        assertThat(shape(draft.promote(OTHER_FINDING))).isEqualTo("On work[Slow(One。Half of it, Two)] Late[Late(Three)]");
    }

    @Test
    void aPromotedParagraphBecomesWhatItsPlaceAllows() {
        Draft inFinding = draft.moveInto(PARAGRAPH, FINDING);
        assertThat(shape(inFinding.promote(PARAGRAPH))).isEqualTo("On work[Slow(One。Half of it, Two, Write to us) Late(Three)]");
        assertThat(draft.promote(PARAGRAPH).sections()).hasSize(2);
    }

    @Test
    void aDemotedNodeGoesUnderTheOneBefore() {
        assertThat(shape(draft.demote(OTHER_FINDING))).isEqualTo("On work[Slow(One。Half of it, Two, Late, Three)]");
        assertThat(shape(draft.demote(SECOND))).isEqualTo("On work[Slow(One。Half of it) Late(Three)]");
        assertThat(draft.demote(SECOND).other()).extracting(OtherText::text).contains("2)Two");
        assertThat(shape(draft.demote(FINDING))).isEqualTo("On work[On work(Slow, One。Half of it, Two) Late(Three)]");
        Draft bare = new Draft(draft.kind(), SOURCE, draft.facts(), List.of(draft.node(FINDING).orElseThrow()), List.of(), 10);
        refused("draft.nothing-above", () -> bare.demote(FINDING));
        refused("draft.already-lowest", () -> draft.demote(PARAGRAPH));
    }

    @Test
    void promotingAndDemotingAgainGivesTheOldTree() {
        assertThat(shape(draft.promote(SECOND).demote(SECOND))).isEqualTo(shape(draft));
    }

    @Test
    void siblingsChangePlaces() {
        assertThat(shape(draft.moveUp(SECOND))).isEqualTo("On work[Slow(Two, One。Half of it) Late(Three)]");
        assertThat(shape(draft.moveDown(FINDING))).isEqualTo("On work[Late(Three) Slow(One。Half of it, Two)]");
        assertThat(draft.moveDown(FIRST).moveUp(FIRST)).isEqualTo(draft);
        refused("draft.already-first", () -> draft.moveUp(FIRST));
        refused("draft.already-last", () -> draft.moveDown(SECOND));
    }

    @Test
    void aNodeMovesOnlyWhereItFits() {
        assertThat(shape(draft.moveInto(SECOND, OTHER_FINDING))).isEqualTo("On work[Slow(One。Half of it) Late(Three, Two)]");
        refused("draft.does-not-fit", () -> draft.moveInto(SECTION, PARAGRAPH));
        refused("draft.does-not-fit", () -> draft.moveInto(SECOND, FIRST));
        refused("draft.into-itself", () -> draft.moveInto(FINDING, FIRST));
        refused("draft.no-such-node", () -> draft.moveInto(FINDING, 99));
    }

    @Test
    void mergedNodesKeepBothTextsAndAllThatHangsBelow() {
        Draft measures = draft.mergeWithPrevious(SECOND);
        assertThat(shape(measures)).isEqualTo("On work[Slow(One。Half of it\n2)Two) Late(Three)]");
        assertThat(measures.node(SECOND)).isEmpty();
        assertThat(measures.lost()).isZero();
        Draft findings = draft.mergeWithPrevious(OTHER_FINDING);
        assertThat(shape(findings)).isEqualTo("On work[Slow.2.Late(One。Half of it, Two, Three)]");
        assertThat(findings.print()).contains("Slow.").contains("2.Late.");
        refused("draft.already-first", () -> draft.mergeWithPrevious(FIRST));
        refused("draft.cannot-merge", () -> draft.mergeWithPrevious(PARAGRAPH));
        refused("draft.cannot-merge", () -> draft.drop(FIRST).mergeWithPrevious(SECOND));
    }

    @Test
    void aSplitNodeKnowsBothPlacesAndASecondSplitGetsAnotherId() {
        Draft edited = draft.splitAt(FIRST, 4);
        assertThat(shape(edited)).isEqualTo("On work[Slow(One, Half of it, Two) Late(Three)]");
        Span second = edited.node(10).orElseThrow().spans().getFirst();
        assertThat(edited.source().substring(second.start(), second.end())).isEqualTo("Half of it");
        assertThat(edited.splitAt(10, 5).node(11)).isPresent();
        assertThat(edited.lost()).isZero();
        refused("draft.nothing-to-split", () -> draft.splitAt(FIRST, 0));
        refused("draft.nothing-to-split", () -> draft.splitAt(FIRST, 14));
    }

    @Test
    void aSplitOfEditedTextKeepsTheWholePlaceOnBothSides() {
        Draft edited = draft.retitle(SECOND, "Deux moitiés").splitAt(SECOND, 5);
        assertThat(edited.node(10).orElseThrow().text()).isEqualTo("moitiés");
        assertThat(edited.node(10).orElseThrow().spans()).isEqualTo(draft.node(SECOND).orElseThrow().spans(Part.BODY));
    }

    @Test
    void noEditTouchesTheDraftItStartsFrom() {
        String before = draft.print();
        draft.promote(FIRST).drop(SECTION).splitAt(SECOND, 1);
        assertThat(draft.print()).isEqualTo(before);
        assertThat(draft).isEqualTo(new DraftEditTest().draft);
    }

    @Test
    void aFindingWithoutACategoryStandsUnderItsSectionOrUnderNone() {
        Draft bare = new Draft(DocumentKind.NOTICE, draft.source(), draft.facts(),
            List.of(draft.node(FINDING).orElseThrow(), new DraftNode(SECTION, Level.SECTION, draft.node(SECTION).orElseThrow().pieces(),
                List.of(draft.node(OTHER_FINDING).orElseThrow()), false)), List.of(), 10);
        assertThat(bare.categories()).extracting(DraftCategory::title).containsExactlyInAnyOrder("", "What was done");
        assertThat(bare.categories()).allMatch(category -> category.node() == null);
    }

    @Test
    void whatIsInNoNodeIsCountedAsLost() {
        Draft without = new Draft(draft.kind(), draft.source(), draft.facts(), draft.roots().subList(0, 2), List.of(), 10);
        assertThat(without.lost()).isEqualTo("Writetous.".length());
    }

    /** The measures of a category's own are shown under its own name, as the case will take them. */
    private static String shape(Draft draft) {
        List<String> categories = new ArrayList<>();
        for (DraftCategory category : draft.categories()) {
            List<String> findings = category.findings().stream()
                .map(finding -> finding.title() + "("
                    + finding.measures().stream().map(DraftNode::title).collect(Collectors.joining(", ")) + ")")
                .toList();
            categories.add(category.title() + "[" + String.join(" ", findings) + "]");
        }
        return String.join(" ", categories);
    }

    private static void refused(String key, ThrowingCallable edit) {
        assertThatExceptionOfType(Refused.class).isThrownBy(edit).satisfies(e -> assertThat(e.textKey()).isEqualTo(key));
    }
}
