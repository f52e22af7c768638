package zhenggai.ui.kit.badge;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.function.Function;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import zhenggai.domain.rules.Warning.Level;
import zhenggai.testkit.Fx;
import zhenggai.testkit.Headless;
import zhenggai.words.Texts;

/** A warning must be told from every other in black and white, and a badge shows one level only. */
@ExtendWith(Headless.class)
class WarningBadgeTest {

    @Test
    void noTwoLevelsShareAShapeAWordOrAColour() {
        for (Function<Level, String> part : List.<Function<Level, String>>of(Level::shape, Texts::text, WarningBadge::style)) {
            assertThat(Arrays.stream(Level.values()).map(part)).doesNotHaveDuplicates();
        }
    }

    @Test
    void aBadgeForgetsTheLevelItShowedBefore() {
        WarningBadge badge = Fx.get(() -> new WarningBadge(Level.RED));
        Fx.run(() -> badge.show(Level.NONE));
        assertThat(badge.getText()).isEqualTo("正常");
        assertThat(badge.getStyleClass()).contains("warning-badge", "warning-none").doesNotContain("warning-red");
    }
}
