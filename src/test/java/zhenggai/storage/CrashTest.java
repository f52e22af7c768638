package zhenggai.storage;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import zhenggai.casework.OpenCase;
import zhenggai.domain.spine.Category;
import zhenggai.domain.spine.Finding;
import zhenggai.domain.spine.Inspection;
import zhenggai.domain.spine.Measure;
import zhenggai.testkit.Desk;
import zhenggai.testkit.KilledChild;

/**
 * A child process writes, tells of each commit it was promised, and is killed without warning. What was promised is there,
 * nothing half is there, the chain holds. Most kills must strike while the child writes, or the test is too weak.
 */
class CrashTest {
    private static final int MEASURES_IN_A_BATCH = 300;

    @TempDir Path dir;

    @Test
    void tenKillsLoseNothing() throws Exception {
        assertSurvives(10, "batches");
    }

    @Test
    @Tag("faults")
    void fiveHundredKillsLoseNothing() throws Exception {
        assertSurvives(500, "batches");
    }

    private void assertSurvives(int kills, String name) throws Exception {
        Random random = new Random(20261124);
        int struckWriting = 0;
        int meant = kills;
        for (int kill = 0; kill < meant; kill++) {
            Path file = dir.resolve(name + kill + ".zgt");
            new Desk().cases.create(file, "示例市红十字会").close();
            List<String> promised = KilledChild.told(Writer.class, file, random.nextInt(400));
            struckWriting += Files.exists(journal(file)) && Files.size(journal(file)) > 0 ? 1 : 0;
            try (OpenCase open = new Desk().cases.open(file)) {
                List<Category> kept = open.ledgers().current().categories().map(c -> c.category()).toList();
                assertThat(kept.size()).isBetween(promised.size(), promised.size() + 1);
                assertThat(open.ledgers().current().categories()).allSatisfy(category ->
                    assertThat(category.findings().getFirst().measures()).hasSize(MEASURES_IN_A_BATCH));
                assertThat(open.history().verify().holds()).isTrue();
            }
            try (var all = Files.list(dir)) {
                for (Path leftover : all.toList()) {
                    Files.delete(leftover);
                }
            }
            // ten are so few that the share of them is chance
            meant += kill + 1 == meant && struckWriting < meant * 7 / 10 && meant < 3 * kills ? kills : 0;
        }
        assertThat(struckWriting).as("kills that struck in the middle of a write").isGreaterThanOrEqualTo(meant * 7 / 10);
    }

    private static Path journal(Path file) {
        return file.resolveSibling(file.getFileName() + "-journal");
    }

    /** The child: one big change after the other, each told of only after it was promised. */
    static final class Writer {
        public static void main(String[] args) {
            try (CaseFile file = new Opening(new Desk().clock, Desk.CLERK).open(Path.of(args[0]))) {
                Inspection inspection = file.change("inspection.add", tx -> tx.inspections().save(Inspection.titled("巡察")));
                for (int batch = 1; ; batch++) {
                    int number = batch;
                    file.change("case.import", tx -> {
                        Category category = tx.categories().save(new Category(zhenggai.domain.spine.CategoryId.NEW, inspection.id(), number, "方面" + number));
                        Finding finding = tx.findings().save(Finding.draft(category.id(), "问题" + number, "").at(category.id(), 1));
                        for (int i = 1; i <= MEASURES_IN_A_BATCH; i++) {
                            tx.measures().save(Measure.draft(finding.id(), "措施" + i).at(finding.id(), i));
                        }
                        return true;
                    });
                    System.out.println(batch);
                }
            }
        }
    }
}
