package zhenggai.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import zhenggai.domain.ledger.ChangeKind;
import zhenggai.domain.ledger.FindingBranch;
import zhenggai.domain.ledger.FindingChange;
import zhenggai.domain.ledger.MeasureChange;
import zhenggai.domain.ledger.MeasureLeaf;
import zhenggai.domain.spine.CategoryId;
import zhenggai.domain.spine.Finding;
import zhenggai.domain.spine.FindingId;
import zhenggai.domain.spine.Measure;
import zhenggai.domain.time.Deadline;

class ChangeWordsTest {
    private static final LocalDate DAY = LocalDate.of(2026, 7, 20);
    private static final MeasureLeaf WAS = leaf(Measure.draft(FindingId.NEW, "每季度抽查").promised(Deadline.on(DAY), null, DAY).started(DAY));
    private static final MeasureLeaf IS = leaf(Measure.draft(FindingId.NEW, "每月抽查").promised(Deadline.on(DAY.plusDays(9)), null, DAY));

    @Test
    void everyKindSaysWhatItWasBefore() {
        assertThat(ChangeWords.of(new MeasureChange(EnumSet.complementOf(EnumSet.of(ChangeKind.DELETED)), WAS, IS)).lines()).containsExactly(
            "＋ 新增", "● 已销号（原状态：整改中）", "→ 延期（原时限：2026年7月20日）", "※ 改写，原文：每季度抽查", "※ 改写，原定时限原为：2026年7月20日",
            "← 退回（原状态：整改中）", "↓ 反弹（原状态：整改中）");
        assertThat(ChangeWords.of(new MeasureChange(Set.of(ChangeKind.DELETED), WAS, null))).isEqualTo("× 删除（原状态：整改中；原时限：2026年7月20日）");
        assertThat(ChangeWords.of(new MeasureChange(Set.of(), null, null))).isEmpty();
    }

    @Test
    void whatWasNotThereBeforeWasNothingBefore() {
        assertThat(ChangeWords.of(new MeasureChange(EnumSet.of(ChangeKind.NEW, ChangeKind.DONE, ChangeKind.EXTENDED), null, IS)).lines())
            .containsExactly("＋ 新增", "● 已销号", "→ 延期（原时限：2026年7月29日）");
    }

    @Test
    void aFindingSaysItsOldWording() {
        FindingBranch was = new FindingBranch(Finding.draft(new CategoryId(1), "把关不严", ""), List.of(), List.of());
        assertThat(ChangeWords.of(new FindingChange(EnumSet.of(ChangeKind.REWORDED, ChangeKind.DONE), was, was)).lines())
            .containsExactly("● 整改完成", "※ 改写，原文：把关不严");
    }

    @Test
    void everyKindHasItsOwnShapeAndWordInEitherLanguage() {
        for (Locale language : List.of(Locale.ENGLISH, Locale.SIMPLIFIED_CHINESE)) {
            Texts.speak(language);
            assertThat(Arrays.stream(ChangeKind.values()).map(ChangeWords::of).collect(Collectors.toSet())).hasSize(ChangeKind.values().length);
        }
        assertThat(Arrays.stream(ChangeKind.values()).map(ChangeKind::shape).distinct()).hasSize(ChangeKind.values().length);
    }

    private static MeasureLeaf leaf(Measure measure) {
        return new MeasureLeaf(measure, List.of(), null, 0, List.of());
    }
}
