package zhenggai.ui.kit.badge;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import zhenggai.domain.spine.FindingState;
import zhenggai.domain.spine.MeasureState;
import zhenggai.testkit.Headless;

/** A badge must say its state in black and white. A control's class cannot be loaded without JavaFX, and spoils the machine if it is. */
@ExtendWith(Headless.class)
class StatusBadgeTest {

    @Test
    void noTwoStatesOfAMeasureShareAShapeOrAWord() {
        List<StatusBadge.Face> faces = Arrays.stream(MeasureState.values()).map(StatusBadge::face).toList();
        assertThat(faces.stream().map(StatusBadge.Face::shape)).doesNotHaveDuplicates();
        assertThat(faces.stream().map(StatusBadge.Face::word)).doesNotHaveDuplicates();
    }

    @Test
    void noTwoStatesOfAFindingShareAShapeOrAWord() {
        List<StatusBadge.Face> faces = Arrays.stream(FindingState.values()).map(StatusBadge::face).toList();
        assertThat(faces.stream().map(StatusBadge.Face::shape)).doesNotHaveDuplicates();
        assertThat(faces.stream().map(StatusBadge.Face::word)).doesNotHaveDuplicates();
    }
}
