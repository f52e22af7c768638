package zhenggai.ui.intake.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import zhenggai.casework.OpenCase;
import zhenggai.domain.Refused;
import zhenggai.domain.papers.TableField;
import zhenggai.domain.table.ColumnHeading;
import zhenggai.domain.table.LedgerLine;
import zhenggai.domain.table.LedgerLine.Reception;
import zhenggai.domain.table.RowLevel;
import zhenggai.reading.ledger.LedgerBook;
import zhenggai.testkit.Desk;
import zhenggai.testkit.Held;

/** A ledger is decided about faster than it is held against the case: no decision is lost, and none comes in that was not shown. */
class SheetModelTest {
    private static final String LEDGER = """
        序号 | 反馈问题 | 整改措施 | 分管负责同志
        1 | 学习不够深入 | 制定学习实施细则并印发 | 陆知远
        2 | ^ | 每季度组织集体学习一次 | 陆知远
        3 | 报销审核把关不严 | 公开报销标准 | 邓立言
        """;

    @TempDir
    Path folder;

    private final Held held = new Held();
    private final List<LedgerLine> taken = new ArrayList<>();
    private OpenCase open;
    private SheetModel model;

    @BeforeEach
    void begin() throws IOException {
        open = new Desk().smallCase(folder.resolve("small.zgt"));
        model = new SheetModel(open, held.background);
        model.read(new LedgerBook().sheet("台账", LEDGER).save(folder.resolve("台账.xlsx")));
        held.print();
        held.work();
        assertThat(table().lines()).extracting(LedgerLine::reception).containsExactly(Reception.CHANGED, Reception.CHANGED, Reception.NEW);
    }

    @AfterEach
    void end() {
        open.close();
    }

    @Test
    void aSecondDecisionBeforeTheFirstIsShownKeepsBoth() {
        model.takeAsNew(Set.of(0), true);
        model.takeAsNew(Set.of(1), true);
        held.work();
        assertThat(table().lines()).extracting(LedgerLine::reception).containsOnly(Reception.NEW);
        assertThat(held.problems).isEmpty();
    }

    @Test
    void aDecisionKeepsWhatWasJustSaidOfAHeading() {
        ColumnHeading heading = table().reading().layouts().getFirst().columns().get(3);
        model.call(heading, TableField.RESPONSIBLE_PERSON);
        model.takeAsNew(Set.of(0), true);
        model.judge();
        held.work();
        assertThat(table().reading().layouts().getFirst().columns().get(3).field()).isEqualTo(TableField.RESPONSIBLE_PERSON);
        assertThat(held.problems).isEmpty();
    }

    @Test
    void whatIsTickedOffWhileAnAnswerIsOnItsWayStaysOut() {
        model.takeAsNew(Set.of(0), true);
        model.take(Set.of(2), false);
        held.work();
        assertThat(table().leftOut()).containsExactly(2);
        model.accept(taken::addAll);
        held.work();
        assertThat(taken).hasSize(2);
        assertThat(open.ledgers().current().measures().map(leaf -> leaf.measure().text())).contains("制定学习实施细则", "制定学习实施细则并印发").doesNotContain("公开报销标准");
        assertThat(held.problems).isEmpty();
    }

    @Test
    void nothingIsAcceptedBeforeTheTableShowsWhatWasDecided() {
        model.takeAsNew(Set.of(0), true);
        assertThat(model.canAccept().get()).isFalse();
        model.accept(taken::addAll);
        held.work();
        assertThat(taken).isEmpty();
        assertThat(model.canAccept().get()).isTrue();
        model.accept(taken::addAll);
        model.accept(taken::addAll);
        held.work();
        assertThat(taken).as("once, however often it is pressed").hasSize(3);
        assertThat(held.problems).isEmpty();
    }

    @Test
    void aRefusedLevelIsForgottenAndTheNextDecisionStands() {
        model.raise(2);
        model.raise(2);
        held.work();
        assertThat(held.problems).hasSize(1).first().isInstanceOf(Refused.class);
        assertThat(RowLevel.of(table().lines().get(2).row())).isEqualTo(RowLevel.MEASURE);
        assertThat(model.canAccept().get()).isTrue();
        model.takeAsNew(Set.of(0), true);
        held.work();
        assertThat(table().lines().getFirst().reception()).isEqualTo(Reception.NEW);
        assertThat(held.problems).hasSize(1);
    }

    private SheetModel.Table table() {
        return model.tableProperty().get();
    }
}
