package zhenggai.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import zhenggai.domain.extension.Decision;
import zhenggai.domain.extension.Extension;
import zhenggai.domain.spine.FindingId;
import zhenggai.domain.spine.Measure;
import zhenggai.domain.time.CountingRules;
import zhenggai.domain.time.Deadline;
import zhenggai.domain.time.DeadlineWords;
import zhenggai.domain.time.Reckoning;
import zhenggai.domain.time.Term;
import zhenggai.domain.time.WorkCalendar;

class DeadlineWordsInTextTest {
    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);

    @Test
    void aTrailShowsTheOriginalEachExtensionAndHowMany() {
        Measure measure = Measure.draft(new FindingId(1), "修订制度").promised(Deadline.on(LocalDate.of(2026, 6, 30)), null, DAY).started(DAY);
        List<Extension> extensions = new ArrayList<>();
        assertThat(DeadlineTrail.of(measure, extensions)).isEqualTo("2026-06-30");
        assertThat(DeadlineTrail.brief(measure, extensions)).isEqualTo("2026年6月30日");
        for (LocalDate to : List.of(LocalDate.of(2026, 9, 30), LocalDate.of(2026, 12, 31), LocalDate.of(2027, 3, 31))) {
            Extension granted = Extension.asked(measure, Deadline.on(to), new Extension.Request("评审延后", "张䶮", DAY), extensions, null)
                .decided(new Decision(Decision.Outcome.GRANTED, "陆知远", DAY, "", "", ""));
            extensions.add(granted);
            measure = measure.extended(granted.to());
        }
        assertThat(DeadlineTrail.of(measure, extensions)).isEqualTo("原定 2026-6-30 → 9-30 → 12-31 → 2027-3-31（3次）");
        assertThat(DeadlineTrail.brief(measure, extensions)).as("the day in force comes first").isEqualTo("2027年3月31日（延期3次）");
    }

    @Test
    void aWorkingIsToldLineByLine() {
        assertThat(WorkingLines.of(new Term(5, Term.Unit.WORKING_DAYS).from(LocalDate.of(2026, 2, 12), WorkCalendar.published(), CountingRules.USUAL)))
            .containsExactly("起算日 2026-02-12（周四），当日不计", "共5个工作日，只计工作日", "2-14 春节调休上班，计入", "2-15 至 2-23 春节放假，不计", "到期日 2026-02-26（周四）");
        assertThat(WorkingLines.of(new Term(3, Term.Unit.MONTHS).from(LocalDate.of(2025, 7, 1), WorkCalendar.published(), CountingRules.USUAL)))
            .containsExactly("起算日 2025-07-01（周二），当日不计", "共3个月，末日遇放假顺延到下一个工作日", "10-1 至 10-8 国庆节、中秋节放假，顺延", "到期日 2025-10-09（周四）");
        assertThat(WorkingLines.line(new Term(2, Term.Unit.WORKING_DAYS).from(LocalDate.of(2026, 12, 31), WorkCalendar.published(), CountingRules.USUAL)))
            .endsWith("；2027 年放假安排尚未公布或导入，结果暂定");
    }

    @Test
    void wordsThatDoNotSayTheirDayAreToldWithIt() {
        Reckoning with = new Reckoning(WorkCalendar.published(), CountingRules.USUAL, Map.of(zhenggai.domain.time.Event.FEEDBACK, LocalDate.of(2025, 3, 26)), DAY);
        assertThat(DeadlineTrail.written(DeadlineWords.read("反馈后10个工作日内", with))).isEqualTo("反馈后10个工作日内（2025年4月10日）");
        assertThat(DeadlineTrail.written(DeadlineWords.read("6月底前", with))).isEqualTo("6月底前（2025年6月30日）");
        assertThat(DeadlineTrail.written(DeadlineWords.read("2025-06-30", with))).isEqualTo("2025年6月30日");
        Measure measure = Measure.draft(new FindingId(1), "修订制度");
        assertThat(DeadlineTrail.brief(measure.promised(DeadlineWords.read("反馈后10个工作日内", with), null, DAY), List.of())).isEqualTo("2025年4月10日");
        assertThat(DeadlineTrail.brief(measure.promised(DeadlineWords.read("2025年3月26日起10个工作日内", with), null, DAY), List.of())).isEqualTo("2025年4月10日");
        assertThat(DeadlineTrail.brief(measure.promised(DeadlineWords.read("6月底前", with), null, DAY), List.of())).as("the words do not say the year").isEqualTo("2025年6月30日");
    }
}
