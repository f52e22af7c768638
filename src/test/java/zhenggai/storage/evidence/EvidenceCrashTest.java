package zhenggai.storage.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import zhenggai.casework.OpenCase;
import zhenggai.domain.evidence.FileCheck;
import zhenggai.domain.file.Meter;
import zhenggai.domain.spine.Backed;
import zhenggai.domain.spine.Evidence;
import zhenggai.testkit.Desk;
import zhenggai.testkit.KilledChild;

/**
 * A child process brings file after file, tells of each piece it was promised, and is killed without warning. Each promised piece is there with
 * its file, no piece lacks its file, and what else lies in the folder is a file that nobody names yet.
 */
class EvidenceCrashTest {
    private static final int SIZE = 300_000;

    @TempDir Path dir;

    @Test
    void tenKillsLeaveAnOrphanAtMost() throws Exception {
        assertSurvives(10);
    }

    @Test
    @Tag("faults")
    void threeHundredKillsLeaveAnOrphanAtMost() throws Exception {
        assertSurvives(300);
    }

    private void assertSurvives(int kills) throws Exception {
        Random random = new Random(20261128);
        int struckBetween = 0;
        for (int kill = 0; kill < kills; kill++) {
            Path file = dir.resolve("案卷" + kill + ".zgt");
            new Desk().smallCase(file).close();
            List<String> promised = KilledChild.told(Bringer.class, file, random.nextInt(300));
            try (OpenCase open = new Desk().cases.open(file)) {
                List<Evidence> there = open.evidence().index().all();
                assertThat(there.size()).isBetween(promised.size(), promised.size() + 1);
                assertThat(there.stream().map(piece -> piece.file().sha256())).containsAll(promised);
                FileCheck check = open.evidenceFiles().check(open.evidence().index(), Meter.NONE);
                assertThat(check.troubles()).isEmpty();
                assertThat(check.unclaimed()).isLessThanOrEqualTo(1);
                struckBetween += check.unclaimed() > 0 || hasPart(open.evidenceFiles().folder()) ? 1 : 0;
                assertThat(open.history().verify().holds()).isTrue();
            }
        }
        assertThat(struckBetween).as("kills that struck while a file came in").isGreaterThanOrEqualTo(kills / 3);
    }

    private static boolean hasPart(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return false;
        }
        try (Stream<Path> all = Files.list(folder)) {
            return all.anyMatch(file -> file.toString().endsWith(".part"));
        }
    }

    /** The child: one file after the other, each told of only after it was promised. */
    static final class Bringer {
        public static void main(String[] args) {
            try (OpenCase open = new Desk().cases.open(Path.of(args[0]))) {
                Backed home = Backed.of(Desk.measure(open, 0).id());
                for (int n = 1; ; n++) {
                    byte[] content = ("第" + n + "件\n").repeat(SIZE / 10).getBytes(StandardCharsets.UTF_8);
                    Evidence piece = open.evidence().addFiles(List.of(open.evidenceFiles().bring("第" + n + "件.txt", content)), home).added().getFirst();
                    System.out.println(piece.file().sha256());
                }
            }
        }
    }
}
