package zhenggai.ui.office;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;

import javafx.scene.layout.Region;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import zhenggai.testkit.Headless;
import zhenggai.ui.kit.Theme;
import zhenggai.ui.office.FieldGrid.Entry;

/** Fields of a card end at one edge, and a beginning is never parted from its end. */
@ExtendWith(Headless.class)
class FieldGridTest {

    @ParameterizedTest
    @ValueSource(doubles = {58, 56, 36, 29, 20})
    void fullRowsEndAtTheEdgeAndNoneRunsOverIt(double ems) {
        double width = Theme.em(ems);
        List<Entry> entries = List.of(field(8), field(4), field(12), field(4), field(4), field(4));
        laidOut(entries, width).values().forEach(row -> {
            double right = row.stream().mapToDouble(one -> one.getLayoutX() + one.getWidth()).max().orElseThrow();
            assertThat(right).isLessThanOrEqualTo(width + 1);
            if (row.size() > 1 || ems >= 30) {
                assertThat(right).isGreaterThan(width - 2);
            }
        });
    }

    @Test
    void aPairThatDoesNotFitIntoTheRowBeginsTheNext() {
        for (double ems : List.of(58.0, 29.0)) {
            List<Entry> entries = List.of(field(4), field(4), field(4), new Entry(new Region(), 4, true), field(4));
            laidOut(entries, Theme.em(ems));
            assertThat(entries.get(3).field().getLayoutY()).isEqualTo(entries.get(4).field().getLayoutY());
        }
        List<Entry> three = List.of(field(4), field(4), new Entry(new Region(), 4, true), field(4));
        laidOut(three, Theme.em(58));
        assertThat(three.get(2).field().getLayoutY()).isEqualTo(three.get(3).field().getLayoutY()).isGreaterThan(0);
    }

    private static java.util.Map<Double, List<Region>> laidOut(List<Entry> entries, double width) {
        entries.forEach(entry -> entry.field().setPrefHeight(30));
        FieldGrid grid = new FieldGrid(entries);
        grid.resize(width, grid.prefHeight(width));
        grid.layout();
        assertThat(grid.prefHeight(width)).isGreaterThanOrEqualTo(entries.getLast().field().getLayoutY() + 30);
        return entries.stream().map(Entry::field).collect(Collectors.groupingBy(Region::getLayoutY));
    }

    private static Entry field(int twelfths) {
        return new Entry(new Region(), twelfths, false);
    }
}
