package zhenggai.domain.copy;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every value of a row stands in a cell in a way that a workbook keeps. */
class CellWordsTest {
    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\u3000", "普通文字", "=1+1", "a\\b", "\u241f", "\u241fx\u241f", "行\r\n尾", "行\n尾", "制表\t符", "\u0000\u001f\u007f", "张𠀀", "半个\ud840", "\uffff",
        "\u241f\\005c\u241f"})
    void aTextComesBackAsItWas(String text) {
        for (boolean isNullable : new boolean[] {true, false}) {
            String cell = CellWords.of(text, isNullable);
            assertThat(CellWords.read(cell, false, isNullable)).isEqualTo(text);
            assertThat(cell.codePoints().allMatch(sign -> sign == '\n' || sign >= ' ' && sign != 0x7f && sign != 0xffff && Character.getType(sign) != Character.SURROGATE)).isTrue();
            assertThat(cell.isBlank()).isEqualTo(text.isEmpty() && !isNullable);
        }
    }

    @Test
    void ordinaryTextsAndNumbersStandThereAsTheyAre() {
        assertThat(CellWords.of("张𠀀 = 1", false)).isEqualTo("张𠀀 = 1");
        assertThat(CellWords.of(12L, true)).isEqualTo("12");
        assertThat(CellWords.read("12", true, true)).isEqualTo(12L);
        assertThat(CellWords.of(null, true)).isEmpty();
        assertThat(CellWords.read("", true, true)).isNull();
    }
}
