package zhenggai.domain.extension;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.Test;
import zhenggai.domain.Refused;
import zhenggai.domain.spine.FindingId;
import zhenggai.domain.spine.Measure;
import zhenggai.domain.time.Deadline;

class ExtensionTest {
    private static final LocalDate JUNE = LocalDate.of(2026, 6, 30);
    private static final LocalDate SEPTEMBER = LocalDate.of(2026, 9, 30);
    private static final LocalDate ASKED = LocalDate.of(2026, 6, 12);
    private static final Extension.Request REQUEST = new Extension.Request("评审延后", "张䶮", ASKED);
    private static final Measure WORKING = Measure.draft(new FindingId(1), "修订制度").promised(Deadline.on(JUNE), null, ASKED).started(ASKED);
    private static final Decision YES = new Decision(Decision.Outcome.GRANTED, "陆知远", ASKED.plusDays(3), "党组会", "〔2026〕8号", "");

    private static Extension asked(LocalDate to, List<Extension> before, Integer most) {
        return Extension.asked(WORKING, Deadline.on(to), REQUEST, before, most);
    }

    @Test
    void aGrantedExtensionMovesTheDeadlineAndKeepsTheOriginal() {
        Extension granted = asked(SEPTEMBER, List.of(), null).decided(YES);
        Measure moved = WORKING.extended(granted.to());
        assertThat(moved.deadline().day()).isEqualTo(SEPTEMBER);
        assertThat(moved.schedule().original().day()).isEqualTo(JUNE);
        assertThat(granted.from().day()).isEqualTo(JUNE);
    }

    @Test
    void whatCannotBeAskedIsRefused() {
        refused("extension.not-later", () -> asked(JUNE, List.of(), null));
        refused("extension.not-later", () -> asked(JUNE.minusDays(1), List.of(), null));
        refused("extension.no-day", () -> Extension.asked(WORKING, new Deadline("尽快", null, zhenggai.domain.time.Precision.UNKNOWN), REQUEST, List.of(), null));
        refused("extension.no-deadline", () -> Extension.asked(Measure.draft(new FindingId(1), "x"), Deadline.on(JUNE), REQUEST, List.of(), null));
        refused("extension.reason-missing", () -> Extension.asked(WORKING, Deadline.on(SEPTEMBER), new Extension.Request(" ", "张䶮", ASKED), List.of(), null));
        refused("extension.pending", () -> asked(SEPTEMBER, List.of(asked(SEPTEMBER, List.of(), null)), null));
        refused("extension.too-many", () -> asked(SEPTEMBER, List.of(asked(SEPTEMBER, List.of(), null).decided(YES)), 1));
        refused("extension.not-open", () -> Extension.asked(WORKING.keptUp(SEPTEMBER, ASKED), Deadline.on(SEPTEMBER), REQUEST, List.of(), null));
    }

    @Test
    void aRefusedRequestCountsForNothing() {
        Extension no = asked(SEPTEMBER, List.of(), null).decided(new Decision(Decision.Outcome.REFUSED, "陆知远", ASKED, "", "", "抓紧完成"));
        assertThat(Extension.granted(List.of(no))).isEmpty();
        assertThat(asked(SEPTEMBER, List.of(no), 1).isPending()).isTrue();
    }

    @Test
    void aDecisionIsTakenOnceByAPersonOnADayAfterItWasAskedFor() {
        Extension pending = asked(SEPTEMBER, List.of(), null);
        refused("extension.decided-already", () -> pending.decided(YES).decided(YES));
        refused("extension.decided-before-asked", () -> pending.decided(new Decision(Decision.Outcome.GRANTED, "陆知远", ASKED.minusDays(1), "", "", "")));
        refused("extension.decider-missing", () -> new Decision(Decision.Outcome.GRANTED, " ", ASKED, "", "", ""));
        refused("extension.decided-on-missing", () -> new Decision(Decision.Outcome.GRANTED, "陆知远", null, "", "", ""));
    }

    private static void refused(String key, org.assertj.core.api.ThrowableAssert.ThrowingCallable deed) {
        assertThatThrownBy(deed).isInstanceOf(Refused.class).hasMessage(key);
    }
}
