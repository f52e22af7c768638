package zhenggai.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;

import org.junit.jupiter.api.Test;
import zhenggai.domain.evidence.EvidenceNumber;
import zhenggai.domain.supervision.Serial;
import zhenggai.domain.supervision.SupervisionRules;

/** Marks in the patterns of numbers: those of the office and the plain ones mean the same. */
class NumberMarksTest {

    @Test
    void theMarksOfTheOfficeMeanThePlainOnes() {
        assertThat(new Serial(2026, 3).written("示红督〔{年}〕{序号}号")).isEqualTo("示红督〔2026〕3号").isEqualTo(new Serial(2026, 3).written("示红督〔{year}〕{n}号"));
        assertThat(new SupervisionRules(3, 7, Map.of(), "督〔{年}〕{n}号", "").pattern()).isEqualTo("督〔{year}〕{n}号");
        assertThat(EvidenceNumber.of(new EvidenceNumber("证{问题}.{措施}.{序号}").stem(3, 2), 1)).isEqualTo("证3.2.1");
    }

    @Test
    void whatIsNoMarkStaysAndAMissingOneIsRefused() {
        assertThat(NumberMarks.plain("{年份}号n年")).isEqualTo("{年份}号n年");
        assertThat(NumberMarks.readable(EvidenceNumber.USUAL.pattern())).isEqualTo("{问题}-{措施}-{序号}");
        assertThatThrownBy(() -> new EvidenceNumber("{问题}-{措施}")).isInstanceOf(Refused.class).hasMessage("evidence.pattern-without-order");
        assertThatThrownBy(() -> new SupervisionRules(3, 7, Map.of(), "督{序号}号", "")).isInstanceOf(Refused.class).hasMessage("supervision.pattern");
    }
}
