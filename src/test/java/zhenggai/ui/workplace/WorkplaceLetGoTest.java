package zhenggai.ui.workplace;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.ref.WeakReference;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

import javafx.scene.Parent;
import javafx.scene.layout.Region;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import zhenggai.casework.OpenCase;
import zhenggai.testkit.Desk;
import zhenggai.testkit.Fx;
import zhenggai.testkit.Headless;
import zhenggai.testkit.Immediate;
import zhenggai.testkit.Robot;
import zhenggai.ui.kit.Notices;
import zhenggai.ui.kit.Remembered;
import zhenggai.ui.workplace.ground.Ground;

/** What outlives a case in the window, its stage, the work under way, the line of notices, does not keep the screens of those before. */
@ExtendWith(Headless.class)
class WorkplaceLetGoTest {
    private static final int CASES = 4;
    private static final Duration ENOUGH = Duration.ofSeconds(20);

    @TempDir
    Path dir;

    @Test
    void theScreensOfACaseAreGoneWhenTheNextIsShown(Robot robot) throws InterruptedException {
        Immediate immediate = new Immediate();
        List<WeakReference<Parent>> before = new ArrayList<>();
        try (OpenCase open = new Desk().smallCase(dir.resolve("案卷.zgt"))) {
            robot.show(Region::new);
            Ground ground = new Ground(immediate.background, new Notices(), new Remembered(dir), Homes.in(dir), robot::stage);
            for (int turn = 0; turn < CASES; turn++) {
                before.add(Fx.get(() -> {
                    Workplace workplace = new Workplace(open, ground, new Region());
                    Parent root = workplace.build();
                    robot.stage().getScene().setRoot(root);
                    workplace.ready();
                    workplace.pages().forEach(page -> {
                        workplace.show(page.name());
                        root.applyCss();
                        root.layout();
                    });
                    workplace.leave();
                    return new WeakReference<>(root);
                }));
                Fx.settle();
            }
            // the last one hears of the changes of the case, which is still open
            assertThat(kept(before.subList(0, CASES - 1))).isZero();
        }
        assertThat(immediate.problems).isEmpty();
    }

    /** How many are still there when everything has had its time to go. */
    private static long kept(List<WeakReference<Parent>> screens) throws InterruptedException {
        Instant end = Instant.now().plus(ENOUGH);
        while (true) {
            Fx.settle();
            System.gc();
            long kept = screens.stream().filter(screen -> screen.get() != null).count();
            if (kept == 0 || Instant.now().isAfter(end)) {
                return kept;
            }
            Thread.sleep(100);
        }
    }
}
