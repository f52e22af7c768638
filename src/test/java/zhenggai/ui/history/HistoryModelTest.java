package zhenggai.ui.history;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import zhenggai.casework.OpenCase;
import zhenggai.domain.history.HistoryFilter;
import zhenggai.domain.history.HistoryStep;
import zhenggai.domain.spine.MeasureId;
import zhenggai.testkit.Desk;
import zhenggai.testkit.Held;

/** The history is turned further while another list is on its way: the pages of two lists never stand in one. */
class HistoryModelTest {
    private static final int MORE_THAN_A_PAGE = 210;

    @TempDir
    Path folder;

    private final Held held = new Held();
    private OpenCase open;
    private HistoryModel model;

    @BeforeEach
    void begin() {
        open = new Desk().smallCase(folder.resolve("small.zgt"));
        MeasureId first = Desk.measure(open, 0).id();
        open.measures().start(first);
        for (int i = 0; i < MORE_THAN_A_PAGE; i++) {
            open.measures().reword(first, "第" + i + "稿");
        }
        model = new HistoryModel(open, held.background);
        model.reload();
        held.work();
        assertThat(model.moreProperty().get()).isTrue();
    }

    @AfterEach
    void end() {
        open.close();
        assertThat(held.problems).isEmpty();
    }

    @Test
    void olderStepsDoNotOvertakeTheListOfAnotherFilter() {
        model.narrow(HistoryFilter.ALL.doing("measure.start"));
        model.older();
        held.work();
        assertThat(model.stepsProperty().get()).extracting(HistoryStep::verb).containsExactly("measure.start");
        assertThat(model.moreProperty().get()).isFalse();
    }

    @Test
    void olderStepsDoNotOvertakeANewerOne() {
        open.measures().start(Desk.measure(open, 1).id());
        model.reload();
        model.older();
        held.work();
        assertThat(model.stepsProperty().get().getFirst().verb()).isEqualTo("measure.start");
        model.older();
        held.work();
        assertThat(model.moreProperty().get()).isFalse();
        assertThat(model.stepsProperty().get()).hasSizeGreaterThan(MORE_THAN_A_PAGE).doesNotHaveDuplicates();
    }
}
