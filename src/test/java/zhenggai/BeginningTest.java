package zhenggai;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import zhenggai.casework.Cases;
import zhenggai.casework.OpenCase;
import zhenggai.domain.backup.Backup;
import zhenggai.domain.backup.Occasion;
import zhenggai.domain.file.Meter;
import zhenggai.testkit.Desk;
import zhenggai.testkit.Fx;
import zhenggai.testkit.Headless;
import zhenggai.testkit.Immediate;
import zhenggai.testkit.Robot;
import zhenggai.ui.kit.Remembered;
import zhenggai.words.Texts;

/** From the start screen a backup comes to where nothing lies, and over no case. */
@ExtendWith(Headless.class)
class BeginningTest {
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-07-20T01:00:00Z"), ZoneOffset.UTC);

    @TempDir
    Path dir;
    private final List<String> said = new ArrayList<>();
    private final List<Path> restored = new ArrayList<>();

    @Test
    void aBackupIsLaidDownBesideACaseButNeverOverIt(Robot robot) throws IOException {
        Cases cases = new Cases(CLOCK, Desk.CLERK, dir.resolve("backup"));
        Path file = dir.resolve("案卷.zgt");
        Backup backup;
        try (OpenCase open = cases.create(file, "示例市红十字会")) {
            backup = open.backups().take(Occasion.ASKED, Meter.NONE);
        }
        byte[] before = Files.readAllBytes(file);
        Fx.run(() -> {
            Beginning beginning = new Beginning(cases, new Remembered(dir), CLOCK, new Immediate().background, robot.stage(),
                new Beginning.Ways(open -> { }, begin -> { }, (where, what) -> restored.add(where), said::add, new Beginning.Aside(() -> { }, () -> { }, () -> { })));
            beginning.layDown(backup, file);
            beginning.layDown(backup, dir.resolve("另一份.zgt"));
        });
        assertThat(said).containsExactly(Texts.text("stick.case-there", "案卷.zgt"));
        assertThat(restored).containsExactly(dir.resolve("另一份.zgt"));
        assertThat(Files.readAllBytes(file)).isEqualTo(before);
    }
}
