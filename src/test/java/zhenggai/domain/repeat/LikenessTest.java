package zhenggai.domain.repeat;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

/** Likeness of texts by the pairs of characters they share. */
class LikenessTest {
    private static double between(String one, String other) {
        return Likeness.of(one).to(Likeness.of(other));
    }

    @Test
    void theSameWordsWithOtherSignsAreTheSame() {
        assertThat(between("报销审核把关不严。", "“报销审核”把关 不严")).isEqualTo(1);
    }

    @Test
    void itCountsThePairsThatAreShared() {
        // 报销 销审 审核 核不 不严 against 报销 销审 审核 核松 松懈
        assertThat(between("报销审核不严", "报销审核松懈")).isCloseTo(0.6, within(0.001));
    }

    @Test
    void otherThingsAreNotNear() {
        assertThat(between("报销审核把关不严", "理论学习不够深入")).isLessThan(Repeat.NEAR);
        assertThat(between("", "报销")).isZero();
        assertThat(between("严", "严")).isZero();
    }
}
