package zhenggai.domain.result;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.Random;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import zhenggai.domain.Refused;

/** Figures as documents write them: what is read, what is refused, and that nothing is lost between reading and writing. */
class FigureWordsTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "320余人次 | 320 | 人次 | OVER", "近500人次 | 500 | 人次 | NEARLY", "约30场 | 30 | 场 | ABOUT", "大约 30 场 | 30 | 场 | ABOUT", "30多场 | 30 | 场 | MANY",
        "3.50个百分点 | 3.5 | 个百分点 | EXACT", "1.2万人次 | 12000 | 人次 | EXACT", "１，２３４台 | 1234 | 台 | EXACT", "0起 | 0 | 起 | EXACT", "2万余张 | 20000 | 张 | OVER",
        "5百分点 | 5 | 百分点 | EXACT"})
    void aNumberWithItsUnitIsRead(String words, BigDecimal number, String unit, Approximation approximation) {
        assertThat(FigureWords.read(words)).isEqualTo(new Amount(new Quantity.Count(number, unit), approximation));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "1,234.5万元 | 1234500000 | EXACT", "2,255,332.63元 | 225533263 | EXACT", "10余万元 | 10000000 | OVER", "5万余元 | 5000000 | OVER", "近1.2亿元 | 12000000000 | NEARLY",
        "0.01元 | 1 | EXACT", "300元整 | 30000 | EXACT"})
    void moneyIsReadInFen(String words, long fen, Approximation approximation) {
        assertThat(FigureWords.read(words)).isEqualTo(new Amount(new Quantity.Money(fen), approximation));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "若干人次 | figure.unreadable", "320 | figure.unit-missing", "12,34元 | figure.unreadable", "1.2.3台 | figure.unreadable", "0.001元 | figure.not-in-fen",
        "'' | figure.unreadable", "-5台 | figure.unreadable", "99999999999999999999元 | figure.not-in-fen", "1234567890123456789台 | figure.number-out-of-range"})
    void whatIsNoFigureIsRefused(String words, String key) {
        assertThatThrownBy(() -> FigureWords.read(words)).isInstanceOf(Refused.class).hasMessage(key);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "320余人次 | 320余人次", "近500人次 | 近500人次", "12345张 | 12345张", "1.20万人次 | 12000人次", "1234.5万元 | 1234.5万元", "2255332.63元 | 2255332.63元",
        "120000000元 | 1.2亿元", "10余万元 | 10余万元", "9999.90元 | 9999.9元", "0元 | 0元"})
    void anAmountIsWrittenAsDocumentsWriteIt(String words, String written) {
        assertThat(FigureWords.of(FigureWords.read(words))).isEqualTo(written);
    }

    @Test
    void whatIsWrittenReadsBackAsTheSameAmount() {
        Random random = new Random(7);
        for (int i = 0; i < 20_000; i++) {
            Approximation approximation = Approximation.values()[random.nextInt(Approximation.values().length)];
            Quantity quantity = random.nextBoolean() ? new Quantity.Money(random.nextLong(1L << random.nextInt(1, 50)))
                : new Quantity.Count(BigDecimal.valueOf(random.nextLong(1L << random.nextInt(1, 40)), random.nextInt(4)), "人次");
            Amount amount = new Amount(quantity, approximation);
            assertThat(FigureWords.read(FigureWords.of(amount))).as(FigureWords.of(amount)).isEqualTo(amount);
        }
    }
}
