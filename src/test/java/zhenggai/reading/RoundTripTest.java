package zhenggai.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import zhenggai.domain.draft.Draft;
import zhenggai.domain.draft.DraftFinding;
import zhenggai.domain.draft.DraftNode;
import zhenggai.domain.draft.Part;

/** Whatever tree is written as a notice in whatever style is read back as the same tree, and its text with it. */
class RoundTripTest {
    private static final int DOCUMENTS = 400;

    @Test
    void everyTreeInEveryStyleIsReadBack() {
        for (int seed = 0; seed < DOCUMENTS; seed++) {
            RandomNotice notice = new RandomNotice(seed);
            Draft draft = new DocumentReader().read(notice.text());
            assertThat(read(draft)).as("seed %s%n%s", seed, notice.text()).isEqualTo(notice.tree());
            assertThat(draft.lost()).as("seed %s", seed).isZero();
            assertThat(draft.print().lines().toList()).as("seed %s", seed).isEqualTo(TreeText.lines(notice.text()));
        }
    }

    @Test
    void theStylesAreManyAndATreeThatIsWrongIsSeen() {
        assertThat(new RandomNotice(1).tree()).isNotEqualTo(new RandomNotice(2).tree());
        RandomNotice notice = new RandomNotice(3);
        String broken = notice.text().replaceFirst("方面", "");
        assertThat(read(new DocumentReader().read(broken))).isNotEqualTo(notice.tree());
    }

    private static RandomNotice.Tree read(Draft draft) {
        return new RandomNotice.Tree(draft.categories().stream()
            .map(category -> new RandomNotice.Theme(category.title(), category.findings().stream().map(RoundTripTest::read).toList())).toList());
    }

    private static RandomNotice.Problem read(DraftFinding finding) {
        List<String> measures = finding.measures().stream().map(DraftNode::text).toList();
        Map<Part, String> said = new EnumMap<>(Part.class);
        if (measures.size() == 1) {
            said.putAll(finding.measures().getFirst().attributes());
        }
        said.putAll(finding.node().attributes());
        return new RandomNotice.Problem(finding.title(), said, measures);
    }
}
