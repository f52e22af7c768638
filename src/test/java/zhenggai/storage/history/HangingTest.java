package zhenggai.storage.history;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import zhenggai.casework.OpenCase;
import zhenggai.domain.Subject;
import zhenggai.domain.history.HistoryFilter;
import zhenggai.domain.history.HistoryStep;
import zhenggai.domain.notice.wording.Withheld;
import zhenggai.domain.notice.wording.Wording;
import zhenggai.domain.spine.Measure;
import zhenggai.storage.file.Database;
import zhenggai.testkit.Desk;

/** What is told of a finding or a measure is told of everything that hangs on it, whichever table it lies in. */
class HangingTest {
    /** Measures stand in the ledger beside their findings, and each has a history of its own. */
    private static final List<String> NOT_HANGING = List.of("measure");

    @TempDir Path dir;

    @Test
    void everyTableThatNamesAFindingOrAMeasureIsOneOfThem() {
        Path file = dir.resolve("案卷.zgt");
        new Desk().smallCase(file).close();
        try (Database database = Database.open(file, true)) {
            List<String> naming = database.sql().fetch("""
                SELECT DISTINCT t.name FROM sqlite_schema AS t, pragma_table_info(t.name) AS c
                WHERE t.type = 'table' AND c.name IN ('finding_id', 'measure_id')""").getValues(0, String.class);
            assertThat(naming).hasSizeGreaterThan(15).filteredOn(table -> !NOT_HANGING.contains(table)).isSubsetOf(HistoryStore.HANGING);
        }
    }

    @Test
    void whatIsKeptFromThePublicIsToldOfTheMeasure() {
        try (OpenCase open = new Desk().smallCase(dir.resolve("案卷.zgt"))) {
            Measure measure = Desk.measure(open, 0);
            Wording wording = open.wordings().all().stream().map(worded -> worded.wording()).filter(one -> measure.id().equals(one.measure())).findFirst().orElseThrow();
            open.wordings().keepBack(wording, Withheld.values()[0], "");
            open.wordings().release(wording);
            assertThat(open.history().about(Subject.MEASURE, measure.id().value())).extracting(HistoryStep::verb).startsWith("wording.release", "wording.keep-back");
            assertThat(open.history().about(Subject.MEASURE, Desk.measure(open, 1).id().value())).extracting(HistoryStep::verb).doesNotContain("wording.release");
        }
    }
}
