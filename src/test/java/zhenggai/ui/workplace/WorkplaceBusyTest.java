package zhenggai.ui.workplace;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

import javafx.scene.layout.Region;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import zhenggai.casework.OpenCase;
import zhenggai.testkit.Desk;
import zhenggai.testkit.Fx;
import zhenggai.testkit.Headless;
import zhenggai.testkit.Robot;
import zhenggai.ui.kit.Background;
import zhenggai.ui.kit.Notices;
import zhenggai.ui.kit.Remembered;
import zhenggai.ui.workplace.ground.Ground;
import zhenggai.words.Texts;

/** Work that takes a while is seen in the header, also by a window that is made while it is under way. */
@ExtendWith(Headless.class)
class WorkplaceBusyTest {
    @TempDir
    Path dir;
    private final Deque<Runnable> waiting = new ArrayDeque<>();
    private final List<Throwable> problems = new ArrayList<>();

    @Test
    void theSignOfWorkComesAfterAWhileAndGoesWithIt(Robot clerk) {
        String sign = Texts.text("window.busy");
        try (OpenCase open = new Desk().smallCase(dir.resolve("案卷.zgt"))) {
            Background background = new Background(waiting::add, Runnable::run, problems::add);
            clerk.show(() -> new Workplace(open, new Ground(background, new Notices(), new Remembered(dir), Homes.in(dir), clerk::stage), new Region()).build());
            assertThat(waiting).isNotEmpty();
            clerk.until(() -> clerk.sees(sign));
            Fx.run(() -> {
                while (!waiting.isEmpty()) {
                    waiting.remove().run();
                }
            });
            assertThat(clerk.sees(sign)).isFalse();
            Fx.run(() -> background.run(() -> true, done -> { }));
            Fx.run(() -> waiting.remove().run());
            assertThat(clerk.sees(sign)).as("what is done at once").isFalse();
        }
        assertThat(problems).isEmpty();
    }
}
