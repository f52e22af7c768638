package zhenggai.ui.workplace;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.ref.WeakReference;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;

import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.layout.Region;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import zhenggai.casework.OpenCase;
import zhenggai.testkit.Desk;
import zhenggai.testkit.Fx;
import zhenggai.testkit.Headless;
import zhenggai.testkit.Immediate;
import zhenggai.ui.kit.Notices;
import zhenggai.ui.kit.Remembered;
import zhenggai.ui.window.Page;
import zhenggai.ui.workplace.ground.Ground;

/** A window that was closed is gone whatever it showed last: nothing goes on in it, and nobody holds it. */
@ExtendWith(Headless.class)
class WorkplaceGoneTest {
    private static final int PATIENCE = 50;
    @TempDir Path folder;

    @Test
    void whateverPageWasOpenTheWindowIsLetGoOf() throws InterruptedException {
        Map<String, WeakReference<Parent>> gone = new TreeMap<>();
        try (OpenCase open = new Desk().smallCase(folder.resolve("案卷.zgt"))) {
            for (Page page : Fx.get(() -> workplace(open, new Stage()).pages())) {
                Fx.run(() -> gone.put(page.name(), new WeakReference<>(shown(open, page))));
                Fx.settle();
            }
            // what one window leaves in the hands of the toolkit the next one takes over
            Fx.run(() -> shown(open, Fx.get(() -> workplace(open, new Stage()).pages()).getFirst()));
            Fx.settle();
            for (int turn = 0; turn < PATIENCE && gone.values().stream().anyMatch(each -> each.get() != null); turn++) {
                System.gc();
                TimeUnit.MILLISECONDS.sleep(100);
                Fx.settle();
            }
        }
        gone.values().removeIf(each -> each.get() == null);
        assertThat(gone.keySet()).isEmpty();
    }

    private Parent shown(OpenCase open, Page page) {
        Stage stage = new Stage();
        Workplace workplace = workplace(open, stage);
        Parent root = workplace.build();
        stage.setScene(new Scene(root, 1280, 800));
        stage.show();
        workplace.show(page.name());
        workplace.leave();
        stage.close();
        return root;
    }

    private Workplace workplace(OpenCase open, Stage stage) {
        return new Workplace(open, new Ground(new Immediate().background, new Notices(), new Remembered(folder.resolve("user")), Homes.in(folder), () -> stage), new Region());
    }
}
