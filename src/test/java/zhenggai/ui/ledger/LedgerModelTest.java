package zhenggai.ui.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import zhenggai.casework.OpenCase;
import zhenggai.domain.spine.MeasureId;
import zhenggai.testkit.Desk;
import zhenggai.testkit.Held;
import zhenggai.ui.ledger.look.LedgerQuery;
import zhenggai.ui.ledger.look.LedgerRow;

/** The ledger is asked faster than it answers: what a change touched is read again whichever question is answered at last. */
class LedgerModelTest {
    private static final LedgerQuery FLAT = LedgerQuery.EVERYTHING.flattened(true);

    @TempDir
    Path folder;

    private final Held held = new Held();
    private OpenCase open;
    private LedgerModel model;

    @BeforeEach
    void begin() {
        open = new Desk().smallCase(folder.resolve("small.zgt"));
        model = new LedgerModel(open, held.background);
        open.whenChanged(model::changed);
        model.queryProperty().set(FLAT);
        held.work();
    }

    @AfterEach
    void end() {
        open.close();
        assertThat(held.problems).isEmpty();
    }

    @Test
    void aSearchThatOvertakesAChangeStillShowsIt() {
        open.measures().reword(measure(0), "印发学习实施细则");
        model.reload();
        model.queryProperty().set(FLAT.typed("细则"));
        held.work();
        assertThat(shown()).containsExactly("印发学习实施细则");
    }

    @Test
    void aSecondChangeThatOvertakesTheFirstShowsBoth() {
        open.measures().reword(measure(0), "印发学习实施细则");
        model.reload();
        open.measures().reword(measure(3), "印发财务管理制度");
        model.reload();
        held.work();
        assertThat(shown()).containsExactly("印发学习实施细则", "每季度组织集体学习", "修订议事规则", "印发财务管理制度");
    }

    private MeasureId measure(int index) {
        return Desk.measure(open, index).id();
    }

    private List<String> shown() {
        return model.lookProperty().get().rows().stream().filter(row -> row.kind() == LedgerRow.Kind.MEASURE).map(row -> row.leaf().measure().text()).toList();
    }
}
