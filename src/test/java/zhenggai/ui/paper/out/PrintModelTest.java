package zhenggai.ui.paper.out;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import zhenggai.domain.Refused;
import zhenggai.paper.pdf.MadePaper;
import zhenggai.paper.print.PrintOrder.Sides;
import zhenggai.paper.print.PrintOrder;
import zhenggai.testkit.Immediate;
import zhenggai.ui.kit.Remembered;

/** What a clerk types into the print dialog, and the order that comes of it. */
class PrintModelTest {
    @TempDir
    Path folder;

    private final Immediate immediate = new Immediate();

    @ParameterizedTest
    @CsvSource({"'',1,22", "' ',1,22", "3,3,3", "2-5,2,5", "'2 - 5',2,5", "2至5,2,5", "2—5,2,5", "2～5,2,5", "22,22,22", "1-22,1,22"})
    void pagesAreNamedAsPeopleWriteThem(String typed, int from, int to) {
        assertThat(model().order("P", typed, "2", true)).isEqualTo(new PrintOrder("P", from, to, 2, Sides.BOTH));
    }

    @ParameterizedTest
    @ValueSource(strings = {"abc", "2-", "-5", "1,3", "2-5-7", "1.5"})
    void whatIsNoRangeIsSaid(String typed) {
        assertThatThrownBy(() -> model().order("P", typed, "1", false)).isInstanceOfSatisfying(Refused.class,
            refused -> assertThat(refused.args()).isEqualTo(List.of(typed)));
    }

    @ParameterizedTest
    @CsvSource({"0,0,0", "5-2,5,2", "23,23,23", "1-23,1,23"})
    void pagesThatAreNotThereAreSaid(String typed, int from, int to) {
        assertThatThrownBy(() -> model().order("P", typed, "1", false)).isInstanceOfSatisfying(Refused.class, refused -> {
            assertThat(refused.textKey()).isEqualTo("paper.print.no-pages");
            assertThat(refused.args()).isEqualTo(List.of(from, to, 22));
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "0", "-1", "x", "1000", "1.5"})
    void copiesAreAWholeNumber(String typed) {
        assertThatThrownBy(() -> model().order("P", "", typed, false)).isInstanceOfSatisfying(Refused.class,
            refused -> assertThat(refused.textKey()).isEqualTo("print.no-copies"));
    }

    @Test
    void aPrinterThatIsGoneIsAProblemAndTheChoiceIsRememberedForThisKindOnly() {
        model().print(model().order("gone", "1", "1", true), () -> { });
        assertThat(immediate.problems).hasSize(1);
        Remembered remembered = new Remembered(folder);
        assertThat(remembered.text("printer.PERSON", "")).isEqualTo("gone");
        assertThat(remembered.text("printer.PROGRESS", "")).isEmpty();
        assertThat(model().bothSides()).isTrue();
    }

    private PrintModel model() {
        return new PrintModel(immediate.background, new Remembered(folder), new PrintModel.Wanted(MadePaper.kept(new byte[0], 22), "个人任务单", "PERSON"));
    }
}
