package zhenggai.ui.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

import javafx.scene.Parent;
import javafx.scene.control.TreeTableView;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import zhenggai.casework.OpenCase;
import zhenggai.domain.spine.MeasureId;
import zhenggai.domain.spine.MeasureState;
import zhenggai.testkit.Desk;
import zhenggai.testkit.Fx;
import zhenggai.testkit.Headless;
import zhenggai.testkit.Immediate;
import zhenggai.testkit.NoSupervision;
import zhenggai.testkit.Robot;
import zhenggai.ui.kit.Asking;
import zhenggai.ui.kit.Remembered;
import zhenggai.ui.ledger.look.LedgerColumn;
import zhenggai.ui.ledger.look.LedgerFilter;
import zhenggai.ui.ledger.look.LedgerIndex;
import zhenggai.ui.ledger.look.LedgerQuery;
import zhenggai.ui.ledger.look.LedgerRow;
import zhenggai.ui.ledger.look.LedgerSort;
import zhenggai.ui.measure.MeasurePanel;
import zhenggai.ui.panel.Drafts;
import zhenggai.ui.panel.Panel;

/** How long the ledger takes with twenty thousand measures; told, never asserted. */
@Tag("bench")
@ExtendWith(Headless.class)
class LedgerBenchTest {
    private static final int FINDINGS = 2_000;
    private static final int MEASURES = 10;
    private static final int RUNS = 15;

    @TempDir
    Path folder;

    private final Desk desk = new Desk();
    private final Immediate immediate = new Immediate();
    private final List<String> told = new ArrayList<>();
    private OpenCase open;
    private LedgerModel model;

    @Test
    void twentyThousandMeasures(Robot robot) {
        Path file = folder.resolve("large.zgt");
        desk.cases.create(file, "示例市红十字会").close();
        fill(file);
        open = desk.cases.open(file);
        List<MeasureId> ids = open.ledgers().current().measures().map(leaf -> leaf.measure().id()).toList();
        assertThat(ids).hasSize(FINDINGS * MEASURES);

        once("read the ledger", () -> open.ledgers().current());
        var ledger = open.ledgers().current();
        once("index it", () -> new LedgerIndex(ledger));
        LedgerIndex index = new LedgerIndex(ledger);
        for (String typed : List.of("", "培训", "lxt", "yjjhpx", "没有这样的词", "制度 培训")) {
            many("find '" + typed + "'", () -> index.find(LedgerQuery.EVERYTHING.typed(typed), Desk.TODAY));
        }
        many("filter", () -> index.find(LedgerQuery.EVERYTHING.filtered(LedgerFilter.ALL.inStates(Set.of(MeasureState.NOT_STARTED)).warning(Set.of(zhenggai.domain.rules.Warning.Level.RED)).of("林晓棠", null)), Desk.TODAY));
        many("flat, sorted by text", () -> index.find(LedgerQuery.EVERYTHING.flattened(true).sorted(new LedgerSort(LedgerColumn.CONTENT, false)), Desk.TODAY));

        once("open the screen", () -> robot.show(this::screen));
        for (String typed : List.of("培", "培训", "")) {
            once("type '" + typed + "' until laid out", () -> Fx.run(() -> {
                model.queryProperty().set(model.queryProperty().get().typed(typed));
                robot.stage().getScene().getRoot().layout();
            }));
        }
        Fx.run(() -> model.wantedProperty().set(new LedgerRow.Key(LedgerRow.Kind.MEASURE, ids.get(12_345).value())));
        for (int i = 0; i < 3; i++) {
            String text = "改过的措施 " + i;
            once("reword one until laid out", () -> Fx.run(() -> {
                open.measures().reword(ids.get(12_345), text);
                robot.stage().getScene().getRoot().layout();
            }));
            once("undo until laid out", () -> Fx.run(() -> {
                open.undo();
                robot.stage().getScene().getRoot().layout();
            }));
        }
        Fx.run(() -> ((TreeTableView<?>) robot.stage().getScene().lookup("#ledger-table")).getRoot().getChildren().forEach(c -> c.getChildren().forEach(f -> f.setExpanded(true))));
        many("scroll", () -> Fx.run(() -> {
            TreeTableView<?> table = (TreeTableView<?>) robot.stage().getScene().lookup("#ledger-table");
            table.scrollTo((int) (Math.random() * 20_000));
            robot.stage().getScene().getRoot().layout();
        }));
        System.gc();
        told.add("heap in use: " + (Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory()) / 1_000_000 + " MB");
        told.forEach(System.err::println);
        open.close();
        assertThat(immediate.problems).isEmpty();
    }

