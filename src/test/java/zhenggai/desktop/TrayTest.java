package zhenggai.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The icon beside the clock, on a machine that has none. */
class TrayTest {
    @Test
    void withoutADisplayThereIsNoTrayAndNothingRings() {
        assertThat(Tray.open("x")).isEmpty();
        assertThat(Tray.ringOnce("x", "y")).isFalse();
    }

    @ParameterizedTest
    @ValueSource(ints = {16, 24, 32, 64})
    void theMarkIsATickOnAGroundWithRoundCorners(int size) {
        BufferedImage mark = TrayPicture.of(size);
        assertThat(mark.getRGB(0, 0) >>> 24).as("the corner is clear").isLessThan(128);
        assertThat(mark.getRGB(size / 2, size - 2)).as("the ground").isEqualTo(0xFFB3202C);
        int tick = mark.getRGB((int) (size * 0.43), (int) (size * 0.68));
        assertThat(tick >> 8 & 0xFF).as("the tick is white").isGreaterThan(0x90);
    }
}
