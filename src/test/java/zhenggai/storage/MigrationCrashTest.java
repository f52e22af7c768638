package zhenggai.storage;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Random;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import zhenggai.casework.OpenCase;
import zhenggai.storage.file.Header;
import zhenggai.storage.file.Migrations;
import zhenggai.testkit.Desk;
import zhenggai.testkit.KilledChild;

/** A program that is killed while it brings old files up leaves each of them as it was or brought up whole. */
class MigrationCrashTest {
    private static final int FILES = 40;

    @TempDir Path dir;

    @Test
    void twoKillsLeaveEachFileOldOrNew() throws Exception {
        assertSurvives(2);
    }

    @Test
    @Tag("faults")
    void sixtyKillsLeaveEachFileOldOrNew() throws Exception {
        assertSurvives(60);
    }

    private void assertSurvives(int kills) throws Exception {
        Random random = new Random(20261128);
        byte[] old;
        try (var in = OldFilesTest.class.getResourceAsStream("case-0.1.0.zgt")) {
            old = in.readAllBytes();
        }
        int half = 0;
        for (int kill = 0; kill < kills; kill++) {
            for (int i = 0; i < FILES; i++) {
                Files.write(dir.resolve("old" + i + ".zgt"), old);
                Files.deleteIfExists(dir.resolve("old" + i + ".zgt-journal"));
            }
            List<String> told = KilledChild.told(Bringer.class, dir.resolve("old"), random.nextInt(300));
            assertThat(told).isNotEmpty();
            half += told.size() < FILES ? 1 : 0;
            // the one it was at and those around it; the others were not touched, or told of
            for (int i = Math.max(0, told.size() - 1); i < Math.min(FILES, told.size() + 2); i++) {
                Path file = dir.resolve("old" + i + ".zgt");
                boolean wasPromised = i < told.size();
                assertThat(Header.of(file).version()).isIn(wasPromised ? List.of(Migrations.newest()) : List.of(1, Migrations.newest()));
                try (OpenCase open = new Desk().cases.open(file)) {
                    assertThat(open.ledgers().current().measures()).hasSize(46);
                    assertThat(open.history().verify().holds()).isTrue();
                }
                Path aside = dir.resolve("old" + i + ".zgt.before-version-" + Migrations.newest());
                if (Files.exists(aside)) {
                    Files.copy(aside, dir.resolve("aside.zgt"), StandardCopyOption.REPLACE_EXISTING);
                    assertThat(Header.of(dir.resolve("aside.zgt")).version()).isEqualTo(1);
                }
            }
        }
        assertThat(half).as("kills that struck before all were brought up").isGreaterThanOrEqualTo(kills / 2);
    }

    /** The child: opens one old file after the other, each told of only when it is open. */
    static final class Bringer {
        public static void main(String[] args) {
            for (int i = 0; i < FILES; i++) {
                try (CaseFile file = new Opening(new Desk().clock, Desk.CLERK).open(Path.of(args[0] + i + ".zgt"))) {
                    System.out.println(file.path());
                }
            }
            while (true) {
                java.util.concurrent.locks.LockSupport.park();
            }
        }
    }
}