    /** Rows straight into the file: twenty thousand user actions would take minutes and are not what is timed here. */
    private static void fill(Path file) {
        try (Connection sql = DriverManager.getConnection("jdbc:sqlite:" + file); Statement statement = sql.createStatement()) {
            sql.setAutoCommit(false);
            statement.executeUpdate("INSERT INTO inspection (id, title, round, team, feedback_on) VALUES (1, '第五轮巡察', '', '', '2026-01-30')");
            statement.executeUpdate("WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 10) INSERT INTO category (id, inspection_id, position, title) SELECT i, 1, i, '关于第' || i || '方面' FROM n");
            statement.executeUpdate("WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 50) INSERT INTO person (id, name, post, phone, department_id, in_service) SELECT i, CASE i WHEN 1 THEN '林晓棠' ELSE '张' || i END, '', '', NULL, 1 FROM n");
            statement.executeUpdate("WITH RECURSIVE n(i) AS (SELECT 0 UNION ALL SELECT i + 1 FROM n WHERE i < 1999) INSERT INTO finding (id, category_id, number, position, feedback_text, public_text, manifestation, root_cause, kind, goal, wider_check, weight) SELECT i + 1, i / 200 + 1, i + 1, i % 200 + 1, '应急救护培训和物资管理第' || i || '项不够规范的问题', '', '', '', 'CONCENTRATED', '', '', 'ORDINARY' FROM n");
            statement.executeUpdate("WITH RECURSIVE n(i) AS (SELECT 0 UNION ALL SELECT i + 1 FROM n WHERE i < 19999) INSERT INTO measure (id, finding_id, number, position, text, result_text, public_result, started_on, original_words, original_due_on, original_precision, current_words, current_due_on, current_precision, expected_on, state, round, first_closed_on, closed_on, acceptor_id, override_reason, missing, next_review_on) SELECT i + 1, i / 10 + 1, i % 10 + 1, i % 10 + 1, '完善制度建设，' || CASE i % 3 WHEN 0 THEN '组织应急救护培训' ELSE '清理历史结余并公开' END || '，由各科室对照清单逐项落实，每月通报进展，年底前全部完成并接受监督，编号' || i, '', '', NULL, '2026年6月底前', '2026-06-30', 'MONTH', '2026年6月底前', '2026-06-30', 'MONTH', NULL, CASE i % 2 WHEN 0 THEN 'NOT_STARTED' ELSE 'UNDER_WAY' END, 1, NULL, NULL, NULL, '', '', NULL FROM n");
            statement.executeUpdate("WITH RECURSIVE n(i) AS (SELECT 0 UNION ALL SELECT i + 1 FROM n WHERE i < 19999) INSERT INTO assignment (id, role, person_id, department_id, finding_id, measure_id) SELECT i + 1, 'RESPONSIBLE_PERSON', i % 50 + 1, NULL, NULL, i + 1 FROM n");
            statement.executeUpdate("WITH RECURSIVE n(i) AS (SELECT 0 UNION ALL SELECT i + 1 FROM n WHERE i < 9999) INSERT INTO progress (id, measure_id, as_of_on, done, why_not, next_step, percent, reported_by) SELECT i + 1, i * 2 + 2, '2026-06-01', '已按清单完成第一阶段工作，形成阶段性材料并报送', '', '', 60, '张1' FROM n");
            sql.commit();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private void once(String what, Runnable deed) {
        long from = System.nanoTime();
        deed.run();
        told.add("%-40s %8.1f ms".formatted(what, (System.nanoTime() - from) / 1e6));
    }

    private void many(String what, Runnable deed) {
        double[] times = new double[RUNS];
        for (int run = 0; run < RUNS; run++) {
            long from = System.nanoTime();
            deed.run();
            times[run] = (System.nanoTime() - from) / 1e6;
        }
        double first = times[0];
        Arrays.sort(times);
        told.add("%-40s %8.1f ms median, %.1f first, %.1f worst".formatted(what, times[RUNS / 2], first, times[RUNS - 1]));
    }

    private Parent screen() {
        model = new LedgerModel(open, immediate.background);
        open.whenChanged(touched -> {
            model.changed(touched);
            model.reload();
        });
        return new LedgerScreen(model, new Remembered(folder.resolve("settings")), new Beside()).build();
    }

    /** The neighbours of the ledger: only the panel of a measure is asked for here. */
    private final class Beside implements LedgerScreen.Outside {
        @Override
        public Panel panel(LedgerRow row) {
            return new MeasurePanel(open, immediate.background, row.measures().findFirst().orElseThrow().measure().id(),
                new Remembered(folder.resolve("panels")), new Drafts(), new NoSupervision());
        }

        @Override
        public void ask(String title, String label, Asking.Attempt attempt) { }

        @Override
        public void supervise(List<MeasureId> measures) {
            throw new AssertionError("nobody asked to supervise " + measures);
        }

        @Override
        public void many(List<MeasureId> measures) { }

        @Override
        public void toImport() { }

        @Override
        public void removed(int lines) { }
    }
}
