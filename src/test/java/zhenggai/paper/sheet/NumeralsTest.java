package zhenggai.paper.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import zhenggai.paper.cell.Numerals;
import zhenggai.words.Texts;

class NumeralsTest {
    @ParameterizedTest
    @CsvSource({"1,一", "9,九", "10,十", "11,十一", "19,十九", "20,二十", "21,二十一", "46,四十六", "90,九十", "99,九十九", "100,100", "0,0"})
    void headingsCountInWords(int number, String words) {
        assertThat(Numerals.of(number)).isEqualTo(words);
    }

    @Test
    void inEnglishTheyAreFigures() {
        Texts.speak(Locale.ENGLISH);
        for (int number = 1; number < 120; number++) {
            assertThat(Numerals.of(number)).isEqualTo(String.valueOf(number));
        }
    }

    @AfterEach
    void speakChinese() {
        Texts.speak(Locale.SIMPLIFIED_CHINESE);
    }
}
