package zhenggai.domain.draft;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import zhenggai.domain.Refused;

/** What of a draft goes into the case, where its nodes can be dragged, and how sure their reading is. */
class TickAndPlaceTest {
    private static final String SOURCE = "1.Slow\n1)One\n2)Two\n2.Late\n1)Three\n";
    private static final int SECTION = 1;
    private static final int SLOW = 2;
    private static final int ONE = 3;
    private static final int TWO = 4;
    private static final int LATE = 5;
    private static final int THREE = 6;

    private final Draft draft = new Draft(DocumentKind.PLAN, SOURCE, InspectionFacts.NONE, List.of(new DraftNode(SECTION, Level.SECTION, List.of(),
        List.of(node(SLOW, Level.FINDING, "1.", "Slow", node(ONE, Level.MEASURE, "1)", "One"), node(TWO, Level.MEASURE, "2)", "Two")),
            node(LATE, Level.FINDING, "2.", "Late", node(THREE, Level.MEASURE, "", "Three"))), false)),
        List.of(new DraftWarning(4, "draft.numbering-gap", List.of("2.", 3))), 10);

    private static DraftNode node(int id, Level level, String number, String text, DraftNode... children) {
        int at = SOURCE.indexOf(text);
        Piece words = Piece.of(level.hasHeading() ? Part.HEADING : Part.BODY, SOURCE, new Span(at, at + text.length()), number.isEmpty());
        List<Piece> pieces = number.isEmpty() ? List.of(words)
            : List.of(Piece.of(Part.NUMBER, SOURCE, new Span(at - number.length(), at), true), words);
        return new DraftNode(id, level, pieces, List.of(children), false);
    }

    @Test
    void aFindingThatIsLeftOutTakesItsMeasuresAlong() {
        Draft without = draft.leave(SLOW);
        assertThat(shape(without)).isEqualTo("Late(Three)");
        assertThat(without.isLeftOut(ONE)).isTrue();
        assertThat(without.leave(ONE)).as("it is out already").isEqualTo(without);
        assertThat(shape(without.take(SLOW))).isEqualTo("Slow(One Two) Late(Three)");
    }

    @Test
    void aMeasureTakenBringsItsFindingAndNotItsNeighbours() {
        assertThat(shape(draft.takeNone())).isEmpty();
        assertThat(shape(draft.takeNone().take(TWO))).isEqualTo("Slow(Two)");
        assertThat(shape(draft.leave(SLOW).take(ONE))).isEqualTo("Slow(One) Late(Three)");
        assertThat(draft.takeNone().take(TWO).takeAll()).isEqualTo(draft);
        assertThat(draft.takeNone().lost()).isEqualTo(draft.lost());
        assertThatExceptionOfType(Refused.class).isThrownBy(() -> draft.take(ONE));
    }

    @Test
    void aNodeTakesTheLevelOfThePlaceItIsDraggedTo() {
        assertThat(shape(draft.place(TWO, LATE, Beside.AFTER))).isEqualTo("Slow(One) Late(Three) Two()");
        assertThat(shape(draft.place(TWO, SLOW, Beside.BEFORE))).isEqualTo("Two() Slow(One) Late(Three)");
        assertThat(shape(draft.place(THREE, ONE, Beside.BEFORE))).isEqualTo("Slow(Three One Two) Late()");
        assertThat(shape(draft.place(LATE, SLOW, Beside.INSIDE))).as("what it held stands beside it").isEqualTo("Slow(One Two Late Three)");
        assertThat(draft.place(LATE, SECTION, Beside.AFTER).node(LATE).orElseThrow().level()).isEqualTo(Level.SECTION);
        assertThat(draft.place(LATE, SECTION, Beside.AFTER).node(THREE).orElseThrow().level()).as("rises after it").isEqualTo(Level.CATEGORY);
        assertThat(draft.place(LATE, ONE, Beside.INSIDE).lost()).isEqualTo(draft.lost());
    }

    @Test
    void nothingIsDraggedIntoItselfOrUnderAParagraph() {
        assertThatExceptionOfType(Refused.class).isThrownBy(() -> draft.place(SLOW, ONE, Beside.AFTER))
            .satisfies(no -> assertThat(no.textKey()).isEqualTo("draft.into-itself"));
        Draft low = draft.place(TWO, ONE, Beside.INSIDE);
        assertThat(low.node(TWO).orElseThrow().level()).isEqualTo(Level.PARAGRAPH);
        assertThatExceptionOfType(Refused.class).isThrownBy(() -> low.place(LATE, TWO, Beside.INSIDE))
            .satisfies(no -> assertThat(no.textKey()).isEqualTo("draft.does-not-fit"));
    }

    @Test
    void aQuestionOnItsLineMakesANodeDoubtfulAndAMissingNumberOnlyLikely() {
        Map<Integer, Confidence> confidence = Confidence.of(draft);
        assertThat(confidence.get(ONE)).isEqualTo(new Confidence(Trust.SURE, List.of()));
        assertThat(confidence.get(LATE)).isEqualTo(new Confidence(Trust.DOUBTFUL, draft.warnings()));
        assertThat(confidence.get(THREE)).isEqualTo(new Confidence(Trust.LIKELY, List.of(new DraftWarning(5, "draft.without-number", List.of()))));
    }

    private static String shape(Draft draft) {
        return draft.categories().stream().flatMap(category -> category.findings().stream())
            .map(finding -> finding.title() + "(" + finding.measures().stream().map(DraftNode::title).collect(Collectors.joining(" ")) + ")")
            .collect(Collectors.joining(" "));
    }
}
