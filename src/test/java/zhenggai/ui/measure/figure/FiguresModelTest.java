package zhenggai.ui.measure.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import zhenggai.casework.OpenCase;
import zhenggai.domain.result.Figure;
import zhenggai.domain.result.FigureWords;
import zhenggai.domain.spine.Evidence;
import zhenggai.domain.spine.EvidenceId;
import zhenggai.domain.spine.MeasureId;
import zhenggai.testkit.Desk;
import zhenggai.testkit.Immediate;
import zhenggai.ui.panel.Drafts;

/** Figures are read while they are typed, recorded with what backs them, changed, and marked as the same. */
class FiguresModelTest {
    @TempDir
    Path folder;

    private final Immediate immediate = new Immediate();
    private final Drafts drafts = new Drafts();
    private OpenCase open;
    private MeasureId id;
    private MeasureId other;
    private FiguresModel model;

    @BeforeEach
    void begin() {
        open = new Desk().smallCase(folder.resolve("a.zgt"));
        id = Desk.measure(open, 0).id();
        other = Desk.measure(open, 3).id();
        model = new FiguresModel(open, immediate.background, id, drafts);
        model.reload();
    }

    @AfterEach
    void end() {
        open.close();
        assertThat(immediate.problems).isEmpty();
    }

    private void type(String name, String amount) {
        model.name().textProperty().set(name);
        model.amount().textProperty().set(amount);
    }

    private Figure only() {
        return model.seenProperty().get().figures().getFirst();
    }

    @Test
    void theAmountIsSaidAsItIsUnderstood() {
        var explained = model.amountExplained();
        type("培训", "１２３４.5万元");
        assertThat(explained.getValue()).isEqualTo("登记为：1234.5万元");
        type("培训", "若干");
        assertThat(explained.getValue()).isEmpty();
    }

    @Test
    void whatIsRefusedStaysAndWhatIsRecordedLeavesAnEmptyForm() {
        type("培训", "许多");
        model.save();
        assertThat(model.refusalProperty().get()).contains("不是带单位的数字");
        assertThat(model.amount().text()).isEqualTo("许多");
        Evidence list = open.evidence().add(new Evidence(EvidenceId.NEW, id, "签到表", "", null, ""));
        model.reload();
        type("培训", "320余人次");
        model.backing().add(list.id());
        model.save();
        assertThat(only().evidence()).containsExactly(list.id());
        assertThat(model.name().text()).isEmpty();
        assertThat(model.backing()).isEmpty();
        assertThat(drafts.isEmpty()).isTrue();
    }

    @Test
    void aFigureIsChangedInTheSameForm() {
        type("培训", "320余人次");
        model.save();
        model.begin(only());
        assertThat(model.amount().text()).isEqualTo("320余人次");
        type("培训干部", "330人次");
        model.save();
        assertThat(only().name()).isEqualTo("培训干部");
        assertThat(model.seenProperty().get().figures()).hasSize(1);
        assertThat(model.editingProperty().get()).isNull();
        model.remove(only().id());
        assertThat(model.seenProperty().get().figures()).isEmpty();
        open.undo();
        model.reload();
        assertThat(only().name()).isEqualTo("培训干部");
    }

    @Test
    void onlyFiguresOfOtherMeasuresThatSayTheSameCanBeTheSame() {
        open.figures().add(Figure.of(other, "培训", FigureWords.read("320余人次")));
        open.figures().add(Figure.of(other, "走访", FigureWords.read("80人次")));
        open.figures().add(Figure.of(other, "培训", FigureWords.read("80人次")));
        type("培训", "320余人次");
        model.save();
        List<FiguresModel.Numbered> twins = model.seenProperty().get().twins(only());
        assertThat(twins).extracting(FiguresModel.Numbered::measure).containsExactly("3-1");
        model.same(only().id(), twins.getFirst().figure().id());
        assertThat(FigureWords.of(model.seenProperty().get().sums().getFirst().total())).isEqualTo("400人次");
        model.apart(only().id());
        assertThat(FigureWords.of(model.seenProperty().get().sums().getFirst().total())).isEqualTo("720人次");
    }
}
