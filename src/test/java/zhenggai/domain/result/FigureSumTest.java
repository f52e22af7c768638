package zhenggai.domain.result;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;

import org.junit.jupiter.api.Test;
import zhenggai.domain.spine.EvidenceId;
import zhenggai.domain.spine.MeasureId;

/** Sums of result figures: one a name and unit, exact, and each thing counted once. */
class FigureSumTest {

    @Test
    void eachUnitOfANameHasASumOfItsOwnAndMoneyIsSummedInFen() {
        assertThat(FigureSum.of(List.of(figure(1, "培训", "320余人次"), figure(2, "追缴", "0.1元"), figure(3, "培训", "80人次"), figure(4, "追缴", "0.2元"), figure(5, "培训", "3期"))))
            .containsExactly(
                new FigureSum("培训", new Quantity.Count(new BigDecimal("400"), "人次"), 2, 0, 1, 2), new FigureSum("追缴", new Quantity.Money(30), 2, 0, 0, 2),
                new FigureSum("培训", new Quantity.Count(new BigDecimal("3"), "期"), 1, 0, 0, 1));
    }

    @Test
    void whatIsCalledDifferentlyIsNeverAddedUpNotEvenMoney() {
        assertThat(FigureSum.of(List.of(figure(1, "发放款物", "98.6万元"), figure(2, "退缴资金", "0.86万元"), figure(3, "举办讲堂", "6场"), figure(4, "开展训练", "24场"))))
            .extracting(sum -> sum.name() + FigureWords.of(sum.total())).containsExactly("发放款物98.6万元", "退缴资金8600元", "举办讲堂6场", "开展训练24场");
    }

    @Test
    void aFigureMarkedAsTheSameCountsOnceAndIsBackedByEither() {
        Figure other = figure(2, "举办培训", "320人次").sameAs(new FigureId(1)).backedBy(List.of(new EvidenceId(9)));
        assertThat(FigureSum.of(List.of(figure(1, "培训", "320人次"), other))).containsExactly(
            new FigureSum("培训", new Quantity.Count(new BigDecimal("320"), "人次"), 1, 1, 0, 0));
    }

    @Test
    void aRegulationThatSeveralFiguresNameCountsOnce() {
        List<FigureSum> sums = FigureSum.of(List.of(figure(1, "修订《财务管理办法》《采购管理办法》", "2项"), figure(2, "印发《采购管理办法》", "1部"),
            figure(3, "修订《采购管理办法》和《公章管理办法》", "2项")));
        assertThat(sums).containsExactly(new FigureSum("制度", new Quantity.Count(new BigDecimal("3"), "项"), 2, 1, 0, 2));
    }

    @Test
    void aFigureThatOnlyMentionsARegulationIsSummedAsAnyOther() {
        assertThat(FigureSum.of(List.of(figure(1, "学习《财务管理办法》", "12场"), figure(2, "学习《财务管理办法》", "1场"), figure(3, "清理与《财务管理办法》不符的报销", "7项"))))
            .extracting(sum -> FigureWords.of(sum.total())).containsExactly("13场", "7项");
    }

    @Test
    void everySumIsWhatAnIndependentRecountFinds() {
        Random random = new Random(11);
        for (int run = 0; run < 200; run++) {
            List<Figure> figures = new ArrayList<>();
            Map<String, BigDecimal> recount = new HashMap<>();
            for (int id = 1; id <= 30; id++) {
                boolean repeats = id > 1 && random.nextInt(4) == 0;
                Figure root = repeats ? figures.get(random.nextInt(figures.size())) : null;
                String unit = random.nextBoolean() ? "元" : "台";
                String words = random.nextInt(100_000) + "." + random.nextInt(10) + random.nextInt(1, 10) + unit;
                Figure figure = root == null ? figure(id, "数", words)
                    : figure(id, "数", "1台").counting(root.amount()).sameAs(root.sameAs() == null ? root.id() : root.sameAs());
                figures.add(figure);
                if (root == null) {
                    recount.merge(unit, new BigDecimal(words.substring(0, words.length() - 1)), BigDecimal::add);
                }
            }
            Map<String, BigDecimal> summed = new HashMap<>();
            FigureSum.of(figures).forEach(sum -> summed.put(sum.unit(), sum.total() instanceof Quantity.Count count ? count.number()
                : BigDecimal.valueOf(((Quantity.Money) sum.total()).fen(), 2)));
            Set<String> units = new HashSet<>(recount.keySet());
            assertThat(summed.keySet()).isEqualTo(units);
            units.forEach(unit -> assertThat(summed.get(unit)).isEqualByComparingTo(recount.get(unit)));
        }
    }

    private static Figure figure(long id, String name, String words) {
        return new Figure(new FigureId(id), new MeasureId(1), name, FigureWords.read(words), "", "", List.of(), null);
    }
}
