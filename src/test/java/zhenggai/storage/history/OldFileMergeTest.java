package zhenggai.storage.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static zhenggai.storage.generated.Tables.MEASURE;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Map;

import org.jooq.DSLContext;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import zhenggai.casework.OpenCase;
import zhenggai.casework.intake.Merges;
import zhenggai.domain.Refused;
import zhenggai.domain.merge.Merged;
import zhenggai.domain.merge.Side;
import zhenggai.storage.CaseFile;
import zhenggai.storage.file.Database;
import zhenggai.storage.file.Header;
import zhenggai.storage.file.Migrations;
import zhenggai.storage.generated.tables.records.StepRecord;
import zhenggai.storage.generated.tables.records.StepRowRecord;
import zhenggai.storage.row.RowTx;
import zhenggai.storage.row.StoredJson;
import zhenggai.testkit.Desk;

/** A copy that somebody went on working in with the first release is merged as any other. */
class OldFileMergeTest {
    private final Desk desk = new Desk();
    @TempDir
    private Path dir;
    private Path old;

    @BeforeEach
    void takeTheFileOfTheFirstRelease() throws IOException {
        old = dir.resolve("case-0.1.0.zgt");
        try (var in = CaseFile.class.getResourceAsStream("case-0.1.0.zgt")) {
            Files.copy(in, old);
        }
    }

    @Test
    void theFirstReleasesFileIsMergedWithWhatWasDoneInItSinceAndStaysAsItIs() throws IOException, SQLException {
        Path mine = Files.copy(old, dir.resolve("案卷.zgt"));
        rewordAsTheFirstReleaseDid(1, "第一版里改写的措施");
        byte[] before = Files.readAllBytes(old);
        try (OpenCase open = desk.cases.open(mine)) {
            open.measures().reword(Desk.measure(open, 1).id(), "本版里改写的措施");
            Merges.Outcome outcome = open.merges().merge(old, conflict -> Side.MINE);
            assertThat(Files.readAllBytes(old)).isEqualTo(before);
            assertThat(outcome.disputes()).isEmpty();
            assertThat(outcome.fork().theirs()).isEqualTo(1);
            assertThat(outcome.taken()).as("nothing but what was done there").isEqualTo(new Merged.Taken(0, 1, 0));
            assertThat(open.ledgers().current().measures().map(leaf -> leaf.measure().text())).hasSize(46).contains("第一版里改写的措施", "本版里改写的措施");
            assertThatThrownBy(() -> open.merges().look(old)).isInstanceOf(Refused.class).hasMessage("merge.nothing-new");
            rewordAsTheFirstReleaseDid(1, "再次改写的措施");
            assertThat(open.merges().merge(old, conflict -> Side.MINE).fork().since()).isEqualTo(Desk.TODAY);
            assertThat(open.ledgers().current().measures().map(leaf -> leaf.measure().text())).contains("再次改写的措施", "本版里改写的措施");
        }
        assertThat(Header.of(old).version()).isEqualTo(1);
        assertThat(dir.toFile().list()).as("nothing is left beside it").containsExactlyInAnyOrder("case-0.1.0.zgt", "案卷.zgt", "案卷.zgt.before-version-" + Migrations.newest());
    }

    /** A step of the first release, with its hash behind the newest one. */
    private void rewordAsTheFirstReleaseDid(long measure, String text) throws SQLException {
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + old)) {
            DSLContext sql = Database.dsl(connection);
            String known = sql.select(MEASURE.TEXT).from(MEASURE).where(MEASURE.ID.eq(measure)).fetchSingle(MEASURE.TEXT);
            HistoryStore history = new HistoryStore(RowTx.reading(sql));
            long number = history.lastNumber() + 1;
            StepRecord step = new StepRecord(number, "measure.reword", "甲", "clerk", "PC-02", "2026-07-19T08:00:00Z", history.head(), "");
            StepRowRecord row = new StepRowRecord(number, 1L, "measure", measure, StoredJson.of(Map.of("text", known)), StoredJson.of(Map.of("text", text)));
            step.setHash(Chain.of(step).add(row).hash());
            sql.update(MEASURE).set(MEASURE.TEXT, text).where(MEASURE.ID.eq(measure)).execute();
            sql.executeInsert(step);
            sql.executeInsert(row);
            assertThat(history.verify().holds()).isTrue();
        }
    }
}
