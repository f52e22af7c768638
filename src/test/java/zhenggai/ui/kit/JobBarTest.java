package zhenggai.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

import javafx.scene.layout.BorderPane;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import zhenggai.testkit.Fx;
import zhenggai.testkit.Headless;
import zhenggai.testkit.Robot;
import zhenggai.ui.kit.Background.Lane;

/** The one place where long work is seen: only when it lasts, with how far it is, called off by one button and said so quietly. */
@ExtendWith(Headless.class)
class JobBarTest {
    private final Deque<Runnable> press = new ArrayDeque<>();
    private final List<Throwable> problems = new ArrayList<>();
    private final List<String> heard = new ArrayList<>();
    private final Background background = new Background(Runnable::run, press::add, Runnable::run, problems::add);

    @AfterEach
    void end() {
        assertThat(problems).isEmpty();
    }

    @Test
    void whatLastsIsSeenAndCalledOffQuietly(Robot clerk) {
        show(clerk);
        Fx.run(() -> {
            begin("正在生成挂图作战图");
            begin("正在保存 a.pdf");
        });
        assertThat(clerk.sees("#job-words")).as("what ends at once would only flicker").isFalse();
        clerk.until(() -> clerk.sees("正在生成挂图作战图（后面还有 1 项）"));
        clerk.picture("job-bar");
        clerk.click("#job-cancel");
        assertThat(Fx.get(() -> background.jobs().getFirst().isCalledOff())).isTrue();
        Fx.run(press.remove());
        assertThat(clerk.sees("已取消：正在生成挂图作战图")).isTrue();
        assertThat(clerk.sees("#job-cancel")).isFalse();
        assertThat(heard).isEmpty();
        clerk.until(() -> clerk.sees("正在保存 a.pdf"));
        Fx.run(press.remove());
        assertThat(clerk.sees("#job-words")).isFalse();
        assertThat(heard).containsExactly("正在保存 a.pdf");
    }

    @Test
    void aWindowThatIsMadeAnewShowsWhatIsUnderWay(Robot clerk) {
        Fx.run(() -> begin("正在生成挂图作战图"));
        show(clerk);
        clerk.until(() -> clerk.sees("正在生成挂图作战图"));
        clerk.click("#job-cancel");
        Fx.run(press.remove());
        assertThat(clerk.sees("已取消：正在生成挂图作战图")).isTrue();
    }

    private void begin(String title) {
        background.watch(Lane.PRESS, title, watch -> {
            watch.reached(1, 2);
            return title;
        }, heard::add);
    }

    private void show(Robot clerk) {
        clerk.show(() -> {
            BorderPane window = new BorderPane();
            window.setBottom(new JobBar(background.jobs()));
            return window;
        }, 800, 200, Robot.Look.USUAL);
    }
}
