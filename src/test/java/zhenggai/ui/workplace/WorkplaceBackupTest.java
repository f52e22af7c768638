package zhenggai.ui.workplace;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Locale;

import javafx.scene.control.Label;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import zhenggai.casework.Cases;
import zhenggai.casework.OpenCase;
import zhenggai.domain.backup.Occasion;
import zhenggai.domain.file.Meter;
import zhenggai.testkit.Desk;
import zhenggai.testkit.Fx;
import zhenggai.testkit.Headless;
import zhenggai.testkit.Immediate;
import zhenggai.testkit.Robot;
import zhenggai.ui.kit.Notices;
import zhenggai.ui.kit.Remembered;
import zhenggai.ui.workplace.ground.Ground;
import zhenggai.words.Texts;

/** The start board says in red that work is in no backup, leads there, and turns to the new day when the PC has slept over midnight. */
@ExtendWith(Headless.class)
class WorkplaceBackupTest {
    @TempDir
    Path folder;

    private final Desk desk = new Desk();
    private final Immediate immediate = new Immediate();
    private Locale spoken;
    private OpenCase open;
    private Workplace workplace;

    @BeforeEach
    void begin() throws Exception {
        spoken = Texts.language();
        Texts.speak(Locale.SIMPLIFIED_CHINESE);
        Path file = Files.createDirectory(folder.resolve("office")).resolve("a.zgt");
        desk.smallCase(file).close();
        open = new Cases(desk.clock, Desk.CLERK, folder.resolve("backup")).open(file);
        open.backups().take(Occasion.OPENED, Meter.NONE);
        open.measures().promise(Desk.measure(open, 0).id(), "2026年7月22日");
    }

    @AfterEach
    void end() {
        open.close();
        Texts.speak(spoken);
        assertThat(immediate.problems).isEmpty();
    }

    @Test
    void theBoardWarnsOfOldBackupsAndTurnsWithTheDay(Robot clerk) {
        Remembered remembered = new Remembered(folder.resolve("settings"));
        clerk.show(() -> {
            workplace = new Workplace(open, new Ground(immediate.background, new Notices(), remembered, Homes.in(folder), () -> null), new Label());
            return workplace.build();
        });
        // looked at, but not begun with the beat of the window, which would take one by itself
        Fx.run(() -> workplace.show("backup"));
        Fx.run(() -> workplace.show("board"));
        Fx.settle();
        assertThat(clerk.sees("#backup-trouble")).as("work of today is no alarm").isFalse();
        assertThat(clerk.all(".page-title", Label.class)).anySatisfy(day -> assertThat(day.getText()).contains("7月20日"));
        // the PC sleeps over two midnights
        desk.clock.forward(Duration.ofHours(47));
        Fx.run(workplace::turn);
        Fx.run(() -> workplace.show("board"));
        Fx.settle();
        assertThat(clerk.all(".page-title", Label.class)).anySatisfy(day -> assertThat(day.getText()).contains("7月22日"));
        assertThat(clerk.sees("#backup-trouble")).isTrue();
        clerk.picture("backup-board-alarm");
        clerk.click("#backup-trouble-way");
        assertThat(clerk.sees("#backups")).isTrue();
        clerk.click("#backup-take");
        Fx.settle();
        Fx.run(() -> workplace.show("board"));
        Fx.settle();
        assertThat(clerk.sees("#backup-trouble")).isFalse();
        Fx.run(workplace::leave);
    }
}
