package zhenggai.ui.deadline.look;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class YearScaleTest {

    @ParameterizedTest
    @ValueSource(ints = {2026, 2028})
    void everyDayIsFoundAgainWhereItStands(int year) {
        for (double width : new double[] {300, 712.5, 2000}) {
            YearScale scale = new YearScale(year, width);
            for (LocalDate day = LocalDate.of(year, 1, 1); day.getYear() == year; day = day.plusDays(1)) {
                assertThat(scale.day(scale.at(day))).isEqualTo(day);
            }
        }
    }

    @Test
    void aLeapYearHasOneDayMoreInTheSameRoom() {
        assertThat(new YearScale(2026, 365).edge(3)).isEqualTo(59);
        assertThat(new YearScale(2028, 366).edge(3)).isEqualTo(60);
        assertThat(new YearScale(2028, 366).at(LocalDate.of(2028, 2, 29))).isEqualTo(59.5);
        assertThat(new YearScale(2028, 700).edge(13)).isCloseTo(700, within(1e-9));
    }

    @Test
    void placesBeforeAreTheFirstDayAndPlacesBeyondTheYearAfter() {
        YearScale scale = new YearScale(2026, 500);
        assertThat(scale.day(-40)).isEqualTo("2026-01-01");
        assertThat(scale.day(499.9)).isEqualTo("2026-12-31");
        assertThat(scale.day(500)).isEqualTo("2027-01-01");
        assertThat(scale.day(541)).isEqualTo("2027-01-30");
        assertThat(scale.at(LocalDate.of(2025, 12, 31))).isNegative();
        assertThat(scale.at(LocalDate.of(2027, 1, 1))).isGreaterThan(500);
    }
}
